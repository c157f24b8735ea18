import { NUMERALS } from '../language/words/numerals.js';
import { UNIT_BY_NAME } from '../language/words/units.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import { cover, overlaps } from '../text/span.js';
import type { Rule } from './rule.js';
import { styleRule } from './style/style.js';

export const numerals: Rule = styleRule({
  id: 'numerals',
  flags: 'a small number in figures, or a larger one in words, against the house’s limit',
  why: 'Most houses spell out what is counted up to nine. Ages, sums, shares, measures, scores and votes take figures everywhere and are left alone.',
  source: 'The houses’ own guides.',
  forms: { 'to nine': 'words to nine, figures from 10', 'to ten': 'words to ten, figures from 11' },
  example: {
    form: 'to nine',
    bad: 'The fire spread to 3 houses and twelve cars.',
    good: 'The fire spread to three houses and 12 cars in 5 km of the 2-mile lane.',
  },

  *check({ text, paragraphs }, form, write) {
    const limit = form === 'to nine' ? 9 : 10;
    for (const { role, figures, quotes, sentences } of paragraphs) {
      if (role !== 'body') continue;
      for (const figure of figures) {
        const { number, value, written } = figure;
        if (!isCount(figure) || quotes.some(({ span }) => overlaps(span, number))) continue;
        if (/[\p{L}\p{N}$£€#:/.-]$/u.test(text.slice(0, number.start).slice(-1))) continue;
        if (/^[\p{L}\p{N}/:-]/u.test(text.slice(number.end, number.end + 1))) continue;
        const words = cover(text, number);
        if (written === 'digits' && value <= limit && /^\d{1,2}$/u.test(words) && isAlone(figure, figures)) {
          const word = WORDS.get(value);
          if (word !== undefined) yield write(number, word);
        } else if (written === 'words' && value > limit && value < 100 && !/dozen|\s/iu.test(words)) {
          if (sentences.some(({ start }) => start <= number.start && number.start - start < 3)) continue;
          yield write(number, String(value));
        }
      }
    }
  },
});

/** True of what is counted one by one: `3 houses`. */
function isCount({ form, value, unit, of, change, end }: FigureMention): boolean {
  if (form !== 'number' || !Number.isInteger(value) || value < 1 || change !== undefined || end !== undefined)
    return false;
  return unit !== undefined && of !== undefined && !UNIT_BY_NAME.has(unit) && /^\p{Ll}/u.test(unit) && !NEVER.has(unit);
}

/** Units that take figures everywhere. */
const NEVER: ReadonlySet<string> = new Set('percentage point goal run wicket seed vote page room'.split(' '));

/** A small figure beside a larger one, `8 to 12 houses` or `7 of 15 seats`, keeps its form. */
function isAlone({ number, value }: FigureMention, figures: readonly FigureMention[]): boolean {
  return !figures.some(
    other =>
      other.written === 'digits' &&
      other.value > Math.max(value, 9) &&
      Math.abs(other.number.start - number.start) < 15,
  );
}

const WORDS = new Map([...NUMERALS].map(([word, value]) => [value, word]));
