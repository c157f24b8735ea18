import { dayNumber, parseDay } from '../links/calendar/days.js';
import { WEEKDAYS } from '../links/calendar/say.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { isQuoted, monthDay, onCalendar, publicationDay, weekdayName } from './calendar/moments.js';
import type { Fix, Rule } from './rule.js';

export const lastNextWeekday: Rule = {
  id: 'last-next-weekday',
  flags: '“last Tuesday” and “next Friday” outside quotations',
  why: 'To some it is the nearest such day, to others the one in the week before or after. The weekday alone means the nearest; a day further off takes its date.',
  source: 'AP Stylebook: avoid “last” and “next” with a day of the week.',
  severity: 'information',
  example: {
    bad: 'The bridge closed last Tuesday.',
    good: 'The bridge closed on Tuesday. It opens again next week.',
  },

  *check(article) {
    const today = publicationDay(article);
    for (const { moment, span, written } of onCalendar(article)) {
      const words = cover(article.text, span);
      const lead = /\b(?:last|next)\s+(?=\p{L})/iu.exec(words);
      if (
        !lead ||
        written.weekday === undefined ||
        written.month !== undefined ||
        written.weekBy !== undefined ||
        isQuoted(article, span)
      )
        continue;
      const date = parseDay(moment.value);
      const day = weekdayName(written.weekday);
      const edit = { start: span.start + lead.index, end: span.start + lead.index + lead[0].length + day.length };
      const fix = (text: string): Fix => ({ title: say`Change to “${text}”`, edits: [{ span: edit, text }] });
      const isNear = date && today && Math.abs(dayNumber(date) - dayNumber(today)) < 7;
      yield {
        span,
        message: say`Which ${WEEKDAYS[written.weekday] ?? ''}?`,
        fixes: [...(isNear ? [fix(day)] : []), ...(date && today ? [fix(monthDay(date))] : [])],
      };
    }
  },
};
