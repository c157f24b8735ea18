import type { Article, Moment } from '../article.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import { sentenceWith } from '../rules/figures/frames.js';
import { within, type Span } from '../text/span.js';

/**
 * The period that a figure is said of, as its sentence has it: the `2019` of `has risen 40% since 2019`, the `the third
 * quarter` of `sales fell 8% in the third quarter`. A bare day is mostly the day on which somebody said so, and is none.
 */
export function periodOf(article: Article, figure: FigureMention): Span | undefined {
  const sentence = sentenceWith(article, figure);
  if (!sentence) return undefined;
  const moments = within(article.moments, ({ mention }) => mention.span, sentence.span).filter(isPeriod);
  const away = ({ mention: { span } }: Moment): number =>
    Math.max(span.start - figure.span.end, figure.span.start - span.end);
  const beside = moments.filter(moment => away(moment) >= 0);
  return beside.reduce<Moment | undefined>((best, next) => (best && away(best) <= away(next) ? best : next), undefined)
    ?.mention.span;
}

function isPeriod({ mention, value }: Moment): boolean {
  return mention.type === 'date' && /^\d{3,4}(?:-(?:\d{2}|Q\d|H\d|SP|SU|FA|WI))?$/.test(value);
}
