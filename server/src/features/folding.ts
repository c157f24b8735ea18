import type { Article } from '../article.js';
import type { Span } from '../text/span.js';

/** A stretch that can be folded away, and what it is. */
export interface Fold {
  readonly kind: 'front matter' | 'section' | 'quotation';
  readonly span: Span;
}

/**
 * What can be folded: front matter; each section, from its heading to the next; and each quotation that runs over
 * several paragraphs, which are all left open but the last.
 */
export function folds({ source, furniture: { frontMatter }, paragraphs }: Article): Fold[] {
  const folds: Fold[] = frontMatter ? [{ kind: 'front matter', span: frontMatter.span }] : [];
  const last = paragraphs.at(-1)?.span.end ?? 0;
  const headings = paragraphs.filter(({ role }) => role === 'heading');
  for (const [i, { span }] of headings.entries()) {
    const end = headings[i + 1]?.span.start ?? last;
    folds.push({ kind: 'section', span: trimmed(source, span.start, end) });
  }
  let open: number | undefined;
  for (const [i, { quotes }] of paragraphs.entries()) {
    const final = quotes.filter(({ depth }) => depth === 0).at(-1);
    const runsOn = final?.closed === false && startsWithQuotation(paragraphs[i + 1]);
    if (runsOn) open ??= final.span.start;
    else if (open !== undefined) {
      folds.push({ kind: 'quotation', span: { start: open, end: quotes[0]?.span.end ?? open } });
      open = undefined;
    }
  }
  return folds;
}

/** Each paragraph of a running quotation opens with a mark. */
function startsWithQuotation(paragraph: Article['paragraphs'][number] | undefined): boolean {
  return paragraph?.quotes[0]?.span.start === paragraph?.span.start && paragraph !== undefined;
}

function trimmed(source: string, start: number, end: number): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}
