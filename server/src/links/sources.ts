import type { Attribution, Claim, Credit } from '../article.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { cover, overlaps, shift } from '../text/span.js';
import { presumed } from './quotations.js';
import { voucherAt, vouchers } from './vouchers.js';

/**
 * Says what each figure rests on: the speaker of the statement that it lies in, else the source that its sentence hangs
 * on, `…, according to the ministry`, `In a Gallup poll, …`.
 */
export function source(paragraphs: readonly Paragraph[], attributions: readonly Attribution[], text: string): Claim[] {
  const inOrder = [...attributions]
    .filter(({ statement }) => statement.form !== 'term')
    .sort((a, b) => a.statement.span.start - b.statement.span.start);
  let next = 0;
  return paragraphs.flatMap(paragraph => {
    const { figures, sentences } = paragraph;
    let at = 0;
    return figures.map(figure => {
      while (next < inOrder.length && (inOrder[next]?.statement.span.end ?? 0) <= figure.core.start) next++;
      while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= figure.core.start) at++;
      const over = overlapping(figure, inOrder, next);
      const credit = over.map(presumed).findLast(known => known !== undefined);
      return { figure, source: credit ?? hangsOn(text, paragraph, at, figure) };
    });
  });
}

/** The statements over the figure, outermost first. */
function overlapping(figure: FigureMention, attributions: readonly Attribution[], from: number): Attribution[] {
  const over: Attribution[] = [];
  for (let i = from; i < attributions.length; i++) {
    const attribution = attributions[i];
    if (!attribution || attribution.statement.span.start >= figure.core.end) break;
    if (overlaps(attribution.statement.span, figure.core)) over.push(attribution);
  }
  return over;
}

/** The source that a figure’s sentence names for all of it; words in marks are their speaker’s, whoever that is. */
function hangsOn(text: string, paragraph: Paragraph, at: number, { core }: FigureMention): Credit | undefined {
  const offset = paragraph.span.start;
  const found = vouchers(paragraph)[at];
  if (!found || found.length === 0 || paragraph.quotes.some(({ span }) => overlaps(span, core))) return undefined;
  const voucher = voucherAt(paragraph.text, found, core.start - offset);
  if (!voucher) return undefined;
  const mention = shift(voucher.mention, offset);
  return {
    mention,
    name: cover(text, mention),
    entity: undefined,
    cue: shift(voucher.cue, offset),
    by: 'same sentence',
  };
}
