import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { sentencesWithFigures } from './figures/frames.js';
import { rounded } from './figures/compute.js';
import { inDigits } from './figures/write.js';
import { inEach, type Rule } from './rule.js';

export const shareOver100: Rule = {
  id: 'share-over-100',
  flags: 'shares of one whole that come to more than 100 percent',
  why: 'No more than all of a group can answer, vote or own. Only lists that say they are whole, by “undecided” or “the rest”, are added up: a poll may let people give several answers.',
  source: 'Copy-editing checklists: percentages add up to 100, give or take rounding.',
  severity: 'warning',
  example: {
    bad: 'The poll found 45% in favour, 40% against and 20% undecided.',
    good: 'The poll found 45% in favour, 40% against and 15% undecided.',
  },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const { span, figures } of sentencesWithFigures(paragraph)) {
      const shares = figures.filter(isShare);
      for (const share of shares) {
        if (share.value > 100 && share.change === undefined && share.of && PEOPLE.test(share.of.text)) {
          yield {
            span: share.core,
            message: say`${cover(text, share.core)} is more than all of the ${share.of.text}.`,
          };
        }
      }
      const last = shares.at(-1);
      if (shares.length < 3 || !last || shares.some(({ change, bound }) => change !== undefined || bound !== 'exactly'))
        continue;
      const tail = text.slice(last.span.end, Math.min(span.end, last.span.end + 60));
      const lead = text.slice(Math.max(span.start, last.span.start - 30), last.span.start);
      if (!WHOLE.test(tail) && !REST.test(lead)) continue;
      const sum = shares.reduce((all, { value }) => all + value, 0);
      const slack = shares.reduce((all, { step }) => all + step, 0) / 2 + 0.5;
      if (sum <= 100 + slack) continue;
      yield {
        span: last.core,
        message: say`These shares add up to ${inDigits(rounded(sum, 1))} percent.`,
        evidence: shares.slice(0, -1).map(share => ({ span: share.core, message: say`Another share` })),
        fixes: [],
      };
    }
  }),
};

function isShare({ unit, form }: FigureMention): boolean {
  return unit === 'percentage' && form === 'number';
}

const PEOPLE =
  /(?:^|\s)(?:voters|residents|people|students|pupils|patients|respondents|households|adults|children|women|men|workers|employees|members|votes|families|teachers|doctors|drivers|homes|schools)$/;
const WHOLE =
  /^[^.;]{0,25}\b(?:undecided|unsure|not sure|did not know|do not know|don[’']t know|didn[’']t know|no opinion|did not answer|not say)\b/;
const REST = /\b(?:the remaining|the other|the rest,?)\s$/;
