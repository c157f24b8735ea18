import { indexHashes, type HashIndex } from './hash.js';
import { LABELS } from './labels.js';
import type { Lists } from './lists.js';

/** The trained tagger: large lists of names, and the weights of features for each label and each step between labels. */
export interface NamesModel {
  readonly lists: Lists;
  readonly features: HashIndex;
  /** `LABELS` weights a feature, row after row, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** The weight of going from one label to another: `LABELS` a row, in the same units as `weights` times `scale`. */
  readonly steps: Float32Array;
}

/** What a model file starts with. */
export const MAGIC = 0x314d4e43;

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
  const phraseIndex = hashes(phrases);
  const phraseTypes = column(phrases);
  const featureIndex = hashes(features);
  const weights = new Int8Array(features * LABELS);
  for (let label = 0; label < LABELS; label++) {
    for (let row = 0; row < features; row++) weights[row * LABELS + label] = ((bytes[at++] ?? 0) << 24) >> 24;
  }
  if (at !== bytes.length) return undefined;
  return {
    lists: {
      words: wordIndex,
      bits: Uint16Array.from(low, (byte, i) => byte | ((high[i] ?? 0) << 8)),
      phrases: phraseIndex,
      phraseTypes,
    },
    features: featureIndex,
    weights,
    scale,
    steps,
  };
}

const HEADER = 24;
