import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { contains } from '../text/span.js';
import { NUMERALS } from '../language/words/numerals.js';
import { inEach, type Edit, type Rule } from './rule.js';

export const timesLess: Rule = {
  id: 'times-less',
  flags: '“three times less” and its like',
  why: 'One time less is already nothing. A third as many says what is meant.',
  source: 'A readers’ editor’s column on it in 2022; it stood twice in 3.4 million words of published copy.',
  severity: 'information',
  style: true,
  example: { bad: 'The new pump uses three times less water.', good: 'The new pump uses a third of the water.' },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const { span, groups } of timesLessIn(paragraph)) {
      const { start, end } = span;
      if (paragraph.quotes.some(quote => contains(quote.span, start))) continue;
      const { number = '', less = '', likely } = groups;
      const share = SHARES.get(NUMERALS.get(number.toLowerCase()) ?? Number(number));
      const edits: Edit[] = share && likely ? [{ span, text: `${share} as likely` }] : [];
      const than = share && likely ? /^\s(?:[^.;:?!,]{0,40}\s)?than\b/.exec(text.slice(end)) : null;
      if (than) edits.push({ span: { start: end + than[0].length - 4, end: end + than[0].length }, text: 'as' });
      yield {
        span,
        message: say`“${number} times ${less}” can be read in two ways; say what share it is.`,
        fixes: edits.length > 0 ? [{ title: say`Write ${share ?? ''} as likely`, edits }] : [],
      };
    }
  }),
};

const TIMES_LESS =
  /(?<![\p{L}\p{N}.,])(?<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d)?)\stimes\s(?<less>less|fewer|smaller|lower|cheaper|slower|shorter|lighter|weaker|thinner)(?<likely>(?<=less)\slikely)?(?![\p{L}])/giu;

const SHARES: ReadonlyMap<number, string> = new Map([
  [2, 'half'],
  [3, 'a third'],
  [4, 'a quarter'],
  [5, 'a fifth'],
  [6, 'a sixth'],
  [7, 'a seventh'],
  [8, 'an eighth'],
  [9, 'a ninth'],
  [10, 'a tenth'],
]);

const timesLessIn = finder(TIMES_LESS);
