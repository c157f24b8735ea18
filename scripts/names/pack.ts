/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Writes a model in the form that `loadNamesModel` reads.
import { BOOKS, CODES, DEPTH } from '../../server/src/mentions/names/net.js';
import { LABELS } from '../../server/src/mentions/names/labels.js';
import { DEPTH_MASK, DEPTH_SHIFT, MAGIC } from '../../server/src/mentions/names/model.js';
import type { Weights } from './crf.js';
import type { WordTable } from './words.js';
import type { LargeLists } from './lists.js';

/** Weights of no more units count for nothing: the file deflates better. */
const WEAK = 3;

export function packModel(
  table: WordTable,
  { phrases: known }: Pick<LargeLists, 'phrases'>,
  trained: Weights,
): Uint8Array {
  const { hashes, weights, steps, net, words: coded } = trained;
  const strength = (row: number) => {
    let high = 0;
    for (let label = 0; label < LABELS; label++) high = Math.max(high, Math.abs(weights[row * LABELS + label]!));
    return high;
  };
  const rows = [...hashes.keys()].filter(row => strength(row) > 0.02).sort((a, b) => hashes[a]! - hashes[b]!);
  const greatest = Math.min(
    4,
    rows.reduce((high, row) => Math.max(high, strength(row)), 0),
  );
  const scale = greatest / 127;
  const { keys, bits } = table;
  const words = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
  const depth = (word: number) => coded.depths[word] ?? 0;
  const phrases = [...known].sort(byHash);

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
    ...deltas(words.map(word => keys[word]!)),
    ...words.map(word => bits[word]! & 255),
    ...words.map(word => ((bits[word]! >> 8) & ~DEPTH_MASK) | (depth(word) << DEPTH_SHIFT)),
    ...Array.from({ length: BOOKS }, (_, book) =>
      words.filter(word => book < depth(word)).map(word => coded.codes[word * BOOKS + book]!),
    ).flat(),
    ...deltas(phrases.map(([hash]) => hash)),
    ...phrases.map(([, type]) => type),
    ...deltas(rows.map(row => hashes[row]!)),
    ...Array.from({ length: LABELS }, (_, label) => rows.map(row => quantized(row, label))).flat(),
    ...Array.from({ length: BOOKS }, (_, book) => [
      ...numbers(coded.books.subarray(book * CODES * DEPTH, (book + 1) * CODES * DEPTH)),
    ]).flat(),
    ...[net.inward, net.forms, net.bias, net.out].flatMap(part => [...numbers(part)]),
  ]);
}

/** Numbers as bytes, behind their unit as a float. */
function numbers(values: Float64Array): Uint8Array {
  const unit = values.reduce((high, value) => Math.max(high, Math.abs(value)), 1e-9) / 127;
  const view = new DataView(new ArrayBuffer(4 + values.length));
  view.setFloat32(0, unit, true);
  values.forEach((value, i) => {
    view.setInt8(4 + i, Math.round(value / unit));
  });
  return new Uint8Array(view.buffer);
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
