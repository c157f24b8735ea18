/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Trains the small net beside the linear chain (`server/src/mentions/names/net.ts`), by Adam on batches of paragraphs.
import { LABELS } from '../../server/src/mentions/names/labels.js';
import {
  DEPTH,
  FORMS,
  HIDDEN,
  mayName,
  PLACES,
  REACH,
  UNKNOWN,
  type NetInput,
} from '../../server/src/mentions/names/net.js';
import type { Vectors } from './vectors.js';

export interface NetSettings {
  readonly rate: number;
  /** Paragraphs from which one step is taken. */
  readonly batch: number;
  /** Shares of words, of the numbers of their vectors and of hidden units that are left out of a reading. */
  readonly dropout: { readonly words: number; readonly numbers: number; readonly hidden: number };
}

/** The parts of the net as training has them, one behind the other in `values`. */
export interface NetWeights {
  /** From a vector of the package to one of `DEPTH`: by its numbers. */
  readonly project: Float64Array;
  /** By place and number of the vector: `HIDDEN` numbers. */
  readonly inward: Float64Array;
  /** By form and place: `HIDDEN` numbers. */
  readonly forms: Float64Array;
  readonly bias: Float64Array;
  /** By hidden unit: `LABELS` numbers. */
  readonly out: Float64Array;
}

/** A paragraph as the net reads it in training. */
export interface NetExample {
  /** Rows of vectors, -1 for unknown words. */
  readonly rows: Int32Array;
  readonly forms: Uint8Array;
  /** The tokens that the net looks at. */
  readonly at: readonly number[];
}

/** A paragraph as the net reads it in training, if words with vectors have the first rows of the lists. */
export function netExample({ rows, forms }: NetInput, { keys }: Vectors): NetExample {
  const at = [...forms.keys()].filter(i => mayName(forms, i));
  return { rows: rows.map(row => (row < keys.length ? row : -1)), forms, at };
}

/** A net in training. */
export interface Trainee {
  readonly weights: NetWeights;
  /** Adds what the net says of the example to `scores`, with some of it left out. */
  forward(example: NetExample, scores: Float64Array): void;
  /** Learns from the gradient of the scores that `forward` gave last; at the end of a batch, takes a step. */
  backward(gradient: Float64Array, rate: number): void;
  /** From now on words have these vectors of `DEPTH` numbers, which `inward` reads, and `project` is of no more use. */
  fix(vectors: Float64Array, inward: Float64Array): void;
}

