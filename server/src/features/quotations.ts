import type { Article, Attribution } from '../article.js';
import { encloses, overlaps, type Span } from '../text/span.js';

/** Words in quotation marks, marks included, and what is known of who says them. */
export interface Quotation {
  readonly span: Span;
  /** False of a word or title in marks, as in *the “clean slate” law*: nobody is being quoted. */
  readonly speech: boolean;
  readonly attribution: Attribution;
}

/** Every quotation of an article in text order; one that others interrupt, or that runs over paragraphs, is several. */
export function quotations({ attributions, paragraphs }: Article): Quotation[] {
  const marks = paragraphs.flatMap(paragraph => paragraph.quotes).filter(quote => quote.depth === 0);
  let next = 0;
  return attributions.flatMap(attribution => {
    const { form, span } = attribution.statement;
    if (form === 'indirect') return [];
    while (next < marks.length && (marks[next]?.span.end ?? 0) <= span.start) next++;
    const speech = form !== 'term';
    const within: Quotation[] = [];
    for (let i = next; i < marks.length; i++) {
      const mark = marks[i];
      if (!mark || !overlaps(mark.span, span)) break;
      within.push({ span: encloses(mark.span, span) ? span : mark.span, speech, attribution });
    }
    return within.length > 0 ? within : [{ span, speech, attribution }];
  });
}

/** The first quotation of speech that starts behind the offset, going round to the top at the end. */
export function nextQuotation(article: Article, offset: number): Span | undefined {
  const spans = speech(article);
  return spans.find(span => span.start > offset) ?? spans[0];
}

/** The last quotation of speech that starts before the offset, going round to the end at the top. */
export function previousQuotation(article: Article, offset: number): Span | undefined {
  const spans = speech(article);
  return spans.findLast(span => span.start < offset) ?? spans.at(-1);
}

function speech(article: Article): Span[] {
  return quotations(article)
    .filter(quotation => quotation.speech)
    .map(quotation => quotation.span);
}
