import type { Chances, EntityType } from './name.js';

/** A name as a run of tokens, from `first` up to but not including `end`. */
export interface TypedRange {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** What found it, e.g. `names/list`. */
  readonly by: string;
  readonly chances?: Chances;
}
