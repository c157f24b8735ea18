import type { Article } from '../article.js';
import type { Finding } from '../rules/rule.js';
import { cover, hull, overlaps, touches, type Span } from '../text/span.js';

/** A finding that the writer already sees, and where it stands now. */
export interface Shown {
  readonly rule: string;
  readonly span: Span;
}

/**
 * The findings to show while the writer types at the caret: nothing new about the sentence being written.
 *
 * `“We will` is a quotation without an end or a speaker until the sentence is through. What is shown already stays, so
 * that nothing flickers.
 */
export function hush(
  article: Article,
  findings: readonly Finding[],
  caret: number,
  shown: readonly Shown[],
): Finding[] {
  const written = beingWritten(article, caret);
  if (!written) return [...findings];
  return findings.filter(
    ({ rule, span }) =>
      !overlaps(span, written) || shown.some(known => known.rule === rule && overlaps(known.span, span)),
  );
}

/**
 * The sentence at the caret with the quotations in it, unless it has ended: a full stop and a space, or a line break.
 *
 * Behind a closing quotation mark a sentence may go on (`“Why?” she asked`), so there it ends when the next begins.
 */
export function beingWritten({ text, paragraphs }: Article, caret: number): Span | undefined {
  const paragraph = paragraphs.findLast(({ span }) => span.start <= caret);
  if (!paragraph || /[\r\n]/.test(text.slice(paragraph.span.end, caret))) return undefined;
  const sentence = paragraph.sentences.findLast(({ start }) => start <= caret);
  if (!sentence || (!touches(sentence, caret) && /[.!?…]$/u.test(cover(text, sentence)))) return undefined;
  return paragraph.quotes
    .map(quote => quote.span)
    .filter(span => overlaps(span, sentence))
    .reduce(hull, sentence);
}

/** Where the shown findings stand after an edit that put so many characters in place of a span. */
export function moveShown(shown: readonly Shown[], replaced: Span, length: number): Shown[] {
  const by = length - (replaced.end - replaced.start);
  const move = (offset: number): number =>
    offset <= replaced.start ? offset : offset >= replaced.end ? offset + by : replaced.start + length;
  return shown.map(({ rule, span }) => ({ rule, span: { start: move(span.start), end: move(span.end) } }));
}
