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
    BOUNDS[figure.bound](withUnit(figure, article.locale)),
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

const BOUNDS: Readonly<Record<Bound, (amount: Message) => Message>> = {
  exactly: amount => amount,
  about: amount => say`About ${amount}`,
  'at least': amount => say`At least ${amount}`,
  'at most': amount => say`At most ${amount}`,
};

/** `12,000,000`, `10 to 12`; `20 percent` of one in five, and of a fraction. */
function amountOf({ form, value, to }: FigureMention): Message {
  switch (form) {
    case 'range':
    case 'score':
      return to === undefined ? say`${inDigits(value)}` : say`${inDigits(value)} to ${inDigits(to)}`;
    case 'ratio':
    case 'fraction':
      return value < 1 ? say`${inDigits(asPercent(value))} percent` : say`${inDigits(rounded(value, 6))}`;
    case 'number':
      return say`${inDigits(rounded(value, 6))}`;
  }
}

/** True of a share, which is one of something, where others count it. */
function isPart({ form, unit }: FigureMention): boolean {
  return unit === 'percentage' || form === 'ratio' || form === 'fraction';
}

/** `5 USD`, `5 percent`; the number alone where what is counted says the unit. */
function withUnit(figure: FigureMention, locale: Locale): Message {
  const amount = amountOf(figure);
  const { unit, of } = figure;
  const measure = measureOf(figure);
  if (measure) return of ? amount : say`${amount} ${unitWords(figure.to ?? figure.value, measure, locale)}`;
  switch (unit) {
    case undefined:
      return amount;
    case 'percentage':
      return say`${amount} percent`;
    case 'point':
      return say`${amount} percentage points`;
    default:
      return /^[A-Z]{3}(?: |$)/.test(unit) || !of ? say`${amount} ${unit}` : amount;
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
  const words = say`${inDigits(ratio.part)} in ${inDigits(ratio.whole)}`;
  return [ratio.exact ? say`= ${words}` : say`About ${words}`];
}

/** Where else the story gives the same quantity, and how. */
function elsewhere(figure: FigureMention, article: Article): Message[] {
  const others = sameQuantity(article, figure);
  if (others.length === 0) return [];
  const shown = others
    .slice(0, MOST)
    .map(other => say`“${excerpt(cover(article.text, other.span), 40)}” ${placeOf(article, other.core.start)}`)
    .reduce((all, next) => say`${all}; ${next}`);
  return [
    others.length > MOST ? say`Elsewhere: ${shown}; and ${others.length - MOST} more.` : say`Elsewhere: ${shown}.`,
  ];
}

const MOST = 3;
