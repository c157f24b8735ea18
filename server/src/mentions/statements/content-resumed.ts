// Where what is said goes on behind its cue: `The plan, he said, is dead`.
import { AUXILIARIES, DETERMINERS, OBJECTS, PREPOSITIONS, SUBORDINATORS } from '../../language/words/grammar.js';
import { isMark, type Item } from './clause.js';
import { hasFinite, isFinite } from './finite.js';
import type { Phrase } from './phrases.js';

/** `The plan, he said, is dead`: where the words go on behind the parenthesis. */
export function resumed(items: readonly Item[], from: number, stop: number, left: Phrase): number | undefined {
  if (!isMark(items[from], ',', '—', '–')) return undefined;
  const item = items[from + 1];
  if (!item || from + 1 >= stop) return undefined;
  if (item.kind === 'quote') return from + 1;
  const quoted = SUBORDINATORS.has(item.word) ? quotedBehind(items, from + 1, stop) : undefined;
  if (quoted !== undefined) return quoted;
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

/** Where a quotation goes on behind what the writer puts in: `“In a year,” he says, once it is calmer, “we will know.”` */
function quotedBehind(items: readonly Item[], from: number, stop: number): number | undefined {
  for (let i = from + 1; i < stop && i < from + 20; i++) {
    if (items[i]?.kind !== 'quote') continue;
    return isMark(items[i - 1], ',') && /^["“”‘«']{1,2}\p{Ll}/u.test(items[i]?.text ?? '') ? i : undefined;
  }
  return undefined;
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
