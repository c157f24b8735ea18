import type { Reading } from '../paragraph.js';
import type { DateMention } from './date.js';

/** The expressions of time in a paragraph, in text order; none overlaps another. */
export function findDates(_reading: Reading): DateMention[] {
  return [];
}
