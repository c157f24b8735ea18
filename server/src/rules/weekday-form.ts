import type { Rule } from './rule.js';
import { find, search, styleRule } from './style/style.js';

export const weekdayForm: Rule = styleRule({
  id: 'weekday-form',
  flags: '*on* before a day of the week where the house drops it, or a day without it where the house keeps it',
  why: 'American agencies write *said Tuesday*; the BBC and Reuters ask for *said on Tuesday*.',
  source: 'The houses’ own guides.',
  forms: { Tuesday: 'no *on* where none is needed', 'on Tuesday': 'always with *on*' },
  example: {
    form: 'on Tuesday',
    bad: 'The council said Tuesday that it would wait.',
    good: 'The council said on Tuesday that it would wait.',
  },

  *check(article, form, write) {
    if (form === 'on Tuesday') {
      for (const { span, groups } of find(article, BARE)) {
        const [day = ''] = groups;
        yield write(span, `on ${day}`);
      }
      return;
    }
    for (const { span, groups } of find(article, WITH_ON)) {
      const [, on = '', day = ''] = groups;
      const edit = { span: { start: span.start, end: span.start + on.length }, text: '' };
      yield write(span, day, edit);
    }
  },
});

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Words after which a day needs *on*: a verb in the past that takes no day for its object. */
const DONE =
  'said|told\\s(?:reporters|lawmakers|journalists)|announced|reported|arrived|opened|closed|died|happened|occurred|ruled|voted|approved|rejected|arrested|killed|injured|released|met|began|started|ended|resigned|testified|pleaded|sentenced|charged|signed|launched|confirmed|warned|agreed|issued|published|filed';
const BARE = search(
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${DONE})\s)${DAY}(?=[.,;]|\s(?:that|the|an?|it|its|he|she|they|to|in|at|for|after|as|by|with|when|but|and|night|morning|afternoon|evening|over|following)(?!\p{L}))`,
    'gu',
  ),
);
/** `on Tuesday` behind a word of lower case that does not need the *on*, and not before a noun: `on Tuesday’s ballot`. */
const WITH_ON = search(
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?!(?:based|focused|focusing|depends?|rely|relies|and|or|but|not|later|early|late|only|except|worked|working|bet|even|again)\s)\p{Ll}{2,20}\s)(on\s)(${DAY})(?=[.;]|,(?!\s\p{Lu})|\s(?:that|the|an?|it|he|she|they|to|in|at|for|after|as|by|with|when|but|and|night|morning|afternoon|evening)(?!\p{L}))`,
    'gu',
  ),
);
