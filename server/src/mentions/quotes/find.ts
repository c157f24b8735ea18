import { trim } from '../../text/span.js';
import type { Reading } from '../paragraph.js';
import { findMarks, type Mark } from './marks.js';
import type { QuoteMention } from './quote.js';

/**
 * The regions of a paragraph that stand in quotation marks, in text order, outer before inner.
 *
 * Marks pair by family, not by shape: `“We lost,"` is one quotation. A quotation that is still open when another of its
 * family begins, or when the paragraph ends, is not `closed` and reaches that far.
 */
export function findQuotes({ text }: Reading): QuoteMention[] {
  const found: QuoteMention[] = [];
  const open: Mark[] = [];
  const finish = (mark: Mark, end: number, close: string): void => {
    found.push({
      kind: 'quote',
      span: trim(text, { start: mark.start, end }),
      closed: close !== '' || mark.family === 'block',
      depth: open.length,
      open: mark.text,
      close,
      by: `quotes/${mark.family}`,
    });
  };

  for (const mark of findMarks(text)) {
    const partner = open.findLastIndex(other => other.family === mark.family);
    if (mark.role === 'open') {
      if (partner !== -1 && !mark.nests) {
        const [left] = open.splice(partner);
        if (left && left.end < mark.start) finish(left, mark.start, '');
      }
      open.push(mark);
    } else if (partner !== -1) {
      // Whatever was opened within and never closed was no quotation.
      const [begun] = open.splice(partner);
      if (begun) finish(begun, mark.end, mark.text);
    }
  }
  const [left] = open;
  if (left) {
    open.length = 0;
    finish(left, text.length, '');
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
