/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
import type { Reading } from '../paragraph.js';
import { features } from './features.js';
import { rowOf } from './hash.js';
import { KINDS, LABELS, mayFollow, rangesOf, type KindRange } from './labels.js';
import type { NamesModel } from './model.js';
import { addNet } from './net.js';
import type { Chances } from './name.js';
import type { TypedRange } from './range.js';

/** Names by the trained model: the best sequence of labels for the paragraph, and how sure it is of each name. */
export function tagNames(model: NamesModel, reading: Reading): Tagged {
  const scores = emissions(model, reading);
  const path = bestPath(scores, model.steps);
  const names: TypedRange[] = [];
  const others: OtherRange[] = [];
  for (const range of rangesOf(path)) {
    const { first, end, kind } = range;
    const chances = chancesOf(scores, model.steps, path, range);
    if (kind === 'other') others.push({ first, end, chances });
    else names.push({ first, end, type: kind, by: 'names/tagger', chances });
  }
  return { names, others };
}

/** People, organizations and places, and what is named beside them. */
export interface Tagged {
  readonly names: readonly TypedRange[];
  readonly others: readonly OtherRange[];
}

export type OtherRange = Pick<TypedRange, 'first' | 'end'> & { readonly chances: Chances };

/** What else the range could be, if all around it is as the path has it. */
function chancesOf(scores: Float32Array, steps: Float32Array, path: Uint8Array, { first, end }: KindRange): Chances {
  const suit = (begin: number): number => {
    let sum = 0;
    let last = path[first - 1] ?? 0;
    for (let i = first; i < end; i++) {
      const label = begin === 0 || i === first ? begin : begin + 1;
      sum += scores[i * LABELS + label]! + (i > 0 ? steps[last * LABELS + label]! : 0);
      last = label;
    }
    return sum + (end < path.length ? steps[last * LABELS + path[end]!]! : 0);
  };
  const suits = [suit(0), ...KINDS.map((_, k) => suit(1 + 2 * k))];
  const most = Math.max(...suits);
  const weights = suits.map(sum => Math.exp((sum - most) / MODESTY));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const [none, person, organization, place, other] = weights.map(weight => weight / all) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { none, person, organization, place, other };
}

/** The tagger is surer of itself than it is right: its odds count by their cube root. */
const MODESTY = 3;

/** How well each label suits each token, `LABELS` numbers a token. */
function emissions({ lists, features: index, weights, scale, net }: NamesModel, reading: Reading): Float32Array {
  const read = features(reading, lists);
  const { hashes, ends } = read;
  const scores = new Float32Array(ends.length * LABELS);
  let next = 0;
  for (let i = 0; i < ends.length; i++) {
    const base = i * LABELS;
    for (const end = ends[i] ?? 0; next < end; next++) {
      const row = rowOf(index, hashes[next] ?? 0);
      if (row < 0) continue;
      const from = row * LABELS;
      for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[from + label]!;
    }
    for (let label = 0; label < LABELS; label++) scores[base + label]! *= scale;
  }
  addNet(net, read, scores);
  return scores;
}

/** Viterbi: the sequence of labels with the greatest sum of emissions and steps, of those that the labels allow. */
export function bestPath(scores: Float32Array, steps: Float32Array): Uint8Array {
  const n = scores.length / LABELS;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * LABELS);
  let best = new Float32Array(LABELS).fill(-Infinity);
  for (let label = 0; label < LABELS; label++) if (mayFollow(0, label)) best[label] = scores[label]!;
  for (let i = 1; i < n; i++) {
    const now = new Float32Array(LABELS).fill(-Infinity);
    for (const [from, to] of ALLOWED) {
      const sum = best[from]! + steps[from * LABELS + to]!;
      if (sum > now[to]!) {
        now[to] = sum;
        back[i * LABELS + to] = from;
      }
    }
    for (let label = 0; label < LABELS; label++) now[label]! += scores[i * LABELS + label]!;
    best = now;
  }
  let label = 0;
  for (let last = 1; last < LABELS; last++) if (best[last]! > best[label]!) label = last;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * LABELS + label]!;
  }
  return path;
}

/** The steps between labels that may be: from, to. */
const ALLOWED: readonly (readonly [number, number])[] = Array.from(
  { length: LABELS * LABELS },
  (_, i) => [Math.floor(i / LABELS), i % LABELS] as const,
).filter(([from, to]) => mayFollow(from, to));
