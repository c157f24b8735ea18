import type { OnCalendar, Part, TimeOfDay, Unit } from './date.js';
import {
  DAY_PARTS,
  DECADES,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  STEPS,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from './words.js';

/** The named groups of a match, as written. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What the pieces of a place on the calendar say together. */
export function readCalendar(groups: Groups): OnCalendar {
  const { weekday, month, season, holiday, ordinal, nth, year, shortYear, spelledYear, step, stepYear, edge } = groups;
  return defined<OnCalendar>({
    form: 'calendar',
    year: year !== undefined ? Number(year) : spelledYear !== undefined ? readSpelledYear(spelledYear) : undefined,
    shortYear: shortYear !== undefined ? Number(shortYear.slice(1)) : undefined,
    yearBy: stepYear !== undefined ? readStep(stepYear) : undefined,
    weekBy: groups['stepWeek'] !== undefined ? readStep(groups['stepWeek']) : undefined,
    century: ordinal !== undefined ? (readOrdinal(ordinal) ?? 1) - 1 : undefined,
    quarter: nth !== undefined ? readOrdinal(nth) : undefined,
    season: season !== undefined ? SEASONS.get(fold(season)) : undefined,
    month: month !== undefined ? MONTHS.get(fold(month)) : numberOf(groups['monthNumber']),
    day: groups['day'] !== undefined ? readOrdinal(groups['day']) : numberOf(groups['dayNumber']),
    weekday: weekday !== undefined ? WEEKDAYS.get(fold(weekday)) : undefined,
    holiday: holiday !== undefined ? HOLIDAYS.get(fold(holiday)) : undefined,
    which: step !== undefined ? readStep(step) : undefined,
    edge: edge !== undefined ? readEdge(edge) : undefined,
    time: readTime(groups),
  });
}

/** `7:30 p.m. EST`, `noon`, `morning`. */
export function readTime({ clock, part, zone }: Groups): TimeOfDay | undefined {
  if (clock !== undefined) return defined<TimeOfDay>({ ...readClock(clock), zone: zone?.replace(/\s+/gu, ' ') });
  return part !== undefined ? defined<TimeOfDay>({ part: DAY_PARTS.get(fold(part)) }) : undefined;
}

function readClock(clock: string): TimeOfDay {
  if (/^noon$/i.test(clock)) return { hour: 12, minute: 0 };
  if (/^midnight$/i.test(clock)) return { hour: 24, minute: 0 };
  const oclock = /^(\S+)\s+o/iu.exec(clock);
  if (oclock?.[1] !== undefined) return { hour: readAmount(oclock[1]) ?? 12, minute: 0 };
  const military = /^(\d\d)(\d\d)$/.exec(clock);
  const [hour = 0, minute, second] = military
    ? [Number(military[1]), Number(military[2])]
    : (clock.match(/\d+/g) ?? []).map(Number);
  const half = /([ap])/i.exec(clock)?.[1]?.toLowerCase();
  return defined<TimeOfDay>({
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute,
    second,
  });
}

/** A number in figures or words; undefined where it is vague or missing. */
export function readAmount(written: string): number | undefined {
  const words = written.toLowerCase().replaceAll(',', '').trim();
  const figures = /^(\d+(?:\.\d+)?)?(?:\s?(½)|[\s-](\d)\/(\d))?$/u.exec(words);
  if (figures && (figures[1] !== undefined || figures[2] !== undefined)) {
    const part =
      figures[2] !== undefined ? 0.5 : figures[3] !== undefined ? Number(figures[3]) / Number(figures[4]) : 0;
    return Number(figures[1] ?? 0) + (Number.isFinite(part) ? part : 0);
  }
  const parts = words.split(/[\s-]+/u);
  if (parts.some(part => VAGUE.has(part))) return undefined;
  if (/\band a half$/.test(words)) return (NUMBERS.get(parts[0] ?? '') ?? 1) + 0.5;
  let total = 0;
  for (const part of parts) {
    const value = NUMBERS.get(part);
    if (value === undefined) continue;
    total =
      value === 100 || value === 12 || part === 'couple'
        ? Math.max(1, total) * value
        : part === 'half'
          ? 0.5
          : total + value;
    if (part === 'half') break;
    if ((part === 'a' || part === 'an') && total > 1) total -= 1;
  }
  return total > 0 ? total : undefined;
}

export function readUnit(unit: string): Unit {
  const word = unit.toLowerCase();
  return UNITS.get(word.replace(/s$/u, '')) ?? 'day';
}

export function readPart({ amount, one, vague, unit }: Groups): Part {
  const written = amount ?? one;
  return {
    amount: vague !== undefined || written === undefined ? undefined : readAmount(written),
    unit: readUnit(unit ?? 'day'),
  };
}

export function readStep(step: string): number {
  const word = fold(step);
  return STEPS.get(word) ?? STEPS.get(word.replace(/^the /, '')) ?? 0;
}

export function readOrdinal(ordinal: string): number | undefined {
  const word = fold(ordinal);
  return /^\d/.test(word) ? parseInt(word, 10) : ORDINALS.get(word);
}

export function readDecade(decade: string): Pick<OnCalendar, 'decade'> {
  const digits = decade.replace(/\D/gu, '');
  return { decade: Number(digits.slice(0, -1)) };
}

export function readDecadeWord(word: string): Pick<OnCalendar, 'decade'> {
  return { decade: DECADES.get(fold(word)) ?? 0 };
}

export function readEdge(edge: string): 'start' | 'mid' | 'end' {
  const word = fold(edge);
  if (/mid/.test(word)) return 'mid';
  return /late|latter|end/.test(word) ? 'end' : 'start';
}

export function readBound(bound: string | undefined): 'about' | 'at least' | 'at most' | undefined {
  if (bound === undefined) return undefined;
  const word = fold(bound);
  if (/more|least|over/.test(word) && !/no more/.test(word)) return 'at least';
  return /less|fewer|most|under|up to|no more|nearly|almost/.test(word) ? 'at most' : 'about';
}

function readSpelledYear(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .replace('the year ', '')
    .split(/[\s-]+/u);
  const value = (part: string | undefined): number => NUMBERS.get(part ?? '') ?? 0;
  if (parts[1] === 'thousand') return 2000 + parts.slice(2).reduce((sum, part) => sum + value(part), 0);
  const rest = parts[1] === 'hundred' ? 0 : value(parts[1]) + value(parts[2]);
  return value(parts[0]) * 100 + rest;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** In lower case, with plain apostrophes and single spaces, without a last full stop. */
export function fold(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').replace(/\.$/, '');
}

/** The same value without the properties that are undefined. */
export function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
