// Noun phrases to the left: `a spokesman for the ministry said`.
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
  isManner,
} from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { endsInComma, isCapital, isDash, isMark, type Item } from './clause.js';
import { isFinite } from './finite.js';
import { ARTICLES, INNER_MARKS, isNominal, isNoun, type Phrase } from './phrases.js';

/**
 * The noun phrase that ends at `last`, if one does: `a spokesman for the ministry`, `Mayor Ada Quill`, `she`.
 *
 * Goes left until a mark, a verb or a word that opens a clause; what stands before the phrase in the same clause, as in
 * `In Ohio the governor`, is left out.
 */
export function phraseBefore(items: readonly Item[], last: number, floor: number): Phrase | undefined {
  const end = skipTimesBefore(items, last, floor);
  const head = items[end];
  if (!head || end < floor) return undefined;
  if (SUBJECTS.has(head.word)) return { first: end, last: end };
  // what had motivated me was finding
  if (/^(?:me|him|us|them)$/u.test(head.word) && items[end - 1]?.word !== 'of') return undefined;
  let first = end + 1;
  for (let i = end; i >= floor; i--) {
    const item = items[i];
    if (!item) break;
    if (isMark(item, ')')) {
      const open = findBefore(items, i, floor, '(');
      if (open === undefined) break;
      i = open;
      first = open;
      continue;
    }
    if (!isInPhrase(items, i, floor)) break;
    first = i;
  }
  return tidy(items, { first: behindObject(items, first, end), last: end });
}

/** Whose something is, up to `last`: the `the Courier` of `finds proof for the Courier’s view`, where no article opens the phrase. */
export function ownerBefore(items: readonly Item[], last: number): Phrase | undefined {
  const phrase = phraseBefore(items, last, 0);
  const opening = phrase && items[phrase.first];
  if (!opening || isCapital(opening) || DETERMINERS.has(opening.word)) return phrase;
  const tie = items.findLastIndex((item, i) => phrase.first < i && i < last && PREPOSITIONS.has(item.word));
  return tie === -1 ? phrase : { first: tie + 1, last };
}

/** Where the `officers` begin in `told the press the officers had gone`, the `council` in `When it went public the council said`, `In Vell the council said`. */
function behindObject(items: readonly Item[], first: number, last: number): number {
  const verb = items[first - 1];
  if (!verb || !(isTelling(verb) || PREPOSITIONS.has(verb.word) || isFinite(verb, items[first - 2], items[first])))
    return first;
  for (let i = last; i > first; i--) {
    const before = items[i - 1];
    // not `released | a report`, `winning | the seat`
    const isVerb = i - 1 === first ? /(?:ed|ing)$/u : /ed$/u;
    if (ARTICLES.has(items[i]?.word ?? '') && before && isNoun(before) && !isVerb.test(before.word)) return i;
  }
  return first;
}

function isTelling({ word }: Item): boolean {
  return REPORTING.get(word)?.verb.frames.has('person') === true;
}

/** True if the item may stand inside a noun phrase that goes on to its right. */
function isInPhrase(items: readonly Item[], i: number, floor: number): boolean {
  const item = items[i];
  if (!item) return false;
  switch (item.kind) {
    case 'quote':
      return item.end - item.start <= 40 && i > floor && !isMark(items[i - 1], ',', ':') && !endsInComma(item);
    case 'mark':
      return INNER_MARKS.has(item.text) && !isDash(items, i);
    case 'number':
      return true;
    case 'word':
  }
  if (item.word === 'and' || item.word === 'or' || item.word === 'nor') return joinsNouns(items, i, floor);
  if (SUBJECTS.has(item.word) && item.word !== 'others') return false;
  if (CONJUNCTIONS.has(item.word)) return false;
  if (/^(?:according|despite|amid|until)$/u.test(item.word)) return false;
  if (isCount(items, i)) return true;
  if (PREPOSITIONS.has(item.word))
    return i > floor && (isNominal(items[i - 1]) || items[i - 1]?.word === 'from') && !SUBORDINATORS.has(item.word);
  // the judge in that case
  if (item.word === 'that' && PREPOSITIONS.has(items[i - 1]?.word ?? '')) return true;
  if (SUBORDINATORS.has(item.word)) return false;
  return !isFinite(item, items[i - 1], items[i + 1]);
}

