import type { Reading } from '../paragraph.js';
import type { QuoteMention } from './quote.js';

/** The regions of a paragraph that stand in quotation marks, in text order, outer before inner. */
export function findQuotes(_reading: Reading): QuoteMention[] {
  return [];
}
