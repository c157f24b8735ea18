import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { writeLike } from './figures/write.js';
import type { Rule } from './rule.js';

export const scaleConflict: Rule = {
  id: 'scale-conflict',
  flags: 'the same figure in millions in one place and billions in another',
  why: 'Million for billion is among the commonest corrections: one paper counted 23 in three years. The same digits of the same thing at two scales are seldom chance.',
  source: 'A metropolitan paper’s own count of its corrections.',
  severity: 'warning',
  example: {
    bad: 'The fund lost $4.27 billion.\n\nIts $4.27 million loss is a record.',
    good: 'The fund lost $4.27 billion.\n\nIts $4.27 billion loss is a record.',
  },

  *check({ text, paragraphs }) {
    const seen = new Map<string, FigureMention[]>();
    for (const figure of paragraphs.flatMap(paragraph => paragraph.figures)) {
      const key = keyOf(figure);
      if (key === undefined) continue;
      const before = seen.get(key) ?? [];
      const other = before.find(({ value }) => value !== figure.value);
      const same = before.some(({ value }) => value === figure.value);
      if (other && !same) {
        yield {
          span: figure.core,
          message: say`Earlier this figure was ${cover(text, other.core)}.`,
          evidence: [{ span: other.core, message: say`Here at another scale` }],
          fixes: [
            {
              title: say`Write ${cover(text, other.number)}`,
              edits: [{ span: figure.number, text: writeLike(other, cover(text, other.number), other.value) }],
            },
          ],
        };
      }
      seen.set(key, [...before, figure]);
    }
  },
};

/** The digits and the unit: the same for `$4.27 million` and `$4.27 billion`. Nothing for digits too common to tell. */
function keyOf({ value, unit, form, step, of }: FigureMention): string | undefined {
  if (form !== 'number' || value < 1e6 || step < 1e3) return undefined;
  const digits = String(value).replace(/0+$/, '');
  const telling = digits.length >= 3 || (digits.length === 2 && !digits.endsWith('5'));
  if (!telling && of === undefined) return undefined;
  const position = Math.log10(value / Number(digits)) % 3;
  return digits.length >= 2
    ? `${digits} ${Math.round(position)} ${unit ?? ''} ${telling ? '' : (of?.text ?? '')}`
    : undefined;
}
