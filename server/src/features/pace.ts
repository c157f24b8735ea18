/** How a draft is read: as it is `typed`, when the writer makes a `pause`, or `never`. */
export type Pace = 'typed' | 'pause' | 'never';

/** In UTF-16 code units: about 50,000 words, a short book; and more than anybody writes by hand. */
const LONG = 300_000;
const TOO_LONG = 3_000_000;

/** A story is read at every key. What is far longer would be felt in the typing, so it waits for a pause. */
export function paceOf(length: number): Pace {
  if (length > TOO_LONG) return 'never';
  return length > LONG ? 'pause' : 'typed';
}
