// Where what is said begins behind its cue: past who is told, when and where, and what the verb itself takes.
import { singular } from '../../language/singular.js';
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
import { isCapital, isDash, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { hasFinite, isFinite } from './finite.js';
import { phraseAfter } from './phrase-after.js';
import type { Phrase } from './phrases.js';
import { inTitleCase } from './title-case.js';
import { isAbout } from './verb-idle.js';

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
    // warned it was late
    if (person && !isSubject(items, person)) i = aboutWithin(items, cue, person, stop) ?? person.last + 1;
  }
  if (cue.frames.has('about') && isAbout(items, i, stop)) return i;
  const that =
    cue.frames.has('clause') && cue.frames.has('person') ? behindAudience(items, cue.after, stop) : undefined;
  if (that !== undefined) return that;
  if (TOPICS.has(cue.base) && ABOUT.test(items[i]?.word ?? '')) return i;
  i = skipCircumstances(items, i, stop, cue.frames.has('to'));
  return i < stop ? i : undefined;
}

/** The *that* behind whoever is told, however many: `told the board and some friends at a talk about the bridge that it was shut`. */
function behindAudience(items: readonly Item[], from: number, stop: number): number | undefined {
  for (let i = from; i < stop && i < from + 24; i++) {
    const [item, before, next] = [items[i], items[i - 1], items[i + 1]];
    if (!item || item.kind === 'quote' || isMark(item, ',', ';', ':', '—', '–')) return undefined;
    if (item.word === 'that' && before && !PREPOSITIONS.has(before.word))
      return i > from && next && !isFinite(next, item, items[i + 2]) ? i : undefined;
    if (SUBORDINATORS.has(item.word) || item.word === 'to' || isFinite(item, before, next)) return undefined;
  }
  return undefined;
}

/** True of the `it` of `warned it was late`, which nobody is told. */
function isSubject(items: readonly Item[], { first, last }: Phrase): boolean {
  const verb = items[last + 1];
  return (
    first === last &&
    SUBJECTS.has(items[first]?.word ?? '') &&
    verb !== undefined &&
    isFinite(verb, items[last], items[last + 2])
  );
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
  unit: Unit,
  { cue, subject }: { readonly cue: Cue; readonly subject: Phrase },
  i: number,
  stop: number,
  hasLeft: boolean,
): number | undefined {
  const { items } = unit;
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
  // asked that it be shut; not `asked the firms that had gone to pay`
  if (item.word === 'that' && base === 'ask') return i === cue.after ? i : undefined;
  if (item.word === 'that' && (frames.has('clause') || frames.has('that') || frames.has('shows'))) return i;
  // “Nets,” Orr said on the quay when asked what the fleet would do, or when the letter was read to her
  const isCircumstance = PREPOSITIONS.has(item.word) || AUXILIARIES.has(item.word) || MEANWHILE.test(item.word);
  if (hasLeft && (isCircumstance || !hasFinite(items, i, stop))) return undefined;
  if (base === 'write' && writesWork(items, i, stop)) return undefined;
  if (frames.has('to') && item.word === 'to' && base !== 'hope') return i;
  if (frames.has('to') && item.word === 'not' && items[i + 1]?.word === 'to') return i;
  // She had added a fifth item, wrote a song that they sang, claimed the cup, found the keys; but a poll found most for it
  if (HAS_OBJECTS.has(base) && !finds(items, cue, subject) && !isClause(unit, i, stop)) return undefined;
  if (frames.has('clause')) return startsClause(items, cue, i, stop) ? i : undefined;
  if (frames.has('that') && /^(?:how|whether|why|what)$/u.test(item.word)) return i;
  if (item.word === 'if' && /^(?:wonder|doubt|question)$/u.test(base)) return i;
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

/** Verbs that report a clause, and whose other objects are nothing said: `added salt`, `found the keys`. */
const HAS_OBJECTS: ReadonlySet<string> = new Set('add write claim boast find'.split(' '));

/** True of a clause without *that*, whatever it begins with: `found most wells were dry`; not of `found the keys that were lost`. */
function isClause({ items, isVerb }: Unit, from: number, stop: number): boolean {
  const opening = items[from]?.word ?? '';
  if (SUBJECTS.has(opening) || /^(?:how|whether|why|what|there)$/u.test(opening)) return true;
  for (let i = from + 1; i < stop; i++) {
    const [item, before, next] = [items[i], items[i - 1], items[i + 1]];
    if (!item) return false;
    if (item.kind === 'quote') return !inTitleCase(item.text);
    if (isMark(item, ',', ';', ':', '—', '–') || SUBORDINATORS.has(item.word) || SUBJECTS.has(item.word)) return false;
    const isPast = /^\p{Ll}{2,}ed$/u.test(item.text) && next && (DETERMINERS.has(next.word) || isCapital(next));
    if (isPast || isFinite(item, before, next) || (/^\p{Ll}{3,}s$/u.test(item.text) && isVerb(item))) return true;
  }
  return false;
}

/** True of what a survey or a court finds, which is said in any form: `The poll found most for it`, `found him to be unfit`. */
function finds(items: readonly Item[], { base, after }: Cue, subject: Phrase): boolean {
  if (base !== 'find') return false;
  const isFinder = items.slice(subject.first, subject.last + 1).some(({ word }) => FINDERS.has(singular(word)));
  return (
    isFinder ||
    items.slice(after + 1, after + 8).some((item, i, rest) => item.word === 'to' && rest[i + 1]?.word === 'be')
  );
}

const FINDERS: ReadonlySet<string> = new Set(
  `poll survey study report review audit inquiry investigation investigator researcher scientist auditor inspector general jury court judge
  panel commission analysis article tribunal census`.split(/\s+/),
);

/** What opens a clause that tells what went on as something was said. */
const MEANWHILE = /^(?:as|when|while|where|once|although|though)$/u;

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
  // says, despite the rain, she will walk
  if (opening && SUBJECTS.has(opening.word)) return opening.word !== 'who';
  const opens = /^(?:the|an?|no|any|all|there|his|her|its|their)$/u;
  if (!opening || !(isCapital(opening) || opens.test(opening.word))) return false;
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
function startsClause(items: readonly Item[], { after }: Cue, i: number, stop: number): boolean {
  const item = items[i];
  if (!item || stop - i < 2) return false;
  if (/^(?:and|but|or|so)$/u.test(item.word)) return false;
  // said as she turned round
  if (MEANWHILE.test(item.word) && SUBJECTS.has(items[i + 1]?.word ?? '') && i === after) return false;
  // concluded by saying so
  if (item.word === 'by' && /ing$/u.test(items[i + 1]?.word ?? '')) return false;
  return !PREPOSITIONS.has(item.word) || (stop - i > 6 && hasFinite(items, i, stop));
}
