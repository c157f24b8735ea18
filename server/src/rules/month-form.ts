import type { Rule } from './rule.js';
import { fullMonth, MONTH, shortMonth } from './style/months.js';
import { find, search, styleRule } from './style/style.js';

export const monthForm: Rule = styleRule({
  id: 'month-form',
  flags: 'a month that is shortened, or not, against the house’s habit',
  why: 'AP shortens the long months before a day, and none without one; British papers shorten none.',
  source: 'The houses’ own guides.',
  forms: {
    'Sept. 9': 'Jan., Feb., Aug., Sept., Oct., Nov. and Dec. before a day, all others in full',
    'September 9': 'every month in full',
  },
  example: {
    form: 'Sept. 9',
    bad: 'The bridge opened on September 9.',
    good: 'The bridge opened on Sept. 9, late for a plan of September 2019.',
  },

  *check(article, form, write) {
    for (const { span, groups } of find(article, BEFORE_DAY)) {
      const [written = ''] = groups;
      const text = form === 'Sept. 9' ? shortMonth(written) : fullMonth(written);
      if (text !== written) yield write(span, text);
    }
    for (const { span, groups } of find(article, WITHOUT_DAY)) {
      const [written = ''] = groups;
      if (fullMonth(written) !== written) yield write(span, fullMonth(written));
    }
  },
});

const BEFORE_DAY = search(
  new RegExp(String.raw`(?<![\p{L}])${MONTH}(?=\s\d{1,2}(?![\d:%]|[.,]\d|\s?(?:[ap]\.?m|percent)))`, 'gu'),
);
/** `9 Sept`, `Sept. 2019`. */
const WITHOUT_DAY = search(
  new RegExp(String.raw`(?<=\d\s)${MONTH}(?!\p{L}|\s\d{1,2}(?!\d))|(?<![\p{L}])${MONTH}(?=\s\d{4}(?!\d))`, 'gu'),
);
