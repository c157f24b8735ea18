import { fold } from '../../language/fold.js';
import { REPORTING } from '../../language/words/reporting.js';
import { hashWord, mix, rowOf, wordKey, type HashIndex } from './hash.js';
import { LINKED_HEADS, ORGANIZATION_HEADS } from './words/organizations.js';
import { NO_NAMES, OPENERS } from './words/others.js';
import { GIVEN_NAMES, PARTICLES, PERSON_VERBS } from './words/people.js';
import { DIRECTIONS, PLACE_HEADS } from './words/places.js';
import { TITLE_HEADS, TITLE_MODIFIERS } from './words/titles.js';

/** What a word is known as, one bit each; those from `given` to `common` come from the large lists in the model. */
export const BITS = {
  given: 1 << 0,
  rareGiven: 1 << 1,
  surname: 1 << 2,
  rareSurname: 1 << 3,
  country: 1 << 4,
  city: 1 << 5,
  town: 1 << 6,
  company: 1 << 7,
  common: 1 << 8,
  titleHead: 1 << 9,
  titleModifier: 1 << 10,
  organizationHead: 1 << 11,
  linkedHead: 1 << 12,
  placeHead: 1 << 13,
  personVerb: 1 << 14,
  noName: 1 << 15,
  particle: 1 << 16,
  opener: 1 << 17,
  direction: 1 << 18,
  reporting: 1 << 19,
} as const;

/** The large lists of a model: folded words, each with its bits; and hashes of whole names of several words. */
export interface Lists {
  /** Rows of words by their `wordKey`. */
  readonly words: HashIndex;
  readonly bits: Uint16Array;
  readonly phrases: HashIndex;
  readonly phraseTypes: Uint8Array;
}

/** The row of a word, given the hash of what `lookup` has of it, or -1. */
export function wordRow(lists: Lists, hash: number): number {
  return rowOf(lists.words, wordKey(hash));
}

/** The bits of a word, given as `lookup` has it, and its row. */
export function bitsOf(lists: Lists, folded: string, row: number): number {
  return (row < 0 ? 0 : (lists.bits[row] ?? 0)) | (SMALL.get(folded) ?? 0);
}

/** True of a word that a country, or a city of 100,000 or more, has for its name. */
export function isListedPlace(lists: Lists, word: string): boolean {
  const folded = lookup(word);
  return (bitsOf(lists, folded, wordRow(lists, hashWord(folded))) & (BITS.country | BITS.city)) !== 0;
}

/** The most words that a name in `phrases` has. */
const MOST_WORDS = 4;

/** If a long name of the large lists starts at the token, where it ends and its type: 1 for a place, 2 for an organization. */
export function phraseAt(lists: Lists, folded: Int32Array, first: number): { end: number; type: number } | undefined {
  let found: { end: number; type: number } | undefined;
  let hash = folded[first] ?? 0;
  for (let end = first + 1; end < first + MOST_WORDS && end < folded.length; end++) {
    hash = mix(PHRASE, hash, folded[end]);
    const row = rowOf(lists.phrases, hash);
    if (row >= 0) found = { end: end + 1, type: lists.phraseTypes[row] ?? 0 };
  }
  return found;
}

/** The hash under which `phraseAt` looks for a name, given the hashes of its folded words. */
export function phraseHash([first = 0, ...rest]: readonly number[]): number {
  return rest.reduce((hash, word) => mix(PHRASE, hash, word), first);
}

const PHRASE = 99;

/** The form in which a word is looked up: `cavusoglu` for `Çavuşoğlu`, `dr` for `Dr.` */
export function lookup(word: string): string {
  const folded = fold(word);
  return folded.length > 2 && folded.indexOf('.') === folded.length - 1 ? folded.slice(0, -1) : folded;
}

const SMALL: ReadonlyMap<string, number> = smallLists([
  [GIVEN_NAMES, BITS.given],
  [TITLE_HEADS, BITS.titleHead],
  [TITLE_MODIFIERS, BITS.titleModifier],
  [ORGANIZATION_HEADS, BITS.organizationHead],
  [LINKED_HEADS, BITS.linkedHead],
  [PLACE_HEADS, BITS.placeHead],
  [PERSON_VERBS, BITS.personVerb],
  [new Set(REPORTING.keys()), BITS.reporting],
  [NO_NAMES, BITS.noName],
  [PARTICLES, BITS.particle],
  [OPENERS, BITS.opener],
  [DIRECTIONS, BITS.direction],
]);

function smallLists(lists: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of lists) {
    for (const word of words) {
      const folded = lookup(word);
      bits.set(folded, (bits.get(folded) ?? 0) | bit);
    }
  }
  return bits;
}
