/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Writes a model in the form that `loadNamesModel` reads, keeping the features that matter most.
import { LABELS } from '../../server/src/mentions/names/labels.js';
import { MAGIC } from '../../server/src/mentions/names/model.js';
import type { Weights } from './crf.js';
import type { LargeLists } from './lists.js';

/** Weights of no more units count for nothing: the file deflates better. */
const WEAK = 3;

export function packModel(lists: Pick<LargeLists, 'words' | 'phrases'>, trained: Weights, most: number): Uint8Array {
  const { hashes, weights, steps } = trained;
  const strength = (row: number) => {
    let high = 0;
    for (let label = 0; label < LABELS; label++) high = Math.max(high, Math.abs(weights[row * LABELS + label]!));
    return high;
  };
  const rows = [...hashes.keys()]
    .map(row => ({ row, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength || a.row - b.row)
    .slice(0, most)
    .filter(({ strength }) => strength > 0.02)
    .map(({ row }) => row)
    .sort((a, b) => hashes[a]! - hashes[b]!);
  const greatest = Math.min(
    4,
    rows.reduce((high, row) => Math.max(high, strength(row)), 0),
  );
  const scale = greatest / 127;
  const words = [...lists.words].sort(byHash);
  const phrases = [...lists.phrases].sort(byHash);

  const header = new DataView(new ArrayBuffer(24 + 4 * steps.length));
  for (const [i, value] of [MAGIC, LABELS, words.length, phrases.length, rows.length].entries()) {
    header.setUint32(4 * i, value, true);
  }
  header.setFloat32(20, scale, true);
  for (const [i, step] of steps.entries()) header.setFloat32(24 + 4 * i, step, true);
  const quantized = (row: number, label: number) => {
    const value = Math.max(-127, Math.min(127, Math.round(weights[row * LABELS + label]! / scale)));
    return Math.abs(value) <= WEAK ? 0 : value & 255;
  };
  return Uint8Array.from([
    ...new Uint8Array(header.buffer),
    ...deltas(words.map(([hash]) => hash)),
    ...words.map(([, bits]) => bits & 255),
    ...words.map(([, bits]) => bits >> 8),
    ...deltas(phrases.map(([hash]) => hash)),
    ...phrases.map(([, type]) => type),
    ...deltas(rows.map(row => hashes[row]!)),
    ...Array.from({ length: LABELS }, (_, label) => rows.map(row => quantized(row, label))).flat(),
  ]);
}

function byHash([a]: readonly [number, number], [b]: readonly [number, number]): number {
  return a - b;
}

/** Sorted numbers as differences, 7 bits a byte, the lowest first. */
function deltas(sorted: readonly number[]): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const value of sorted) {
    let delta = (value - last) >>> 0;
    last = value;
    for (; delta > 127; delta >>>= 7) bytes.push((delta & 127) | 128);
    bytes.push(delta);
  }
  return bytes;
}
