import { indexHashes, type HashIndex } from './hash.js';
import { LABELS } from './labels.js';
import type { Lists } from './lists.js';
import { BOOKS, DEPTH, FORMS, HIDDEN, netOf, PLACES, CODES, type Net } from './net.js';

/** The trained tagger: large lists of names, and the weights of features for each label and each step between labels. */
export interface NamesModel {
  readonly lists: Lists;
  readonly features: HashIndex;
  /** `LABELS` weights a feature, row after row, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** The weight of going from one label to another: `LABELS` a row, in the same units as `weights` times `scale`. */
  readonly steps: Float32Array;
  readonly net: Net;
}

/** What a model file starts with. */
export const MAGIC = 0x324d4e43;

/**
 * Reads a model file, or gives undefined if the bytes are none: then names are found by lists alone.
 *
 * The file is a header of six 32-bit numbers (magic, labels, words, phrases, features, and the scale as a float), the steps
 * as floats, and three tables. Of each table come first its hashes, sorted, as differences of 7 bits a byte, and then its
 * columns: bits of words as two bytes, types of phrases, and the weights label by label, which packs them best.
 */
export function loadNamesModel(bytes: Uint8Array): NamesModel | undefined {
  if (bytes.length < HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== LABELS) return undefined;
  const [words, phrases, features] = [view.getUint32(8, true), view.getUint32(12, true), view.getUint32(16, true)];
  if (words + phrases + features > bytes.length) return undefined;
  const scale = view.getFloat32(20, true);
  const steps = new Float32Array(LABELS * LABELS);
  let at = HEADER;
  for (let i = 0; i < steps.length; i++, at += 4) steps[i] = view.getFloat32(at, true);
  const hashes = (count: number): HashIndex => {
    const result = new Int32Array(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
      let delta = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        delta |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      last = (last + delta) | 0;
      result[i] = last;
    }
    return indexHashes(result);
  };
  const column = (count: number): Uint8Array => bytes.slice(at, (at += count));

  const wordIndex = hashes(words);
  const low = column(words);
  const high = column(words);
  const depths = high.map(byte => (byte & DEPTH_MASK) >> DEPTH_SHIFT);
  const codes = new Uint8Array(words * BOOKS);
  for (let book = 0; book < BOOKS; book++) {
    for (let row = 0; row < words; row++) if (book < (depths[row] ?? 0)) codes[row * BOOKS + book] = bytes[at++] ?? 0;
  }
  const phraseIndex = hashes(phrases);
  const phraseTypes = column(phrases);
  const featureIndex = hashes(features);
  const weights = new Int8Array(features * LABELS);
  for (let label = 0; label < LABELS; label++) {
    for (let row = 0; row < features; row++) weights[row * LABELS + label] = ((bytes[at++] ?? 0) << 24) >> 24;
  }
  const numbers = (count: number): Float32Array => {
    if (at + 4 > bytes.length) return new Float32Array(count);
    const unit = view.getFloat32(at, true);
    const column = bytes.subarray(at + 4, (at += 4 + count));
    return Float32Array.from({ length: count }, (_, i) => (((column[i] ?? 0) << 24) >> 24) * unit);
  };
  const net = netOf({
    depths,
    codes,
    books: Array.from({ length: BOOKS }, () => numbers(CODES * DEPTH)),
    inward: numbers(PLACES * DEPTH * HIDDEN),
    forms: numbers(PLACES * FORMS.length * HIDDEN),
    bias: numbers(HIDDEN),
    out: numbers(HIDDEN * LABELS),
  });
  if (at !== bytes.length) return undefined;
  return {
    lists: {
      words: wordIndex,
      bits: Uint16Array.from(low, (byte, i) => byte | (((high[i] ?? 0) & ~DEPTH_MASK) << 8)),
      phrases: phraseIndex,
      phraseTypes,
    },
    features: featureIndex,
    weights,
    scale,
    steps,
    net,
  };
}

const HEADER = 24;

/** The second byte of a word's bits has room for the number of its codes, since bits 9 to 11 come from no large list. */
export const DEPTH_SHIFT = 1;
export const DEPTH_MASK = 7 << DEPTH_SHIFT;
