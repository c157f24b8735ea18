import type { Frame } from '../../language/words/reporting.js';

/** A verb that may report, or *according to*, where it stands in its sentence. */
export interface Cue {
  /** The verb, or `according`. */
  readonly at: number;
  /** The item behind the cue: `pointed out` and `according to` are two items. */
  readonly after: number;
  /** The first word of the verb: the `has` of `has also said`. */
  readonly from: number;
  readonly frames: ReadonlySet<Frame>;
  readonly base: string;
  /** How it stands: with a subject (`said`), leaning on another verb (`saying`, `to say`), in the passive (`was told`), or as a noun (`her claim that`). */
  readonly mood: 'finite' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun';
  /** True of `did not say`. */
  readonly negated: boolean;
}