export function createTrainee(vectors: Vectors, settings: NetSettings, random: () => number): Trainee {
  const { width } = vectors;
  const sizes = [
    width * DEPTH,
    PLACES * DEPTH * HIDDEN,
    PLACES * FORMS.length * HIDDEN,
    HIDDEN,
    HIDDEN * LABELS,
  ] as const;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const parts = (all: Float64Array) => {
    let from = 0;
    const [project, inward, forms, bias, out] = sizes.map(size => all.subarray(from, (from += size))) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    return { project, inward, forms, bias, out };
  };
  const values = new Float64Array(total);
  const gradients = new Float64Array(total);
  const means = new Float64Array(total);
  const squares = new Float64Array(total);
  const weights = parts(values);
  const slopes = parts(gradients);
  for (let k = 0; k < weights.project.length; k++) weights.project[k] = normal(random) / Math.sqrt(width);
  for (let k = 0; k < weights.inward.length; k++) {
    weights.inward[k] = normal(random) / Math.sqrt(DEPTH * PLACES);
  }
  for (let k = 0; k < weights.forms.length; k++) weights.forms[k] = 0.1 * normal(random);

  let fixed: Float64Array | undefined;
  let last: { example: NetExample; vectors: Float64Array; kept: Float64Array; hidden: Float64Array } | undefined;
  let waiting = 0;
  let steps = 0;

  /** The vectors of the example's words, `DEPTH` numbers each, and by how much each number counts. */
  function read({ rows }: NetExample): { vectors: Float64Array; kept: Float64Array } {
    const result = new Float64Array(rows.length * DEPTH);
    const kept = new Float64Array(rows.length * DEPTH);
    const { words, numbers } = settings.dropout;
    for (let j = 0; j < rows.length; j++) {
      const row = rows[j]!;
      const at = j * DEPTH;
      if (row < 0 || random() < words) continue;
      if (fixed) addScaled(result, at, fixed, row * DEPTH, 1, DEPTH);
      else {
        for (let k = 0; k < width; k++) {
          addScaled(result, at, weights.project, k * DEPTH, vectors.values[row * width + k]!, DEPTH);
        }
      }
      for (let d = at; d < at + DEPTH; d++) {
        kept[d] = random() < numbers ? 0 : 1 / (1 - numbers);
        result[d]! *= kept[d]!;
      }
    }
    return { vectors: result, kept };
  }

  return {
    weights,
    forward(example, scores) {
      const { rows, forms, at } = example;
      const input = read(example);
      const hidden = new Float64Array(at.length * HIDDEN);
      const share = settings.dropout.hidden;
      at.forEach((i, n) => {
        const units = n * HIDDEN;
        addScaled(hidden, units, weights.bias, 0, 1, HIDDEN);
        for (let place = Math.max(0, REACH - i); place < PLACES && i + place - REACH < rows.length; place++) {
          const j = i + place - REACH;
          addScaled(hidden, units, weights.forms, (forms[j]! * PLACES + place) * HIDDEN, 1, HIDDEN);
          if (rows[j]! < 0) {
            addScaled(hidden, units, weights.forms, (UNKNOWN * PLACES + place) * HIDDEN, 1, HIDDEN);
            continue;
          }
          for (let d = 0; d < DEPTH; d++) {
            const value = input.vectors[j * DEPTH + d]!;
            if (value !== 0) addScaled(hidden, units, weights.inward, (place * DEPTH + d) * HIDDEN, value, HIDDEN);
          }
        }
        for (let unit = 0; unit < HIDDEN; unit++) {
          const sum = hidden[units + unit]!;
          const value = sum > 0 && !(random() < share) ? sum / (1 - share) : 0;
          hidden[units + unit] = value;
          if (value === 0) continue;
          for (let label = 0; label < LABELS; label++) {
            scores[i * LABELS + label]! += value * weights.out[unit * LABELS + label]!;
          }
        }
      });
      last = { example, ...input, hidden };
    },
    backward(gradient, rate) {
      if (!last) return;
      const { example, vectors: input, kept, hidden } = last;
      const { rows, forms, at } = example;
      const share = 1 / (1 - settings.dropout.hidden);
      const back = new Float64Array(rows.length * DEPTH);
      const slope = new Float64Array(HIDDEN);
      at.forEach((i, n) => {
        for (let unit = 0; unit < HIDDEN; unit++) {
          const value = hidden[n * HIDDEN + unit]!;
          let sum = 0;
          if (value > 0) {
            for (let label = 0; label < LABELS; label++) {
              const g = gradient[i * LABELS + label]!;
              sum += weights.out[unit * LABELS + label]! * g;
              slopes.out[unit * LABELS + label]! += value * g;
            }
          }
          slope[unit] = sum * share;
        }
        addScaled(slopes.bias, 0, slope, 0, 1, HIDDEN);
        for (let place = Math.max(0, REACH - i); place < PLACES && i + place - REACH < rows.length; place++) {
          const j = i + place - REACH;
          addScaled(slopes.forms, (forms[j]! * PLACES + place) * HIDDEN, slope, 0, 1, HIDDEN);
          if (rows[j]! < 0) {
            addScaled(slopes.forms, (UNKNOWN * PLACES + place) * HIDDEN, slope, 0, 1, HIDDEN);
            continue;
          }
          for (let d = 0; d < DEPTH; d++) {
            const value = input[j * DEPTH + d]!;
            if (value === 0) continue;
            const from = (place * DEPTH + d) * HIDDEN;
            addScaled(slopes.inward, from, slope, 0, value, HIDDEN);
            if (!fixed) back[j * DEPTH + d]! += product(weights.inward, from, slope, HIDDEN);
          }
        }
      });
      if (!fixed) {
        for (let j = 0; j < rows.length; j++) {
          const row = rows[j]!;
          if (row < 0 || !back.subarray(j * DEPTH, (j + 1) * DEPTH).some(value => value !== 0)) continue;
          for (let d = j * DEPTH; d < (j + 1) * DEPTH; d++) back[d]! *= kept[d]!;
          for (let k = 0; k < width; k++) {
            addScaled(slopes.project, k * DEPTH, back, j * DEPTH, vectors.values[row * width + k]!, DEPTH);
          }
        }
      }
      if (++waiting < settings.batch) return;
      waiting = 0;
      steps++;
      const warm = 1 - 0.9 ** steps;
      const warmSquares = 1 - 0.999 ** steps;
      for (let k = 0; k < total; k++) {
        const g = gradients[k]!;
        means[k]! += 0.1 * (g - means[k]!);
        squares[k]! += 0.001 * (g * g - squares[k]!);
        values[k]! -= (rate * (means[k]! / warm)) / (Math.sqrt(squares[k]! / warmSquares) + 1e-8);
      }
      gradients.fill(0);
    },
    fix(coded, inward) {
      fixed = coded;
      weights.inward.set(inward);
      means.fill(0);
      squares.fill(0);
      steps = 0;
    },
  };
}

/** Adds `by` times `count` numbers to others; four at a time, which is twice as fast. `count` is a multiple of four. */
function addScaled(to: Float64Array, at: number, values: Float64Array, from: number, by: number, count: number): void {
  for (let k = 0; k < count; k += 4) {
    to[at + k]! += by * values[from + k]!;
    to[at + k + 1]! += by * values[from + k + 1]!;
    to[at + k + 2]! += by * values[from + k + 2]!;
    to[at + k + 3]! += by * values[from + k + 3]!;
  }
}

/** The scalar product of `count` numbers from a place on with others. */
function product(values: Float64Array, from: number, others: Float64Array, count: number): number {
  let even = 0;
  let odd = 0;
  for (let k = 0; k < count; k += 2) {
    even += values[from + k]! * others[k]!;
    odd += values[from + k + 1]! * others[k + 1]!;
  }
  return even + odd;
}

/** A number around 0, as often near as far as in a normal distribution (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
