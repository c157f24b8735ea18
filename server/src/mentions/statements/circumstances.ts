import { isManner, PREPOSITIONS, SUBJECTS, SUBORDINATORS, TIMES } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { SPEECHES } from '../../language/words/speakers.js';
import { isCapital, isMark, type Item } from './clause.js';
import { hasFinite } from './finite.js';
import { phraseAfter } from './phrase-after.js';
import { inTitleCase } from './title-case.js';

/** Behind what says when, where and to whom something was said: `on Monday`, `in an interview with Radio Vell`. */
export function skipCircumstances(items: readonly Item[], begin: number, stop: number, takesTo: boolean): number {
  let i = begin;
  for (let rounds = 0; rounds < 4 && i < stop; rounds++) {
    const from = i;
    while (i < stop && isTime(items, i)) i++;
    const item = items[i];
    if (!item || i >= stop) return i;
    if (isMark(item, '—', '–', '-')) i = endOfAside(items, i, stop) ?? i;
    else if (isSetAgainst(items, i, stop)) return i;
    else if (item.kind === 'word' && opensCircumstance(item) && !(takesTo && item.word === 'to')) {
      i = endOfCircumstance(items, i, stop) ?? i;
    }
    if (i === from) break;
  }
  return i;
}

/** The `while` of `said while the two may differ, they “would never part”`: a clause of what is said. */
function isSetAgainst(items: readonly Item[], at: number, stop: number): boolean {
  if (items[at]?.word !== 'while') return false;
  const comma = items.findIndex((item, i) => i > at && i < at + 16 && isMark(item, ','));
  if (comma === -1 || comma + 1 >= stop || !hasFinite(items, at + 2, comma)) return false;
  const next = items[comma + 1]?.word ?? '';
  return SUBJECTS.has(next) || /^(?:the|there|this|that|these|those|its?|his|her|their)$/u.test(next);
}

function opensCircumstance({ word }: Item): boolean {
  return PREPOSITIONS.has(word) || word === 'when' || word === 'while' || word === 'as';
}

function isTime(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1]?.word ?? '';
  if (!item) return false;
  if (item.kind === 'number')
    return TIMES.has(items[i - 1]?.word ?? '') || (isSpan(next) && items[i + 2]?.word === 'ago');
  if (item.kind !== 'word' || item.word === 'that' || SUBJECTS.has(item.word)) return false;
  if (/^(?:on|last|this|next|late|early|earlier|in)$/u.test(item.word)) {
    return TIMES.has(next) || (item.word === 'on' && TIMES.has(items[i + 2]?.word ?? ''));
  }
  if (isSpan(next) && items[i + 2]?.word === 'ago') return true;
  if (isSpan(item.word) && items[i + 1]?.word === 'ago') return true;
  // said Monday’s quake was the last
  if (/^['’]s$/u.test(next)) return false;
  if (TIMES.has(item.word)) return item.word !== 'may' || isCapital(item);
  return (
    /^(?:ago|publicly|repeatedly|again|too|later|only|simply|flatly|bluntly|once|back|afterwards?)$/u.test(item.word) ||
    (isManner(item.text) && /^(?:that|:)$/u.test(next))
  );
}

function isSpan(word: string): boolean {
  return /^(?:day|week|month|year|decade|hour|minute)s?$/u.test(word);
}

/** `— on Twitter, as it happens —` */
function endOfAside(items: readonly Item[], from: number, stop: number): number | undefined {
  for (let i = from + 2; i < stop && i < from + 14; i++) {
    if (isMark(items[i], '—', '–', '-') && items[i]?.text === items[from]?.text) return i + 1;
  }
  return undefined;
}

/** Behind `in an interview with …`, if the words that report go on there: at *that*, a quotation, a colon or a comma. */
function endOfCircumstance(items: readonly Item[], from: number, stop: number): number | undefined {
  for (let i = from + 1; i < stop && i < from + 22; i++) {
    const item = items[i];
    if (!item) return undefined;
    if (item.kind === 'quote' && isShow(items, i)) continue;
    if (item.kind === 'quote') return item.end - item.start > 30 || isMark(items[i - 1], ',', ':') ? i : undefined;
    if (isMark(item, ':', ',', '—', '–')) return i;
    // responded by saying that
    if (item.word === 'that' && REPORTING.get(items[i - 1]?.word ?? '')?.form === 'participle') return undefined;
    if (item.word === 'that' && i > from + 1 && !SUBORDINATORS.has(items[i - 1]?.word ?? '')) return i;
    if (i > from + 1 && SUBJECTS.has(item.word) && item.word !== 'who') return i;
    // announced on Twitter the boat was late
    const before = items[i - 1];
    const isPlace = before && isCapital(before) && !PREPOSITIONS.has(before.word);
    if (item.word === 'the' && isPlace && hasFinite(items, i, stop)) return i;
    if (isMark(item, ';')) return undefined;
  }
  for (let i = from + 1; i < stop && i < from + 7; i++) {
    if (!SPEECHES.has(items[i]?.word ?? '')) continue;
    // on Radio Vell
    let name = i;
    while (isCapital(items[i]) && isCapital(items[name + 1]) && name + 1 < stop) name++;
    return ISSUED.test(items[name + 1]?.word ?? '') ? name + 2 : afterTail(items, name + 1, stop);
  }
  return stop - from <= 4 ? stop : undefined;
}

/** What was done with a statement: `said in a statement released on Monday`. */
const ISSUED = /^(?:released|issued|published|posted|sent|given|made|delivered|broadcast|shared|obtained|printed)$/u;

/** The name of what somebody spoke on: `on Radio Vell’s “Morning With Ada Quill”`. */
function isShow(items: readonly Item[], at: number): boolean {
  return /^(?:['’]s|on|of|the)$/u.test(items[at - 1]?.text ?? '') && inTitleCase(items[at]?.text ?? '');
}

/** Past `with CNN`, `on Fox News` behind `in an interview`. */
function afterTail(items: readonly Item[], from: number, stop: number): number {
  const next = items[from + 1];
  if (next && isCapital(next) && /^(?:with|to|on|at|from|by|in)$/u.test(items[from]?.word ?? '')) {
    const phrase = phraseAfter(items, from + 1, stop);
    if (phrase) return phrase.last + 1;
  }
  return from;
}
