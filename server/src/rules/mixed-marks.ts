import type { QuoteMention } from '../mentions/quotes/quote.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './rule.js';
import { levelOf, pairOf, shapeOf, type Shape } from './speech/marks.js';
import { withMarks } from './speech/rewrite.js';

export const mixedMarks: Rule = {
  id: 'mixed-marks',
  flags: 'a curly mark that is closed by a straight one, and a story that mixes both kinds',
  why: 'One in six published stories mixes them, mostly where text was pasted. A pair that does not match is a slip; a mixed story is told once.',
  source: 'Each house chooses one; the rate was measured on 2,948 stories of a US newsroom.',
  severity: 'hint',
  example: {
    bad: '“We won," she said.',
    good: '“We won,” she said.',
  },

  *check({ paragraphs }) {
    const quotes = paragraphs.flatMap(paragraph => paragraph.quotes).filter(quote => levelOf(quote) && quote.closed);
    const usual = usualShape(quotes);
    const mixed = quotes.filter(quote => shapeOf(quote.open) !== shapeOf(quote.close));
    for (const quote of mixed) {
      yield {
        span: quote.span,
        message:
          shapeOf(quote.open) === 'curly'
            ? say`A curly mark is closed by a straight one.`
            : say`A straight mark is closed by a curly one.`,
        fixes: [convert([quote], usual)],
      };
    }
    const odd = quotes.filter(quote => !mixed.includes(quote) && shapeOf(quote.open) !== usual);
    const [first] = odd;
    if (first) {
      const message =
        usual === 'curly'
          ? say`The other quotation marks of this story are curly (straight: ${odd.length}).`
          : say`The other quotation marks of this story are straight (curly: ${odd.length}).`;
      yield { span: first.span, message, fixes: [convert(odd, usual)] };
    }
  },
};

/** The shape of most marks in the story; curly, if there are as many of each. */
function usualShape(quotes: readonly QuoteMention[]): Shape {
  const marks = quotes.flatMap(({ open, close }) => [shapeOf(open), shapeOf(close)]);
  const straight = marks.filter(shape => shape === 'straight').length;
  return 2 * straight > marks.length ? 'straight' : 'curly';
}

function convert(quotes: readonly QuoteMention[], shape: Shape): Fix {
  const edits = quotes.flatMap(quote => withMarks(quote, pairOf(levelOf(quote) ?? 'double', shape)));
  const title =
    quotes.length === 1
      ? shape === 'curly'
        ? say`Make them curly`
        : say`Make them straight`
      : shape === 'curly'
        ? say`Make all of the story’s curly`
        : say`Make all of the story’s straight`;
  return { title, edits };
}
