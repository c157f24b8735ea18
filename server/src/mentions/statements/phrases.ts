import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { singular } from '../../language/singular.js';
import { SPEAKING } from '../../language/words/speakers.js';
import { isPersonNoun } from '../names/person-noun.js';
import { REPORTING } from '../../language/words/reporting.js';
import { endsInComma, isCapital, isMark, type Item } from './clause.js';

/** A run of items, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Marks that stand within a noun phrase: `Al-Jazeera`, `the $5 bill`, `the workers' union`. */
const INNER_MARKS = new Set(['-', '‑', '&', '/', '$', '%', '€', '£', '#', '@', "'", '’', '.']);
const POSSESSIVE = /^['’]s?$/u;

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
  return tidy(items, { first: behindAddressee(items, first, end), last: end });
}

/** Where the `officers` begin in `told the press the officers had gone`. */
function behindAddressee(items: readonly Item[], first: number, last: number): number {
  if (!REPORTING.get(items[first - 1]?.word ?? '')?.verb.frames.has('person')) return first;
  for (let i = last; i > first; i--) {
    if (ARTICLES.has(items[i]?.word ?? '') && isNoun(items[i - 1])) return i;
  }
  return first;
}

/** True if the item may stand inside a noun phrase that goes on to its right. */
function isInPhrase(items: readonly Item[], i: number, floor: number): boolean {
  const item = items[i];
  if (!item) return false;
  switch (item.kind) {
    case 'quote':
      return item.end - item.start <= 40 && i > floor && !isMark(items[i - 1], ',', ':') && !endsInComma(item);
    case 'mark':
      return INNER_MARKS.has(item.text);
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

/** True of a verb that is surely one: an auxiliary, an irregular past, a verb that reports. */
export function isFinite(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  if (item.kind !== 'word') return false;
  if (item.word === "'s" || item.word === "'d") return false;
  if (item.word === 'may' && isCapital(item)) return false;
  if (item.word === 'will' && isCapital(item) && after && isCapital(after)) return false;
  if (AUXILIARIES.has(item.word)) return true;
  if (isCapital(item)) return false;
  // the party-led council
  if (before && isMark(before, '-', '‑')) return false;
  if (IRREGULAR_PASTS.has(item.word))
    return !(before && (DETERMINERS.has(before.word) || POSSESSIVE.test(before.text)));
  if (
    /^\p{Ll}{2,}ed$/u.test(item.text) &&
    before &&
    (SUBJECTS.has(before.word) || (isCapital(before) && !DETERMINERS.has(before.word)))
  )
    return true;
  if (item.word === 'showed') return true;
  // Police say Quill told them; not `had a say`, `to say`
  if (item.word === 'say')
    return before?.kind === 'word' && !DETERMINERS.has(before.word) && !/^(?:to|final)$/u.test(before.word);
  const entry = REPORTING.get(item.word);
  if (entry?.form === 'past' && before && /^(?:is|was|are|were|been)$/u.test(before.word)) return true;
  if (!entry?.verb.frames.has('inverts')) return false;
  if (entry.form === 'past') return !(before && (DETERMINERS.has(before.word) || isMark(before, '-')));
  return (
    entry.form === 'present' &&
    (SAYS.has(item.word) || (after !== undefined && AUXILIARIES.has(after.word) && after.kind === 'word'))
  );
}

/** True if a verb surely stands among the items. */
export function hasFinite(items: readonly Item[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const item = items[i];
    if (
      item &&
      (isFinite(item, items[i - 1], items[i + 1]) ||
        /^\p{Ll}{2,}ed$/u.test(item.text) ||
        (item.word === "'s" && SUBJECTS.has(items[i - 1]?.word ?? '')))
    )
      return true;
  }
  return false;
}

const SAYS = new Set([
  'says',
  'writes',
  'argues',
  'tells',
  'adds',
  'believes',
  'insists',
  'warns',
  'suggests',
  'explains',
]);

function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'number' || item.text === '%' || item.text === ')') return true;
  if (item.kind !== 'word') return false;
  return (
    !PREPOSITIONS.has(item.word) &&
    !SUBORDINATORS.has(item.word) &&
    !CONJUNCTIONS.has(item.word) &&
    !AUXILIARIES.has(item.word) &&
    !(ADVERBS.has(item.word) || /\p{Ll}ly$/u.test(item.text))
  );
}

/** Cuts off what stands before the noun phrase in its clause: adverbs, and a fronted `In Ohio`. */
function tidy(items: readonly Item[], phrase: Phrase): Phrase | undefined {
  let { first } = phrase;
  const { last } = phrase;
  while (first <= last && isLeading(items[first])) first++;
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
  // securing a third of the delegates
  if (opening && /^\p{Ll}{3,}ing$/u.test(opening.text) && isObject(items[first + 1])) return undefined;
  if (opening && PREPOSITIONS.has(opening.word) && opening.word !== 'about' && !isCount(items, first)) {
    const inner = startOfLastNoun(items, first + 1, last) ?? (opensClause(items, first, last) ? first + 1 : undefined);
    if (inner === undefined) return undefined;
    first = inner;
  }
  while (first <= last && isLeading(items[first])) first++;
  if (first > last) return undefined;
  return items.slice(first, last + 1).some(item => item.kind === 'word' && !PREPOSITIONS.has(item.word))
    ? { first, last }
    : undefined;
}

