import type { Inferred } from '../../article.js';
import type { Locale } from '../../language/locale.js';
import type { OnCalendar, Season } from '../../mentions/dates/date.js';
import { dayNumber, daysInMonth, formatYear, two, weekdayOf, ymd, type Ymd } from './days.js';
import { holiday } from './holidays.js';
import { pointValue, timeValue } from './notation.js';
import type { Direction, Frame, Resolved } from './resolved.js';

const YEAR: Inferred = 'the year, from the publication date';
const DAY: Inferred = 'the day, from the publication date';

/** Resolves `June 30, 2012`, `March 3`, `Tuesday`, `last spring`, `the third quarter`, `1998`. */
export function onCalendar(written: OnCalendar, direction: Direction, frame: Frame): Resolved {
  const { now, locale = 'en-US' } = frame;
  const time = timeValue(written.time);
  if (written.century !== undefined) return { value: two(written.century), inferred: [] };
  if (written.decade !== undefined) {
    const decade = written.decade < 10 ? 190 + written.decade : written.decade;
    return { value: String(decade), inferred: written.decade < 10 ? ['the century'] : [] };
  }
  const [month, day] = monthAndDay(written, locale);
  const year = writtenYear(written, now);
  if (written.holiday !== undefined) return named(written, year, direction, now);
  if (month !== undefined && day !== undefined) {
    const [chosen, inferred] =
      year !== undefined
        ? [year, yearInferred(written)]
        : [nearestYear(month, day, written.weekday, direction, now), [YEAR]];
    if (chosen === undefined) return { value: `XXXX-${two(month)}-${two(day)}${time}`, inferred: [] };
    const point = { day: { year: chosen, month, day }, grain: 'day' } as const;
    return { value: pointValue(point) + time, inferred, point };
  }
  if (month !== undefined) {
    const [chosen, inferred] =
      year !== undefined ? [year, yearInferred(written)] : [yearOfMonth(month, written, direction, now), [YEAR]];
    if (chosen === undefined) return { value: `XXXX-${two(month)}`, inferred: [] };
    const point = { day: { year: chosen, month, day: 1 }, grain: 'month' } as const;
    return { value: pointValue(point) + time, inferred, point };
  }
  if (written.weekday !== undefined) return weekday(written, direction, now);
  if (written.season !== undefined) return season(written.season, written, year, direction, now);
  if (written.quarter !== undefined) return quarter(written.quarter, written, year, direction, now);
  if (written.half !== undefined && year !== undefined) {
    const point = { day: { year, month: written.half * 6 - 5, day: 1 }, grain: 'quarter' } as const;
    return { value: `${formatYear(year)}-H${written.half}`, inferred: yearInferred(written), point };
  }
  if (year !== undefined) {
    const point = { day: { year, month: 1, day: 1 }, grain: 'year' } as const;
    return { value: formatYear(year), inferred: yearInferred(written), point };
  }
  return { value: 'XXXX', inferred: [] };
}

function monthAndDay({ month, day, slashed }: OnCalendar, locale: Locale): [number | undefined, number | undefined] {
  if (slashed === undefined) return [month, day];
  const [first, second] = slashed;
  return first > 12 || (second <= 12 && locale === 'en-GB') ? [second, first] : [first, second];
}

function writtenYear(written: OnCalendar, now: Ymd | undefined): number | undefined {
  if (written.year !== undefined) return written.year;
  if (written.yearBy !== undefined) return now && now.year + written.yearBy;
  if (written.shortYear === undefined) return undefined;
  const base = now?.year ?? 2000;
  const year = Math.floor(base / 100) * 100 + written.shortYear;
  return year > base + 10 ? year - 100 : year;
}

function yearInferred(written: OnCalendar): readonly Inferred[] {
  if (written.slashed?.every(number => number <= 12) === true) return ['the order of day and month, from the language'];
  return written.yearBy !== undefined ? [YEAR] : written.shortYear !== undefined ? ['the century'] : [];
}

/** Copy gives the year of a day further off than this, in days. */
const NEAR = 200;

/** The year that puts a month and day nearest in the direction of the tense; one near by in which the weekday is right before all. */
function nearestYear(
  month: number,
  day: number,
  weekday: number | undefined,
  direction: Direction,
  now: Ymd | undefined,
): number | undefined {
  if (now === undefined) return undefined;
  const { tense, since } = direction;
  const today = dayNumber(now);
  const years = [now.year - 1, now.year, now.year + 1].filter(year => day <= daysInMonth(year, month) || day > 31);
  const away = (year: number): number => {
    const days = dayNumber({ year, month, day }) - today;
    const against = (tense === 'future' && days < 0) || (tense === 'past' && days > 0);
    return Math.abs(days) + (against ? (since ? 400 : 100) : 0);
  };
  const right = years.filter(year => {
    const days = dayNumber({ year, month, day });
    return weekday === undefined || (weekdayOf(days) === weekday && Math.abs(days - today) <= NEAR);
  });
  return nearest(right.length > 0 ? right : years, away) ?? now.year;
}

