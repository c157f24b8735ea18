// The verbs that report speech, with their forms and frames: `said` in `Quill said that`, not `report` in `a report said`.
import { singular } from '../../language/singular.js';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
  isManner,
} from '../../language/words/grammar.js';
import { REPORTING, type Frame, type ReportingVerb, type VerbForm } from '../../language/words/reporting.js';
import { SPEAKING } from '../../language/words/speakers.js';
import { isPersonNoun } from '../names/person-noun.js';
import { endsInComma, isCapital, isDash, isMark, type Item } from './clause.js';
import type { Cue } from './cue.js';
import { issued } from './documents.js';
import { hasFinite, isFinite } from './finite.js';
import { isNominal } from './phrases.js';
import { inTitleCase } from './title-case.js';

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

/** Words behind which a verb reports nothing: `wrote down the number`, `said nothing`, `told him off`. */
const OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  write: new Set(['down', 'off', 'up', 'out']),
  note: new Set(['down']),
  thank: new Set(['to']),
  call: new Set(['off', 'up', 'in', 'back', 'round']),
  tell: new Set(['off', 'apart']),
  think: new Set(['tank', 'tanks', 'too']),
  mention: new Set(['name', 'names']),
  pose: new Set('a an no for as with little few questions problems'.split(' ')),
  say: new Set(['nothing', 'little', 'hello', 'goodbye', 'grace']),
  claim: new Set('responsibility victory credit lives allegiance residency ownership asylum benefits'.split(' ')),
  question: new Set(['about', 'over', 'of']),
  show: new Set(['no', 'signs', 'little']),
  admit: new Set('women men girls boys students pupils patients visitors children people refugees migrants'.split(' ')),
  argue: new Set(['with', 'over']),
  charge: new Set('as up for a an about around more less between extra rent'.split(' ')),
};

/** Verbs that report where *that* follows, and do something else elsewhere: `ordered that it be shut`, `ordered lunch`. */
const WITH_THAT: ReadonlySet<string> = new Set('accept project forecast direct order instruct consider'.split(' '));

/** True of what may stand before `projects that`, if that is a verb: a name, a pronoun, `the study`, a comma. */
function maySay(item: Item | undefined): boolean {
  if (!item) return false;
  const noun = singular(item.word);
  return isCapital(item) || SUBJECTS.has(item.word) || isMark(item, ',') || SPEAKING.has(noun) || isPersonNoun(noun);
}

/** Words between `instructed` and `that`: `all the boards`. */
const ADDRESSEE = 5;

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

/** The `of` of `spoke of a “new dawn”`: what is spoken of has words in marks, which nothing else leads to. */
export function isAbout(items: readonly Item[], at: number, stop: number): boolean {
  if (!/^(?:of|about|against)$/u.test(items[at]?.word ?? '')) return false;
  for (let i = at + 1; i < stop && i < at + 20; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item?.kind === 'quote') return !inTitleCase(item.text);
    if (item?.word === 'that' || isMark(item, ',', ';', ':', '—', '–')) return false;
    if (item?.word === 'and' && next && isFinite(next, item, items[i + 2])) return false;
  }
  return false;
}

