// The verbs that report speech, with their forms and frames: `said` in `Quill said that`, not `report` in `a report said`.
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  SUBJECTS,
  TIMES,
  isManner,
} from '../../language/words/grammar.js';
import { REPORTING, type Frame, type ReportingVerb } from '../../language/words/reporting.js';
import { isCapital, isDash, isMark, type Item } from './clause.js';
import type { Cue } from './cue.js';
import { isNominal } from './phrases.js';
import { startOfDue, groupBefore, floats } from './verb-groups.js';
import { COUNTS, isNoun, NEVER_NOUN } from './verb-nouns.js';
import { isIdle } from './verb-idle.js';

/** Words that go with a verb as one cue, and the frames of the two. */
const PARTICLES: Readonly<Record<string, readonly (readonly [string, readonly Frame[]])[]>> = {
  point: [
    ['out', ['that', 'clause', 'inverts']],
    ['to', ['judges']],
  ],
  call: [['for', ['object']]],
  lay: [['out', ['judges']]],
  shoot: [['back', ['that', 'inverts']]],
  fire: [['back', ['that', 'inverts']]],
  hit: [['back', ['that', 'inverts']]],
  chime: [['in', ['that', 'inverts']]],
  refer: [['to', ['judges']]],
  put: [['it', ['inverts']]],
};

const URGES_TO: ReadonlySet<Frame> = new Set(['object', 'to']);

/** Verbs that report with their particle alone: *pointed out*, not *pointed*. */
const NEEDS_PARTICLE: ReadonlySet<string> = new Set([
  'point',
  'shoot',
  'fire',
  'hit',
  'chime',
  'refer',
  'put',
  'lay',
  'place',
]);

