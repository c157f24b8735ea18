import { MADE } from './cues.js';
import type { Phrase } from './phrases.js';

/** Who is credited by a cue, and on which side of it the words stand. */
export interface Subject extends Phrase {
  /** Where its role begins, if that stands before the name: the `the` of `the envoy, Lars Holm, said`. */
  readonly start?: number;
  /** Whom that means, where it is not the words themselves: the `Quill` of `Quill, who said` and of `Quill’s “Night Boat”`. */
  readonly of?: Phrase;
  readonly side: 'before' | 'after' | 'shared' | 'ahead';
}

/** What things do as well, where no clause follows: `The lack of nurses highlights the need`. */
export const SHOWN_TOO: ReadonlySet<string> = new Set([
  ...'highlight underscore underline demand promise stress emphasize emphasise offer express'.split(' '),
  MADE,
]);
