/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Trains the weights of a linear chain: a conditional random field, by stochastic gradients (AdaGrad) in a fixed order.
import { features, type Features } from '../../server/src/mentions/names/features.js';
import { indexHashes, rowOf } from '../../server/src/mentions/names/hash.js';
import { LABELS, labelsOf, mayFollow } from '../../server/src/mentions/names/labels.js';
import type { Lists } from '../../server/src/mentions/names/lists.js';
import type { Example } from './corpora.js';
import { randomizer } from './random.js';

export interface Weights {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly steps: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of a weight that goes at each epoch. */
  readonly decay: number;
  /** A feature must be seen so often. */
  readonly cutoff: number;
  /** Share of features that are left out of each reading of an example, so that no few of them decide. */
  readonly dropout: number;
  readonly seed: number;
  /** The weights are the average of so many trainings, which differ in their order and in what they leave out. */
  readonly runs: number;
}

interface Instance {
  readonly rows: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

export function trainCrf(examples: readonly Example[], lists: Lists, settings: Settings): Weights {
  const read = examples.map(({ reading, names, weight }) => ({
    ...features(reading, lists),
    labels: labelsOf(reading.tokens.length, names),
    weight,
  }));
  const hashes = frequent(read, settings.cutoff);
  const index = indexHashes(hashes);
  const instances = read.map(({ hashes: all, ends, labels, weight }): Instance => {
    const rows: number[] = [];
    const rowEnds = new Int32Array(ends.length);
    let next = 0;
    for (let i = 0; i < ends.length; i++) {
      for (; next < ends[i]!; next++) {
        const row = rowOf(index, all[next]!);
        if (row >= 0) rows.push(row);
      }
      rowEnds[i] = rows.length;
    }
    return { rows: Int32Array.from(rows), ends: rowEnds, labels, weight };
  });

  const weights = new Float32Array(hashes.length * LABELS);
  const steps = new Float32Array(LABELS * LABELS);
  for (let run = 0; run < settings.runs; run++) {
    const once = trainOnce(instances, weights.length, { ...settings, seed: settings.seed + run });
    // What was learned from some of the features is for all of them too much
    const share = (1 - settings.dropout) / settings.runs;
    for (let i = 0; i < weights.length; i++) weights[i]! += once.weights[i]! * share;
    for (let i = 0; i < steps.length; i++) steps[i]! += once.steps[i]! / settings.runs;
  }
  return { hashes, weights, steps };
}

function trainOnce(instances: readonly Instance[], size: number, settings: Settings): Omit<Weights, 'hashes'> {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const steps = new Float32Array(LABELS * LABELS);
  const stepSquares = new Float32Array(steps.length).fill(1e-6);
  const random = randomizer(settings.seed);
  const order = instances.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      learn(instances[i]!, { weights, squares, steps, stepSquares }, settings, random);
    }
    for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - settings.decay;
  }
  return { weights, steps };
}

function frequent(read: readonly Features[], cutoff: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { hashes } of read) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count >= cutoff).map(([hash]) => hash)).sort();
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly steps: Float32Array;
  readonly stepSquares: Float32Array;
}

const FROM: readonly number[][] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter(from => mayFollow(from, to)),
);

/** One step down the gradient of one example: what the model expects, less what the example says. */
function learn(instance: Instance, state: State, { rate, dropout }: Settings, random: () => number): void {
  const { labels, ends } = instance;
  const n = labels.length;
  if (n === 0) return;
  const { weights, squares, steps, stepSquares } = state;
  const rows = dropout > 0 ? instance.rows.map(row => (random() < dropout ? -1 : row)) : instance.rows;
  const scores = new Float64Array(n * LABELS);
  for (let i = 0, next = 0; i < n; i++) {
    for (const end = ends[i]!; next < end; next++) {
      const row = rows[next]!;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++) scores[i * LABELS + label]! += weights[row * LABELS + label]!;
    }
  }
  const { marginals, pairs } = expectations(scores, steps, n);
  for (let i = 0, next = 0; i < n; i++) {
    marginals[i * LABELS + labels[i]!]! -= 1;
    const begin = next;
    next = ends[i]!;
    for (let label = 0; label < LABELS; label++) {
      const gradient = marginals[i * LABELS + label]! * instance.weight;
      if (Math.abs(gradient) < 4e-3) continue;
      for (let k = begin; k < next; k++) {
        const row = rows[k]!;
        if (row < 0) continue;
        const at = row * LABELS + label;
        squares[at]! += gradient * gradient;
        weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
      }
    }
  }
  for (let i = 1; i < n; i++) pairs[labels[i - 1]! * LABELS + labels[i]!]! -= 1;
  for (let k = 0; k < steps.length; k++) {
    const gradient = pairs[k]! * instance.weight;
    if (Math.abs(gradient) < 1e-3) continue;
    stepSquares[k]! += gradient * gradient;
    steps[k]! -= (rate * gradient) / Math.sqrt(stepSquares[k]!);
  }
}

/** Forward and backward: how probable each label is at each token, and how often each step is expected. */
function expectations(scores: Float64Array, steps: Float32Array, n: number) {
  const jumps = Float64Array.from(steps, (step, k) =>
    mayFollow(Math.floor(k / LABELS), k % LABELS) ? Math.exp(step) : 0,
  );
  const local = new Float64Array(n * LABELS);
  for (let i = 0; i < n; i++) {
    let high = -Infinity;
    for (let label = 0; label < LABELS; label++) high = Math.max(high, scores[i * LABELS + label]!);
    for (let label = 0; label < LABELS; label++)
      local[i * LABELS + label] = Math.exp(scores[i * LABELS + label]! - high);
  }
  const alpha = new Float64Array(n * LABELS);
  const beta = new Float64Array(n * LABELS);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      let reach = 0;
      if (i === 0) reach = mayFollow(0, to) ? 1 : 0;
      else for (const from of FROM[to]!) reach += alpha[(i - 1) * LABELS + from]! * jumps[from * LABELS + to]!;
      sum += alpha[i * LABELS + to] = reach * local[i * LABELS + to]!;
    }
    scale[i] = sum;
    for (let to = 0; to < LABELS; to++) alpha[i * LABELS + to]! /= sum;
  }
  for (let label = 0; label < LABELS; label++) beta[(n - 1) * LABELS + label] = 1;
  for (let i = n - 2; i >= 0; i--) {
    for (let to = 0; to < LABELS; to++) {
      const next = (beta[(i + 1) * LABELS + to]! * local[(i + 1) * LABELS + to]!) / scale[i + 1]!;
      if (next > 0) for (const from of FROM[to]!) beta[i * LABELS + from]! += jumps[from * LABELS + to]! * next;
    }
  }
  let total = 0;
  for (let label = 0; label < LABELS; label++)
    total += alpha[(n - 1) * LABELS + label]! * beta[(n - 1) * LABELS + label]!;
  const marginals = alpha.map((value, k) => (value * beta[k]!) / total);
  const pairs = new Float64Array(LABELS * LABELS);
  for (let i = 1; i < n; i++) {
    for (let to = 0; to < LABELS; to++) {
      const rest = (local[i * LABELS + to]! * beta[i * LABELS + to]!) / scale[i]! / total;
      if (rest > 1e-9) {
        for (const from of FROM[to]!)
          pairs[from * LABELS + to]! += alpha[(i - 1) * LABELS + from]! * jumps[from * LABELS + to]! * rest;
      }
    }
  }
  return { marginals, pairs };
}
