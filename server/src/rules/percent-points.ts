import type { FigureMention } from '../mentions/figures/figure.js';
import { say, type Message } from '../text/message.js';
import { cover } from '../text/span.js';
import { decimalsOf, intervalOf, meet, percentChange, rounded } from './figures/compute.js';
import { amountOf, changesIn, sentencesWithFigures } from './figures/frames.js';
import { inDigits } from './figures/write.js';
import { inEach, type Rule } from './rule.js';

export const percentPoints: Rule = {
  id: 'percent-points',
  flags: 'a change between two percentages that is called percent and is percentage points',
  why: 'From 6% to 7% is one percentage point, or 16.7 percent. To call it 1 percent is the commonest slip with figures.',
  source:
    'A national paper’s corrections column took it up in 2022: national insurance rose 1.25 points, not 1.25 percent.',
  severity: 'error',
  example: {
    bad: 'The levy rises from 6% to 7%, a 1% increase.',
    good: 'The levy rises from 6% to 7%, an increase of 1 percentage point.',
  },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const sentence of sentencesWithFigures(paragraph)) {
      for (const change of changesIn(text, sentence)) {
        const { from, to } = change;
        const amount = amountOf(text, change);
        if (!amount || to.unit !== 'percentage' || from.unit === 'point') continue;
        const points = Math.abs(to.value - from.value);
        const slack = (from.step + to.step + amount.step) / 2 + 1e-9;
        const percent = Math.abs(percentChange(from.value, to.value));
        const isPoints = Math.abs(amount.value - points) <= slack;
        const isPercent = meet(intervalOf(amount), { low: percent * 0.9, high: percent * 1.1 });
        if (amount.unit === 'percentage' && isPoints && !isPercent) {
          const shown = rounded(percent, 1);
          yield {
            span: amount.core,
            message: say`From ${from.value}% to ${to.value}% is ${inPoints(amount.value)}, or ${inDigits(shown)} percent.`,
            fixes: [
              { title: say`Make it percentage points`, edits: [{ span: amount.core, text: asPoints(text, amount) }] },
              {
                title: say`Write ${inDigits(shown)} percent`,
                edits: [{ span: amount.number, text: inDigits(shown) }],
              },
            ],
          };
        } else if (amount.unit === 'point' && !isPoints && amount.bound === 'exactly') {
          const shown = rounded(points, Math.max(decimalsOf(from.step), decimalsOf(to.step)));
          yield {
            span: amount.core,
            message: say`From ${from.value}% to ${to.value}% is ${inPoints(shown)}.`,
            fixes: [{ title: say`Write ${inDigits(shown)}`, edits: [{ span: amount.number, text: inDigits(shown) }] }],
          };
        }
      }
    }
  }),
};

/** `1%` as `1 percentage point`, and `1` of `a 1-percent rise` with the hyphens that it needs. */
function asPoints(text: string, amount: FigureMention): string {
  const number = cover(text, amount.number);
  const before = /\b(?:an?|the)\s$/.test(text.slice(Math.max(0, amount.core.start - 4), amount.core.start));
  return before || amount.value === 1 ? `${number} percentage point` : `${number} percentage points`;
}

function inPoints(value: number): Message {
  return value === 1 ? say`1 percentage point` : say`${inDigits(value)} percentage points`;
}
