import type { Article, Claim } from '../../article.js';
import { presumed } from '../../links/quotations.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import { remember } from '../../mentions/words.js';
import { once } from '../../text/once.js';
import { cover, overlaps } from '../../text/span.js';

/**
 * The claims that a checker would ask the source of: a share, a rate, a change, a large count or sum in the body, told as
 * the story’s own knowledge. Plain facts are none: ages, scores, measures, prices, small counts.
 */
export const unsourced = once((article: Article): ReadonlySet<Claim> => {
  const { paragraphs, claims } = article;
  const credited = article.attributions
    .filter(attribution => presumed(attribution) !== undefined)
    .map(({ statement }) => statement.span)
    .sort((a, b) => a.start - b.start);
  const asked = new Set<Claim>();
  let claim = 0;
  let next = 0;
  let told = false;
  for (const paragraph of paragraphs) {
    const words = vouchedFor(paragraph);
    const vouched = paragraph.sentences.map((sentence, i) => {
      while (next < credited.length && (credited[next]?.end ?? 0) <= sentence.start) next++;
      const statement = credited[next];
      return words[i] === true || (statement !== undefined && overlaps(statement, sentence));
    });
    let at = 0;
    for (; claim < claims.length; claim++) {
      const here = claims[claim];
      if (!here || here.figure.core.start >= paragraph.span.end) break;
      while (at + 1 < vouched.length && (paragraph.sentences[at]?.end ?? 0) <= here.figure.core.start) at++;
      const near = [at > 0 ? vouched[at - 1] : told, vouched[at], vouched[at + 1]].some(Boolean);
      if (!here.source && !near && paragraph.role === 'body' && isStatistic(here.figure)) asked.add(here);
    }
    told = paragraph.role === 'body' && vouched.at(-1) === true;
  }
  return asked;
});

/** Of each sentence of a paragraph, whether words in it say that somebody vouches for it. */
const vouchedFor = remember(({ text, sentences, span }) =>
  sentences.map(({ start, end }) => VOUCHED.test(cover(text, { start: start - span.start, end: end - span.start }))),
);

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
  /(?<![\p{L}])(?:according to|said|says|say|told|reported|reports?|data|figures|statistics|study|studies|survey|surveys|poll|polls|polling|census|research|researchers|found|finds|analysts?|economists?|polled|shows?|showed|shown|estimates?|estimated|records?|documents?|filings?|audit|analysis|index|count|tally|results?|announced|forecast|projected|calculated|counted|recorded|registered|official|officials|bureau|agency|ministry|department|office|institute|university|commission|statement|review|published|released|cited|citing|we|our|us|I)(?![\p{L}])/u;
