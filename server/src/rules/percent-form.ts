import type { Rule } from './rule.js';
import { ALL_COPY, find, search, styleRule } from './style/style.js';

export const percentForm: Rule = styleRule({
  id: 'percent-form',
  flags: 'a percentage that is not written as the house writes it',
  why: 'The sign, one word or two: readers do not mind which, but mind a story that cannot decide.',
  source: 'The houses’ own guides.',
  forms: { '%': 'the sign, behind a figure: 5%', percent: 'one word: 5 percent', 'per cent': 'two words: 5 per cent' },
  example: { form: '%', bad: 'Rents rose 5 percent.', good: 'Rents rose 5%, or half a percentage point more.' },

  *check(article, form, write) {
    const sign = form === '%';
    for (const { span, groups } of find(article, sign ? WORD : SIGN_OR_WORD, ALL_COPY)) {
      const [words = '', from = '', figure = ''] = groups;
      const lower = sign && /(?:\sto\s|[-–])$/u.test(from) ? from.replace(/^[\d.,]+/u, '$&%') : from;
      const text = sign ? `${lower}${figure}%` : `${from}${figure} ${form}`;
      if (text !== words.replace(/\s/gu, ' ')) yield write(span, text);
    }
  },
});

/** `5 percent`, `5-percent`, `5 to 6 per cent`. */
const WORD = search(
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{1,4})?(?:\sto\s|[-–]))?(\d[\d.,]{0,12})[\s-]?per\s?cent(?![\p{L}])/giu,
);
const SIGN_OR_WORD = search(
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{1,4})?(?:\sto\s|[-–]))?(\d[\d.,]{0,12})(?:\s?%|[\s-]?per\s?cent(?![\p{L}]))/giu,
);
