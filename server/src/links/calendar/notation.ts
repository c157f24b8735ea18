import type { Length, Part, Reference, Repetition, TimeOfDay, Unit } from '../../mentions/dates/date.js';
import { formatYear, isoWeek, dayNumber, two } from './days.js';
import type { Point } from './resolved.js';

// TIMEX3 of TimeML writes time as ISO 8601 does, with letters of its own for seasons, quarters and parts of the day.

/** `2026-03-05`, `2026-W10`, `2026-Q1`, `202`: a point at the length of its period. */
export function pointValue({ day: date, grain }: Point): string {
  const { year, month, day } = date;
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return `${formatYear(year)}-${two(month)}-${two(day)}`;
    case 'week': {
      const iso = isoWeek(dayNumber(date));
      return `${formatYear(iso.year)}-W${two(iso.week)}`;
    }
    case 'weekend': {
      const iso = isoWeek(dayNumber(date));
      return `${formatYear(iso.year)}-W${two(iso.week)}-WE`;
    }
    case 'month':
      return `${formatYear(year)}-${two(month)}`;
    case 'quarter':
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return formatYear(year);
    case 'decade':
      return formatYear(year).slice(0, 3);
    case 'century':
      return formatYear(year).slice(0, 2);
    case 'millennium':
      return formatYear(year).slice(0, 1);
  }
}

/** `T19:30`, `TEV`: what follows the day. */
export function timeValue(time: TimeOfDay | undefined): string {
  if (time === undefined) return '';
  if (time.part !== undefined) return `T${time.part}`;
  const { hour = 0, minute, second } = time;
  const zone = time.zone !== undefined && /^(?:GMT|UTC)$/i.test(time.zone) ? 'Z' : '';
  return `T${[hour, minute ?? 0, ...(second === undefined ? [] : [second])].map(two).join(':')}${zone}`;
}

/** `P3M`, `PT90M`, `P9Y4M`, `PXY` */
export function lengthValue({ parts }: Length): string {
  const days = parts.filter(({ unit }) => LETTERS[unit][0] === 'P').map(partLetters);
  const times = parts.filter(({ unit }) => LETTERS[unit][0] === 'PT').map(partLetters);
  return `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`;
}

function partLetters({ amount, unit }: Part): string {
  const [, letter, times] = LETTERS[unit];
  if (amount === undefined) return `X${letter}`;
  const whole = Math.floor(amount * times);
  const smaller = SMALLER[unit];
  const fraction = smaller === undefined ? 0 : Math.round((amount * times - whole) * smaller[0]);
  const head = whole > 0 || fraction === 0 ? `${whole}${letter}` : '';
  return `${head}${fraction > 0 && smaller !== undefined ? `${fraction}${smaller[1]}` : ''}`;
}

/** Half a unit is written in the next smaller one: `P2Y6M`, `PT30M`. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [number, string]>>> = {
  minute: [60, 'S'],
  hour: [60, 'M'],
  week: [7, 'D'],
  month: [30, 'D'],
  year: [12, 'M'],
};

const LETTERS: Readonly<Record<Unit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};

/** `P1D`, `XXXX-WXX-2` */
export function repetitionValue({ every, on }: Repetition): string {
  if (on === undefined) return lengthValue({ form: 'length', parts: every ? [every] : [{ amount: 1, unit: 'day' }] });
  const time = timeValue(on.time);
  if (on.weekday !== undefined) return `XXXX-WXX-${on.weekday === 0 ? 7 : on.weekday}${time}`;
  if (on.month !== undefined) return `XXXX-${two(on.month)}${time}`;
  return on.season === undefined ? 'XXXX' : `XXXX-${on.season}`;
}

export function referenceValue({ to }: Reference): string {
  switch (to) {
    case 'past':
      return 'PAST_REF';
    case 'present':
      return 'PRESENT_REF';
    case 'future':
      return 'FUTURE_REF';
  }
}
