// The Gregorian calendar on plain numbers: a day is the count of days since 1 January 1970, a Thursday.

/** A day of the calendar; months and days count from 1. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date; days past the end of the month run on into the next. */
export function dayNumber({ year, month, day }: Ymd): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day number. */
export function ymd(days: number): Ymd {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Sunday is 0. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** The ISO 8601 week that a day lies in: weeks begin on Monday, and belong to the year of their Thursday. */
export function isoWeek(days: number): { year: number; week: number } {
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = ymd(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The day that many months on, kept within its month: a month after 31 January is 28 or 29 February. */
export function addMonths({ year, month, day }: Ymd, months: number): Ymd {
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

/** `2026-03-05` as a day; undefined if it is none. */
export function parseDay(iso: string): Ymd | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** `2026-03-05` */
export function formatDay({ year, month, day }: Ymd): string {
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
