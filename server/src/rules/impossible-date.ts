import { daysInMonth } from '../links/calendar/days.js';
import type { OnCalendar } from '../mentions/dates/date.js';
import { MONTHS } from '../links/calendar/say.js';
import { say, type Message } from '../text/message.js';
import { onCalendar } from './calendar/moments.js';
import type { Rule } from './rule.js';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  flags: 'a date that no calendar has',
  why: 'February 30 and June 31 are slips of the hand: the day, or the month, is another.',
  source: 'The calendar.',
  severity: 'error',
  example: {
    bad: 'The lease ended on June 31, 2025.',
    good: 'The lease ended on June 30, 2025, and the next began on Feb. 29, 2028.',
  },

  *check(article) {
    for (const { span, written } of onCalendar(article)) {
      const message = wrong(written);
      if (message) yield { span, message };
    }
  },
};

function wrong({ year, month, day, slashed }: OnCalendar): Message | undefined {
  if (slashed?.every(number => number > 12)) return say`No month has the number ${Math.min(...slashed)}.`;
  if (month === undefined || day === undefined) return undefined;
  const name = MONTHS[month - 1];
  if (name === undefined) return say`No month has the number ${month}.`;
  const last = daysInMonth(year ?? LEAP, month);
  if (1 <= day && day <= last) return undefined;
  return month === 2 && day === 29 ? say`${year ?? ''} is no leap year.` : say`${name} has ${last} days.`;
}

/** Any leap year: where no year is written, February may have 29 days. */
const LEAP = 2000;
