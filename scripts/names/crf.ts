/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Trains the weights of a linear chain and of the small net beside it: a conditional random field, by stochastic gradients
// (AdaGrad for the chain) in a fixed order.
import { features, type Features } from '../../server/src/mentions/names/features.js';
import { indexHashes, rowOf } from '../../server/src/mentions/names/hash.js';
import { LABELS, labelsOf, mayFollow } from '../../server/src/mentions/names/labels.js';
import type { Lists } from '../../server/src/mentions/names/lists.js';
import { DEPTH } from '../../server/src/mentions/names/net.js';
import type { Example } from './corpora.js';
import { createTrainee, netExample, type NetExample, type NetSettings, type NetWeights, type Trainee } from './net.js';
import { quantize, type Quantized } from './quantize.js';
import { randomizer } from './random.js';
import type { Vectors } from './vectors.js';

export interface Weights {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly steps: Float32Array;
  readonly net: NetWeights;
  readonly words: Quantized;
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
  /** Epochs that follow once the words have codes in place of vectors. */
  readonly coded: number;
  /** So many features are kept for these epochs: those with the greatest weights. */
  readonly features: number;
  /** So many words have all of their codes, rarer ones but the first. */
  readonly frequent: number;
  readonly net: NetSettings;
}

interface Instance {
  readonly rows: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
  readonly net: NetExample;
}

export function trainCrf(examples: readonly Example[], lists: Lists, vectors: Vectors, settings: Settings): Weights {
  const read = examples.map(({ reading, names, weight }) => ({
    ...features(reading, lists),
    labels: labelsOf(reading.tokens.length, names),
    weight,
  }));
  const hashes = frequent(read, settings.cutoff);
  const index = indexHashes(hashes);
  const instances = read.map((features): Instance => {
    const { hashes: all, ends, labels, weight } = features;
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
    return { rows: Int32Array.from(rows), ends: rowEnds, labels, weight, net: netExample(features, vectors) };
  });

  const random = randomizer(settings.seed);
  const state: State = {
    weights: new Float32Array(hashes.length * LABELS),
    squares: new Float32Array(hashes.length * LABELS).fill(1e-6),
    steps: new Float32Array(LABELS * LABELS),
    stepSquares: new Float32Array(LABELS * LABELS).fill(1e-6),
    net: createTrainee(vectors, settings.net, random),
  };
  const order = instances.map((_, i) => i);
  const learnAll = (instances: readonly Instance[], epochs: number, rate: number) => {
    for (let epoch = 0, seen = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const i of order) {
        // Smaller and smaller steps, by half a wave
        const netRate = (rate / 2) * (1 + Math.cos((Math.PI * seen++) / (epochs * order.length)));
        learn(instances[i]!, state, settings, netRate, random);
      }
      for (let i = 0; i < state.weights.length; i++) state.weights[i]! *= 1 - settings.decay;
      console.log(`epoch ${epoch + 1} of ${epochs}`);
    }
  };
  learnAll(instances, settings.epochs, settings.net.rate);
  const { project, inward } = state.net.weights;
  const words = quantize(projected(vectors, project), inward, settings.frequent, random);
  state.net.fix(words.vectors, words.inward);
  const kept = strongest(state.weights, settings.features);
  for (let i = 0; i < state.weights.length; i++) if (!kept.has(Math.floor(i / LABELS))) state.weights[i] = 0;
  learnAll(
    instances.map(instance => without(instance, row => !kept.has(row))),
    settings.coded,
    settings.net.rate / 3,
  );
  return {
    hashes,
    // What was learned from some of the features is for all of them too much
    weights: state.weights.map(weight => weight * (1 - settings.dropout)),
    steps: state.steps,
    net: state.net.weights,
    words,
  };
}

/** The rows of the features that have the greatest weights. */
function strongest(weights: Float32Array, most: number): ReadonlySet<number> {
  const strengths = Float32Array.from({ length: weights.length / LABELS }, (_, row) =>
    weights.subarray(row * LABELS, (row + 1) * LABELS).reduce((high, weight) => Math.max(high, Math.abs(weight)), 0),
  );
  return new Set([...strengths.keys()].sort((a, b) => strengths[b]! - strengths[a]! || a - b).slice(0, most));
}

/** The example with some of its features gone. */
function without(instance: Instance, gone: (row: number) => boolean): Instance {
  const rows: number[] = [];
  let next = 0;
  const ends = instance.ends.map(end => {
    for (; next < end; next++) if (!gone(instance.rows[next]!)) rows.push(instance.rows[next]!);
    return rows.length;
  });
  return { ...instance, rows: Int32Array.from(rows), ends };
}

/** The vectors as the net has them: `DEPTH` numbers each. */
function projected({ values, width }: Vectors, project: Float64Array): Float64Array {
  const count = values.length / width;
  const result = new Float64Array(count * DEPTH);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < width; k++) {
      const value = values[row * width + k]!;
      for (let d = 0; d < DEPTH; d++) result[row * DEPTH + d]! += value * project[k * DEPTH + d]!;
    }
  }
  return result;
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
  readonly net: Trainee;
}

const FROM: readonly number[][] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter(from => mayFollow(from, to)),
);

/** One step down the gradient of one example: what the model expects, less what the example says. */
function learn(
  instance: Instance,
  state: State,
  { rate, dropout }: Settings,
  netRate: number,
  random: () => number,
): void {
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
  state.net.forward(instance.net, scores);
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
  for (let k = 0; k < marginals.length; k++) marginals[k]! *= instance.weight;
  state.net.backward(marginals, netRate);
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
