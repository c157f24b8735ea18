import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { intervalOf, meet, roundingOf } from './figures/compute.js';
import { inDigits, inSentence, inWords, writeLike } from './figures/write.js';
import type { Rule } from './rule.js';

export const headlineFigure: Rule = {
  id: 'headline-figure',
  flags: 'a number in the headline that the story does not give',
  why: 'The headline is written from an earlier draft, and the number in the story moves on. Rounding, words for digits and sums of two numbers are allowed for; years are not looked at.',
  source: 'Accuracy checklists: compare display type with the story. Measured on 717 numbers in published headlines.',
  severity: 'warning',
  example: {
    bad: 'Flood kills 14 in Vell valley\n\nAt least 12 people died when the river rose, the mayor said.',
    good: 'Over 12,000 ballots are counted\n\nThe county counted 12,412 ballots, the clerk said.',
  },

  *check({ text, paragraphs, furniture }) {
    const { headline } = furniture;
    if (!headline) return;
    const inHeadline = paragraphs.filter(({ role }) => role === 'headline').flatMap(paragraph => paragraph.figures);
    const body = paragraphs.filter(({ role }) => role !== 'headline');
    const figures = body.flatMap(paragraph => paragraph.figures);
    const words = body.map(({ span }) => cover(text, span)).join('\n');
    for (const figure of inHeadline) {
      const listed = figure.value <= 101 && LISTED.test(text.slice(figure.core.end, figure.core.end + 40));
      if (!isTold(figure) || listed) continue;
      if (figures.some(other => agree(figure, other)) || isWritten(cover(text, figure.number), figure, words)) continue;
      if (isSum(figure, figures)) continue;
      const [nearest] = figures.filter(other => isLikely(figure, other));
      if (!nearest) continue;
      yield {
        span: figure.core,
        message: say`The story says ${inSentence(cover(text, nearest.span))}.`,
        evidence: [{ span: nearest.core, message: say`In the story` }],
        fixes: [
          {
            title: say`Write ${cover(text, nearest.number)}`,
            edits: [
              {
                span: figure.number,
                text: writeLike({ ...figure, step: nearest.step }, cover(text, figure.number), nearest.value),
              },
            ],
          },
        ],
      };
    }
  },
};

function isTold({ form, value, unit }: FigureMention): boolean {
  return form === 'number' && value > 1 && unit !== 'year of age';
}

/** `5 things to know`: the story numbers them itself. */
const LISTED =
  /^\s(?:[\p{L}’'-]{1,20}\s){0,3}(?:things|ways|reasons|tips|facts|takeaways|questions|lessons|places|books|films|movies|songs|shows|recipes|charts|photos|stories|ideas|points|steps|moments|signs|myths)(?![\p{L}])/iu;

/** The same value at the rounding of the headline: `over 12,000` for 12,412, `$5M` for $5.2 million. */
function agree(headline: FigureMention, other: FigureMention): boolean {
  const { value, bound } = headline;
  const ends = [other.value, ...(other.to === undefined ? [] : [other.to])];
  if (ends.includes(value)) return true;
  const half = roundingOf(headline) / 2;
  const roundly = ends.some(end => Math.abs(end - value) <= Math.max(half, value >= 100 ? value * 0.03 : 0));
  switch (bound) {
    case 'exactly':
      return roundly || (other.bound === 'about' && meet(intervalOf(other), { low: value, high: value }));
    case 'about':
      return roundly || ends.some(end => Math.abs(end - value) <= value * 0.12);
    case 'at least':
      return roundly || ends.some(end => end >= value && end <= value * 1.3);
    case 'at most':
      return roundly || ends.some(end => end <= value && end >= value * 0.7);
  }
}

/** Written in the story as something that is no figure: in a name, a date, a score or as a word. */
function isWritten(number: string, { value }: FigureMention, words: string): boolean {
  const forms = [number, inDigits(value), String(value), inWords(value)].map(form =>
    form.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${forms.join('|')})(?![\\p{N}]|[.,]\\p{N})`, 'iu').test(words);
}

/** `14 dead` for `12 adults and two children`. */
function isSum({ value }: FigureMention, figures: readonly FigureMention[]): boolean {
  return figures.some((figure, i) => {
    const next = figures[i + 1];
    const third = figures[i + 2];
    const two = next && figure.value + next.value;
    return two === value || (two !== undefined && third !== undefined && two + third.value === value);
  });
}

/** A figure of the story that the headline may mean: of its unit, or both counting, and not far away. */
function isLikely(headline: FigureMention, other: FigureMention): boolean {
  const near = other.value >= headline.value / 2 && other.value <= headline.value * 2;
  const counts = isCount(headline.unit) && isPeople(other.unit) && headline.written === 'digits';
  return other.form === 'number' && near && (headline.unit === undefined ? counts : headline.unit === other.unit);
}

function isCount(unit: string | undefined): boolean {
  return unit === undefined;
}

function isPeople(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /(?:^|\s)(?:person|victim|man|woman|child|civilian|resident|passenger|worker|soldier|student)$/.test(unit)
  );
}