/** `Quill and her deputy said`: no verb stands between the start of the clause and `and`. */
function joinsNouns(items: readonly Item[], at: number, floor: number): boolean {
  if (!isNominal(items[at - 1])) return false;
  for (let i = at - 1; i >= floor; i--) {
    const item = items[i];
    if (!item || (item.kind === 'mark' && !INNER_MARKS.has(item.text)) || item.kind === 'quote') return true;
    if (SUBORDINATORS.has(item.word)) return true;
    if (isFinite(item, items[i - 1], items[i + 1]) || SUBJECTS.has(item.word)) return false;
    if (/^\p{Ll}{2,}ed$/u.test(item.text)) return false;
  }
  return true;
}

/** Cuts off what stands before the noun phrase in its clause: adverbs, and a fronted `In Ohio`. */
function tidy(items: readonly Item[], phrase: Phrase): Phrase | undefined {
  let { first } = phrase;
  const { last } = phrase;
  while (first <= last && isLeading(items[first])) first++;
  // The court cleared him, saying prosecutors showed nothing
  if (first < last && /^(?:saying|adding|arguing|claiming|insisting|alleging|noting)$/u.test(items[first]?.text ?? ''))
    first++;
  // Thursday the health secretary
  const time = items[first]?.word === 'this' ? first + 1 : first;
  if (
    /day$/u.test(items[time]?.word ?? '') &&
    TIMES.has(items[time]?.word ?? '') &&
    (ARTICLES.has(items[time + 1]?.word ?? '') || (isDated(items, time) && isCapital(items[time + 1])))
  )
    first = time + 1;
  // On May 1 Brightwell Water; some days later the council
  if (isDated(items, first) && items[first + 1]?.kind === 'number' && isCapital(items[first + 2])) first += 2;
  first = behindTime(items, first, last);
  const opening = items[first];
  // securing a third of the delegates, keeping Quill in jail; not the `visiting` of `visiting Rep. Ada Quill`
  const next = items[first + 1];
  // Under questioning Quill
  if (opening?.word === 'questioning' && items[first - 1]?.word === 'under') return { first: first + 1, last };
  const takesObject = isObject(next) || (isCapital(next) && !RANKS.test(opening?.word ?? ''));
  if (opening && /^\p{Ll}{3,}ing$/u.test(opening.text) && takesObject) return undefined;
  // while responding to the board’s charges
  if (opening && /^\p{Ll}{3,}ing$/u.test(opening.text) && items[first + 1]?.word === 'to')
    return tidy(items, { first: first + 2, last });
  if (opening && PREPOSITIONS.has(opening.word) && opening.word !== 'about' && !isCount(items, first)) {
    const inner = startOfLastNoun(items, first + 1, last) ?? (opensClause(items, first, last) ? first + 1 : undefined);
    if (inner === undefined) return undefined;
    first = inner;
  }
  while (first <= last && isLeading(items[first])) first++;
  if (first > last) return undefined;
  const words = items.slice(first, last + 1);
  // 4 in 10
  const isShare = words.filter(({ kind }) => kind === 'number').length > 1;
  return isShare || words.some(item => item.kind === 'word' && !PREPOSITIONS.has(item.word))
    ? { first, last }
    : undefined;
}

/** True of the `Friday` of `On Friday Brightwell Water`, `This Friday`: the day is no part of a name. */
function isDated(items: readonly Item[], at: number): boolean {
  return TIMES.has(items[at]?.word ?? '') && /^(?:on|last|this)$/u.test(items[at - 1]?.word ?? '');
}

/**
 * Where the `the council` begins in `some days later the council`, `a notice issued at noon (1200 UTC) the council`, the `some critics`
 * in `for years some critics`.
 */
