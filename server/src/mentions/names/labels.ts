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

/** The runs of tokens that labels spell, of every kind. */
export function rangesOf(labels: ArrayLike<number>): KindRange[] {
  const ranges: KindRange[] = [];
  for (let first = 0; first < labels.length;) {
    const label = labels[first] ?? 0;
    let end = first + 1;
    while (label > 0 && labels[end] === label + 1) end++;
    const kind = label > 0 ? KINDS[(label - 1) >> 1] : undefined;
    if (kind !== undefined) ranges.push({ first, end, kind });
    first = end;
  }
  return ranges;
}

/** A run of tokens, from `first` up to but not including `end`. */
export interface KindRange {
  readonly first: number;
  readonly end: number;
  readonly kind: Kind;
}

/** True when a token with the label `next` may follow one with `previous`: a name goes on only as what it began as. */
export function mayFollow(previous: number, next: number): boolean {
  const goesOn = next > 0 && next % 2 === 0;
  return !goesOn || previous === next || previous === next - 1;
}
