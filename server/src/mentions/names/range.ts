import type { Token } from '../../language/tokens.js';
import type { Chances, EntityType } from './name.js';

/** Tokens from `first` up to but not including `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** A name as a run of tokens. */
export interface TypedRange extends Run {
  readonly type: EntityType;
  /** What found it, e.g. `names/list`. */
  readonly by: string;
  readonly chances?: Chances;
}

/** The last token of a run before the word that ties more to it: `committee` of `trade committee of the council`. */
export function lastBefore(tokens: readonly Token[], { first, end }: Run, tie: RegExp): number {
  let last = first;
  while (last + 1 < end && !tie.test(tokens[last + 1]?.text.toLowerCase() ?? '')) last++;
  return last;
}
