import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { intervalOf, meet, rounded, type Interval } from './figures/compute.js';
import { sentencesWithFigures } from './figures/frames.js';
import { inDigits, inWords } from './figures/write.js';
import { inEach, type Fix, type Rule } from './rule.js';

export const ratioPercent: Rule = {
  id: 'ratio-percent',
  flags: 'a ratio or fraction and a percentage for it that differ',
  why: '“One in five (25%)” gives the reader two answers. The looseness of newsroom ratios is allowed for: nearly one in five may be 19%.',
  source: 'Standing advice of desks on ratios; worked examples in reporters’ handbooks of numbers.',
  severity: 'error',
  example: { bad: 'One in five households (25%) had no car.', good: 'One in four households (25%) had no car.' },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const { figures } of sentencesWithFigures(paragraph)) {
      for (const [i, ratio] of figures.entries()) {
        const percent = figures[i + 1];
        if (!percent || !isRatio(ratio) || percent.unit !== 'percentage' || percent.form !== 'number') continue;
        if (!GAP.test(text.slice(ratio.core.end, percent.span.start))) continue;
        if (!/^\s?[),;.—–]/.test(text.slice(percent.span.end, percent.span.end + 2))) continue;
        if (meet(percentOf(ratio), intervalOf(percent))) continue;
        const right = rounded(ratio.value * 100, 0);
        yield {
          span: ratio.core,
          message: say`${cover(text, ratio.core)} is ${inDigits(right)} percent, not ${cover(text, percent.core)}.`,
          evidence: [{ span: percent.core, message: say`The percentage` }],
          fixes: [
            ...rewritten(text, ratio, percent),
            { title: say`Write ${inDigits(right)} percent`, edits: [{ span: percent.number, text: inDigits(right) }] },
          ],
        };
      }
    }
  }),
};

function isRatio({ form, value }: FigureMention): boolean {
  return (form === 'ratio' || form === 'fraction') && value < 1;
}

/** `One in five households (25%)`, `two-thirds of members, or 60%,`. */
const GAP = /^(?:\s[\p{L}’'-]{1,25}){0,5}(?:\s\(|,\sor\s)$/u;

/** The percentages that a ratio may be said of: a fifth of it either way for 1 in n, half of one part else. */
function percentOf({ value, to, form, bound }: FigureMention): Interval {
  const percent = value * 100;
  const parts = form === 'ratio' && to !== undefined ? Math.round(value * to) : 0;
  const slack = parts === 1 && to !== undefined ? percent / (2 * to - 1) : parts > 1 && to !== undefined ? 50 / to : 4;
  switch (bound) {
    case 'exactly':
      return { low: percent - slack, high: percent + slack };
    case 'about':
      return { low: percent - slack * 1.5, high: percent + slack * 1.5 };
    case 'at least':
      return { low: percent - 0.5, high: 100 };
    case 'at most':
      return { low: 0, high: percent + 0.5 };
  }
}

/** `one in four` for 25 percent, where a whole number of parts says it well. */
function rewritten(text: string, ratio: FigureMention, percent: FigureMention): Fix[] {
  const whole = Math.round(100 / percent.value);
  const fits = ratio.form === 'ratio' && whole >= 2 && whole <= 20 && Math.abs(100 / whole - percent.value) < 1;
  if (!fits) return [];
  const digits = ratio.written === 'digits';
  const first = digits ? '1' : /^\p{Lu}/u.test(cover(text, ratio.core)) ? 'One' : 'one';
  const words = `${first} in ${digits ? String(whole) : inWords(whole)}`;
  return [{ title: say`Write ${words}`, edits: [{ span: ratio.core, text: words }] }];
}
