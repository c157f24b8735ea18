import { dayNumber, parseDay, weekdayOf } from '../links/calendar/days.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { isQuoted, shifts, weekdayName } from './calendar/moments.js';
import type { Rule } from './rule.js';

export const relativeDay: Rule = {
  id: 'relative-day',
  flags: '“yesterday”, “tomorrow” and “tonight” outside quotations',
  why: 'Copy is read on other days than it is written. With no publication date, nobody can tell which day is meant; with one, the name of the day is safer.',
  source: 'BBC News style guide and AP: name the day.',
  severity: 'information',
  example: {
    bad: 'The court will rule tomorrow.',
    good: '“I’ll be there tomorrow,” Lund said.',
  },

  *check(article) {
    for (const { moment, span, written } of shifts(article)) {
      const words = cover(article.text, span);
      const word = /(?:yesterday|tomorrow|tonight)/iu.exec(words);
      if (!word || written.from !== 'now' || isQuoted(article, span) || /^['’]/u.test(article.text.slice(span.end)))
        continue;
      const date = parseDay(moment.value);
      if (date === undefined) {
        yield { span, message: say`Which day? No publication date is known.` };
        continue;
      }
      const name = weekdayName(weekdayOf(dayNumber(date)));
      const text = /tonight/iu.test(word[0]) ? `${name} night` : name;
      const edit = { start: span.start + word.index, end: span.start + word.index + word[0].length };
      yield {
        span,
        severity: 'hint',
        message: say`Name the day: ${text}.`,
        fixes: [{ title: say`Change to “${text}”`, edits: [{ span: edit, text }] }],
      };
    }
  },
};
