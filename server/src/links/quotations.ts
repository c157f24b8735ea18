import type { Article, Attribution, Credit } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import type { QuoteMention } from '../mentions/quotes/quote.js';
import { remember } from '../mentions/words.js';
import { once } from '../text/once.js';
import { encloses, type Span } from '../text/span.js';

/** Words in quotation marks that somebody is quoted for: the marks, where they stand, and who is credited. */
export interface SpokenQuotation {
  readonly quote: QuoteMention;
  /** Its paragraph, and that one’s place among the others. */
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly attribution: Attribution;
  /** How many words stand in the marks. */
  readonly words: number;
}

/** The quotations of speech, in text order: outer marks alone, and neither terms nor titles. */
export const spokenQuotations = once(({ paragraphs, attributions }: Article): readonly SpokenQuotation[] => {
  const byStatement = new Map(attributions.map(attribution => [attribution.statement, attribution]));
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.quotes.flatMap((quote, nth) => {
      if (quote.depth > 0) return [];
      const statement = paragraph.statements
        .filter(({ form }) => form === 'direct' || form === 'mixed')
        .map(candidate => ({ candidate, shared: shared(candidate.span, quote.span) }))
        .filter(({ shared }) => 2 * shared >= quote.span.end - quote.span.start)
        .sort(
          (a, b) => b.shared - a.shared || Number(a.candidate.form === 'mixed') - Number(b.candidate.form === 'mixed'),
        )
        .at(0)?.candidate;
      const attribution = statement && byStatement.get(statement);
      return attribution ? [{ quote, paragraph, index, attribution, words: wordsIn(paragraph)[nth] ?? 0 }] : [];
    }),
  );
});

/** How many words stand in each quotation of a paragraph. */
const wordsIn = remember(({ text, span, quotes }) =>
  quotes.map(quote => countWords(text.slice(quote.span.start - span.start, quote.span.end - span.start))),
);

/** The credit of a quotation if it stands in the quotation’s own paragraph. */
export function ownCredit({ paragraph, attribution: { speaker } }: SpokenQuotation): Credit | undefined {
  return speaker && encloses(paragraph.span, speaker.mention) ? speaker : undefined;
}

/**
 * True where the speaker is but the subject of the paragraph before, who reports nothing there, and no person that the
 * story knows: *The council met on Monday.*
 */
export function isGuessed({ paragraphs }: Article, { index, attribution: { speaker } }: SpokenQuotation): boolean {
  if (speaker?.by !== 'previous paragraph' || speaker.entity?.type === 'person') return false;
  const reports = paragraphs[index - 1]?.statements.some(({ source }) => source?.span.start === speaker.mention.start);
  return reports !== true;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
