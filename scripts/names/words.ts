// The words that the model knows: those with vectors first, the most frequent first, and then the others of the lists.
import { indexHashes, type HashIndex } from '../../server/src/mentions/names/hash.js';

export interface WordTable {
  /** The `wordKey` of each word. */
  readonly keys: Int32Array;
  readonly bits: Uint16Array;
  readonly index: HashIndex;
}

export function wordTable(vectorKeys: Int32Array, listed: ReadonlyMap<number, number>): WordTable {
  const keys = Int32Array.from(new Set([...vectorKeys, ...listed.keys()]));
  return { keys, bits: Uint16Array.from(keys, key => listed.get(key) ?? 0), index: indexHashes(keys) };
}
