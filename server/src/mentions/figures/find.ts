import type { DateMention } from '../dates/date.js';
import type { NameMention } from '../names/name.js';
import type { Reading } from '../paragraph.js';
import type { FigureMention } from './figure.js';

/** The quantities in a paragraph, in text order. Dates, ordinals and parts of names are none. */
export function findFigures(
  _reading: Reading,
  _dates: readonly DateMention[],
  _names: readonly NameMention[],
): FigureMention[] {
  return [];
}
