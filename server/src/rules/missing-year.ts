import { dayNumber, isLeapYear, parseDay } from '../links/calendar/days.js';
import { say } from '../text/message.js';
import { isQuoted, onCalendar, publicationDay } from './calendar/moments.js';
import type { Rule } from './rule.js';

export const missingYear: Rule = {
  id: 'missing-year',
  flags: 'a day with no year that lies about a year off',
  why: 'Readers take a date with no year for the nearest one. Only the current year may be left out.',
  source: 'AP Stylebook: leave out the year only where it is the current one.',
  severity: 'information',
  example: {
    bad: 'March 6, 2026\n\nThe road has been shut since April 2, when a bridge fell.',
    good: 'March 6, 2026\n\nThe road has been shut since April 2, 2025, when a bridge fell.',
  },

  *check(article) {
    const today = publicationDay(article);
    if (today === undefined) return;
    for (const { moment, span, written } of onCalendar(article)) {
      const { year, yearBy, month, day } = written;
      if (year !== undefined || yearBy !== undefined || month === undefined || day === undefined) continue;
      if (isQuoted(article, span)) continue;
      const date = parseDay(moment.value);
      const leapDay = month === 2 && day === 29 && !isLeapYear(today.year);
      const away = date && Math.abs(dayNumber(date) - dayNumber(today));
      if (!leapDay && (away === undefined || away < FAR || date?.year === today.year)) continue;
      yield {
        span,
        message: leapDay
          ? say`Which year? ${today.year} has no February 29.`
          : say`Which year? Readers will take the nearest.`,
        fixes:
          leapDay || !date
            ? []
            : [
                {
                  title: say`Add “, ${date.year}”`,
                  edits: [{ span: { start: span.end, end: span.end }, text: `, ${date.year}` }],
                },
              ],
      };
    }
  },
};

/** Days after which a date without its year is taken for another: about eleven months. */
const FAR = 325;
