/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
import { LABELS } from './labels.js';

/**
 * A small net beside the linear chain. It knows words by what they mean: `brewery` and `distillery`, or `Kano` and `Jos`, are
 * near each other in it, whether its training text had them or not.
 *
 * A word's vector is a sum of codes, one of each book. All that a token's hidden units need is therefore in one table, made
 * once: what each code adds to them from each place around the token.
 */
export interface Net {
  /** By row of a word: how many codes it has, up to `BOOKS`; none without a vector. */
  readonly depths: Uint8Array;
  /** By row of a word: places for `BOOKS` codes. */
  readonly codes: Uint8Array;
  /** By book, code and place: `HIDDEN` numbers. */
  readonly table: Float32Array;
  /** By form and place: `HIDDEN` numbers. */
  readonly forms: Float32Array;
  readonly bias: Float32Array;
  /** By hidden unit: `LABELS` numbers. */
  readonly out: Float32Array;
}

/** Tokens that the net looks at on either side. */
export const REACH = 3;
export const PLACES = 2 * REACH + 1;
export const HIDDEN = 96;
/** Numbers in a word's vector. */
export const DEPTH = 32;
export const BOOKS = 4;
/** Codes in a book. */
export const CODES = 256;

/** How a token is written; a word without a vector counts as one more form. */
export const FORMS = ['mark', 'number', 'lower', 'capitals', 'capital', 'opening', 'mixed', 'unknown'] as const;
export const UNKNOWN = FORMS.indexOf('unknown');

/** What the net is told of a paragraph's tokens. */
export interface NetInput {
  /** Rows of the words in the large lists, -1 for words in none. */
  readonly rows: Int32Array;
  /** Places in `FORMS`. */
  readonly forms: Uint8Array;
}

/** A net as a file has it: in place of the table the books of codes, and what each number of a vector adds to the units. */
export type StoredNet = Omit<Net, 'table'> & {
  /** Of each book, by code: `DEPTH` numbers. */
  readonly books: readonly Float32Array[];
  /** By place and number: `HIDDEN` numbers. */
  readonly inward: Float32Array;
};

export function netOf({ books, inward, ...net }: StoredNet): Net {
  const table = new Float32Array(BOOKS * CODES * PLACES * HIDDEN);
  for (let k = 0; k < BOOKS * CODES; k++) {
    const book = books[Math.floor(k / CODES)]!;
    for (let place = 0; place < PLACES; place++) {
      const to = (k * PLACES + place) * HIDDEN;
      for (let d = 0; d < DEPTH; d++) {
        const value = book[(k % CODES) * DEPTH + d]!;
        const from = (place * DEPTH + d) * HIDDEN;
        addRow(table, to, inward, from, value);
      }
    }
  }
  return { ...net, table };
}

/** Adds what the net says to `scores`, `LABELS` numbers a token, for the tokens that may be part of a name. */
export function addNet(net: Net, { rows, forms }: NetInput, scores: Float32Array): void {
  const n = rows.length;
  const looked = Uint8Array.from(forms, (_, i) => (mayName(forms, i) ? 1 : 0));
  const hidden = new Float32Array(n * HIDDEN);
  // Word by word rather than unit by unit: what a code adds at all places lies together
  for (let j = 0; j < n; j++) {
    const row = rows[j]!;
    const depth = row < 0 ? 0 : net.depths[row]!;
    addAround(hidden, looked, j, net.forms, forms[j]!);
    if (depth === 0) addAround(hidden, looked, j, net.forms, UNKNOWN);
    for (let book = 0; book < depth; book++) {
      addAround(hidden, looked, j, net.table, book * CODES + net.codes[row * BOOKS + book]!);
    }
  }
  for (let i = 0; i < n; i++) {
    if (looked[i] === 0) continue;
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = hidden[i * HIDDEN + unit]! + net.bias[unit]!;
      if (value <= 0) continue;
      for (let label = 0; label < LABELS; label++)
        scores[i * LABELS + label]! += value * net.out[unit * LABELS + label]!;
    }
  }
}

/** Adds to each token looked at what stands for it in an entry of a table: what a word at `j` means from its place. */
function addAround(hidden: Float32Array, looked: Uint8Array, j: number, table: Float32Array, entry: number): void {
  for (let place = 0; place < PLACES; place++) {
    const i = j + REACH - place;
    if (i < 0 || i >= looked.length || looked[i] === 0) continue;
    addRow(hidden, i * HIDDEN, table, (entry * PLACES + place) * HIDDEN, 1);
  }
}

/** Adds `HIDDEN` numbers, `by` times; four at a time, which is twice as fast. */
function addRow(to: Float32Array, at: number, table: Float32Array, from: number, by: number): void {
  for (let unit = 0; unit < HIDDEN; unit += 4) {
    to[at + unit]! += by * table[from + unit]!;
    to[at + unit + 1]! += by * table[from + unit + 1]!;
    to[at + unit + 2]! += by * table[from + unit + 2]!;
    to[at + unit + 3]! += by * table[from + unit + 3]!;
  }
}

/** True of a token with a capital, and of those between two that are close to each other: `of` in `Bank of England`. */
export function mayName(forms: Uint8Array, i: number): boolean {
  const has = (k: number) => (forms[i + k] ?? 0) >= 3;
  return has(0) || ((has(-1) || has(-2)) && (has(1) || has(2)));
}