function behindTime(items: readonly Item[], first: number, last: number): number {
  const isPeriod = /^(?:centuries|decades|years|months|weeks|days|hours)$/u.test(items[first]?.word ?? '');
  if (isPeriod && first < last && DETERMINERS.has(items[first + 1]?.word ?? '')) return first + 1;
  for (let i = last; i > first; i--) {
    const before = items[i - 1];
    if (!ARTICLES.has(items[i]?.word ?? '') || !before) continue;
    if (isMark(before, ')') || /^(?:later|earlier|ago|yesterday|today|afterwards|\p{Ll}{0,6}day)$/u.test(before.word))
      return i;
  }
  return first;
}

/** The `at` of `at least half of the voters`. */
function isCount(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'at' && /^(?:least|most)$/u.test(items[at + 1]?.word ?? '');
}

function isLeading(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'mark' || item.kind === 'quote') return !/^[#@$£€]$/u.test(item.text);
  return (
    item.kind === 'word' &&
    (ADVERBS.has(item.word) || (isManner(item.text) && item.text.length > 5) || OPENERS.has(item.word))
  );
}

/** What stands before a title as an adjective does: `acting Mayor Ada Quill`. */
const RANKS =
  /^(?:acting|retiring|outgoing|incoming|sitting|presiding|visiting|leading|ruling|governing|reigning|managing|founding|rising|during|including)$/u;

/** True of what stands behind a verb rather than a noun: `securing a third`, `giving them`. */
function isObject(item: Item | undefined): boolean {
  return item !== undefined && (DETERMINERS.has(item.word) || OBJECTS.has(item.word) || item.kind === 'number');
}

/** The `after` of `after Boyle chided the board`, which stands before the subject of a clause. */
function opensClause(items: readonly Item[], first: number, last: number): boolean {
  return (
    /^(?:after|before|since|until)$/u.test(items[first]?.word ?? '') &&
    items.slice(first + 1, last + 1).every(isCapital)
  );
}

const OPENERS = new Set([
  'finally',
  'similarly',
  'additionally',
  'and',
  'but',
  'so',
  'as',
  'recently',
  'previously',
  'last',
  'next',
]);

/** In `In Ohio the governor`, where `the governor` begins: at the last determiner or name behind another noun. */
function startOfLastNoun(items: readonly Item[], first: number, last: number): number | undefined {
  for (let i = last; i > first; i--) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before) return undefined;
    if (PREPOSITIONS.has(item.word)) return undefined;
    if (DETERMINERS.has(item.word) && isNominal(before)) return i;
    if (isCapital(item) && before.kind === 'word' && !isCapital(before) && TIMES.has(before.word)) return i;
    if (isCapital(item) && (before.kind === 'number' || TIMES.has(before.word))) return i;
  }
  return undefined;
}

/** Leaves out when it was said: `Quill on Monday`, `officials late last week`. */
function skipTimesBefore(items: readonly Item[], last: number, floor: number): number {
  let i = last;
  while (i > floor) {
    const item = items[i];
    if (!item) break;
    // the paper Vell Today
    if (item.text === 'Today' && isCapital(items[i - 1])) break;
    const isTime = TIMES.has(item.word) && (!/^(?:may|march)$/u.test(item.word) || isCapital(item));
    const isDay = item.kind === 'number' && TIMES.has(items[i - 1]?.word ?? '');
    if (
      !isTime &&
      !isDay &&
      !(i < last && /^(?:on|in|from|last|this|next|late|early|earlier|of)$/u.test(item.word)) &&
      !ADVERBS.has(item.word)
    )
      break;
    if (isTime && i === last && DETERMINERS.has(items[i - 1]?.word ?? '') && items[i - 1]?.word !== 'this') break;
    i--;
  }
  return i;
}

function findBefore(items: readonly Item[], from: number, floor: number, mark: string): number | undefined {
  for (let i = from; i >= floor && i > from - 30; i--) {
    if (isMark(items[i], mark)) return i;
  }
  return undefined;
}
