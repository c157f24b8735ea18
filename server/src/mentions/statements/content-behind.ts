// Where what is said begins behind its cue: past who is told, when and where, and what the verb itself takes.
import {
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { describes } from './apposition.js';
import { skipCircumstances } from './circumstances.js';
import { isCapital, isDash, isMark, type Item } from './clause.js';
import type { Cue } from './cue.js';
import { hasFinite, isFinite } from './finite.js';
import { phraseAfter } from './phrase-after.js';
import type { Phrase } from './phrases.js';
import { isAbout } from './verb-cues.js';

/** `According to the ministry, the road is shut`: behind the comma that ends the source, or the source where no comma does. */
export function behindAccording(items: readonly Item[], from: number, stop: number): number | undefined {
  const next = items[from];
  if (next && opensClause(next) && hasFinite(items, from + 1, stop)) return from;
  let first: number | undefined;
  let comma: number | undefined;
  for (let i = from; i < stop && i < from + 40; i++) {
    if (isMark(items[i], ':')) return i + 1;
    if (items[i]?.kind === 'quote' && comma === undefined) return i;
    if (!isMark(items[i], ',')) continue;
    const behind = items[i + 1];
    // According to the Courier, Ada Quill, the mayor, said: the second of them has the verb
    if (behind && isFinite(behind, items[i], items[i + 2])) return (first ?? i) + 1;
    if (comma !== undefined && !describes(items, comma + 1, i - 1)) return comma + 1;
    first ??= i;
    comma = i;
  }
  return comma === undefined ? undefined : comma + 1;
}

/** The `the` of `According to Orr the tools were sent back`. */
export function opensClause({ word, kind }: Item): boolean {
  return (
    kind === 'word' && (/^(?:the|an?|this|these|those|his|her|its|their|our|my)$/u.test(word) || SUBJECTS.has(word))
  );
}

/** `“…,” said Quill, a farmer who lost her barn, “…”`, and `The road, said Quill, is shut`. */
export function behindSource(items: readonly Item[], from: number, stop: number, hasLeft: boolean): number | undefined {
  let isAside = false;
  for (let i = from; i < stop; i++) {
    const item = items[i];
    if (isMark(item, ':')) return i + 1;
    if (item?.kind === 'quote' && isMark(items[i - 1], ',', '—', '–', ':')) return i;
    if (item?.word === 'that' && i < from + 8 && !hasLeft) return i;
    if (/^(?:who|whose|which|where)$/u.test(item?.word ?? '')) isAside = true;
    if (isMark(item, ',') && hasLeft && !isAside && AUXILIARIES.has(items[i + 1]?.word ?? '')) return i + 1;
  }
  return undefined;
}

/** Behind the cue and who is told, when and where: `told reporters in Geneva on Monday`. */
export function behindCue(items: readonly Item[], cue: Cue, stop: number): number | undefined {
  let i = cue.after;
  if (cue.frames.has('person') && items[i]?.kind === 'word') {
    const person = phraseAfter(items, i, stop);
    if (person) i = aboutWithin(items, cue, person, stop) ?? person.last + 1;
  }
  if (cue.frames.has('about') && isAbout(items, i, stop)) return i;
  if (TOPICS.has(cue.base) && ABOUT.test(items[i]?.word ?? '')) return i;
  i = skipCircumstances(items, i, stop, cue.frames.has('to'));
  return i < stop ? i : undefined;
}

/** The `of` of `told the hall of Orr’s talk of “pigs and dogs”`. */
function aboutWithin(
  items: readonly Item[],
  { frames }: Cue,
  { first, last }: Phrase,
  stop: number,
): number | undefined {
  if (!frames.has('about')) return undefined;
  const about = items.findIndex((_, i) => first < i && i <= last && isAbout(items, i, stop));
  return about === -1 ? undefined : about;
}

/** Where what is reported begins, if it begins right here. */
export function directly(
  items: readonly Item[],
  cue: Cue,
  i: number,
  stop: number,
  hasLeft: boolean,
): number | undefined {
  const { frames, mood, base } = cue;
  const item = items[i];
  if (!item) return undefined;
  if (item.kind === 'quote') return i;
  if (frames.has('about') && isAbout(items, i, stop)) return i + 1;
  // warned of floods
  if (TOPICS.has(base) && ABOUT.test(item.word)) return i + 1;
  if (isMark(item, ':')) return i + 1;
  if (isMark(item, ',', '—', '–')) {
    if (hasLeft) return undefined;
    const that = behindAside(items, i, stop, frames.has('person') && !frames.has('inverts'));
    if (that !== undefined && (frames.has('clause') || frames.has('that'))) return that;
    if (items[i + 1]?.kind === 'quote' || (frames.has('clause') && isCondition(items, i, stop))) return i + 1;
    return ANNOUNCES.has(base) && mood === 'finite' && i > cue.after && closesCircumstance(items, i, stop)
      ? i + 1
      : undefined;
  }
  if (item.kind === 'mark' && !/^[$£€#@([]$/u.test(item.text)) return undefined;
  if (item.word === 'that' && (frames.has('clause') || frames.has('that') || frames.has('shows'))) return i;
  // “Nets,” Orr said on the quay when asked what the fleet would do
  // “Nets,” Orr said when the letter was read to her
  const isCircumstance =
    PREPOSITIONS.has(item.word) || AUXILIARIES.has(item.word) || /^(?:when|while|as|once|where)$/u.test(item.word);
  if (hasLeft && (isCircumstance || !hasFinite(items, i, stop))) return undefined;
  // She had added a fifth item
  if (base === 'add' && /^an?$/u.test(item.word) && !hasFinite(items, i, stop)) return undefined;
  // She wrote a song called “Night Boat”
  const isObject = base === 'write' && /^(?:an?|his|her|their|its|several|two|three)$/u.test(item.word);
  if (base === 'write' && writesWork(items, i, stop)) return undefined;
  if (isObject && !items.slice(i, stop).some((part, j) => isFinite(part, items[i + j - 1], items[i + j + 1])))
    return undefined;
  if (frames.has('to') && item.word === 'to' && base !== 'hope') return i;
  if (frames.has('clause')) return startsClause(items, i, stop) ? i : undefined;
  if (frames.has('that') && /^(?:how|whether|why|what)$/u.test(item.word)) return i;
  if (FINDS.has(base) && mood !== 'participle' && hasOwnVerb(items, i, stop)) return i;
  // The planet they found was a giant
  if (frames.has('shows') && AUXILIARIES.has(item.word)) return undefined;
  if (frames.has('shows') && mood === 'finite' && stop - i > 3 && hasFinite(items, i, stop)) return i;
  if (frames.has('to') && (item.word === 'if' || item.word === 'whether')) return i;
  // asked Orr how it would end
  if (base === 'ask' && /^(?:how|why|what|who|when|where)$/u.test(item.word)) return i;
  if (frames.has('to') && !frames.has('object')) {
    const person = phraseAfter(items, i, stop);
    if (person && items[person.last + 1]?.word === 'to') return person.last + 1;
  }
  // questioned whether the town could pay, told the banks to “look in the mirror”
  if (base === 'question' && /^(?:how|why|whether|if)$/u.test(item.word)) return i;
  if (base === 'tell' && item.word === 'to' && isSaidTo(items, i)) return i;
  // dismissed claims that it had known, rejected the criticism
  if (/^(?:dismiss|reject)$/u.test(base) && items.slice(i, i + 4).some(({ word }) => CHARGES.test(word))) return i;
  // puts the loss at £6 million
  if (base === 'put' || base === 'place') return i;
  if (base === 'express' && items.slice(i, i + 4).some(({ word }) => FEELINGS.test(word))) return i;
  if (frames.has('judges') && !items.slice(i, stop).some(({ kind }) => kind === 'quote')) return undefined;
  if (frames.has('judges') && quotesVerb(items, i, stop)) return undefined;
  return frames.has('object') || frames.has('judges') ? i : undefined;
}

/** True of `the dockers “did what they could”` behind *defended*: what is quoted is said of them, in the clause of another verb. */
function quotesVerb(items: readonly Item[], from: number, stop: number): boolean {
  const quote = items.findIndex(({ kind }, i) => i > from && i < stop && kind === 'quote');
  const [noun, quoted] = [items[quote - 1], /^["“”‘«']{1,2}([\p{L}’']+)\s/u.exec(items[quote]?.text ?? '')?.[1] ?? ''];
  const isVerb = AUXILIARIES.has(quoted) || IRREGULAR_PASTS.has(quoted);
  return isVerb && noun?.kind === 'word' && !SUBORDINATORS.has(noun.word) && !SUBJECTS.has(noun.word);
}

/** True of a clause without *that*: `ruled the ban was unlawful`; not of `ruled the island until she was deposed`. */
function hasOwnVerb(items: readonly Item[], from: number, stop: number): boolean {
  const opening = items[from];
  if (!opening || !(opensClause(opening) || isCapital(opening) || opening.word === 'there')) return false;
  if (SUBORDINATORS.has(items[from - 1]?.word ?? '')) return false;
  for (let i = from + 1; i < stop && i < from + 16; i++) {
    const item = items[i];
    if (!item || item.kind === 'quote' || isMark(item, ',', ';', ':', '—', '–')) return false;
    if (SUBORDINATORS.has(item.word) || SUBJECTS.has(item.word) || /^(?:and|or|but)$/u.test(item.word)) return false;
    const isPast = /^\p{Ll}{2,}ed$/u.test(item.text) && DETERMINERS.has(items[i + 1]?.word ?? '');
    if (isPast || isFinite(item, items[i - 1], items[i + 1])) return true;
  }
  return false;
}

/** True of `songs he would sing` and `the foreword to her book, “Tides”`, which say nothing; not of `the book was late`. */
function writesWork(items: readonly Item[], from: number, stop: number): boolean {
  const opens = DETERMINERS.has(items[from]?.word ?? '');
  const noun = items.findIndex(({ word }, i) => i >= from && i < from + (opens ? 3 : 1) && WRITINGS.test(word));
  const behind = items[noun + 1];
  if (noun === -1) return false;
  return !opens || noun + 1 >= stop || (behind !== undefined && PREPOSITIONS.has(behind.word));
}

/** What is written. */
const WRITINGS =
  /^(?:(?:foreword|introduction|preface|song|book|letter|play|poem|novel|article|column|lyric|script)s?|biograph(?:y|ies)|stories)$/u;
/** Verbs whose topic is what was said: `warned of floods`, `complained about the dust` */
const TOPICS: ReadonlySet<string> = new Set(['warn', 'complain']);
const ABOUT = /^(?:of|about|against)$/u;

/** What is expressed: `expressed deep concern over the vote` */
const FEELINGS =
  /^(?:concern|fear|doubt|hope|opposition|support|outrage|regret|disappointment|confidence|gratitude|optimism|solidarity|alarm|skepticism|scepticism)s?$/u;

/** Verbs that take a clause without *that*, but other objects as well. */
const FINDS: ReadonlySet<string> = new Set(
  `rule determine maintain reveal agree imply hint worry signal disclose speculate stress emphasize emphasise brag reiterate remark
  recommend`.split(/\s+/),
);

/** What is dismissed is what others say: `claims that it had known`, `the criticism` */
const CHARGES = /^(?:claim|allegation|accusation|suggestion|insinuation|rumou?r|criticism|notion|charge)s?$/u;

/** True of `to “look in the mirror”`, where words of what was told stand in marks. */
function isSaidTo(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 4).some(({ kind }) => kind === 'quote');
}

/** The *that* behind an aside: `said, however, that`, `said in Salem, New Hampshire, that`. */
function behindAside(items: readonly Item[], comma: number, stop: number, isTold: boolean): number | undefined {
  for (let i = comma + 1; i < stop && i < comma + 20; i++) {
    const item = items[i];
    const before = items[i - 1];
    if (item?.kind === 'quote' || isMark(item, ';', ':')) return undefined;
    if (item?.word !== 'that') continue;
    if (i < comma + 8 && (isMark(before, ',') || isDash(items, i - 1) || TIMES.has(before?.word ?? ''))) return i;
    return isTold && !hasFinite(items, comma + 1, i) && !PREPOSITIONS.has(before?.word ?? '') ? i : undefined;
  }
  return undefined;
}

/** True of the comma of `said in its report, the north slid`: a clause begins behind it. */
function closesCircumstance(items: readonly Item[], comma: number, stop: number): boolean {
  const opening = items[comma + 1];
  if (!opening || !/^(?:the|an?|no|any|all|he|she|it|they|we|there|his|her|its|their)$/u.test(opening.word))
    return false;
  for (let i = comma + 2; i < stop && i < comma + 16; i++) {
    const item = items[i];
    if (!item || isMark(item, ',', ';', ':', '—', '–') || SUBORDINATORS.has(item.word)) return false;
    const isPresent = /^\p{Ll}{3,}s$/u.test(item.text) && DETERMINERS.has(items[i + 1]?.word ?? '');
    if (isPresent || isFinite(item, items[i - 1], items[i + 1]) || /^\p{Ll}{3,}ed$/u.test(item.text))
      return !REPORTING.has(item.word);
  }
  return false;
}

const ANNOUNCES: ReadonlySet<string> = new Set(
  'say tell announce report explain write state confirm reveal'.split(' '),
);

/** The `, if elected,` of `She said, if elected, she would go`. */
function isCondition(items: readonly Item[], comma: number, stop: number): boolean {
  if (!/^(?:if|when|once|should|although|though|unless|while)$/u.test(items[comma + 1]?.word ?? '')) return false;
  for (let i = comma + 2; i < stop && i < comma + 20; i++) {
    if (isMark(items[i], ','))
      return SUBJECTS.has(items[i + 1]?.word ?? '') || DETERMINERS.has(items[i + 1]?.word ?? '');
  }
  return false;
}

/** Anything but what can only go on the verb itself. */
function startsClause(items: readonly Item[], i: number, stop: number): boolean {
  const item = items[i];
  if (!item || stop - i < 2) return false;
  if (/^(?:and|but|or|so)$/u.test(item.word)) return false;
  return !PREPOSITIONS.has(item.word) || (stop - i > 6 && hasFinite(items, i, stop));
}
