import type { Article, Claim } from '../../article.js';
import type { Locale } from '../../language/locale.js';
import type { Bound, FigureMention } from '../../mentions/figures/figure.js';
import { rounded } from '../../rules/figures/compute.js';
import { sameQuantity } from '../../rules/figures/same.js';
import { asPercent, asRatio } from '../../rules/figures/share.js';
import { converted, unitOf as measureOf, unitWords, written } from '../../rules/figures/units.js';
import { inDigits } from '../../rules/figures/write.js';
import { excerpt } from '../../text/excerpt.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';
import { periodOf } from '../claims.js';
import { describeChange } from './change.js';
import { describeCredit } from './credit.js';
import { placeOf } from './place.js';

/**
 * What a hover says of a figure: its value written out, with unit and bound; what is counted; what a writer would reach for
 * a calculator for; where else the story gives it; and what it rests on.
 */
export function describeFigure(claim: Claim, article: Article): readonly Message[] {
  const { figure, source } = claim;
  const { text } = article;
  const { core, of } = figure;
  const period = periodOf(article, figure);
  return [
    say`**${cover(text, core)}** · figure`,
    say`${BOUNDS[figure.bound]}${amountOf(figure)}${unitOf(figure, article.locale)}`,
    ...(of ? [isPart(figure) ? say`Of: ${excerpt(of.text, 60)}` : say`Counted: ${excerpt(of.text, 60)}`] : []),
    ...(period ? [say`When: ${excerpt(cover(text, period), 60)}`] : []),
    ...conversion(figure, article),
    ...share(figure),
    ...describeChange(figure, article),
    ...elsewhere(figure, article),
    ...(source
      ? [say`Source: ${source.name}`, ...describeCredit(source, article)]
      : [say`The copy gives no source for it.`]),
  ];
}

const BOUNDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  about: 'About ',
  'at least': 'At least ',
  'at most': 'At most ',
};

/** `12,000,000`, `10 to 12`; `20 percent` of one in five, and of a fraction. */
function amountOf({ form, value, to }: FigureMention): string {
  switch (form) {
    case 'range':
    case 'score':
      return to === undefined ? inDigits(value) : `${inDigits(value)} to ${inDigits(to)}`;
    case 'ratio':
    case 'fraction':
      return value < 1 ? `${inDigits(asPercent(value))} percent` : inDigits(rounded(value, 6));
    case 'number':
      return inDigits(rounded(value, 6));
  }
}

/** True of a share, which is one of something, where others count it. */
function isPart({ form, unit }: FigureMention): boolean {
  return unit === 'percentage' || form === 'ratio' || form === 'fraction';
}

/** What stands behind the number: ` USD`, ` percent`; nothing where what is counted says it. */
function unitOf(figure: FigureMention, locale: Locale): string {
  const { unit, of } = figure;
  const measure = measureOf(figure);
  if (measure) return of ? '' : ` ${unitWords(figure.to ?? figure.value, measure, locale)}`;
  switch (unit) {
    case undefined:
      return '';
    case 'percentage':
      return ' percent';
    case 'point':
      return ' percentage points';
    default:
      return /^[A-Z]{3}(?: |$)/.test(unit) || !of ? ` ${unit}` : '';
  }
}

/** `42 km` for `26 miles`. */
function conversion(figure: FigureMention, { text, locale }: Article): Message[] {
  const other = converted(text, figure, locale);
  return other ? [say`= ${written(other, locale)}`] : [];
}

/** A percentage as so many in so many. */
function share({ form, unit, value, change }: FigureMention): Message[] {
  const ratio = form === 'number' && unit === 'percentage' && change === undefined ? asRatio(value) : undefined;
  if (!ratio) return [];
  const words = `${inDigits(ratio.part)} in ${inDigits(ratio.whole)}`;
  return [ratio.exact ? say`= ${words}` : say`About ${words}`];
}

/** Where else the story gives the same quantity, and how. */
function elsewhere(figure: FigureMention, article: Article): Message[] {
  const others = sameQuantity(article, figure);
  const shown = others
    .slice(0, MOST)
    .map(other => `“${excerpt(cover(article.text, other.span), 40)}” ${placeOf(article, other.core.start)}`)
    .join('; ');
  if (others.length === 0) return [];
  return [
    others.length > MOST ? say`Elsewhere: ${shown}; and ${others.length - MOST} more.` : say`Elsewhere: ${shown}.`,
  ];
}

const MOST = 3;
