import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { percentChange, rounded } from './figures/compute.js';
import { changesIn, sentencesWithFigures } from './figures/frames.js';
import { inDigits } from './figures/write.js';
import { inEach, type Fix, type Rule } from './rule.js';

export const doubledHalvedTripled: Rule = {
  id: 'doubled-halved-tripled',
  flags: '“doubled”, “halved” or “tripled” beside two figures that did not',
  why: 'The word is often written before the final figures are in. “Nearly” and “more than” are allowed for.',
  source: 'Standing advice of desks: recompute each comparison.',
  severity: 'warning',
  example: {
    bad: 'Rents more than doubled from 40 to 70 euros.',
    good: 'Rents nearly doubled from 40 to 75 euros.',
  },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const sentence of sentencesWithFigures(paragraph)) {
      for (const { from, to, span } of changesIn(text, sentence)) {
        const lead = text.slice(Math.max(sentence.span.start, span.start - 60), span.start);
        const match = MULTIPLE.exec(lead);
        if (!match || from.bound !== 'exactly' || to.bound !== 'exactly') continue;
        const { hedge = '', verb = '' } = match.groups ?? {};
        const factor = FACTORS.get(verb) ?? 2;
        const ratio = to.value / from.value;
        if (allowed(hedge.trim(), factor, ratio, (from.step / from.value + to.step / to.value) / 3)) continue;
        const percent = rounded(Math.abs(percentChange(from.value, to.value)), 0);
        const start = span.start - lead.length + match.index;
        const words = { start, end: start + hedge.length + verb.length };
        yield {
          span: words,
          message: say`From ${cover(text, from.core)} to ${cover(text, to.core)} is ${ratio >= 1 ? say`a rise` : say`a fall`} of ${inDigits(percent)} percent.`,
          evidence: [
            { span: from.core, message: say`From here` },
            { span: to.core, message: say`To here` },
          ],
          fixes: fixesFor(lead.slice(0, match.index), words, ratio, percent),
        };
      }
    }
  }),
};

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
]);

/** The verb with its hedge, right before the figures or with a few words between: `more than doubled in a year, from`. */
const MULTIPLE =
  /(?<hedge>(?:(?:more than|less than|over|well over|nearly|almost|about|roughly|all but|virtually)\s)?)(?<verb>doubled|tripled|trebled|quadrupled|halved)(?:(?:\s[\p{L}\p{N}’'-]{1,15}){0,5})?,?\s(?:from|to)\s(?:just\s|only\s)?$/u;

function allowed(hedge: string, factor: number, ratio: number, rounding: number): boolean {
  const of = factor < 1 ? factor / ratio : ratio / factor;
  const slack = 0.06 + rounding;
  switch (hedge) {
    case 'more than':
    case 'over':
    case 'well over':
      return of >= 1 - rounding && of <= 1.6 + slack;
    case 'nearly':
    case 'almost':
    case 'all but':
    case 'virtually':
      return of >= 0.84 - slack && of <= 1 + rounding;
    case 'less than':
      return of <= 1 + rounding;
    case 'about':
    case 'roughly':
      return of >= 0.85 - slack && of <= 1.15 + slack;
    default:
      return of >= 1 - slack && of <= 1.15 + slack;
  }
}

/** `rose 75 percent`, where the verb stands in the simple past. */
function fixesFor(before: string, span: { start: number; end: number }, ratio: number, percent: number): Fix[] {
  if (/\b(?:has|have|had|having|be|been|is|are|was|were|being|to)\s$/.test(before)) return [];
  const words = `${ratio >= 1 ? 'rose' : 'fell'} ${inDigits(percent)} percent`;
  return [{ title: say`Write ${words}`, edits: [{ span, text: words }] }];
}
