import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import {
  changeInterval,
  decimalsOf,
  intervalOf,
  meet,
  percentChange,
  rounded,
  type Interval,
} from './figures/compute.js';
import { amountOf, changesIn, sentencesWithFigures } from './figures/frames.js';
import { inDigits, writeLike } from './figures/write.js';
import { inEach, type Rule } from './rule.js';

export const changeArithmetic: Rule = {
  id: 'change-arithmetic',
  flags: 'a percent change that its two ends do not give',
  why: 'Readers do the sum. Where both ends stand beside the percentage, it can be checked; in published copy every clean trio agreed, so one that does not is a slip.',
  source: 'Standing advice of every desk: recompute each percentage. Measured on 2,948 published stories.',
  severity: 'error',
  example: {
    bad: 'Thefts rose 20 percent, from 40 to 50.',
    good: 'Thefts rose 25 percent, from 40 to 50. There was a 36% drop in thefts from 2022 to 2023.',
  },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const sentence of sentencesWithFigures(paragraph)) {
      for (const change of changesIn(text, sentence)) {
        const { from, to } = change;
        const amount = amountOf(text, change);
        if (amount?.unit !== 'percentage' || isShare(from.unit) || isShare(to.unit)) continue;
        const actual = changeInterval(from, to);
        const size = {
          low: Math.min(Math.abs(actual.low), Math.abs(actual.high)),
          high: Math.max(Math.abs(actual.low), Math.abs(actual.high)),
        };
        const around = actual.low < 0 && actual.high > 0 ? { low: 0, high: size.high } : size;
        if (meet(withLastPlace(amount), around)) continue;
        const percent = Math.abs(percentChange(from.value, to.value));
        const shown = rounded(percent, Math.max(decimalsOf(amount.step), percent < 10 ? 1 : 0));
        const number = cover(text, amount.number);
        yield {
          span: amount.core,
          message: say`From ${cover(text, from.core)} to ${cover(text, to.core)} is ${to.value > from.value ? say`a rise` : say`a fall`} of ${inDigits(shown)} percent.`,
          evidence: [
            { span: from.core, message: say`From here` },
            { span: to.core, message: say`To here` },
          ],
          fixes: [
            {
              title: say`Write ${inDigits(shown)} percent`,
              edits: [
                {
                  span: amount.number,
                  text: writeLike({ ...amount, step: 10 ** -decimalsOf(amount.step) }, number, shown),
                },
              ],
            },
          ],
        };
      }
    }
  }),
};

/** A figure may be cut off where it should be rounded: 22.58 as 22.5. */
function withLastPlace(amount: FigureMention): Interval {
  const { low, high } = intervalOf(amount);
  return { low: low - amount.step / 2, high: high + amount.step / 2 };
}

function isShare(unit: string | undefined): boolean {
  return unit === 'percentage' || unit === 'point' || unit === 'degree' || unit === 'celsius' || unit === 'fahrenheit';
}
