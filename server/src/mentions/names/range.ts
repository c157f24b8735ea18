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
