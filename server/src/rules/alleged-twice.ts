import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const allegedTwice: Rule = {
  id: 'alleged-twice',
  flags: '“accused of allegedly” and other words that hedge twice',
  why: 'An accusation is an allegation already. Said twice it protects nobody, and reads as if it did.',
  source: 'AP Stylebook on *allege*, as John McIntyre explains it (2021).',
  severity: 'information',
  legal: true,
  example: {
    bad: 'She is accused of allegedly taking the fund’s money.',
    good: 'She is accused of taking the fund’s money. He allegedly helped her.',
  },

  check: inEach(function* (paragraph) {
    for (const { span, words } of matches(paragraph)) {
      const hedge = /allegedly|alleged/iu.exec(words) ?? { 0: '', index: 0 };
      const start = span.start + hedge.index;
      const apart =
        start === span.start ? { start, end: start + hedge[0].length + 1 } : { start: start - 1, end: span.end };
      yield {
        span,
        message: say`“${words}” hedges twice.`,
        fixes: [{ title: say`Take out “${hedge[0]}”`, edits: [{ span: apart, text: '' }] }],
      };
    }
  }),
};

const matches = finder(
  /(?<!\p{L})(?:(?:[Aa]ccus(?:ed|es|ing)(?:\s\p{L}[\p{L}.’'-]{0,20}){0,3}\sof|[Ss]uspected\sof|[Cc]harged\swith)\sallegedly|alleged\ssuspects?)(?!\p{L})/gu,
  outsideQuotations,
);
