/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Writes vectors as sums of codes: the first code stands for what is nearest to the vector, the next for what is left of it.
import { BOOKS, CODES, DEPTH, HIDDEN } from '../../server/src/mentions/names/net.js';

export interface Quantized {
  /** By book and code: `DEPTH` numbers. */
  readonly books: Float64Array;
  /** How many codes each vector has. */
  readonly depths: Uint8Array;
  /** Places for `BOOKS` codes a vector. */
  readonly codes: Uint8Array;
  /** The vectors as their codes have them, turned so that all directions count alike. */
  readonly vectors: Float64Array;
  /** The weights that read such vectors. */
  readonly inward: Float64Array;
}

/**
 * Finds books of codes for vectors of `DEPTH` numbers, the most frequent words' first. What counts as near is what makes little
 * difference to the units that read them: `inward`, by place and number of a vector `HIDDEN` weights. Of a rare word, behind the
 * first `frequent`, only the first codes are kept, `RARE_DEPTH` of them.
 */
export function quantize(
  vectors: Float64Array,
  inward: Float64Array,
  frequent: number,
  random: () => number,
): Quantized {
  const metric = cholesky(metricOf(inward));
  const count = vectors.length / DEPTH;
  const rest = new Float64Array(vectors.length);
  for (let row = 0; row < count; row++) {
    for (let b = 0; b < DEPTH; b++) {
      let sum = 0;
      for (let a = b; a < DEPTH; a++) sum += metric[a * DEPTH + b]! * vectors[row * DEPTH + a]!;
      rest[row * DEPTH + b] = sum;
    }
  }
  const depths = Uint8Array.from({ length: count }, (_, row) => (row < frequent ? BOOKS : RARE_DEPTH));
  const sample = Int32Array.from({ length: Math.min(SAMPLE, count) }, () => rowByFrequency(count, random));
  const books = new Float64Array(BOOKS * CODES * DEPTH);
  const codes = new Uint8Array(count * BOOKS);
  for (let book = 0; book < BOOKS; book++) {
    const coded = (row: number) => book < depths[row]!;
    const centres = kMeans(rest, sample.filter(coded), random);
    for (let row = 0; row < count; row++) {
      if (!coded(row)) continue;
      const code = nearest(rest, row, centres);
      codes[row * BOOKS + book] = code;
      for (let d = 0; d < DEPTH; d++) rest[row * DEPTH + d]! -= centres[code * DEPTH + d]!;
    }
    books.set(centres, book * CODES * DEPTH);
  }
  return { books, depths, codes, vectors: sums(books, depths, codes), inward: solve(metric, inward) };
}

/** The vectors that codes stand for. */
function sums(books: Float64Array, depths: Uint8Array, codes: Uint8Array): Float64Array {
  const vectors = new Float64Array(depths.length * DEPTH);
  depths.forEach((depth, row) => {
    for (let book = 0; book < depth; book++) {
      const from = (book * CODES + codes[row * BOOKS + book]!) * DEPTH;
      for (let d = 0; d < DEPTH; d++) vectors[row * DEPTH + d]! += books[from + d]!;
    }
  });
  return vectors;
}

/** A kind of word is told by its first codes, what sets it apart from others of its kind by the next. */
const RARE_DEPTH = 2;
const SAMPLE = 25_000;
const ROUNDS = 8;

/** Words come by their frequency, which falls as their rank grows (Zipf). */
function rowByFrequency(count: number, random: () => number): number {
  const head = 2000;
  return Math.min(count - 1, Math.floor(head * ((1 + count / head) ** random() - 1)));
}

/** How much each pair of numbers of a vector counts to the units: the sum of the squares of what a difference does to them. */
function metricOf(inward: Float64Array): Float64Array {
  const result = new Float64Array(DEPTH * DEPTH);
  for (let from = 0; from < inward.length; from += DEPTH * HIDDEN) {
    for (let a = 0; a < DEPTH; a++) {
      for (let b = 0; b < DEPTH; b++) {
        let sum = 0;
        for (let unit = 0; unit < HIDDEN; unit++) {
          sum += inward[from + a * HIDDEN + unit]! * inward[from + b * HIDDEN + unit]!;
        }
        result[a * DEPTH + b]! += sum;
      }
    }
  }
  for (let a = 0; a < DEPTH; a++) result[a * DEPTH + a]! += 1e-6;
  return result;
}

/** The lower triangle L with L·Lᵀ = `matrix`. */
function cholesky(matrix: Float64Array): Float64Array {
  const lower = new Float64Array(matrix.length);
  for (let a = 0; a < DEPTH; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a * DEPTH + b]!;
      for (let k = 0; k < b; k++) sum -= lower[a * DEPTH + k]! * lower[b * DEPTH + k]!;
      lower[a * DEPTH + b] = a === b ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[b * DEPTH + b]!;
    }
  }
  return lower;
}

/** The weights that make of Lᵀ·x what `inward` makes of x: L⁻¹·`inward`, place by place. */
function solve(lower: Float64Array, inward: Float64Array): Float64Array {
  const result = inward.slice();
  for (let from = 0; from < inward.length; from += DEPTH * HIDDEN) {
    for (let a = 0; a < DEPTH; a++) {
      for (let unit = 0; unit < HIDDEN; unit++) {
        let sum = result[from + a * HIDDEN + unit]!;
        for (let k = 0; k < a; k++) sum -= lower[a * DEPTH + k]! * result[from + k * HIDDEN + unit]!;
        result[from + a * HIDDEN + unit] = sum / lower[a * DEPTH + a]!;
      }
    }
  }
  return result;
}

function kMeans(vectors: Float64Array, sample: Int32Array, random: () => number): Float64Array {
  const centres = new Float64Array(CODES * DEPTH);
  for (let code = 0; code < CODES; code++) {
    const row = sample[Math.floor(random() * sample.length)]!;
    centres.set(vectors.subarray(row * DEPTH, (row + 1) * DEPTH), code * DEPTH);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const totals = new Float64Array(CODES * DEPTH);
    const counts = new Int32Array(CODES);
    for (const row of sample) {
      const code = nearest(vectors, row, centres);
      counts[code]!++;
      for (let d = 0; d < DEPTH; d++) totals[code * DEPTH + d]! += vectors[row * DEPTH + d]!;
    }
    for (let k = 0; k < centres.length; k++) {
      const count = counts[Math.floor(k / DEPTH)]!;
      if (count > 0) centres[k] = totals[k]! / count;
    }
  }
  return centres;
}

function nearest(vectors: Float64Array, row: number, centres: Float64Array): number {
  let best = 0;
  let least = Infinity;
  const at = row * DEPTH;
  for (let code = 0; code < CODES; code++) {
    const from = code * DEPTH;
    let even = 0;
    let odd = 0;
    for (let d = 0; d < DEPTH; d += 2) {
      const one = vectors[at + d]! - centres[from + d]!;
      const other = vectors[at + d + 1]! - centres[from + d + 1]!;
      even += one * one;
      odd += other * other;
    }
    if (even + odd < least) {
      least = even + odd;
      best = code;
    }
  }
  return best;
}
