import type { DateMention } from '../dates/date.js';
import type { Reading } from '../paragraph.js';
import type { NameMention } from './name.js';

/** The people, organizations and places named in a paragraph, in text order; none overlaps another, or a date. */
export function findNames(_reading: Reading, _dates: readonly DateMention[]): NameMention[] {
  return [];
}
