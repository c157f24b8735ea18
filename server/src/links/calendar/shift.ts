import type { Shifted, Tense, Unit } from '../../mentions/dates/date.js';
import { addMonths, dayNumber, weekdayOf, ymd, type Ymd } from './days.js';
import { pointValue, timeValue } from './notation.js';
import type { Direction, Frame, Point, Resolved } from './resolved.js';

/** Resolves `yesterday`, `last week`, `three months ago`, `a year later`. */
export function shifted(written: Shifted, { tense }: Direction, { now, then, here, quarter }: Frame): Resolved {
  const { unit, from, time } = written;
  const by = written.nearest === true && now ? weekendsAway(now, tense) : written.by;
  if (by === undefined) return { value: written.vague === 'future' ? 'FUTURE_REF' : 'PAST_REF', inferred: [] };
  // `an hour earlier` counts from a day, and not from the `1936` before it
  const last = isShort(unit) && then?.grain !== 'day' ? here : then;
  const before = from === 'then' ? last : from === 'here' ? here : undefined;
  const base = before?.day ?? now;
  if (base === undefined) return { value: unknown(unit) + timeValue(time), inferred: [] };
  const point = likeQuarter(written, quarter) ?? move(base, unit, by);
  return {
    value: pointValue(point) + timeValue(time),
    inferred: [before ? 'counted from the date before it' : 'counted from the publication date'],
    point,
  };
}

function isShort(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** In a story about a quarter, `the quarter` is that one, and `a year earlier` the same one of another year. */
function likeQuarter({ unit, by = 0, like }: Shifted, quarter: Point | undefined): Point | undefined {
  if (like !== true || quarter === undefined) return undefined;
  return { day: addMonths(quarter.day, unit === 'year' ? 12 * by : 0), grain: 'quarter' };
}

/** `over the weekend` is the one before, unless it is the weekend, or the story looks ahead. */
function weekendsAway(now: Ymd, tense: Tense | undefined): number {
  const weekday = weekdayOf(dayNumber(now));
  return tense === 'future' || weekday === 6 || weekday === 0 ? 0 : -1;
}

/** So many units from a day, at the length of the unit. */
export function move(day: Ymd, unit: Unit, by: number): Point {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { day, grain: 'day' };
    case 'day':
      return { day: ymd(dayNumber(day) + Math.round(by)), grain: unit };
    case 'week':
    case 'weekend':
      return { day: ymd(dayNumber(day) + Math.round(7 * by)), grain: unit };
    case 'month':
      return { day: addMonths(day, Math.round(by)), grain: unit };
    case 'quarter':
      return { day: addMonths(day, Math.round(3 * by)), grain: unit };
    case 'year':
      return { day: addMonths(day, Math.round(12 * by)), grain: unit };
    case 'decade':
      return { day: addMonths(day, Math.round(120 * by)), grain: unit };
    case 'century':
      return { day: addMonths(day, Math.round(1200 * by)), grain: unit };
    case 'millennium':
      return { day: addMonths(day, Math.round(12000 * by)), grain: unit };
  }
}

function unknown(unit: Unit): string {
  switch (unit) {
    case 'week':
    case 'weekend':
      return 'XXXX-WXX';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case 'millennium':
      return 'X';
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'XXXX-XX-XX';
  }
}
