import type { Paragraph } from '../../mentions/paragraph.js';
import { spansOfMarkup } from '../../mentions/quotes/markup.js';
import type { Span } from '../../text/span.js';

/**
 * A paragraph's text with all that somebody else said, and all markup, blotted out: what a rule of style may judge.
 *
 * Offsets stay as they are. The blot is no letter and no space, so no pattern reads across it.
 */
export function outsideQuotations(text: string, { span, quotes }: Paragraph): string {
  const own = text.slice(span.start, span.end);
  const markup = spansOfMarkup(own).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  let result = '';
  let at = span.start;
  for (const hidden of inOrder([...quotes.map(quote => quote.span), ...markup])) {
    if (hidden.end <= at) continue;
    const start = Math.max(at, hidden.start);
    result += text.slice(at, start) + BLOT.repeat(hidden.end - start);
    at = hidden.end;
  }
  return result + text.slice(at, span.end);
}

/** Stands for a code unit that is not the writer's own. */
export const BLOT = '\uFFFC';

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
