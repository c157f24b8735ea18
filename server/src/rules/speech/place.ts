import type { Paragraph } from '../../mentions/paragraph.js';

/** True when a paragraph begins with a quotation, behind at most a mark of Markdown. */
export function opensWithQuotation(text: string, { span, quotes }: Paragraph): boolean {
  const [first] = quotes;
  return first !== undefined && /^[\s>*_]*$/.test(text.slice(span.start, first.span.start));
}
