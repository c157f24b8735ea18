import type { Locale } from '../../language/locale.js';
import { say, type Message } from '../../text/message.js';
import type { Ymd } from './days.js';

/** Days and lengths of time as messages name them. */

/** From January. */
export const MONTHS: readonly Message[] = [
  say`January`,
  say`February`,
  say`March`,
  say`April`,
  say`May`,
  say`June`,
  say`July`,
  say`August`,
  say`September`,
  say`October`,
  say`November`,
  say`December`,
];

/** From Sunday. */
export const WEEKDAYS: readonly Message[] = [
  say`Sunday`,
  say`Monday`,
  say`Tuesday`,
  say`Wednesday`,
  say`Thursday`,
  say`Friday`,
  say`Saturday`,
];

/** `March 3, 2026`, or as the British write it, `3 March 2026`. */
export function dayInWords({ year, month, day }: Ymd, locale: Locale): Message {
  const name = MONTHS[month - 1] ?? '';
  return locale === 'en-GB' ? say`${day} ${name} ${year}` : say`${name} ${day}, ${year}`;
}

/** `1 day`, `3 months` */
export function lengthInWords(unit: 'day' | 'week' | 'month' | 'year', count: number): Message {
  const [one, more] = LENGTHS[unit];
  return count === 1 ? one : more(count);
}

const LENGTHS = {
  day: [say`1 day`, (count: number) => say`${count} days`],
  week: [say`1 week`, (count: number) => say`${count} weeks`],
  month: [say`1 month`, (count: number) => say`${count} months`],
  year: [say`1 year`, (count: number) => say`${count} years`],
} as const;
