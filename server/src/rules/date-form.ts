import type { Rule } from './rule.js';
import { MONTH } from './style/months.js';
import { find, search, styleRule, type Found } from './style/style.js';

export const dateForm: Rule = styleRule({
  id: 'date-form',
  flags: 'a date in the order of another house, or with *st*, *nd*, *rd* or *th*',
  why: 'American copy puts the month first and sets the year off with commas, British copy the day, with none. Neither writes *5th*.',
  source: 'The houses’ own guides.',
  forms: { 'March 5': 'month, day, year: March 5, 2026', '5 March': 'day, month, year: 5 March 2026' },
  example: {
    form: 'March 5',
    bad: 'The vote is on 5 March 2026 and the count on March 6th.',
    good: 'The vote is on March 5, 2026, in a week that ends in March.',
  },

  *check(article, form, write) {
    for (const found of find(article, MONTH_DAY)) {
      const [, month = '', day = '', ordinal = '', year] = found.groups;
      if (form === '5 March') {
        if (!isFamous(found, year))
          yield write(found.span, year === undefined ? `${day} ${month}` : `${day} ${month} ${year}`);
      } else if (ordinal !== '') {
        yield write(found.span, american(month, day, year));
      }
    }
    for (const { span, groups } of find(article, DAY_MONTH)) {
      const [written = '', day = '', , month = '', year] = groups;
      const text =
        form === 'March 5'
          ? american(month, day, year)
          : year === undefined
            ? `${day} ${month}`
            : `${day} ${month} ${year}`;
      if (text !== written) yield write(span, text);
    }
  },
});

function american(month: string, day: string, year: string | undefined): string {
  return year === undefined ? `${month} ${day}` : `${month} ${day}, ${year}`;
}

/** Days that are a name everywhere: the September 11 attacks, the January 6 riot, the Fourth of July. */
function isFamous({ groups: [words = ''] }: Found, year: string | undefined): boolean {
  return year === undefined && /^(?:September|Sept\.?) 11$|^(?:January|Jan\.?) 6$|^July 4$/u.test(words);
}

const DAY = '(3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:,?\\s((?:1[5-9]|20)\\d\\d)(?![\\d,]))?';
/** Not the `March 20` of `in March 20 people died`, nor the start of a range or an hour. */
const MONTH_DAY = search(
  new RegExp(
    String.raw`(?<![\p{L}\d])(${MONTH})\s${DAY}(st|nd|rd|th)?(?![\d\p{L}:%]|[.,]\d|[-–/]\d|\s(?:people|million|percent|per|days|[ap]\.?m))${YEAR}`,
    'gu',
  ),
);
const DAY_MONTH = search(
  new RegExp(
    String.raw`(?<![\p{L}\d$£€.,/:-])${DAY}(st|nd|rd|th)?\s(?:of\s)?(${MONTH})(?!\p{L}|\s\d{1,2}(?!\d))${YEAR}`,
    'gu',
  ),
);
