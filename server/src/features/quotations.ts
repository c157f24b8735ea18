import type { Article, Credit } from '../article.js';
import { attributionOf } from '../links/quotations.js';
import { once } from '../text/once.js';
import { encloses, type Span } from '../text/span.js';

/** Words in quotation marks, marks included, and who is known to say them. */
export interface Quotation {
  readonly span: Span;
  /** False when the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** False of a word or title in marks, as in *the “clean slate” law*: nobody is being quoted. */
  readonly speech: boolean;
  readonly speaker: Credit | undefined;
  /** Who is probably meant where nobody is credited. */
  readonly likely: Credit | undefined;
  /** Who passes the words on: the `filing` of `“We lost,” Orr said, according to a filing`. */
  readonly via: Credit | undefined;
}

/** Every quotation of an article in text order; one that is interrupted, or that runs over paragraphs, is several. */
export const quotations = once(({ attributions, paragraphs }: Article): readonly Quotation[] => {
  let next = 0;
  return paragraphs.flatMap(paragraph => {
    const from = next;
    while (next < attributions.length && encloses(paragraph.span, attributions[next]?.statement.span ?? NOWHERE))
      next++;
    const reported = attributions.slice(from, next).filter(({ statement }) => statement.form !== 'indirect');
    return paragraph.quotes
      .filter(quote => quote.depth === 0)
      .map(({ span, closed }) => {
        const found = attributionOf(span, reported);
        const speech = found?.attribution.statement.form !== 'term';
        const { speaker, likely } = found?.attribution ?? {};
        return { span, closed, speech, speaker, likely, via: found?.via };
      });
  });
});

const NOWHERE: Span = { start: -1, end: -1 };

/**
 * How a quotation stands: `credited` in its own paragraph; `carried` over from another; said by somebody `unnamed`, such
 * as *a neighbor*; `unattributed`; or no speech at all but a `term`.
 */
export type Status = 'credited' | 'carried' | 'unnamed' | 'unattributed' | 'term';

export function statusOf({ speech, speaker }: Quotation): Status {
  if (!speech) return 'term';
  if (!speaker) return 'unattributed';
  if (!speaker.entity) return 'unnamed';
  return speaker.by === 'previous paragraph' ? 'carried' : 'credited';
}

/** The first unattributed quotation that starts behind the offset, going round to the top at the end. */
export function nextUnattributed(article: Article, offset: number): Span | undefined {
  const spans = quotations(article)
    .filter(quotation => statusOf(quotation) === 'unattributed')
    .map(quotation => quotation.span);
  return spans.find(span => span.start > offset) ?? spans[0];
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
