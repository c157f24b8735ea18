import type { Article, Moment } from '../../article.js';
import type { Locale } from '../../language/locale.js';
import { dayNumber, parseDay, weekdayOf, ymd, type Ymd } from '../../links/calendar/days.js';
import type { Written } from '../../mentions/dates/date.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../mentions/dates/words.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';

/**
 * What a hover says of a date: as written, the day or period that it resolves to, how far that is from publication, and
 * what was inferred from what.
 */
export function describeDate(
  { mention, value, inferred }: Moment,
  { text, published, locale }: Article,
): readonly Message[] {
  const today = published && parseDay(published.date);
  const away = today && distance(value, today);
  return [
    say`**${cover(text, mention.span)}** · ${mention.type}`,
    ...inWords(value, mention.written, locale),
    ...(away ? [away] : []),
    ...inferred.map(what => say`Inferred: ${what}.`),
    ...(published && inferred.length > 0 ? [say`Published ${published.date}, by the ${published.from}.`] : []),
  ];
}

/** `Tuesday, March 3, 2026 (2026-03-03)`, `Early in 2011`; of a length nothing, of a repetition that it is one. */
function inWords(value: string, written: Written, locale: Locale): Message[] {
  switch (written.form) {
    case 'calendar':
    case 'shift': {
      const words = placeInWords(value, locale);
      if (words === undefined) return [say`No date is known.`];
      const edge = written.edge === undefined ? '' : EDGES[written.edge];
      const iso = /^\d{4}-\d{2}/.exec(value) ? ` (${value})` : '';
      return [say`${capitalized(edge + words)}${iso}`];
    }
    case 'length':
      return [];
    case 'repeat':
      return [say`It comes again.`];
    case 'reference':
      return [say`No date is told.`];
  }
}

const EDGES = { start: 'Early in ', mid: 'The middle of ', end: 'Late in ' };

function placeInWords(value: string, locale: Locale): string | undefined {
  const day = parseDay(value);
  if (day)
    return `${WEEKDAY_NAMES[weekdayOf(dayNumber(day))] ?? ''}${locale === 'en-US' ? ',' : ''} ${dayInWords(day, locale)}`;
  const period = /^(\d{4})-(?:(\d{2})|Q(\d)|H(\d)|(SP|SU|FA|WI)|W(\d{2})(-WE)?)$/.exec(value);
  const [, year = '', month, quarter, half, season, week, weekend] = period ?? [];
  if (month !== undefined) return `${monthOf(Number(month))} ${year}`;
  if (quarter !== undefined) return `the ${NTH[Number(quarter) - 1] ?? ''} quarter of ${year}`;
  if (half !== undefined) return `the ${NTH[Number(half) - 1] ?? ''} half of ${year}`;
  if (season !== undefined) return `${SEASON_NAMES[season] ?? ''} ${year}`;
  if (week !== undefined) {
    return weekend === undefined
      ? `the week of ${dayInWords(dayOfWeek(Number(year), Number(week), 0), locale)}`
      : `the weekend of ${dayInWords(dayOfWeek(Number(year), Number(week), 5), locale)}`;
  }
  if (/^\d{4}$/.test(value)) return value;
  return /^\d{3}$/.test(value) ? `the ${value}0s` : undefined;
}

/** `March 3, 2026`, or as the British write it, `3 March 2026`. */
function dayInWords({ year, month, day }: Ymd, locale: Locale): string {
  const name = monthOf(month);
  return locale === 'en-GB' ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NTH = ['first', 'second', 'third', 'fourth'];
const SEASON_NAMES: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

function monthOf(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** A day of an ISO week, counted from its Monday: the first week is that of 4 January. */
function dayOfWeek(year: number, week: number, day: number): Ymd {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return ymd(fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (week - 1) + day);
}

/** `9 days before publication`, `5 months after publication` */
function distance(value: string, today: Ymd): Message | undefined {
  const day = parseDay(value);
  if (day) return apart(dayNumber(day) - dayNumber(today), 'day');
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const years = Number(year) - today.year;
  return month === undefined ? apart(years, 'year') : apart(12 * years + Number(month) - today.month, 'month');
}

function apart(by: number, unit: string): Message {
  if (by === 0) return say`The ${unit} of publication.`;
  const length = `${Math.abs(by)} ${unit}${Math.abs(by) === 1 ? '' : 's'}`;
  return by < 0 ? say`${length} before publication.` : say`${length} after publication.`;
}
