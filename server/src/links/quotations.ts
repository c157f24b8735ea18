import type { Article, Attribution, Credit } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import type { QuoteMention } from '../mentions/quotes/quote.js';
import { remember } from '../mentions/words.js';
import { once } from '../text/once.js';
import { encloses, type Span } from '../text/span.js';
import { isSomebody } from './speaker.js';

/** Words in quotation marks that somebody is quoted for: the marks, where they stand, and who is credited. */
export interface SpokenQuotation {
  readonly quote: QuoteMention;
  /** Its paragraph, and that one’s place among the others. */
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly attribution: Attribution;
  /** Who passes the words on: the `filing` of `“We lost,” Orr said, according to a filing`. */
  readonly via: Credit | undefined;
  /** How many words stand in the marks. */
  readonly words: number;
}

/** The quotations of speech, in text order: outer marks alone, and neither terms nor titles. */
export const spokenQuotations = once(({ paragraphs, attributions }: Article): readonly SpokenQuotation[] => {
  const byStatement = new Map(attributions.map(attribution => [attribution.statement, attribution]));
  return paragraphs.flatMap((paragraph, index) => {
    const spoken = paragraph.statements
      .filter(({ form }) => form === 'direct' || form === 'mixed')
      .flatMap(statement => byStatement.get(statement) ?? []);
    return paragraph.quotes.flatMap((quote, nth) => {
      const found = quote.depth > 0 ? undefined : attributionOf(quote.span, spoken);
      return found ? [{ quote, paragraph, index, ...found, words: wordsIn(paragraph)[nth] ?? 0 }] : [];
    });
  });
});

/**
 * Whose words a quotation is, of all that its paragraph attributes: of nested statements the outermost, as in `Orr says Quill called
 * it “a ruin”`, but the inner one where words are quoted whole, and where the outer source only passes on what another said.
 */
export function attributionOf(
  quote: Span,
  attributions: readonly Attribution[],
): { readonly attribution: Attribution; readonly via: Credit | undefined } | undefined {
  const least = (quote.end - quote.start) / 2;
  const over = attributions
    .map(attribution => ({ attribution, shared: shared(attribution.statement.span, quote) }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared || rank(a.attribution) - rank(b.attribution));
  const all = over.filter(({ shared }) => shared === over[0]?.shared).map(({ attribution }) => attribution);
  const [first] = all;
  if (!first) return undefined;
  const relaying = all.find(outer => all.some(inner => relays(outer, inner)));
  if (!relaying) return { attribution: first, via: undefined };
  const attribution = all.find(inner => relays(relaying, inner)) ?? first;
  return { attribution, via: relaying.speaker };
}

/** Words that are quoted whole come before a sentence that they are part of. */
function rank({ statement }: Attribution): number {
  return statement.form === 'direct' ? 0 : 1;
}

/**
 * True of a source at the end of what somebody else said, `…, according to a filing`, `…, the Courier reported`, or *according to* in
 * front; not of `She spoke of her home: “It leaks,” she said.`
 */
function relays(
  { statement: outer, speaker: relay }: Attribution,
  { statement: inner, speaker }: Attribution,
): boolean {
  if (!outer.cue || !inner.cue || !relay || !speaker || inner.by === 'statements/quotation') return false;
  if (outer.source?.kind === 'pronoun' || relay.name === speaker.name || !isSomebody(speaker)) return false;
  const isNested = encloses(outer.span, inner.span) && encloses(outer.span, speaker.mention);
  return isNested && (outer.by === 'statements/according to' || outer.cue.start >= outer.span.end);
}

/** True where a quotation opens a paragraph, as it does where it goes on from the one before; masked markup may precede it. */
export function opensWithQuotation({ text, span, quotes: [first] }: Paragraph): boolean {
  return first !== undefined && text.slice(0, first.span.start - span.start).trim() === '';
}

/** How many words stand in each quotation of a paragraph. */
const wordsIn = remember(({ text, span, quotes }) =>
  quotes.map(quote => countWords(text.slice(quote.span.start - span.start, quote.span.end - span.start))),
);

/** The credit of a quotation if it stands in the quotation’s own paragraph. */
export function ownCredit({ paragraph, attribution: { speaker } }: SpokenQuotation): Credit | undefined {
  return speaker && encloses(paragraph.span, speaker.mention) ? speaker : undefined;
}

/** Whose words a statement gives, as far as a reader can tell: who is credited, or else who is likely meant. */
export function presumed({ speaker, likely }: Attribution): Credit | undefined {
  return speaker ?? likely;
}

/** True where all there is to go by is the subject of the paragraph before, no person that the story knows: *The council met.* */
export function isGuessed({ likely }: Attribution): boolean {
  return likely?.by === 'previous paragraph' && likely.entity?.type !== 'person';
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
