import { dayNumber, daysInMonth, parseDay, weekdayOf, ymd, type Ymd } from '../links/calendar/days.js';
import { dayInWords, WEEKDAYS } from '../links/calendar/say.js';
import type { Locale } from '../language/locale.js';
import { say, type Message, type Words } from '../text/message.js';
import { cover, type Span } from '../text/span.js';
import { onCalendar, weekdayName } from './calendar/moments.js';
import type { Fix, Rule } from './rule.js';

export const weekdayDate: Rule = {
  id: 'weekday-date',
  flags: 'a weekday that does not fall on its date',
  why: 'One of the two is wrong, and readers plan by both. Where no year is written, the nearest to the publication date counts.',
  source:
    'Reuters, Handbook of Journalism: double-check dates. In 2,948 published stories: 99 such pairs, one wrong, no false alarm.',
  severity: 'error',
  example: {
    bad: 'The vote is on Tuesday, March 5, 2026.',
    good: 'The storm struck on Tuesday, March 5, 2024.',
  },

  *check(article) {
    for (const { moment, span, written } of onCalendar(article)) {
      const date = parseDay(moment.value);
      if (date === undefined || written.weekday === undefined || written.day === undefined) continue;
      const right = weekdayOf(dayNumber(date));
      if (right === written.weekday || date.year < GREGORIAN) continue;
      yield {
        span,
        message: isWeekday(dayInWords(date, article.locale), WEEKDAYS[right] ?? '', article.locale),
        fixes: fixes(cover(article.text, span), span.start, date, right, written.weekday),
      };
    }
  },
};

/** American style sets the year off by commas on both sides. */
function isWeekday(day: Message, weekday: Words, locale: Locale): Message {
  return locale === 'en-GB' ? say`${day} is a ${weekday}.` : say`${day}, is a ${weekday}.`;
}

/** Britain and its colonies counted by another calendar before. */
const GREGORIAN = 1753;

function fixes(words: string, start: number, date: Ymd, right: number, written: number): Fix[] {
  const day = WEEKDAY.exec(words);
  const figure = DAY.exec(words);
  const near = nearestDay(date, written);
  return [
    ...(day ? [replace(at(start, day), weekdayName(right))] : []),
    ...(figure ? [replace(at(start, figure), String(near))] : []),
  ];
}

const WEEKDAY = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?/iu;
/** The day of the month, on either side of its name: no clock time, no year. */
const DAY =
  /(?<=\p{L}{3}\.?\s)\d{1,2}(?![\d:.]|\s?[ap]\.?m)|\d{1,2}(?=(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

function at(start: number, match: RegExpExecArray): Span {
  return { start: start + match.index, end: start + match.index + match[0].length };
}

function replace(span: Span, text: string): Fix {
  return { title: say`Change to “${text}”`, edits: [{ span, text }] };
}

/** The day of the same month nearest to a date that falls on a weekday. */
function nearestDay(date: Ymd, weekday: number): number {
  const days = dayNumber(date);
  const ahead = (weekday - weekdayOf(days) + 7) % 7;
  const [nearer, other] = ahead <= 3 ? [ahead, ahead - 7] : [ahead - 7, ahead];
  const day = date.day + nearer;
  return 1 <= day && day <= daysInMonth(date.year, date.month) ? day : ymd(days + other).day;
}
