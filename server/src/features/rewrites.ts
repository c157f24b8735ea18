import type { Article } from '../article.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import { converted, hyphenated, written } from '../rules/figures/units.js';
import { inShort, inWords } from '../rules/figures/write.js';
import type { Fix } from '../rules/rule.js';
import { say } from '../text/message.js';
import { cover, overlaps, touches, type Span } from '../text/span.js';

/**
 * Ways to write the figures at a place: in another unit, or with it in brackets; in words or in figures. Nothing is wrong
 * with them as they are; these are for a writer who asks.
 */
export function rewritesAt(article: Article, asked: Span): Fix[] {
  const { text, claims } = article;
  const here = claims.filter(({ figure: { core } }) => touches(core, asked.start) || overlaps(core, asked));
  return here.flatMap(({ figure }) => [...inOtherUnit(figure, article), ...inOtherForm(figure, text)]);
}

/** `19 km` for `12 miles`, or `12 miles (19 km)`, where the copy does not give both already. */
function inOtherUnit(figure: FigureMention, { text, locale }: Article): Fix[] {
  const other = converted(text, figure, locale);
  if (!other) return [];
  const { core } = figure;
  if (/^\s?[(/]/.test(text.slice(core.end, core.end + 2))) return [];
  const words = written(other, locale);
  const hyphened = /^[^\s]+-\p{L}/u.test(cover(text, core)) && other.to === undefined;
  const inPlace = hyphened ? hyphenated(other, locale) : words;
  return [
    { title: say`Write ${inPlace}`, edits: [{ span: core, text: inPlace }] },
    { title: say`Add (${words})`, edits: [{ span: { start: core.end, end: core.end }, text: ` (${words})` }] },
  ];
}

/** `seven` for `7`, `7` for `seven`, `2 million` for `two million`; no sentence opens with figures. */
function inOtherForm(figure: FigureMention, text: string): Fix[] {
  const { number, value } = figure;
  if (figure.form !== 'number' || !isApart(text, number)) return [];
  const words = cover(text, number);
  const opens = opensSentence(text, number.start);
  const other = figure.written === 'digits' ? spelt(words, value, opens) : opens ? undefined : inFigures(words, value);
  return other === undefined || other === words
    ? []
    : [{ title: say`Write ${other}`, edits: [{ span: number, text: other }] }];
}

/** In words, where a number up to a hundred is written in digits alone. */
function spelt(digits: string, value: number, capital: boolean): string | undefined {
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  const words = inWords(value);
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function inFigures(words: string, value: number): string | undefined {
  return /^[\p{L}\s-]+$/u.test(words) && Number.isInteger(value) && value >= 0 ? inShort(value) : undefined;
}

/** True of a number with no sign or letter against it: not of `$5`, `5%`, `5m`. */
function isApart(text: string, { start, end }: Span): boolean {
  return (
    !/[\p{L}\p{N}\p{Sc}#:/.-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[\p{L}\p{N}%°/:]/u.test(text.slice(end, end + 1))
  );
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|\n|[.!?]["”’]?\s{1,2}["“‘]?)$/u.test(text.slice(Math.max(0, at - 6), at));
}
