import type { TypedRange } from './range.js';

/** What the tagger can call a run of tokens; `other` is a name of something else, such as a people or a prize. */
export const KINDS = ['person', 'organization', 'place', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Labels of tokens: 0 stands outside all names; of each kind come one for the first token of a name and one for the others. */
export const LABELS = 1 + 2 * KINDS.length;

/** The labels of tokens from the ranges of names. */
export function labelsOf(length: number, ranges: readonly { first: number; end: number; type: Kind }[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of ranges) {
    const begin = 1 + 2 * KINDS.indexOf(type);
    labels.fill(begin + 1, first, end);
    labels[first] = begin;
  }
  return labels;
}

/** The people, organizations and places that labels spell. */
export function rangesOf(labels: ArrayLike<number>): TypedRange[] {
  const ranges: TypedRange[] = [];
  for (let first = 0; first < labels.length;) {
    const label = labels[first] ?? 0;
    let end = first + 1;
    while (label > 0 && labels[end] === label + 1) end++;
    const kind = label > 0 ? KINDS[(label - 1) >> 1] : undefined;
    if (kind !== undefined && kind !== 'other') ranges.push({ first, end, type: kind, by: 'names/tagger' });
    first = end;
  }
  return ranges;
}

/** True when a token with the label `next` may follow one with `previous`: a name goes on only as what it began as. */
export function mayFollow(previous: number, next: number): boolean {
  const goesOn = next > 0 && next % 2 === 0;
  return !goesOn || previous === next || previous === next - 1;
}
