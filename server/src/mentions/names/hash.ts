/** A 32-bit hash of a word (FNV-1a over UTF-16 code units); never 0, which marks an empty place in a table. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return finish(hash);
}

/** One hash out of several values, in order: of a template's number and the words that it joins. */
export function mix(seed: number, a: number, b = 0): number {
  let hash = Math.imul(seed + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ a, 0xcc9e2d51);
  hash = ((hash << 15) | (hash >>> 17)) ^ b;
  return finish(Math.imul(hash, 0x1b873593));
}

/**
 * The hash of a word cut to 24 bits, for a large table that had better be small than never wrong: of the words that it does not
 * have, one in sixty looks like one that it has.
 */
export function wordKey(hash: number): number {
  return hash >>> 8 || 1;
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h | 0 || 1;
}

/** Rows of a file by their hashes: open addressing, so that a lookup is a few array reads. */
export interface HashIndex {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

export function indexHashes(hashes: Int32Array): HashIndex {
  let size = 16;
  while (size < hashes.length * 1.5) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  hashes.forEach((hash, row) => {
    let at = hash & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = hash;
    rows[at] = row;
  });
  return { keys, rows };
}

/** The row of a hash, or -1. */
export function rowOf({ keys, rows }: HashIndex, hash: number): number {
  const mask = keys.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const key = keys[at];
    if (key === hash) return rows[at] ?? -1;
    if (key === 0 || key === undefined) return -1;
  }
}
