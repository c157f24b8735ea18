import { REPORTING } from '../../language/words/reporting.js';
import { SPEECHES } from '../../language/words/speakers.js';
import {
  AUXILIARIES,
  DETERMINERS,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { skipCircumstances } from './circumstances.js';
import { endsInComma, isCapital, isDash, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { isAbout } from './verb-cues.js';
import { hasFinite, isFinite, phraseAfter, type Phrase } from './phrases.js';
import { describes } from './apposition.js';
import type { Subject } from './subjects.js';

/** A cue with who is credited and what is reported, as runs of items. */
export interface Report {
  readonly cue: Cue;
  readonly subject: Subject;
  readonly contents: readonly Phrase[];
}

/**
 * What a cue reports in its sentence: behind it, before it, or on both sides.
 *
 * `floor` is where the content may begin at the earliest, `limit` where it ends at the latest, since other cues report
 * what lies beyond.
 */
export function contentsOf(unit: Unit, cue: Cue, subject: Subject, floor: number, limit: number): Phrase[] {
  const { items } = unit;
  const end = subject.side === 'ahead' ? subject.first : unit.end;
  const stop = Math.min(limit, cue.mood === 'noun' ? endOfClaim(items, cue, end) : end);
  if (cue.mood === 'according') {
    // What stands before `in the words of Quill` is the writer’s
    const left =
      cue.base === 'in the words of' || isMark(items[cue.from - 1], ':')
        ? undefined
        : contentBefore(items, cue.from, floor, cue);
    const behind = behindAccording(items, Math.max(subject.last + 1, cue.after), stop);
    if (left && behind !== undefined && spans(items, left, behind)) return present(left, run(items, behind, stop));
    if (left && isScrap(items, left)) return [];
    return present(left ?? run(items, behind, stop));
  }
  if (subject.side === 'after') {
    const left = cue.mood === 'passive' ? undefined : contentBefore(items, cue.from, floor, cue);
    return present(left, run(items, behindSource(items, subject.last + 1, stop, left !== undefined), stop));
  }
  const edge = subject.side === 'before' ? Math.min(subject.start ?? subject.first, cue.from) : cue.from;
  const left =
    subject.side === 'before' && !subject.of && cue.mood === 'finite'
      ? contentBefore(items, edge, floor, cue)
      : undefined;
  const begin = behindCue(items, cue, stop);
  if (begin !== undefined && !left && subject.side === 'before' && !subject.of) {
    const around = parenthesis(items, cue, { floor, edge, begin, stop });
    if (around) return around;
  }
  const direct = begin === undefined ? undefined : directly(items, cue, begin, stop, left !== undefined);
  if (direct !== undefined) {
    const end = endOfRequest(items, cue, direct, endOfClause(items, edge, direct, stop));
    const content = run(items, direct, isNamed(items, cue, direct) ? direct + 1 : end);
    return present(subject.side === 'ahead' && content && !isTold(items, content) ? undefined : content);
  }
  if (!left) return [];
  const rest = run(items, resumed(items, begin ?? cue.after, stop, left), stop);
  if (rest && isWholeQuote(items[rest.first]) && !isTold(items, left)) return [rest];
  return rest || !isScrap(items, left) ? present(left, rest) : [];
}

/**
 * True where a clause stands on both sides of the source: `His complaint, according to Radio Vell, was the choice of boats`,
 * `While most are open, according to the club, two are shut`.
 */
function spans(items: readonly Item[], { first, last }: Phrase, behind: number): boolean {
  const next = items[behind];
  if (!next || !isMark(items[behind - 1], ',')) return false;
  const isFronted = /^(?:while|although|though|if|because|since)$/u.test(items[first]?.word ?? '');
  if (isFronted) return opensClause(next) || next.kind === 'number' || DETERMINERS.has(next.word);
  return isFinite(next, items[behind - 1], items[behind + 1]) && !hasFinite(items, first, last + 1);
}

/** True of `“Nobody asked.”` behind a credit: what stands before the credit is no part of it, `Later that day, Orr said, “Nobody asked.”` */
function isWholeQuote(item: Item | undefined): boolean {
  return item?.kind === 'quote' && /^["“”‘«']{1,2}\p{Lu}/u.test(item.text);
}

/** Not the `her home` of `Describing her home, Orr said …`: what a sentence opens with is said if it is a clause, or quoted. */
function isTold(items: readonly Item[], { first, last }: Phrase): boolean {
  return hasFinite(items, first, last + 1) || items.slice(first, last + 1).some(({ kind }) => kind === 'quote');
}

/** `the rooms they called “angel houses” were closed`: the verb behind the marks is the sentence’s own. */
function isNamed(items: readonly Item[], { base }: Cue, at: number): boolean {
  const next = items[at + 1];
  return (
    /^(?:call|dub|label)$/u.test(base) &&
    items[at]?.kind === 'quote' &&
    next !== undefined &&
    isFinite(next, items[at], items[at + 2])
  );
}

const SET_AGAINST: ReadonlySet<string> = new Set(['even', 'while', 'although', 'though', 'but', 'as']);

/**
 * What stands on both sides of an attribution between commas, `In both cases, Quill said, the money came late` and `If we lose, he
 * said, “nobody will care”`; not `Speaking in Vell, he said, “We lost.”`
 */
function parenthesis(
  items: readonly Item[],
  { mood, frames }: Cue,
  { floor, edge, begin, stop }: Record<'floor' | 'edge' | 'begin' | 'stop', number>,
): Phrase[] | undefined {
  const next = items[begin + 1];
  if (mood !== 'finite' || !frames.has('clause') || !isMark(items[begin], ',') || !isMark(items[edge - 1], ','))
    return undefined;
  if (!next || begin + 1 >= stop) return undefined;
  const isClause =
    next.kind === 'word' &&
    (hasFinite(items, begin + 1, stop) || items.slice(begin + 1, stop).some(({ kind }) => kind === 'quote'));
  const goesOn = next.kind === 'quote' && /^["“”‘«']{1,2}\p{Ll}/u.test(next.text);
  if (!isClause && !goesOn) return undefined;
  const opening = items[floor];
  const first = opening && /^(?:and|but|so)$/u.test(opening.word) ? floor + 1 : floor;
  const left = { first, last: edge - 2 };
  // But, Quill said, the money came late
  if (left.last < first) return edge - 2 === floor ? present(run(items, begin + 1, stop)) : undefined;
  const tells = items
    .slice(first, edge - 1)
    .some(({ word }) => SPEECHES.has(word) || /^(?:asked|speaking)$/u.test(word));
  const hangs =
    /^\p{L}+ing$/u.test(items[first]?.word ?? '') &&
    !/^["“”‘«']{1,2}(?:is|was|are|were|would|will|has)\b/u.test(next.text);
  return present(first === left.last || tells || hangs ? undefined : left, run(items, begin + 1, stop));
}

/** `Her claim that she “never saw it” was tested`: the verb of the sentence goes on behind the claim. */
function endOfClaim(items: readonly Item[], { after, from }: Cue, end: number): number {
  // His claim, “I never paid,” was false
  const quoted = isMark(items[after], ',') ? after + 1 : after;
  if (items[quoted]?.kind === 'quote') return quoted + 1;
  // Quill repeated her claim that “profit” was the motive, even as she sold
  for (let i = from - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.kind !== 'word') break;
    if (!isFinite(item, items[i - 1], items[i + 1]) && !/^\p{Ll}{2,}ed$/u.test(item.text) && item.word !== 'out')
      continue;
    const stop = items.findIndex(
      (mark, j) => j > after && isMark(mark, ',') && SET_AGAINST.has(items[j + 1]?.word ?? ''),
    );
    return stop === -1 ? end : Math.min(stop, end);
  }
  for (let i = after; i + 1 < end; i++) {
    const next = items[i + 1];
    if (items[i]?.kind === 'quote' && next && isFinite(next, undefined, items[i + 2])) return i + 1;
  }
  return end;
}

function present(...contents: (Phrase | undefined)[]): Phrase[] {
  return contents.filter(content => content !== undefined);
}

/** The words from one item up to another, without what trails off: marks, a last aside behind a dash. */
function run(items: readonly Item[], start: number | undefined, stop: number): Phrase | undefined {
  if (start === undefined) return undefined;
  let last = endOfContent(items, start, stop) - 1;
  while (last >= start && isMark(items[last], ',', ';', ':', '—', '–', '-')) last--;
  return last >= start ? { first: start, last } : undefined;
}

/** Where *and* goes on with what else was done: `urged the board to wait | and spoke with the mayor`. */
function endOfRequest(items: readonly Item[], { frames, mood }: Cue, from: number, stop: number): number {
  if (mood !== 'finite' || !frames.has('to') || frames.has('clause')) return stop;
  for (let i = from + 2; i + 1 < stop; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item?.kind === 'quote' || SUBORDINATORS.has(item?.word ?? '')) return stop;
    if (item?.word === 'and' && next && next.word !== 'say' && isFinite(next, item, items[i + 2])) return i;
  }
  return stop;
}

/** Content ends at a dash that opens the writer’s own aside, and at a clause set against it: `…, but he voted for it`. */
function endOfContent(items: readonly Item[], start: number, stop: number): number {
  const dashes: number[] = [];
  for (let i = start + 1; i < stop; i++) {
    if (isDash(items, i) && !isCompound(items, i)) dashes.push(i);
    // “They stood by us,” while thanking the crew
    else if (i === start + 1 && items[start]?.kind === 'quote' && isMeanwhile(items, i)) return i;
    else if (isMark(items[i], ';') && i > start + 3) return i;
    else if (
      isMark(items[i], ',') &&
      i > start + 3 &&
      items[i + 1]?.word === 'but' &&
      SUBJECTS.has(items[i + 2]?.word ?? '')
    )
      return i;
  }
  const [dash] = dashes;
  return dashes.length === 1 && dash !== undefined && dash > start + 3 ? dash : stop;
}

/** `According to the ministry, the road is shut`: behind the comma that ends the source, or the source where no comma does. */
function behindAccording(items: readonly Item[], from: number, stop: number): number | undefined {
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
function opensClause({ word, kind }: Item): boolean {
  return (
    kind === 'word' && (/^(?:the|an?|this|these|those|his|her|its|their|our|my)$/u.test(word) || SUBJECTS.has(word))
  );
}

/** `“…,” said Quill, a farmer who lost her barn, “…”`, and `The road, said Quill, is shut`. */
function behindSource(items: readonly Item[], from: number, stop: number, hasLeft: boolean): number | undefined {
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
function behindCue(items: readonly Item[], cue: Cue, stop: number): number | undefined {
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
function directly(items: readonly Item[], cue: Cue, i: number, stop: number, hasLeft: boolean): number | undefined {
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
  if (hasLeft && (PREPOSITIONS.has(item.word) || !hasFinite(items, i, stop))) return undefined;
  // She had added a fifth item
  if (base === 'add' && /^an?$/u.test(item.word) && !hasFinite(items, i, stop)) return undefined;
  // She wrote a song called “Night Boat”
  const isObject = base === 'write' && /^(?:an?|his|her|their|its|several|two|three)$/u.test(item.word);
  if (base === 'write' && WRITINGS.test(item.text)) return undefined;
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
  if (base === 'express' && items.slice(i, i + 4).some(({ word }) => FEELINGS.test(word))) return i;
  if (frames.has('judges') && !items.slice(i, stop).some(({ kind }) => kind === 'quote')) return undefined;
  return frames.has('object') || frames.has('judges') ? i : undefined;
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

/** What is written, and says nothing by itself: `went on to write songs he would sing`. */
const WRITINGS = /^(?:songs|books|letters|plays|poems|novels|articles|columns|lyrics|stories|scripts)$/u;

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
  if (!opening || !/^(?:the|he|she|it|they|we|there|his|her|its|their)$/u.test(opening.word)) return false;
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
  if (!/^(?:if|when|once|should|although|unless|while)$/u.test(items[comma + 1]?.word ?? '')) return false;
  for (let i = comma + 2; i < stop && i < comma + 12; i++) {
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

/** True of the hyphen of `a city - owned ship`, which has space around it by a slip. */
function isCompound(items: readonly Item[], at: number): boolean {
  return (
    isMark(items[at], '-') &&
    /^(?:owned|based|led|backed|run|held|born|controlled|related|style|old|year|member|wide)$/u.test(
      items[at + 1]?.word ?? '',
    )
  );
}

/** True of `while thanking the crew` behind a quotation: what else was done. */
function isMeanwhile(items: readonly Item[], at: number): boolean {
  const first = isMark(items[at], ',') ? at + 1 : at;
  return (
    /^(?:while|after|before)$/u.test(items[first]?.word ?? '') && /^\p{Ll}{2,}ing$/u.test(items[first + 1]?.text ?? '')
  );
}

/** `The plan, he said, is dead`: where the words go on behind the parenthesis. */
function resumed(items: readonly Item[], from: number, stop: number, left: Phrase): number | undefined {
  if (!isMark(items[from], ',', '—', '–')) return undefined;
  const item = items[from + 1];
  if (!item || from + 1 >= stop) return undefined;
  if (item.kind === 'quote') return from + 1;
  if (goesOn(items, from + 1) || isBackshifted(items, from + 1, stop)) return from + 1;
  // He was held because, police said, he matched a description
  if (SUBORDINATORS.has(items[left.last]?.word ?? '')) return from + 1;
  if (items.slice(left.first, left.last + 1).every(part => part.kind === 'quote'))
    // “Only you,” she said, would think of that
    return /^(?:would|will|could|can|should|must|may|might|is|are)$/u.test(item.word) ? from + 1 : undefined;
  // It showed, he said, that nobody had read it
  const verb = items[left.last];
  if (
    item.word === 'that' &&
    verb &&
    (isFinite(verb, items[left.last - 1], item) || /\p{Ll}(?:ed|s)$/u.test(verb.text))
  )
    return from + 1;
  if (isFinite(item, undefined, items[from + 2]) || AUXILIARIES.has(items[from + 2]?.word ?? '')) return from + 1;
  const isWhole = hasFinite(items, left.first, left.last + 1);
  return isWhole || SUBORDINATORS.has(item.word) || PREPOSITIONS.has(item.word) || /^(?:and|but)$|ing$/u.test(item.word)
    ? undefined
    : from + 1;
}

/**
 * True of what can only go on with what is said: `The road is shut, he said, because the bank gave way`, `… by making promises`,
 * `“It is better,” he said, to build a dam`; not `by phone`, `to applause`.
 */
function goesOn(items: readonly Item[], at: number): boolean {
  const { word = '' } = items[at] ?? {};
  const next = items[at + 1];
  if (/^(?:because|that|unless|lest)$/u.test(word)) return true;
  if (word === 'by') return next?.kind === 'quote' || /^\p{Ll}{2,}ing$/u.test(next?.text ?? '');
  const behind = items[at + 2]?.word ?? '';
  return word === 'to' && next?.kind === 'word' && (DETERMINERS.has(behind) || OBJECTS.has(behind));
}

/** True of `and £31 million had been set aside` behind `he said,`: its tense is that of reported speech. */
function isBackshifted(items: readonly Item[], and: number, stop: number): boolean {
  const subject = items[and + 1];
  if (items[and]?.word !== 'and' || !subject || subject.kind === 'quote' || AUXILIARIES.has(subject.word)) return false;
  const verb = items.findIndex(
    (item, i) => i > and + 1 && i < stop && i < and + 8 && isFinite(item, items[i - 1], items[i + 1]),
  );
  return (
    verb !== -1 &&
    /^(?:had|would)$/u.test(items[verb]?.word ?? '') &&
    !items.slice(and, verb).some(item => item.kind === 'mark' && /^[,;:—–]$/u.test(item.text))
  );
}

/** True if the clause whose subject begins at `edge` stands before the main one: `When Quill said …, he left`. */
function isFronted(items: readonly Item[], edge: number): boolean {
  for (let i = edge - 1; i >= 0; i--) {
    const item = items[i];
    if (!item) return false;
    if (/^(?:when|although|though|while|after|as|if|because|since|before|once|even|which|whose|why)$/u.test(item.word))
      return !hasFinite(items, 0, i);
    if (item.kind === 'quote' || isMark(item, ',', ';', ':', '—', '–') || SUBORDINATORS.has(item.word)) return false;
  }
  return false;
}

/** Where the clause ends that a cue stands in: at the end, but for one that opens the sentence, or stands within another. */
function endOfClause(items: readonly Item[], edge: number, from: number, stop: number): number {
  if (isFronted(items, edge)) return endOfFronted(items, from, stop);
  // The plan, which Orr called “bold,” is “a farce”
  if (!/^(?:which|whom|who|whose)$/u.test(items[edge - 1]?.word ?? '') || !isMark(items[edge - 2], ',')) return stop;
  for (let i = from; i + 1 < stop; i++) {
    const [item, next] = [items[i], items[i + 1]];
    if ((isMark(item, ',') || endsInComma(item)) && next && isFinite(next, item, items[i + 2])) return i + 1;
  }
  return stop;
}

function endOfFronted(items: readonly Item[], from: number, stop: number): number {
  for (let i = from; i < stop; i++) {
    if (i > from && isMark(items[i], ',') && items[i + 1]?.kind !== 'quote') return i;
    if (endsInComma(items[i])) return i + 1;
  }
  return stop;
}

/** What stands before a cue and its source, set apart by a comma or by quotation marks. */
function contentBefore(items: readonly Item[], edge: number, floor: number, cue: Cue): Phrase | undefined {
  // The fund would be gone by May, the office found
  const ends = cue.base === 'find' && isMark(items[cue.after], '.');
  if (cue.mood !== 'according' && !cue.frames.has('inverts') && !cue.frames.has('clause') && !ends) return undefined;
  const mark = items[edge - 1];
  if (!mark || edge - 1 < floor) return undefined;
  // The race “is close,” as Quill said
  if (mark.word === 'as')
    return endsInComma(items[edge - 2]) && edge - 2 >= floor ? { first: floor, last: edge - 2 } : undefined;
  if (!isMark(mark, ',', '—', '–') && !isDash(items, edge - 1) && mark.kind !== 'quote' && cue.mood !== 'according')
    return undefined;
  let last = edge - 1;
  while (last >= floor && (isMark(items[last], ',', '—', '–') || isDash(items, last))) last--;
  let first = floor;
  while (
    first <= last &&
    (isMark(items[first], ',', '—', '–', ';', ':') || /^(?:and|but)$/u.test(items[first]?.word ?? ''))
  )
    first++;
  if (last < first) return undefined;
  // Quill has learned that, according to a post, the site is shut
  const opens =
    /^(?:that|which|because)$/u.test(items[last]?.word ?? '') && !PREPOSITIONS.has(items[last - 1]?.word ?? '');
  if (cue.mood === 'according' && opens) return undefined;
  // The road is shut — “Nobody cares,” Quill said: what stands before the dash is the writer’s
  if (
    last > first + 1 &&
    items[last]?.kind === 'quote' &&
    isDash(items, last - 1) &&
    /^\P{L}*\p{Lu}/u.test(items[last]?.text ?? '')
  )
    return { first: last, last };
  const content = items.slice(first, last + 1);
  if (content.some(item => item.kind === 'quote')) return { first, last };
  // If they had been told, they would have laughed
  const goesOn = cue.base === 'continue' && items[cue.after]?.word !== 'to';
  if (cue.frames.size === 1 && cue.frames.has('inverts') && !goesOn) return undefined;
  return content.length < 2 || opensOnly(content) ? undefined : { first, last };
}

/** `In the meantime, he said`, `Speaking in Geneva, he said`: no statement, but what comes before one. */
function opensOnly(content: readonly Item[]): boolean {
  const [opening, second] = content;
  if (!opening) return true;
  if (/^(?:when|asked)$/u.test(opening.word) && isQuestioned(content)) return true;
  // About 1.2 million homes will be cold, she said
  if (second?.kind === 'number' && /^(?:about|around|over|under|near)$/u.test(opening.word)) return false;
  if (/^(?:when|while|as|asked|after|speaking|before|following|during|last|earlier|later|on|in)$/u.test(opening.word))
    return content.length < 12 || !hasFinite(content, 0, content.length);
  if (PREPOSITIONS.has(opening.word) || /^(?:if|although|though|because|since)$/u.test(opening.word))
    return content.length < 12;
  if (!/\p{L}{3,}ing$/u.test(opening.word)) return false;
  // Excluding the sale, profit grew 9 percent, he said
  const comma = content.findIndex(item => isMark(item, ','));
  const next = content[comma + 1];
  return comma === -1 || !next || SUBORDINATORS.has(next.word) || !hasFinite(content, comma + 1, content.length);
}

/** `When asked about plans that might be changed` */
function isQuestioned([opening, second]: readonly Item[]): boolean {
  return [opening, second].some(item => /^(?:asked|pressed|questioned)$/u.test(item?.word ?? ''));
}

/** Too little to be a statement, unless the words go on behind the cue: `The plan, he said, is dead.` */
function isScrap(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    last - first < 2 &&
    !items.slice(first, last + 1).some(item => item.kind === 'quote') &&
    !hasFinite(items, first, last + 1)
  );
}