/** True of the `Friday` of `On Friday Brightwell Water`, `This Friday`: the day is no part of a name. */
function isDated(items: readonly Item[], at: number): boolean {
  return TIMES.has(items[at]?.word ?? '') && /^(?:on|last|this)$/u.test(items[at - 1]?.word ?? '');
}

/** Where the `the council` begins in `some days later the council`, `a notice issued at noon (1200 UTC) the council`. */
function behindTime(items: readonly Item[], first: number, last: number): number {
  for (let i = last; i > first; i--) {
    const before = items[i - 1];
    if (!ARTICLES.has(items[i]?.word ?? '') || !before) continue;
    if (isMark(before, ')') || /^(?:later|earlier|ago|yesterday|today|afterwards|\p{Ll}{3,6}day)$/u.test(before.word))
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
    (ADVERBS.has(item.word) ||
      (/\p{L}{2,}ly$/u.test(item.text) && item.text.length > 5 && !isCapital(item)) ||
      OPENERS.has(item.word))
  );
}

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

/** Prepositions that tie more to a noun phrase to its right: `a spokesman for the ministry`, `a person with knowledge of`. */
const TYING = new Set(['of', 'for', 'from', 'with', 'at', 'to', 'in', 'on', 'by']);

/** The noun phrase that begins at `first`: `Stuart Stevens`, `a spokesman for the ministry`, `he`. */
export function phraseAfter(items: readonly Item[], first: number, end: number): Phrase | undefined {
  const opening = items[first];
  if (!opening || first >= end) return undefined;
  if (SUBJECTS.has(opening.word) || (OBJECTS.has(opening.word) && !isHerOwn(items, first)))
    return { first, last: first };
  if (opening.kind === 'mark' && !/^[#@$£€]$/u.test(opening.text)) return undefined;
  if (PREPOSITIONS.has(opening.word) || SUBORDINATORS.has(opening.word) || CONJUNCTIONS.has(opening.word))
    return undefined;
  const isName = isCapital(opening);
  let last = first - 1;
  for (let i = first; i < end; i++) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'quote') {
      if (item.end - item.start > 40 || i === first) break;
    } else if (item.kind === 'mark') {
      if (item.text === '(') {
        const close = items.findIndex((other, j) => i < j && j < i + 8 && other.text === ')');
        if (close === -1) break;
        i = close;
      } else if (!INNER_MARKS.has(item.text)) break;
    } else if (TYING.has(item.word)) {
      if (!tiesOn(items, first, i, isName)) break;
    } else if (item.word === 'and' || item.word === 'or') {
      const next = items[i + 1];
      if (!next || (!isCapital(next) && !DETERMINERS.has(next.word))) break;
      const after = phraseAfter(items, i + 1, end);
      if (!after || items[after.last + 1]?.kind === 'word') break;
    } else if (
      PREPOSITIONS.has(item.word) ||
      SUBORDINATORS.has(item.word) ||
      CONJUNCTIONS.has(item.word) ||
      (i > first &&
        (SUBJECTS.has(item.word) || OBJECTS.has(item.word)) &&
        !(item.word === 'her' && TYING.has(items[i - 1]?.word ?? ''))) ||
      isFinite(item, items[i - 1], items[i + 1]) ||
      (ADVERBS.has(item.word) && i > first && !isOwned(items, i)) ||
      (TIMES.has(item.word) && i > first) ||
      (i > first && ARTICLES.has(item.word) && isNoun(items[i - 1])) ||
      (i > first &&
        isName &&
        item.kind === 'word' &&
        !isCapital(item) &&
        !/^['’]s$/u.test(item.text) &&
        !isMark(items[i - 1], '-') &&
        !isDomain(items, i) &&
        !isTied(items, i) &&
        !goesOnToNoun(items, first, i, end) &&
        !isRoleBeforeName(items, i, end) &&
        !isOwned(items, i))
    ) {
      break;
    }
    last = i;
  }
  while (last > first && items[last]?.kind === 'mark' && items[last]?.text !== ')') last--;
  return last >= first ? { first, last } : undefined;
}

/** True of the `first` of `the Quills’ first lawyer`, `Arden’s lawyer`. */
function isOwned(items: readonly Item[], i: number): boolean {
  if (/^(?:first|former|chief|deputy|late)$/u.test(items[i - 1]?.word ?? '')) return isOwned(items, i - 1);
  const { text = '', start = 0 } = items[i - 1] ?? {};
  return (
    /^['’]s$/u.test(text) ||
    (/^['’]$/u.test(text) && items[i - 2]?.end === start && /s$/u.test(items[i - 2]?.word ?? ''))
  );
}

/** The `her` of `said her attorney`, not that of `told her reporters had called`. */
function isHerOwn(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1];
  const behind = items[at + 2];
  return (
    items[at]?.word === 'her' &&
    noun?.kind === 'word' &&
    singular(noun.word) === noun.word &&
    isPersonNoun(noun.word) &&
    (!behind || behind.kind === 'mark' || isCapital(behind) || PREPOSITIONS.has(behind.word))
  );
}

/** What begins another phrase behind a noun: the `the` of `according to officials the river rose`. */
const ARTICLES: ReadonlySet<string> = new Set('the a an his her its their our my your'.split(' '));

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && isNominal(item) && !DETERMINERS.has(item.word) && item.word !== 'half';
}

/** The `org` of `Checkpoint.org`. */
function isDomain(items: readonly Item[], i: number): boolean {
  return isMark(items[i - 1], '.') && items[i - 1]?.end === items[i]?.start;
}

/** The phrase without what begins another behind it. */
export function trimmed(items: readonly Item[], { first, last }: Phrase): Phrase {
  let end = last;
  while (end > first && trailsOff(items, first, end)) end--;
  return { first, last: end };
}

/** The `using` of `said a protester using the name of Katya`, the `this` of `a report by the institute this year`. */
function trailsOff(items: readonly Item[], first: number, last: number): boolean {
  const { word = '', text = '' } = items[last] ?? {};
  const next = items[last + 1]?.word ?? '';
  if (/^(?:this|last)$/u.test(word)) return TIMES.has(next);
  // a hearing in Vell
  if (last - first < 2 && DETERMINERS.has(items[last - 1]?.word ?? '')) return false;
  if (/^\p{Ll}{2,}ing$/u.test(text)) return ARTICLES.has(next) || PREPOSITIONS.has(next);
  const isPassive = /^\p{Ll}{2,}ed$|^(?:seen|sent|shown|given|written|held|made|drawn)$/u.test(text);
  return isPassive && (PREPOSITIONS.has(next) || TIMES.has(next));
}

/** The `professor` of `said Vell State University professor Ada Quill`: up to three words to a noun for a person, and a name. */
function isRoleBeforeName(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at; i + 1 < end && i < at + 3; i++) {
    const [item, next] = [items[i], items[i + 1]];
    // police station sub-inspector Abdul Karim
    if (isMark(item, '-') && i > at) continue;
    if (item?.kind !== 'word' || isCapital(item) || PREPOSITIONS.has(item.word)) return false;
    if (next && isCapital(next)) return isPersonNoun(item.word);
  }
  return false;
}

/** The `state media` of `according to Vellish state media`: one capital, and a noun for who speaks within three words. */
function goesOnToNoun(items: readonly Item[], first: number, at: number, end: number): boolean {
  if (items.slice(first, at).some((item, i) => i > 0 && isCapital(item))) return false;
  for (let i = at; i < end && i < at + 3; i++) {
    const item = items[i];
    if (
      !item ||
      item.kind !== 'word' ||
      isCapital(item) ||
      !isNominal(item) ||
      isFinite(item, items[i - 1], items[i + 1])
    )
      return false;
    const noun = singular(item.word);
    if (SPEAKING.has(noun) || isPersonNoun(noun)) return true;
  }
  return false;
}

/** The `the` of `Ambassador to the United Nations Maeve Dolan`. */
function isTied(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return items[i]?.word === 'the' && TYING.has(items[i - 1]?.word ?? '') && next !== undefined && isCapital(next);
}

/** Titles that go on to say for what: `Ambassador to the United Nations Maeve Dolan`. */
const OFFICES = /^(?:Ambassador|Envoy|Representative|Delegate|Commissioner|Secretary|Minister|Adviser|Advisor)$/u;

function tiesOn(items: readonly Item[], first: number, at: number, isName: boolean): boolean {
  const preposition = items[at]?.word ?? '';
  const next = items[at + 1];
  if (!next || next.kind === 'quote') return false;
  if (TIMES.has(next.word)) return false;
  if (preposition === 'of') return true;
  if (isName && OFFICES.test(items[at - 1]?.text ?? '')) return isCapital(next) || next.word === 'the';
  if (isName || at === first) return false;
  if (preposition === 'to' || preposition === 'by' || preposition === 'on') {
    return /^(?:close|according|adviser|advisor|aide|assistant|ambassador|counsel|briefed|expert|specialist|secretary)s?$/u.test(
      items[at - 1]?.word ?? '',
    );
  }
  if (preposition === 'in' || preposition === 'at' || preposition === 'from')
    return isCapital(next) || next.word === 'the';
  return true;
}
