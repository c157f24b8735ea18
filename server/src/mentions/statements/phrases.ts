// What noun phrases are made of.
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  isManner,
} from '../../language/words/grammar.js';
import type { Item } from './clause.js';

/** A run of items, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Marks that stand within a noun phrase: `Al-Jazeera`, `the $5 bill`, `the workers' union`. */
export const INNER_MARKS = new Set(['-', '‑', '&', '/', '$', '%', '€', '£', '#', '@', "'", '’', '.']);
/** The ending of `Quill’s` and `the workers’`. */
export const POSSESSIVE = /^['’]s?$/u;

/** True of what a noun phrase may hold: not `of`, `that`, `was` or `quickly`. */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'number' || item.text === '%' || item.text === ')') return true;
  if (item.kind !== 'word') return false;
  return (
    !PREPOSITIONS.has(item.word) &&
    !SUBORDINATORS.has(item.word) &&
    !CONJUNCTIONS.has(item.word) &&
    !AUXILIARIES.has(item.word) &&
    !(ADVERBS.has(item.word) || isManner(item.text))
  );
}

/** What begins another phrase behind a noun: the `the` of `according to officials the river rose`. */
export const ARTICLES: ReadonlySet<string> = new Set('the a an his her its their our my your'.split(' '));

/** True of the `bridge` of `the bridge`. */
export function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && isNominal(item) && !DETERMINERS.has(item.word) && item.word !== 'half';
}

/** Where the first word stands that ties more to the noun of a phrase: the `of` of `the head of Brightwell`; -1 without one. */
export function tieIn(items: readonly Item[], { first, last }: Phrase, ties: RegExp): number {
  return items.findIndex((item, i) => first < i && i <= last && ties.test(item.word));
}

/** The noun that a phrase is about: the `head` of `the head of Brightwell`, the `mayor` of `the mayor`. */
export function headOf(items: readonly Item[], phrase: Phrase, ties: RegExp): Item | undefined {
  const tie = tieIn(items, phrase, ties);
  return items[tie === -1 ? phrase.last : tie - 1];
}
