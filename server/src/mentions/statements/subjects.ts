import { singular } from '../../language/singular.js';
import { SPEECHES } from '../../language/words/speakers.js';
import { REPORTING } from '../../language/words/reporting.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isManner,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { isPersonNoun } from '../names/person-noun.js';
import {
  apposed,
  beforeAside,
  beforeRelative,
  beforeWho,
  isName,
  isRoleBehind,
  isRoleOf,
  nameBeforeRole,
  roleBefore,
  startOfSegment,
} from './apposition.js';
import { clauseSubject, hasObject, looksPast, sharedSubject, startOfVerb } from './clause-subjects.js';
import { endsInComma, isCapital, isDash, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { MADE, VIEW } from './cues.js';
import { issued } from './documents.js';
import { isFinite } from './finite.js';
import { phraseAfter, trimmed } from './phrase-after.js';
import { ownerBefore, phraseBefore } from './phrase-before.js';
import { isNoun, type Phrase } from './phrases.js';
import { isKnownPlace } from '../names/phrases.js';
import { maySpeak } from './sources.js';
import { inTitleCase } from './title-case.js';

/** Who is credited by a cue, and on which side of it the words stand. */
export interface Subject extends Phrase {
  /** Where its role begins, if that stands before the name: the `the` of `the envoy, Lars Holm, said`. */
  readonly start?: number;
  /** Whom that means, where it is not the words themselves: the `Quill` of `Quill, who said` and of `Quill’s “Night Boat”`. */
  readonly of?: Phrase;
  readonly side: 'before' | 'after' | 'shared' | 'ahead';
}

/** The words that name the source of a cue: its subject, or what follows `according to`; `earlier` is that of the cue before. */
export function subjectOf(unit: Unit, cue: Cue, earlier: Subject | undefined): Subject | undefined {
  const { items, end } = unit;
  const share = (): Subject | undefined => {
    const nearest = items[cue.from - 1]?.word === 'by' ? sharedSubject(unit, cue.from) : undefined;
    const phrase = earlierOr(unit, cue, earlier) ?? nearest ?? followed(unit, cue) ?? clauseSubject(unit, cue.from);
    return phrase && !isExpletive(items, phrase) ? { ...phrase, side: 'shared' } : undefined;
  };
  switch (cue.mood) {
    case 'according':
      if (cue.base === VIEW) return owner(items, { from: cue.at });
      return withTitle(items, after(items, phraseAfter(items, cue.after, end)));
    case 'passive': {
      // When asked by the press, she left; refused by one vote
      if (/^(?:ask|question|press|refuse|decline)$/u.test(cue.base)) return undefined;
      const by = items.findIndex((item, i) => cue.after <= i && i < cue.after + 3 && item.word === 'by');
      return by === -1 ? undefined : after(items, phraseAfter(items, by + 1, end));
    }
    case 'participle': {
      const other = quotedAs(items, cue) ?? overheard(items, cue) ?? blamed(items, cue);
      if (other) return other;
      const own = reducedSubject(items, cue);
      if (own && hangs(items, own))
        return ahead(unit, cue) ?? (items.slice(cue.after, unit.end).some(endsInComma) ? share() : own);
      return own ?? ahead(unit, cue) ?? adjoined(unit, cue) ?? around(unit, cue) ?? relative(items, cue) ?? share();
    }
    case 'infinitive':
      return (
        prompted(items, cue) ??
        (LEADS_TO_SPEECH.has(items[cue.from - 1]?.word ?? '') ? (shared(unit, cue, true) ?? share()) : undefined)
      );
    case 'noun':
      return owner(items, cue);
    case 'finite':
      if (isTitled(items, cue)) return undefined;
      return (
        inverted(unit, cue) ?? speaking(unit, cue, before(unit, cue)) ?? again(unit, cue, earlier) ?? shared(unit, cue)
      );
  }
}

/**
 * Who spoke before in the sentence, but for who is named behind *by* where another subject follows: the `Quill` of `Called “idle” by
 * Orr, Quill left, saying`.
 */
function earlierOr(unit: Unit, { from }: Cue, earlier: Subject | undefined): Phrase | undefined {
  if (earlier?.side !== 'after' || unit.items[earlier.first - 1]?.word !== 'by') return earlier;
  const next = sharedSubject(unit, from);
  return next && next.first > earlier.last ? next : earlier;
}

/** Not the paintings of `His paintings highlight the harbour`: what is no clause is reported by those who can speak alone. */
function speaking({ items }: Unit, { base, after }: Cue, subject: Subject | undefined): Subject | undefined {
  if (!subject || subject.of || !SHOWN_TOO.has(base) || (items[after]?.word === 'that' && base !== MADE))
    return subject;
  return maySpeak(items, subject) ? subject : undefined;
}

/** What things do as well, where no clause follows: `The lack of nurses highlights the need`. */
const SHOWN_TOO: ReadonlySet<string> = new Set([
  ...'highlight underscore underline demand promise stress emphasize emphasise offer express'.split(' '),
  MADE,
]);

/** `a song called “Night Boat,”`: the noun in front is what bears the title. */
function isTitled(items: readonly Item[], { at, from, base }: Cue): boolean {
  // The fair dubbed, “Expo 22”, ends today
  if (base === 'dub' && from === at && isMark(items[at + 1], ',') && items[at + 2]?.kind === 'quote') return true;
  if (!/^(?:call|dub|label)$/u.test(base) || items[at + 1]?.kind !== 'quote' || from !== at) return false;
  const phrase = phraseBefore(items, at - 1, 0);
  return phrase !== undefined && (/^an?$/u.test(items[at - 2]?.word ?? '') || !maySpeak(items, phrase));
}

/** `Quill said the boat was late and said she would wait`: a second verb of speech behind *and* has the subject of the first. */
function again({ items }: Unit, { from, base, after }: Cue, earlier: Subject | undefined): Subject | undefined {
  const joins = /^(?:and|but)$/u.test(items[from - 1]?.word ?? '');
  const says = SAYING.has(base) || items[after]?.word === 'that';
  if (!joins || !earlier || !says || earlier.of) return undefined;
  // When I asked Quill why, she frowned and said
  const isAside =
    SUBORDINATORS.has(items[earlier.first - 1]?.word ?? '') &&
    items.slice(earlier.last, from).some(item => isMark(item, ','));
  return isAside ? undefined : { ...earlier, side: 'shared' };
}

const SAYING: ReadonlySet<string> = new Set(
  'say add tell note predict quote call argue warn insist promise vow pledge accuse blame criticize criticise'.split(
    ' ',
  ),
);

/** The `her` of `her claim that`, the `Quill` of `Quill’s answer was that`. */
function owner(items: readonly Item[], { from }: Pick<Cue, 'from'>): Subject | undefined {
  const last = from - 1;
  if (!/^['’]s?$/u.test(items[last]?.text ?? '')) return { first: last, last, side: 'before' };
  const phrase = ownerBefore(items, last - 1);
  return phrase && { ...phrase, side: 'before' };
}

/** The `Boyle` of `It came after Boyle chided the board, accusing it of`: the first word stands for nobody. */
function followed(unit: Unit, { from }: Cue): Phrase | undefined {
  const { items } = unit;
  if (!/^(?:it|this|that)$/u.test(items[0]?.word ?? '')) return undefined;
  const phrase = sharedSubject(unit, from);
  return phrase && /^(?:after|as|when|because|before|while)$/u.test(items[phrase.first - 1]?.word ?? '')
    ? phrase
    : undefined;
}

/** Words behind which an infinitive tells what was done: `went on to say`, `was prompted to say`, `took to Twitter to say`. */
const LEADS_TO_SPEECH: ReadonlySet<string> = new Set(
  `on record forward hesitate continued continues quick goes back prompted forced moved compelled obliged paused stopped rose stood twitter facebook
  instagram`.split(/\s+/),
);

/** `The record prompted Quill to say`, `leading aides like Orr to counter`: who was led to speak. */
function prompted(items: readonly Item[], { from }: Cue): Subject | undefined {
  const last = isMark(items[from - 1], ',') ? from - 2 : from - 1;
  for (let i = last; i > 0 && i > last - 14; i--) {
    if (!PROMPTS.has(items[i]?.word ?? '')) continue;
    const phrase = phraseAfter(items, i + 1, from);
    return phrase && { ...phrase, side: 'before' };
  }
  return undefined;
}

const PROMPTS: ReadonlySet<string> = new Set(
  'prompted prompting led leading caused causing forced forcing moved compelled allowing allowed provoked'.split(' '),
);

/** With the title of a work that is somebody’s: `according to Ada Quill’s “The Toll Bridge: A Life,” the works closed`. */
function withTitle(items: readonly Item[], subject: Subject | undefined): Subject | undefined {
  if (!subject || !/^['’]s?$/u.test(items[subject.last]?.text ?? '')) return subject;
  const { first, last } = subject;
  const title = items[last + 1];
  const isWork = title?.kind === 'quote' && inTitleCase(title.text);
  return isWork ? { ...subject, last: last + 1, of: { first, last: last - 1 } } : subject;
}

/** A source behind its cue; of a role and a name, `the envoy, Lars Holm`, the name. */
function after(items: readonly Item[], found: Phrase | undefined): Subject | undefined {
  if (!found) return undefined;
  const phrase = trimmed(items, found);
  const { first, last } = phrase;
  const name = last + 2;
  if (isMark(items[last + 1], ',')) {
    let end = name;
    while (isCapital(items[end])) end++;
    const isOver = end === items.length || items[end]?.kind === 'mark';
    if (end - name >= 2 && isOver && isRoleOf(items, phrase, { first: name, last: end - 1 })) {
      return { first: name, last: end - 1, start: first, side: 'after' };
    }
  }
  return { ...phrase, side: 'after' };
}

/** The `a diplomat` of `The agency quoted a diplomat as saying`. */
function quotedAs(items: readonly Item[], { from }: Cue): Subject | undefined {
  if (items[from - 1]?.word !== 'as') return undefined;
  for (let i = from - 2; i >= 0 && i > from - 14; i--) {
    if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/u.test(items[i]?.word ?? '')) continue;
    const phrase = phraseAfter(items, i + 1, from - 1);
    return phrase && { ...phrase, side: 'before' };
  }
  return undefined;
}

/** The `Orr` of `mocked Orr for calling it “bold”`, the `him` of `accused him of saying`; not of `apologized to Orr for calling it so`. */
function blamed(items: readonly Item[], { from }: Cue): Subject | undefined {
  const last = from - 2;
  if (!/^(?:of|for)$/u.test(items[from - 1]?.word ?? '')) return undefined;
  const name = nameBefore(items, last);
  if (name && /^\p{Ll}+ed$/u.test(items[name.first - 1]?.text ?? '')) return { ...name, side: 'before' };
  for (let i = last - 1; i >= 0 && i > last - 8; i--) {
    const frames = REPORTING.get(items[i]?.word ?? '')?.verb.frames;
    if (!frames || !(frames.has('judges') || frames.has('object'))) continue;
    const phrase = phraseAfter(items, i + 1, from - 1);
    return phrase?.last === last ? { ...phrase, side: 'before' } : undefined;
  }
  return undefined;
}

/** The `Quill` of `a film in which Quill can be heard telling them that`. */
function overheard(items: readonly Item[], { from }: Cue): Subject | undefined {
  if (!/^(?:heard|seen|caught|recorded|filmed|overheard)$/u.test(items[from - 1]?.word ?? '')) return undefined;
  const verb = startOfVerb(items, from - 1);
  const phrase = verb < from - 1 ? phraseBefore(items, verb - 1, 0) : undefined;
  return phrase && { ...phrase, side: 'before' };
}

/** The `Orr` of `They like Orr, who went on air vowing to resign`: the participle goes with the verb behind *who*. */
function relative(items: readonly Item[], { from }: Cue): Subject | undefined {
  const previous = items[from - 1];
  const start = startOfSegment(items, from - 1);
  if (items[start]?.word !== 'who' || !isMark(items[start - 1], ',')) return undefined;
  if (previous?.kind !== 'word' || PREPOSITIONS.has(previous.word)) return undefined;
  const of = antecedent(items, start - 2);
  return of && { first: start, last: start, of, side: 'shared' };
}

/** True of the `it` of `Although it is an old video, …`, which stands for nothing that speaks. */
function isExpletive(items: readonly Item[], { first, last }: Phrase): boolean {
  return first === last && items[first]?.word === 'it' && SUBORDINATORS.has(items[first - 1]?.word ?? '');
}

/** `…, when protesters stopped her, shouting “No”`: the participle goes with the clause that it stands behind. */
function adjoined(unit: Unit, cue: Cue): Subject | undefined {
  const { items } = unit;
  if (!isMark(items[cue.from - 1], ',')) return undefined;
  const start = startOfSegment(items, cue.from - 2);
  if (!/^(?:when|as|while|where)$/u.test(items[start]?.word ?? '')) return undefined;
  const phrase = sharedSubject(unit, cue.from);
  return phrase && phrase.first > start ? { ...phrase, side: 'shared' } : undefined;
}

/** The `Orr` of `Orr, after saying she would wait, left`. */
function around(unit: Unit, { from }: Cue): Subject | undefined {
  const { items } = unit;
  const start = startOfSegment(items, from - 1);
  if (!isMark(items[start - 1], ',') || !/^(?:after|before|while|despite|besides)$/u.test(items[start]?.word ?? ''))
    return undefined;
  if (!items.slice(start + 1, from).every(({ word }) => ADVERBS.has(word) || isManner(word))) return undefined;
  const phrase = apposed(unit, start - 1) ?? phraseBefore(items, start - 2, 0);
  return phrase && phrase.first === startOfSegment(items, start - 2) ? { ...phrase, side: 'before' } : undefined;
}

/** `911 calls saying shots were fired`, `with voters shouting`: a participle that has a subject of its own. */
function reducedSubject(items: readonly Item[], cue: Cue): Subject | undefined {
  const previous = items[cue.from - 1];
  const leans =
    previous &&
    (SUBORDINATORS.has(previous.word) || /^(?:and|but|in|on|at|from|by|of|for|without)$/u.test(previous.word));
  if (previous?.kind !== 'word' || leans) return undefined;
  const sign = signBefore(items, cue.from - 1);
  if (sign) return { ...sign, side: 'before' };
  const phrase = phraseBefore(items, cue.from - 1, 0);
  if (!phrase || hasObject(items, phrase) || isNobody(items, phrase)) return undefined;
  const before = items[phrase.first - 1]?.word ?? '';
  const opens =
    phrase.first === 0 ||
    before === 'with' ||
    (LEADS.test(before) && !cue.frames.has('shows') && maySpeak(items, phrase));
  return opens || (isDash(items, phrase.first - 1) && isName(items, phrase))
    ? { ...phrase, side: 'before' }
    : undefined;
}

/** What stands before the subject of a participle: `despite a judge saying`, `left tenants asking`, `among traders calling for calm`. */
const LEADS = /^(?:despite|including|amid|among|from|left|leaves|leaving|hear|heard|hears|hearing)$/u;

/** The `a sign` of `Orr held up a sign saying “No more tolls”`: whoever wrote it. */
function signBefore(items: readonly Item[], last: number): Phrase | undefined {
  if (
    !/^(?:signs?|banners?|placards?|posters?|t-shirts?|stickers?|headlines?|plaques?|captions?|hats?|caps?|shirts?|badges?|buttons?|billboards?|leaflets?|flyers?)$/u.test(
      items[last]?.word ?? '',
    )
  )
    return undefined;
  for (let first = last; first >= 0 && first > last - 5; first--) {
    const { word = '', kind } = items[first] ?? {};
    if (kind !== 'word' || PREPOSITIONS.has(word)) return { first: first + 1, last };
    if (DETERMINERS.has(word)) return { first, last };
  }
  return undefined;
}

/** The `Anyone` of `Anyone questioning her lead can look at the tables`. */
function isNobody(items: readonly Item[], { first, last }: Phrase): boolean {
  return first === last && /^any(?:one|body)$/u.test(items[first]?.word ?? '');
}

/**
 * Who says what a sentence opens with: the `Quill` of `While denouncing the “waste,” Quill has not said how she would end it`, the
 * `protesters` of `Holding signs calling it “a theft,” the protesters left`.
 */
function ahead(unit: Unit, cue: Cue): Subject | undefined {
  const { items, end } = unit;
  const opening = items.slice(0, cue.from);
  const hangs =
    cue.from < 3 && /^\p{L}{2,}ing$/u.test(opening[0]?.text ?? '') && opening.every(({ kind }) => kind === 'word');
  if (!hangs && !opening.every(({ word }) => OPENS.has(word))) return undefined;
  for (let i = cue.after; i < end; i++) {
    const comma = items[i];
    if (!isMark(comma, ',') && !endsInComma(comma)) continue;
    const phrase = upToPast(items, phraseAfter(items, i + 1, end));
    const verb = phrase && items[phrase.last + 1];
    if (!phrase || !verb || phrase.last + 1 >= end) continue;
    if (SHOWN_TOO.has(cue.base) && !maySpeak(items, phrase)) continue;
    const acts = isFinite(verb, items[phrase.last], items[phrase.last + 2]) || looksPast(items, phrase.last + 1);
    if (acts || (ADVERBS.has(verb.word) && maySpeak(items, phrase))) return { ...phrase, side: 'ahead' };
  }
  return undefined;
}

/** The `the man` of `the man ended up in the hall`. */
function upToPast(items: readonly Item[], phrase: Phrase | undefined): Phrase | undefined {
  const past = phrase ? items.findIndex((_, i) => phrase.first < i && i <= phrase.last && looksPast(items, i)) : -1;
  return phrase && past !== -1 ? { first: phrase.first, last: past - 1 } : phrase;
}

/** What may stand before a participle that opens a sentence. */
const OPENS: ReadonlySet<string> = new Set(
  'but and in by while when after before even despite besides on then'.split(' '),
);

/** True of `Holding signs` in front of *calling*, as far as its first word tells: whoever holds them comes later. */
export function hangs(items: readonly Item[], { first, last }: Phrase): boolean {
  return first < last && /^\p{L}{2,}ing$/u.test(items[first]?.word ?? '') && !isCapital(items[last]);
}

/** `“…,” said Quill`, `…, said the mayor`. */
function inverted(unit: Unit, cue: Cue): Subject | undefined {
  const { items, end } = unit;
  if (!cue.frames.has('inverts') || cue.from !== cue.at) return undefined;
  const previous = items[cue.at - 1];
  const next = items[cue.after];
  if (!next || next.kind === 'quote' || (ADVERBS.has(next.word) && !isCapital(next))) return undefined;
  const opens = !previous || previous.kind === 'quote' || isMark(previous, ',', '—', '–', ':', '-');
  if (!opens) return undefined;
  const phrase = phraseAfter(items, cue.after, end);
  // had not, as of Monday, announced any plans
  if (!phrase || isDay(items, phrase) || next.word === 'any') return undefined;
  // Quill, a farmer, recalled going there; the report, highlights the need
  if (/^\p{Ll}{2,}ing$/u.test(next.text) || (SHOWN_TOO.has(cue.base) && !maySpeak(items, phrase))) return undefined;
  const behind = items[phrase.last + 1];
  // The board said the plan was dead: a clause
  if (
    !(cue.at === 1 && endsInComma(previous)) &&
    behind &&
    phrase.last + 1 < end &&
    isFinite(behind, items[phrase.last], items[phrase.last + 2])
  )
    return undefined;
  const isOver =
    !behind || phrase.last + 1 >= end || isMark(behind, ',', ':', ';', '—', '–', '(', '-') || behind.kind === 'quote';
  if (previous?.kind === 'quote' && (previous.end - previous.start > 12 || /[,?!]\P{L}{1,2}$/u.test(previous.text)))
    return after(items, phrase);
  if (!previous) return isOver && isName(items, phrase) ? after(items, phrase) : undefined;
  const isCredit =
    isOver ||
    /^(?:who|in|on|at|for|quoting|citing|during|of|from|after|before|when|while|to|with|as|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      behind.word,
    );
  if (!isCredit || !(isName(items, phrase) || DETERMINERS.has(next.word) || SUBJECTS.has(next.word) || isOver))
    return undefined;
  const head = apposed(unit, cue.at - 1);
  // The envoy, Lars Holm, asked Vell to wait
  if (head && cue.base === 'ask') return undefined;
  // Orr, who heads the panel, said Quill’s remarks “have hurt many”
  const isWhole =
    (isName(items, phrase) && isCapital(items[phrase.last]) && behind?.kind !== 'quote') ||
    // Chain ‘beyond repair’, says maker of the phones
    (isOver && /s$/u.test(items[cue.at]?.word ?? '') && maySpeak(items, phrase));
  return isWhole || !head ? after(items, phrase) : undefined;
}

/** The `Sunday` of `Quill, the treasurer, said Sunday`, the `last` of `began last May`. */
function isDay(items: readonly Item[], { first, last }: Phrase): boolean {
  if (/^(?:last|this|next|late|early)$/u.test(items[first]?.word ?? '')) return TIMES.has(items[first + 1]?.word ?? '');
  return first === last && /day$/u.test(items[first]?.word ?? '') && TIMES.has(items[first]?.word ?? '');
}

function before(unit: Unit, cue: Cue): Subject | undefined {
  const { items } = unit;
  const last = cue.from - 1;
  const previous = items[last];
  if (!previous || CONJUNCTIONS.has(previous.word)) return undefined;
  // “…,” Will wrote: a name, whatever else the word may be
  if (isCapital(previous) && endsInComma(items[last - 1])) return { first: last, last, side: 'before' };
  let phrase: (Phrase & { readonly start?: number }) | undefined;
  const who = isMark(previous, ',') ? whoBefore(items, last) : undefined;
  if (who) return who;
  if (isMark(previous, ',', '—', '–')) phrase = apposed(unit, last);
  else if (/^(?:who|which)$/u.test(previous.word) || (previous.word === 'that' && !isMark(items[last - 1], ','))) {
    const end = isMark(items[last - 1], ',') || isDash(items, last - 1) ? last - 2 : last - 1;
    const of = antecedent(items, end);
    return of && { first: last, last, of, side: 'before' };
  } else if (previous.kind === 'word' || previous.kind === 'number' || isMark(previous, ')', "'", '’')) {
    phrase =
      behindPlace(unit, last) ?? phraseBefore(items, last, 0) ?? behindTime(unit, last) ?? beforeWho(items, last);
    phrase = (phrase && beforeAside(unit, phrase)) ?? phrase;
    // She left and in a letter said she would be back
    if (phrase && isWhereSaid(items, phrase)) return shared(unit, { from: phrase.first - 1 });
    phrase = (phrase && beforeRelative(items, phrase)) ?? issued(items, phrase ?? { first: last + 1, last }) ?? phrase;
    phrase = (phrase && nameBeforeRole(items, phrase)) ?? phrase;
    if (phrase && isName(items, phrase)) phrase = { ...phrase, ...roleBefore(items, phrase) };
  } else if (endsInComma(previous)) {
    // Quill, citing “the magic,” said
    phrase = apposed(unit, cue.from);
  } else if (previous.kind === 'quote' && previous.end - previous.start < 30) {
    phrase = phraseBefore(items, last, 0);
  }
  return phrase && { ...phrase, side: 'before' };
}

/** The `The miner` of `The miner, who lives in Ava, Mexico said`, where the last comma was left out. */
function behindPlace(unit: Unit, last: number): Phrase | undefined {
  const { items } = unit;
  const [place, comma] = [items[last], items[last - 1]];
  if (!place || !isMark(comma, ',') || !isKnownPlace(place.text) || !isCapital(items[last - 2])) return undefined;
  return /^(?:who|whose)$/u.test(items[startOfSegment(items, last - 2)]?.word ?? '')
    ? apposed(unit, last - 1)
    : undefined;
}

/** True of the `a letter` of `and in a letter said`. */
function isWhereSaid(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    /^(?:in|on|at)$/u.test(items[first - 1]?.word ?? '') &&
    CONJUNCTIONS.has(items[first - 2]?.word ?? '') &&
    SPEECHES.has(items[last]?.word ?? '')
  );
}

/** The `who` of `Orr, who, on the day before, at a rally, had said`. */
function whoBefore(items: readonly Item[], comma: number): Subject | undefined {
  for (let i = comma - 1; i > 1 && i > comma - 20; i--) {
    const item = items[i];
    if (!item || item.kind === 'quote' || isFinite(item, items[i - 1], items[i + 1])) return undefined;
    if (!/^(?:who|which)$/u.test(item.word)) continue;
    const of = isMark(items[i + 1], ',') && isMark(items[i - 1], ',') ? antecedent(items, i - 2) : undefined;
    return of && { first: i, last: i, of, side: 'before' };
  }
  return undefined;
}

/** The `Quill` of `Quill, 41, on Friday said`. */
function behindTime(unit: Unit, last: number): Phrase | undefined {
  const { items } = unit;
  if (!TIMES.has(items[last]?.word ?? '')) return undefined;
  const comma = isMark(items[last - 1], ',') ? last - 1 : last - 2;
  return isMark(items[comma], ',') && (comma === last - 1 || /^(?:on|last|this)$/u.test(items[last - 1]?.word ?? ''))
    ? apposed(unit, comma)
    : undefined;
}

/** Whom *who* means: the noun phrase before it, but of `hit by storms, helped by Orr` the name alone. */
function antecedent(items: readonly Item[], last: number): Phrase | undefined {
  const phrase = phraseBefore(items, last, 0);
  const opening = phrase && items[phrase.first];
  // Ada Quill, the medical superintendent, who added
  const named = phrase && isRoleBehind(items, phrase) ? nameBefore(items, phrase.first - 2) : undefined;
  if (named) return named;
  const isVerb =
    opening &&
    (/^\p{Ll}{2,}ed$/u.test(opening.text) || REPORTING.get(opening.text)?.form === 'present') &&
    PREPOSITIONS.has(items[phrase.first + 1]?.word ?? '');
  if (!phrase || isVerb) return nameBefore(items, last) ?? nounBefore(items, last);
  // The council voted for the resolution which said; It has raised fears among members of the board, who say
  let { first } = phrase;
  let hasVerb = AUXILIARIES.has(items[first - 1]?.word ?? '') && /^\p{Ll}{2,}ed$/u.test(opening?.text ?? '');
  for (let i = first + 1; i <= last; i++) {
    const item = items[i];
    if (!item) break;
    if (isReport(items, i)) first = i + 1;
    else if (hasVerb && (isCapital(item) || /^(?:the|an?)$/u.test(item.word) || isPersonNoun(singular(item.word)))) {
      first = i;
      hasVerb = false;
    } else if (hasVerb && isParticle(item)) {
      first = i + 1;
      hasVerb = false;
    } else if (/^\p{Ll}{2,}ed$/u.test(item.text)) hasVerb = true;
  }
  if (first < last && isParticle(items[first])) first++;
  return { first, last: phrase.last };
}

/** The `out` of `handed out leaflets that said`. */
function isParticle(item: Item | undefined): boolean {
  return /^(?:out|up|off|over|around|down)$/u.test(item?.word ?? '');
}

/** The `cites` of `The affidavit also cites emails that reveal`: a verb with its object behind it. */
function isReport(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  return (
    REPORTING.get(items[at]?.text ?? '')?.form === 'present' &&
    before?.kind === 'word' &&
    !DETERMINERS.has(before.word) &&
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.word) &&
    !SUBORDINATORS.has(next.word)
  );
}

/** The `Orr` of `She left to meet Orr, who had said`: the capitals that end here. */
function nameBefore(items: readonly Item[], last: number): Phrase | undefined {
  let first = last + 1;
  while (isCapital(items[first - 1])) first--;
  return first <= last ? { first, last } : undefined;
}

/** The `a new advert` of `is airing a new advert that urges them to go`: from its article, where no other noun begins behind it. */
function nounBefore(items: readonly Item[], last: number): Phrase | undefined {
  for (let first = last - 1; first >= 0 && first > last - 6; first--) {
    const { word = '', kind } = items[first] ?? {};
    if (/^(?:the|an?)$/u.test(word)) return { first, last };
    if (kind === 'quote' || PREPOSITIONS.has(word) || SUBJECTS.has(word)) break;
  }
  // They handed out water bottles that said
  return isNoun(items[last]) ? { first: last, last } : undefined;
}

/** `He left and said …`, `he went on to say`: the verb has its subject from the clause before. */
function shared(unit: Unit, { from }: Pick<Cue, 'from'>, leans = false): Subject | undefined {
  const previous = unit.items[from - 1];
  const joins = leans || /^(?:and|but|or|then|yet)$/u.test(previous?.word ?? '') || isMark(previous, ',');
  const phrase = joins ? sharedSubject(unit, from) : undefined;
  return phrase && { ...phrase, side: 'shared' };
}
