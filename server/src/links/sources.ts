import type { Attribution, Claim, Credit } from '../article.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { overlaps } from '../text/span.js';

/** Says what each figure rests on: the speaker of the statement that it lies in. */
export function source(paragraphs: readonly Paragraph[], attributions: readonly Attribution[]): Claim[] {
  const inOrder = [...attributions]
    .filter(({ statement }) => statement.form !== 'term')
    .sort((a, b) => a.statement.span.start - b.statement.span.start);
  const figures = paragraphs.flatMap(paragraph => paragraph.figures);
  let next = 0;
  return figures.map(figure => {
    while (next < inOrder.length && (inOrder[next]?.statement.span.end ?? 0) <= figure.core.start) next++;
    return { figure, source: creditOf(figure, inOrder, next) };
  });
}

/** The speaker of the innermost statement over the figure: of those that start before its end, the last. */
function creditOf(figure: FigureMention, attributions: readonly Attribution[], from: number): Credit | undefined {
  let credit: Credit | undefined;
  for (let i = from; i < attributions.length; i++) {
    const attribution = attributions[i];
    if (!attribution || attribution.statement.span.start >= figure.core.end) break;
    if (overlaps(attribution.statement.span, figure.core)) credit = attribution.speaker ?? credit;
  }
  return credit;
}
