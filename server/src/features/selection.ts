import type { Article } from '../article.js';
import { cover, encloses, touches, trim, type Span } from '../text/span.js';

/**
 * What an ever wider selection at an offset takes in: the word, the words of a quotation, the quotation with its marks,
 * the sentence, the paragraph, the story. Each holds the one before; a quotation of several sentences comes behind them.
 */
export function selections({ text, paragraphs }: Article, offset: number): Span[] {
  const paragraph = paragraphs.find(({ span }) => touches(span, offset));
  const spans: Span[] = [];
  if (paragraph) {
    const word = wordAt(text, paragraph.span, offset);
    if (word) spans.push(word);
    for (const { span, open, close } of paragraph.quotes) {
      spans.push({ start: span.start + open.length, end: span.end - close.length }, span);
    }
    spans.push(...paragraph.sentences.map(sentence => trim(text, sentence)), paragraph.span);
  }
  spans.push({ start: 0, end: text.length });
  return nested(spans.filter(span => touches(span, offset) && span.start < span.end));
}

function wordAt(text: string, { start, end }: Span, offset: number): Span | undefined {
  // The words near the offset are enough.
  const from = Math.max(start, offset - 100);
  for (const { 0: word, index } of cover(text, { start: from, end: Math.min(end, offset + 100) }).matchAll(WORD)) {
    const span = { start: from + index, end: from + index + word.length };
    if (touches(span, offset)) return span;
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** From the smallest to the widest, leaving out what does not hold the one before. */
function nested(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (inner && (!encloses(span, inner) || span.end - span.start === inner.end - inner.start)) continue;
    chain.push(span);
  }
  return chain;
}
