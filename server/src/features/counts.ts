import type { Article } from '../article.js';
import { countWords } from '../links/quotations.js';
import { cover, type Span } from '../text/span.js';
import { quotations, statusOf } from './quotations.js';
import { quotedSources } from './sources.js';

/** What can be counted in a story. */
export type Countable = 'quotations' | 'speakers' | 'unnamed' | 'figures' | 'dates' | 'words';

/** So many of one thing, and where they stand; words stand everywhere. */
export interface Count {
  readonly what: Countable;
  readonly count: number;
  readonly places: readonly Span[];
}

/**
 * What a story holds, in the order of the line over its headline: `11 quotations · 6 speakers · 2 unnamed · 14 figures ·
 * 3 dates · 620 words`. What it has none of is left out.
 *
 * `speakers` are everybody quoted, by name or not; `unnamed` those of them who are not named.
 */
export function counts(article: Article): Count[] {
  const spoken = quotations(article).filter(quotation => statusOf(quotation) !== 'term');
  const sources = quotedSources(article).filter(({ kind }) => kind !== 'unattributed');
  const all: Count[] = [
    count(
      'quotations',
      spoken.map(({ span }) => span),
    ),
    count('speakers', sources.map(firstQuotation)),
    count('unnamed', sources.filter(({ kind }) => kind === 'unnamed').map(firstQuotation)),
    count(
      'figures',
      article.claims.map(({ figure }) => figure.span),
    ),
    count(
      'dates',
      article.moments.map(({ mention }) => mention.span),
    ),
    { what: 'words', count: wordsOf(article), places: [] },
  ];
  return all.filter(({ count }) => count > 0);
}

function count(what: Countable, places: readonly Span[]): Count {
  return { what, count: places.length, places };
}

function firstQuotation({ quotations: [first] }: { readonly quotations: readonly Span[] }): Span {
  return first ?? { start: 0, end: 0 };
}

/** The words that readers are given to read: neither front matter nor byline. */
function wordsOf({ text, paragraphs }: Article): number {
  return paragraphs
    .filter(({ role }) => role !== 'byline' && role !== 'date')
    .reduce((sum, { span }) => sum + countWords(cover(text, span)), 0);
}

/** Where the line of counts stands: over the headline, or over the first words of a story that has none. */
export function placeOfCounts({ furniture, paragraphs }: Article): Span | undefined {
  return furniture.headline ?? paragraphs[0]?.span;
}
