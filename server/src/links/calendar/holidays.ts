import type { Holiday } from '../../mentions/dates/date.js';
import { dayNumber, weekdayOf, ymd, type Ymd } from './days.js';

/** The day of a holiday in a year. */
export function holiday(name: Holiday, year: number): Ymd {
  switch (name) {
    case 'new year':
      return { year, month: 1, day: 1 };
    case 'valentine':
      return { year, month: 2, day: 14 };
    case 'good friday':
      return ymd(dayNumber(easter(year)) - 2);
    case 'easter':
      return easter(year);
    case 'memorial day':
      return lastWeekday(1, { year, month: 5, day: 31 });
    case 'july fourth':
      return { year, month: 7, day: 4 };
    case 'labor day':
      return lastWeekday(1, { year, month: 9, day: 7 });
    case 'halloween':
      return { year, month: 10, day: 31 };
    case 'thanksgiving':
      return lastWeekday(4, { year, month: 11, day: 28 });
    case 'christmas eve':
      return { year, month: 12, day: 24 };
    case 'christmas':
      return { year, month: 12, day: 25 };
    case 'new year eve':
      return { year, month: 12, day: 31 };
  }
}

/** The last such weekday on or before a day. */
function lastWeekday(weekday: number, by: Ymd): Ymd {
  const days = dayNumber(by);
  return ymd(days - ((weekdayOf(days) - weekday + 7) % 7));
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Nature, 1876). */
function easter(year: number): Ymd {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const month = Math.floor((e + f - 7 * g + 114) / 31);
  return { year, month, day: ((e + f - 7 * g + 114) % 31) + 1 };
}
