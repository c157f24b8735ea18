import type { Article } from '../../article.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import { cover, indexAt, overlaps, type Span } from '../../text/span.js';

/**
 * True of a figure that a checker would ask the source of: a share, a rate, a change, a large count or sum, told as the
 * story’s own knowledge. Plain facts are not: ages, scores, measures, prices, small counts.
 */
export function checkworthy(article: Article, figure: FigureMention): boolean {
  if (!isStatistic(figure)) return false;
  const index = indexAt(article.paragraphs, figure.core.start);
  const paragraph = article.paragraphs[index];
  if (paragraph?.role !== 'body') return false;
  const at = paragraph.sentences.findIndex(sentence => overlaps(sentence, figure.core));
  const near = [paragraph.sentences[at - 1], paragraph.sentences[at], paragraph.sentences[at + 1]];
  const places = near.filter((span): span is Span => span !== undefined);
  const before = at === 0 ? article.paragraphs[index - 1] : undefined;
  const last = before?.role === 'body' ? before.sentences.at(-1) : undefined;
  return (
    !places.some(span => VOUCHED.test(cover(article.text, span))) &&
    !(last && VOUCHED.test(cover(article.text, last))) &&
    !article.attributions.some(
      ({ statement, speaker }) => speaker !== undefined && places.some(span => overlaps(span, statement.span)),
    )
  );
}

function isStatistic({ value, unit, form, change, of }: FigureMention): boolean {
  if (form === 'ratio') return true;
  if (form === 'fraction') return of !== undefined;
  if (form === 'score' || unit === undefined) return false;
  if (unit === 'percentage' || unit === 'point') return unit === 'percentage' || change !== undefined;
  if (/^[A-Z]{3}$/.test(unit)) return value >= 1e8;
  return of !== undefined && value >= 10_000;
}

/** Words that say that somebody counted, found or vouches. */
const VOUCHED =
  /(?<![\p{L}])(?:according to|said|says|say|told|reported|reports?|data|figures|statistics|study|studies|survey|surveys|poll|polls|polling|census|research|researchers|found|finds|shows?|showed|shown|estimates?|estimated|records?|documents?|filings?|audit|analysis|index|count|tally|results?|announced|forecast|projected|calculated|counted|recorded|registered|official|officials|bureau|agency|ministry|department|office|institute|university|commission|statement|review|published|released|cited|citing|we|our|us|I)(?![\p{L}])/u;
