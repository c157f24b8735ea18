import type { Rule } from './rule.js';
import { ALL_COPY, find, search, styleRule } from './style/style.js';

export const moneyForm: Rule = styleRule({
  id: 'money-form',
  flags: 'millions and billions of money that are not written as the house writes them',
  why: 'American copy spells the word, British copy uses *m*, *bn* and *tn* for money.',
  source: 'The houses’ own guides.',
  forms: { '$5 million': 'the word, behind a space', $5m: 'm, bn or tn, closed up' },
  example: {
    form: '$5m',
    bad: 'The bridge cost £5 million.',
    good: 'The bridge cost £5m and 2 million people use it.',
  },

  *check(article, form, write) {
    for (const { span, groups } of find(article, MONEY, ALL_COPY)) {
      const [written = '', amount = '', scale = ''] = groups;
      const [word, letters] = SCALES[scale.charAt(0).toLowerCase()] ?? ['million', 'm'];
      const text = form === '$5m' ? `${amount}${letters}` : `${amount} ${word}`;
      if (text !== written.replace(/\s/gu, ' ')) yield write(span, text);
    }
  },
});

const SCALES: Readonly<Record<string, readonly [word: string, letters: string]>> = {
  m: ['million', 'm'],
  b: ['billion', 'bn'],
  t: ['trillion', 'tn'],
};
const MONEY = search(
  /((?:\p{Lu}{0,3}[$£]|€)\d[\d,.]{0,12})[\s-]?(million|billion|trillion|mn|mln|bn|bln|tn|trn|m|b|M|B)(?![\p{L}\d])/gu,
);