export function verbAt(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  const entry = item && REPORTING.get(item.word);
  if (!entry || (isCapital(item) && at > 0 && entry.verb.base !== 'tweet')) return undefined;
  const before = items[at - 1];
  if (isHyphen(items, at - 1) || isHyphen(items, at + 1)) return undefined;
  const { verb, form } = entry;
  const { from, helpers } = groupBefore(items, at);
  const helped = (...words: string[]): boolean => helpers.some(word => words.includes(word));
  if (verb.base === 'add' && /^(?:to|up|more)$/u.test(items[at + 1]?.word ?? '')) return undefined;
  if (OTHERWISE[verb.base]?.has(items[at + 1]?.word ?? '')) return undefined;
  const reach = verb.base === 'instruct' ? ADDRESSEE : 1;
  // accepted he had not seen it
  const isPlain = verb.base === 'accept' && /^(?:he|she|they|there)$/u.test(items[at + 1]?.word ?? '');
  if (WITH_THAT.has(verb.base) && !isPlain && !items.slice(at + 1, at + 1 + reach).some(({ word }) => word === 'that'))
    return undefined;
  // money for projects that failed
  if (WITH_THAT.has(verb.base) && (form === 'present' || form === 'base') && !maySay(before)) return undefined;
  if (verb.base === 'say' && saysNothing(items, at + 1)) return undefined;
  // a determined opponent; that will determine how it ends
  if (
    verb.base === 'determine' &&
    !(maySay(items[at + 1]) || /^(?:that|the|an?|there)$/u.test(items[at + 1]?.word ?? ''))
  )
    return undefined;
  // extradite accused criminals
  if (verb.base === 'accuse' && !accuses(items, at + 1)) return undefined;
  if (verb.base === 'charge' && isSum(items[at + 1])) return undefined;
  // The trial concluded in May with fines
  if (verb.base === 'conclude' && endsOnly(items, at + 1)) return undefined;
  // The theory finds its best proof in Vell
  if (
    verb.base === 'find' &&
    /^(?:its|his|her|their)$/u.test(items[at + 1]?.word ?? '') &&
    !hasFinite(items, at + 2, at + 14)
  )
    return undefined;
  // Last year found me in Vell
  if (verb.base === 'find' && /^(?:me|us|him|them|(?:him|her|it|them)sel(?:f|ves))$/u.test(items[at + 1]?.word ?? ''))
    return undefined;
  // reports of killings, alleged disappearances
  if (item.word === 'alleged' && isMark(before, ',') && /^\p{Ll}{4,}s$/u.test(items[at + 1]?.text ?? ''))
    return undefined;
  // the coast, once referred to as Vell
  if (verb.base === 'refer' && items[at + 2]?.word === 'as') return undefined;
  // She found one at the next desk
  if (verb.base === 'find' && /^(?:he|she)$/u.test(before?.word ?? '') && items[at + 1]?.word === 'one')
    return undefined;
  if (/^(?:call|dub|label)$/u.test(verb.base) && isNameOnly(items, at + 1)) return undefined;
  // that famous Ada Quill quote: “…”
  if (verb.base === 'quote' && form === 'base' && isMark(items[at + 1], ':')) return undefined;
  if (verb.base === 'portray' && !items.slice(at + 1, at + 20).some(({ word }) => word === 'as')) return undefined;
  if (/^(?:quote|cite)$/u.test(verb.base) && isQuotedAs(items, at + 1)) return undefined;
  // Quill said, and I quote, “…”
  if (item.word === 'quote' && before?.word === 'i' && items[at - 2]?.word === 'and') return undefined;
  if (verb.base === 'add' && form !== 'past' && isSum(items[at + 1])) return undefined;
  // It would narrow the road, add protected lanes and close the quay
  if (verb.base === 'add' && form === 'base' && isMark(before, ',') && items[at + 1]?.word !== 'that') return undefined;
  // The dry spell will continue “for weeks”
  if (verb.base === 'continue' && /^["“”‘«']{1,2}\p{Ll}/u.test(items[at + 1]?.text ?? '')) return undefined;
  // insisted that the council must declare “an emergency”
  if (helped('must', 'should') && !/^(?:i|we)$/u.test(items[from - 1]?.word ?? '')) return undefined;
  if (isAskedInPassing(items, at) || asksForSilence(items, at + 1)) return undefined;
  if (verb.frames.size === 1 && verb.frames.has('about') && !isAbout(items, at + 1, items.length)) return undefined;
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

/** Where the verb begins in `Orr is expected to say`, which tells of words to come as *will say* does. */
function startOfDue(items: readonly Item[], at: number): number | undefined {
  if (!/^(?:expected|set|due|scheduled)$/u.test(items[at - 2]?.word ?? '')) return undefined;
  const { from, helpers } = groupBefore(items, at - 2);
  return helpers.some(word => /^(?:is|are|was|were|'s|'re)$/u.test(word)) ? from : undefined;
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

/** Determiners that are subjects too: `Most said they were “very worried.”` */
const COUNTS =
  /^(?:many|most|some|several|few|both|each|neither|another|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

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

/** The `asked` of `Orr, asked whether more arrests would follow, replied`. */
function isAskedInPassing(items: readonly Item[], at: number): boolean {
  if (!/^(?:asked|pressed|questioned)$/u.test(items[at]?.word ?? '') || !isMark(items[at - 1], ',')) return false;
  const end = items.findIndex((item, i) => i > at && i < at + 16 && isMark(item, ','));
  return end !== -1 && REPORTING.get(items[end + 1]?.word ?? '')?.form === 'past';
}

/** `accused Orr of misleading her`, `accused the board: “…”` */
function accuses(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 24).some(({ word, kind }) => kind === 'quote' || word === 'of');
}

/** True of what was concluded rather than said: `in May with fines`, `their talks on Monday`. */
function endsOnly(items: readonly Item[], from: number): boolean {
  if (!/^(?:in|with|at|after|without|his|her|its|their)$/u.test(items[from]?.word ?? '')) return false;
  return !items
    .slice(from, from + 5)
    .some(({ word, kind, text }) => word === 'that' || kind === 'quote' || /^[:,]$/u.test(text));
}

/** `quoted a diplomat as saying`: the verb that reports is the second. */
function isQuotedAs(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    if (items[i]?.word === 'as' && REPORTING.get(items[i + 1]?.word ?? '')?.form === 'participle') return true;
  }
  return false;
}

/** The `Blue Monday` of `a storm, called Blue Monday, hit the coast`, the `Orr` of `She called Orr.`: a name, and no judgement of it. */
function isNameOnly(items: readonly Item[], from: number): boolean {
  let end = from;
  while (isCapital(items[end])) end++;
  return end > from && (items[end] === undefined || isMark(items[end], ',', '.'));
}

/** The `£17` of `would add £17 million to costs`. */
function isSum(item: Item | undefined): boolean {
  return item?.kind === 'number' || isMark(item, '$', '£', '€', '₹');
}

/** `asked not to be named`, `declined to be identified` */
function asksForSilence(items: readonly Item[], from: number): boolean {
  const first = items[from]?.word === 'not' ? from + 1 : from;
  if (items[first]?.word !== 'to') return false;
  const words = `${items[first + 1]?.word ?? ''} ${items[first + 2]?.word ?? ''}`;
  return /^(?:be (?:named|identified)|remain anonymous|stay anonymous)$/u.test(words);
}

/** `said a word of thanks`, `said her prayers`, `said the same`, `said this in a letter`: that something was said, not what. */
function saysNothing(items: readonly Item[], from: number): boolean {
  if (/^(?:this|it|them|so)$/u.test(items[from]?.word ?? '')) {
    const behind = items[from + 1];
    return !behind || behind.kind === 'mark' || PREPOSITIONS.has(behind.word) || /^(?:when|while)$/u.test(behind.word);
  }
  if (!DETERMINERS.has(items[from]?.word ?? '')) return false;
  for (let i = from + 1; i < from + 4; i++) {
    const { word = '' } = items[i] ?? {};
    const behind = items[i + 1];
    if (/^(?:words?|prayers?|mass|goodbyes?|farewells?|rosary|same|opposite|thing)$/u.test(word))
      return (
        behind?.kind !== 'word' ||
        PREPOSITIONS.has(behind.word) ||
        /^(?:and|but|when|as|while|that)$/u.test(behind.word)
      );
  }
  return false;
}

/** The start of the verb's words, and those before the verb itself: `has`, `also`. */
export function groupBefore(items: readonly Item[], at: number): { from: number; helpers: string[] } {
  const helpers: string[] = [];
  let from = at;
  while (from > 0) {
    const item = items[from - 1];
    // She smiled, and in a letter wrote
    const fronted = from === at ? circumstanceBefore(items, from) : undefined;
    if (fronted !== undefined) {
      from = fronted;
      continue;
    }
    // had on May 3 directed
    const dated = item?.kind === 'number' && from === at ? adverbialBefore(items, from) : undefined;
    if (dated !== undefined) {
      from = dated;
      continue;
    }
    if (item?.kind !== 'word') break;
    if (item.word === "'s" && /^(?:base|present)$/u.test(REPORTING.get(items[at]?.word ?? '')?.form ?? '')) break;
    // the paper Vell Today
    if (item.text === 'Today' && isCapital(items[from - 2])) break;
    const isAdverb = ADVERBS.has(item.word) || floats(items, from - 1) || isManner(item.text);
    if (!isAdverb && !(AUXILIARIES.has(item.word) && !isCapital(item))) {
      const aside = from === at ? adverbialBefore(items, from) : undefined;
      if (aside === undefined) break;
      from = aside;
      continue;
    }
    helpers.push(item.word);
    from--;
  }
  return { from, helpers };
}

/** The `both` of `Orr and Klein both denounced it`, the `all` of `they all said`. */
function floats(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    /^(?:both|each|all)$/u.test(items[at]?.word ?? '') &&
    before?.kind === 'word' &&
    !PREPOSITIONS.has(before.word) &&
    !SUBORDINATORS.has(before.word) &&
    !REPORTING.has(before.word) &&
    !/^(?:and|but|or)$/u.test(before.word)
  );
}

/** Where `in a letter` begins in `and in a letter wrote`: behind *and* it is no subject. */
function circumstanceBefore(items: readonly Item[], at: number): number | undefined {
  const opens = PREPOSITIONS.has(items[at - 3]?.word ?? '') && /^(?:and|but)$/u.test(items[at - 4]?.word ?? '');
  const isNoun = items[at - 1]?.kind === 'word' && /^(?:an?|his|her|its|their)$/u.test(items[at - 2]?.word ?? '');
  return opens && isNoun ? at - 3 : undefined;
}

/** Where `in the past` begins in `has in the past described`: between a verb and its auxiliary stands no subject. */
function adverbialBefore(items: readonly Item[], at: number): number | undefined {
  for (let i = at - 2; i > 0 && i >= at - 4; i--) {
    if (items[i]?.kind !== 'word' && items[i]?.kind !== 'number') return undefined;
    if (!PREPOSITIONS.has(items[i]?.word ?? '')) continue;
    const verb = items[i - 1];
    // “elections in May in which …”: a month is no verb
    return verb && AUXILIARIES.has(verb.word) && !isCapital(verb) ? i : undefined;
  }
  return undefined;
}

/** Forms that are nouns as often as verbs: `reports show`, `his claims`, `the call`. */
function isNoun(items: readonly Item[], at: number, from: number, form: VerbForm, verb: ReportingVerb): boolean {
  const before = items[from - 1];
  const after = items[at + 1];
  if (!before) return true;
  // “We lost,” the congressional report said
  if (after?.kind === 'word' && REPORTING.get(after.word)?.form === 'past' && !/^(?:tell|say)$/u.test(verb.base))
    return true;
  // The 10-year Treasury note rose
  if (
    form === 'base' &&
    isCapital(before) &&
    after?.kind === 'word' &&
    !/s$/u.test(before.word) &&
    isFinite(after, items[at], items[at + 2])
  )
    return true;
  // listed an NBC show as her favourite
  if (form === 'base' && isCapital(before) && /^an?$/u.test(items[from - 2]?.word ?? '')) return true;
  if (verb.base !== 'state' && creditsQuote(items, from) && !(after?.kind === 'word' && isPersonNoun(after.word)))
    return false;
  if (SUBJECTS.has(before.word)) return false;
  // Emails obtained under the act show
  if (verb.frames.has('shows') && issued(items, { first: from, last: from - 1 })) return false;
  if (verb.base === 'state')
    return !(
      (items.slice(0, from).some(({ kind }) => kind === 'quote') && endsClause(after)) ||
      (creditsQuote(items, from) && PREPOSITIONS.has(after?.word ?? '')) ||
      statesClause(items, from, at)
    );
  // an advert that urges them to vote; not `evidence that claims of fraud …`
  if (before.word === 'that' && form === 'present' && after?.kind === 'word' && URGES.has(verb.base)) return false;
  // another says there are more; majorities in all five say
  const counts = COUNTS.test(before.word) && NEVER_NOUN.has(verb.base);
  if (!counts && (DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word) || /^['’]s?$/u.test(before.text)))
    return true;
  // “uttering charges that …”
  if (form === 'present' && /^\p{Ll}{2,}ing$/u.test(before.text)) return true;
  const isSeveral = counts || isPlural(before) || items[from - 2]?.word === 'and' || isTiedToPlural(items, from);
  if (form === 'base' && before.kind === 'word' && !isSeveral) return true;
  if (NEVER_NOUN.has(verb.base)) return false;
  // the Orr brand — a company of three — noted
  if (form === 'base' && isDash(items, at + 1)) return true;
  // A noun that could be a verb is one if a clause or an object follows at once.
  return (
    !after ||
    (after.kind === 'word' &&
      after.word !== 'that' &&
      !DETERMINERS.has(after.word) &&
      !SUBJECTS.has(after.word) &&
      !isCapital(after))
  );
}

/** `The Harbour Herald states the ferry was late`, `the law states that`; not `the swing states that`. */
function statesClause(items: readonly Item[], from: number, at: number): boolean {
  const [before, after] = [items[from - 1], items[at + 1]];
  // Government figures state that; not `the swing states that`
  if (after?.word === 'that' && items[at]?.word === 'state' && before && isPlural(before) && !isCapital(before))
    return true;
  const clause = after?.word === 'that' ? items[at + 2] : after;
  if (!before || !clause || !(DETERMINERS.has(clause.word) || SUBJECTS.has(clause.word) || isCapital(clause)))
    return false;
  if (isMark(before, ',') || SPEAKING.has(before.word)) return true;
  return isCapital(before) && !/(?:ern|s)$|^belt$/u.test(before.word) && (from < 6 || SUBJECTS.has(clause.word));
}

/** `“…,” the two write`: between what is quoted and the verb stands a noun phrase and no more. */
function creditsQuote(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const item = items[i];
    // “…,” the report read; “…,” a campaign press secretary said
    if (i === from - 1 && /^(?:the|an?|his|her|its|their)$/u.test(item?.word ?? '')) return false;
    if (item?.kind === 'quote') return i < from - 1 && endsInComma(item);
    if (item?.kind !== 'word' || REPORTING.has(item.word)) return false;
  }
  return false;
}

function endsClause(item: Item | undefined): boolean {
  return item === undefined || isMark(item, '.', ',', ':');
}

/** The `’s` of `the convention’s pledged delegates`, not that of `he’s`. */
function isPossessive(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "'s" && !SUBJECTS.has(items[at - 1]?.word ?? '');
}

/** True of what may be the subject of `say`: `officials`, `people`, `two`. */
function isPlural({ word, text }: Item): boolean {
  return /[^s]s$/u.test(word) || /^\p{Lu}/u.test(text) || PLURALS.has(word);
}

/** The `voters` of `half of voters in each state say`, the `sources` of `sources close to the talks say`. */
function isTiedToPlural(items: readonly Item[], from: number): boolean {
  for (let i = from - 2; i > 0 && i > from - 14; i--) {
    const [participle, item, next] = [items[i - 1], items[i], items[i + 1]];
    // engineers hired by the city estimate
    const isHired = item?.word === 'by' && /^\p{Ll}{2,}ed$/u.test(participle?.text ?? '');
    const noun = isHired ? items[i - 2] : participle;
    if (item?.kind !== 'word' || noun?.kind !== 'word' || isFinite(item, participle, next)) return false;
    if (SUBORDINATORS.has(item.word) || SUBJECTS.has(item.word)) return false;
    const ties = PREPOSITIONS.has(item.word) || TIES.test(item.word);
    if (ties && isPlural(noun) && isGroupOf(noun)) return true;
  }
  return false;
}

/** What tells more of a noun before it, besides prepositions: `sources close to`, `activists trying to`. */
const TIES = /^(?:close|familiar|privy|loyal|opposed|\p{Ll}{3,}(?:ing|ed))$/u;

function isGroupOf({ word }: Item): boolean {
  const noun = singular(word);
  return PLURALS.has(word) || isPersonNoun(noun) || SPEAKING.has(noun) || noun === 'source';
}

const PLURALS = new Set(
  'people police men women children voters media others many some most few all both who which that data critics percent half'.split(
    ' ',
  ),
);

/** Verbs whose forms in -s are no nouns. */
const URGES: ReadonlySet<string> = new Set(
  `urge accuse say tell add write argue suggest insist declare describe criticize criticise warn explain ask allege assert conclude
  denounce predict`.split(/\s+/),
);

const NEVER_NOUN = new Set(
  `say tell add write argue suggest insist think believe declare explain acknowledge admit announce concede indicate describe criticize
  conclude reply respond predict contend assert allege maintain reveal confirm deny note know agree complain warn recall`.split(
    /\s+/,
  ),
);