function nearest<T>(items: readonly T[], away: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || away(item) < away(best) ? item : best),
    undefined,
  );
}

function yearOfMonth(
  month: number,
  { which }: OnCalendar,
  direction: Direction,
  now: Ymd | undefined,
): number | undefined {
  if (now === undefined) return undefined;
  const ahead = month - now.month;
  if (which === -1) return ahead < 0 ? now.year : now.year - 1;
  if (which === 1) return ahead > 0 ? now.year : now.year + 1;
  if (which === 0) return now.year;
  switch (direction.tense) {
    case 'past':
      return ahead <= (direction.since ? 0 : 1) ? now.year : now.year - 1;
    case 'future':
      return ahead >= 0 ? now.year : now.year + 1;
    case undefined:
      return now.year + nearestLap(ahead);
  }
}

function weekday(written: OnCalendar, direction: Direction, now: Ymd | undefined): Resolved {
  const time = timeValue(written.time);
  const wanted = written.weekday ?? 0;
  if (now === undefined) return { value: `XXXX-WXX-${wanted === 0 ? 7 : wanted}${time}`, inferred: [] };
  const today = dayNumber(now);
  if (written.weekBy !== undefined) {
    const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * written.weekBy;
    const point = { day: ymd(monday + ((wanted + 6) % 7)), grain: 'day' } as const;
    return { value: pointValue(point) + time, inferred: [DAY], point };
  }
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (written.weeksOn !== undefined) {
    const point = { day: ymd(today + 7 - back + 7 * written.weeksOn), grain: 'day' } as const;
    return { value: pointValue(point) + time, inferred: [DAY], point };
  }
  const ahead = written.which === 1 || (written.which === undefined && direction.tense === 'future');
  const days = ahead
    ? today + ((7 - back) % 7 || (written.which === 1 ? 7 : 0))
    : today - (back || (written.which === -1 ? 7 : 0));
  const point = { day: ymd(days), grain: 'day' } as const;
  return { value: pointValue(point) + time, inferred: [DAY], point };
}

const SEASONS: Readonly<Record<Season, number>> = { WI: 1, SP: 4, SU: 7, FA: 10 };

function season(
  name: Season,
  written: OnCalendar,
  year: number | undefined,
  direction: Direction,
  now: Ymd | undefined,
): Resolved {
  const middle = SEASONS[name];
  const chosen = year ?? yearOfMonth(middle, written, direction, now);
  if (chosen === undefined) return { value: `XXXX-${name}`, inferred: [] };
  return {
    value: `${formatYear(chosen)}-${name}`,
    inferred: year === undefined ? [YEAR] : yearInferred(written),
    point: { day: { year: chosen, month: middle, day: 1 }, grain: 'month' },
  };
}

function quarter(
  nth: number,
  written: OnCalendar,
  year: number | undefined,
  { tense }: Direction,
  now: Ymd | undefined,
): Resolved {
  const chosen =
    year ??
    (now &&
      (written.which === undefined
        ? now.year + (tense === 'past' && nth * 3 - 2 > now.month ? -1 : nearestLap(nth * 3 - 1 - now.month))
        : yearOfMonth(nth * 3, written, {}, now)));
  if (chosen === undefined) return { value: `XXXX-Q${nth}`, inferred: [] };
  const point = { day: { year: chosen, month: nth * 3 - 2, day: 1 }, grain: 'quarter' } as const;
  return { value: pointValue(point), inferred: year === undefined ? [YEAR] : yearInferred(written), point };
}

/** -1, 0 or 1 year, to bring something so many months ahead nearest. */
function nearestLap(ahead: number): number {
  return ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
}

function named(written: OnCalendar, year: number | undefined, direction: Direction, now: Ymd | undefined): Resolved {
  const { holiday: name = 'christmas' } = written;
  const inYear = (y: number): Ymd => holiday(name, y);
  const chosen =
    year ??
    (now &&
      nearest([now.year - 1, now.year, now.year + 1], y => {
        const days = dayNumber(inYear(y)) - dayNumber(now);
        const against =
          ((direction.tense === 'future' || written.which === 1) && days < 0) ||
          ((direction.tense === 'past' || written.which === -1) && days > 0);
        return Math.abs(days) + (against ? 400 : 0);
      }));
  if (chosen === undefined) return { value: 'XXXX', inferred: [] };
  const point = { day: inYear(chosen), grain: 'day' } as const;
  return { value: pointValue(point) + timeValue(written.time), inferred: year === undefined ? [YEAR] : [], point };
}
