import type { Span } from '../../text/span.js';

const MARKUP = new RegExp(
  [
    String.raw`<[/!]?[a-zA-Z][^<>]{0,1000}>`,
    String.raw`\{\{.{0,1000}?\}\}`,
    String.raw`\]\([^()\s]{0,1000}(?:\s"[^"]{0,200}")?\)`,
    '`[^`\n]{1,500}`(?!`)',
  ].join('|'),
  'gu',
);

/** Where the marks are no speech: HTML tags, shortcodes, targets of links and code; in text order. */
export function spansOfMarkup(text: string): Span[] {
  return /[<{\]`]/u.test(text)
    ? Array.from(text.matchAll(MARKUP), ({ 0: match, index }) => ({ start: index, end: index + match.length }))
    : [];
}
