// Who is said to do what a participle tells: `Holding signs calling it “a theft,” the protesters left`.
import { REPORTING } from '../../language/words/reporting.js';
import { ADVERBS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../language/words/grammar.js';
import { isName, startOfSegment } from './apposition.js';
import { hasObject, looksPast, sharedSubject, startOfVerb } from './clause-subjects.js';
import { endsInComma, isCapital, isDash, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { isFinite } from './finite.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import type { Phrase } from './phrases.js';
import { maySpeak } from './sources.js';
import { SHOWN_TOO, type Subject } from './subject.js';
import { nameBefore } from './subject-before.js';

/** The `a diplomat` of `The agency quoted a diplomat as saying`. */
export function quotedAs(items: readonly Item[], { from }: Cue): Subject | undefined {
  if (items[from - 1]?.word !== 'as') return undefined;
  for (let i = from - 2; i >= 0 && i > from - 14; i--) {
    if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/u.test(items[i]?.word ?? '')) continue;
    const phrase = phraseAfter(items, i + 1, from - 1);
    return phrase && { ...phrase, side: 'before' };
  }
  return undefined;
}

/** The `Orr` of `mocked Orr for calling it “bold”`, the `him` of `accused him of saying`; not of `apologized to Orr for calling it so`. */
export function blamed(items: readonly Item[], { from }: Cue): Subject | undefined {
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
export function overheard(items: readonly Item[], { from }: Cue): Subject | undefined {
  if (!/^(?:heard|seen|caught|recorded|filmed|overheard)$/u.test(items[from - 1]?.word ?? '')) return undefined;
  const verb = startOfVerb(items, from - 1);
  const phrase = verb < from - 1 ? phraseBefore(items, verb - 1, 0) : undefined;
  return phrase && { ...phrase, side: 'before' };
}

/** `…, when protesters stopped her, shouting “No”`: the participle goes with the clause that it stands behind. */
export function adjoined(unit: Unit, cue: Cue): Subject | undefined {
  const { items } = unit;
  if (!isMark(items[cue.from - 1], ',')) return undefined;
  const start = startOfSegment(items, cue.from - 2);
  if (!/^(?:when|as|while|where)$/u.test(items[start]?.word ?? '')) return undefined;
  const phrase = sharedSubject(unit, cue.from);
  return phrase && phrase.first > start ? { ...phrase, side: 'shared' } : undefined;
}

/** `911 calls saying shots were fired`, `with voters shouting`: a participle that has a subject of its own. */
export function reducedSubject(items: readonly Item[], cue: Cue): Subject | undefined {
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
export function ahead(unit: Unit, cue: Cue): Subject | undefined {
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
