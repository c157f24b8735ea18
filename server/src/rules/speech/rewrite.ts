import type { QuoteMention } from '../../mentions/quotes/quote.js';
import type { Edit } from '../rule.js';

/** Puts other marks around the same words. */
export function withMarks({ span, open, close }: QuoteMention, [first, last]: readonly [string, string]): Edit[] {
  const edits = [
    { span: { start: span.start, end: span.start + open.length }, text: first, was: open },
    { span: { start: span.end - close.length, end: span.end }, text: last, was: close },
  ];
  return edits.filter(edit => edit.was !== edit.text && edit.was !== '').map(({ span, text }) => ({ span, text }));
}