export function verbAt(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  const entry = item && REPORTING.get(item.word);
  if (!entry || (isCapital(item) && at > 0 && entry.verb.base !== 'tweet')) return undefined;
  const before = items[at - 1];
  if (isHyphen(items, at - 1) || isHyphen(items, at + 1)) return undefined;
  const { verb, form } = entry;
  const { from, helpers } = groupBefore(items, at);
  const helped = (...words: string[]): boolean => helpers.some(word => words.includes(word));
  if (isIdle(items, at, entry, { from, helpers })) return undefined;
  const particles = PARTICLES[verb.base];
  const next = items[at + 1]?.word ?? '';
  const adverb = ADVERBS.has(next) && !particles?.some(([particle]) => particle === next) ? 1 : 0;
  const takes = particles?.find(([particle]) => particle === items[at + 1 + adverb]?.word);
  // called on the board to act
  const urges =
    verb.base === 'call' &&
    items[at + 1]?.word === 'on' &&
    items.slice(at + 3, at + 14).some(({ word }) => word === 'to');
  if (!takes && NEEDS_PARTICLE.has(verb.base) && !putsAt(items, at)) return undefined;
  if (verb.base === 'put' && !(isPut(items, at) || putsAt(items, at))) return undefined;
  const base = {
    at,
    after: takes || urges ? at + 2 + adverb : at + 1,
    from,
    base: verb.base,
    frames: takes ? new Set(takes[1]) : urges ? URGES_TO : verb.frames,
  };
  const negated = helpers.some(word => /^(?:not|n't|never)$|n't$/u.test(word));
  const BE = ['is', 'was', 'are', 'were', 'be', 'been', 'being', "'re", "'m", 'am'];
  switch (form) {
    case 'participle':
      if (GERUNDS.has(verb.base) && isPossessive(items, at - 1)) return undefined;
      if (helped(...BE, "'s")) return { ...base, mood: 'finite', negated };
      if (/^(?:keeps?|kept|began|begins?|started|starts)$/u.test(items[from - 1]?.word ?? '')) {
        return { ...base, from: from - 1, mood: 'finite', negated };
      }
      // A severe weather warning is in place; its own reporting has shown
      if (AUXILIARIES.has(items[at + 1]?.word ?? '') || opensRelative(items, at + 1)) return undefined;
      // A red warning issued for the coast
      if (verb.base === 'warn' && /^\p{Ll}{2,}ed$/u.test(items[at + 1]?.text ?? '')) return undefined;
      // their early warning systems
      if (before && (DETERMINERS.has(before.word) || before.word === 'early' || /^['’]s$/u.test(before.text)))
        return undefined;
      return { ...base, mood: 'participle', negated };
    case 'past':
      if (helped(...BE) && !helped('has', 'have', 'had')) return { ...base, mood: 'passive', negated };
      if (before && (PREPOSITIONS.has(before.word) || isPossessive(items, at - 1))) return undefined;
      if (helped('been') || helped('being')) return { ...base, mood: 'passive', negated };
      if (isReduced(items, at, helpers)) return { ...base, mood: 'passive', negated };
      // 1,217 pledged delegates
      if (
        before?.kind === 'number' &&
        /^\p{Ll}+s$/u.test(items[at + 1]?.text ?? '') &&
        !TIMES.has(items[at - 2]?.word ?? '')
      )
        return undefined;
      if (before && DETERMINERS.has(before.word) && !/^(?:all|this)$/u.test(before.word) && !floats(items, at - 1)) {
        if (!(COUNTS.test(before.word) && NEVER_NOUN.has(verb.base)) && !isRelative(items, at, verb)) return undefined;
      }
      return { ...base, mood: 'finite', negated };
    case 'base':
    case 'present':
      if (before?.word === 'to') {
        const due = startOfDue(items, at);
        return due === undefined
          ? { ...base, from: at - 1, mood: 'infinitive', negated }
          : { ...base, from: due, mood: 'finite', negated };
      }
      if (form === 'base' && helpers.length > 0 && !helpers.every(word => ADVERBS.has(word)))
        return { ...base, mood: 'finite', negated };
      if (isNoun(items, at, from, form, verb)) return undefined;
      return { ...base, mood: 'finite', negated };
  }
}

/** The nouns in -ing of `the Courier’s reporting on it`. */
const GERUNDS: ReadonlySet<string> = new Set('report think warn rule write find show read post sing'.split(' '));

/** True of the `that` of `a ruling that overturned the ban`: a past tense follows at once, for which it is the subject. */
function opensRelative(items: readonly Item[], that: number): boolean {
  const [verb, object] = [items[that + 1], items[that + 2]];
  if (items[that]?.word !== 'that' || !verb) return false;
  const isPast = /^\p{Ll}{3,}ed$/u.test(verb.text) || IRREGULAR_PASTS.has(verb.text);
  return isPast && object !== undefined && (DETERMINERS.has(object.word) || PREPOSITIONS.has(object.word));
}

/** The hyphen of `well-said`, not one that stands for a dash: `a long day - saying that …` */
function isHyphen(items: readonly Item[], at: number): boolean {
  return isMark(items[at], '-', '‑') && !isDash(items, at);
}

/** True of `a message that said`, `bottles that read`; not of `They believe that accused men …`, nor of `That said, …`. */
function isRelative(items: readonly Item[], at: number, { base }: ReportingVerb): boolean {
  const noun = items[at - 2];
  if (items[at - 1]?.word !== 'that' || !(NEVER_NOUN.has(base) || base === 'read')) return false;
  if (noun?.kind !== 'word' || !isNominal(noun) || isCapital(noun)) return false;
  return !DETERMINERS.has(noun.word) && !SUBJECTS.has(noun.word) && !REPORTING.has(noun.word);
}

/** True of a participle behind the noun that it is said of: `software written in Vell`, `people accused of theft`. */
function isReduced(items: readonly Item[], at: number, helpers: readonly string[]): boolean {
  const { word = '' } = items[at] ?? {};
  if (helpers.some(helper => /^(?:has|have|had|having|['’]ve|['’]d)$/u.test(helper))) return false;
  if (/^(?:written|shown|sworn)$/u.test(word)) return true;
  const aside = /^(?:yet|only|earlier|later)$/u.test(items[at + 1]?.word ?? '') ? at + 1 : at;
  const next = items[aside + 1]?.word ?? '';
  const after = items[aside + 2]?.word ?? '';
  // proteins found only in snails
  // the coast once referred to as “Nusa”
  if (word === 'referred') return next === 'to' && after === 'as';
  if (word === 'found') return aside > at && PREPOSITIONS.has(next);
  // names proposed by historians, a fight believed to be one of five; not `replied by saying`, `announced by Friday`
  if (next === 'by') {
    const byMeans = /ing$|phone$|mail$|^(?:text|video|letter)$/u.test(after) || TIMES.has(after);
    return !byMeans && !/^(?:said|told|replied|responded|began|continued)$/u.test(word);
  }
  if (next === 'to')
    return /^(?:be|have)$/u.test(after) && /^(?:believed|said|reported|alleged|thought|estimated)$/u.test(word);
  return /^(?:accused|charged)$/u.test(word) && /^(?:of|with)$/u.test(next);
}

/** `puts the loss at £6 million`, `placed the damage at nearly 40%`; not `put the lamp at 3 Mill Lane` */
function putsAt(items: readonly Item[], at: number): boolean {
  if (!/^(?:puts?|putting|places?|placed|placing)$/u.test(items[at]?.word ?? '')) return false;
  if (!/^(?:the|its|his|her|their|that|it)$/u.test(items[at + 1]?.word ?? '')) return false;
  const tie = items.findIndex((item, i) => at + 1 < i && i < at + 16 && item.word === 'at');
  if (tie === -1 || items.slice(at + 1, tie).some(({ kind, word }) => kind === 'quote' || /^[,;:]$/u.test(word)))
    return false;
  const sum = items.findIndex((item, i) => tie < i && !NEARLY.test(item.text));
  const [figure, behind] = items.slice(sum, sum + 2);
  if (!figure) return false;
  if (figure.kind === 'quote' || /^[$£€₹¥]$|^\p{Lu}{1,3}\d/u.test(figure.text)) return true;
  return (
    figure.kind === 'number' &&
    /^(?:million|billion|trillion|lakh|crore|per|percent|%|[.,;])?$/u.test(behind?.word ?? '')
  );
}

/** What stands before a sum: `nearly`, and the `R` of `R$60`. */
const NEARLY = /^(?:about|around|nearly|almost|over|more|less|than|some|roughly|only|just|up|to|between|\p{Lu}{1,3})$/u;

/** `As Quill put it, “…”`, `“…,” is how Orr puts it`: not `put it on the table`. */
function isPut(items: readonly Item[], at: number): boolean {
  const behind = items[at + 2];
  return !behind || behind.kind === 'mark' || behind.kind === 'quote' || isManner(behind.text);
}

/** The `’s` of `the convention’s pledged delegates`, not that of `he’s`. */
function isPossessive(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "'s" && !SUBJECTS.has(items[at - 1]?.word ?? '');
}
