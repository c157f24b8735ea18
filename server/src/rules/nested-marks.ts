import { say } from '../text/message.js';
import { encloses } from '../text/span.js';
import { inEach, type Rule } from './rule.js';
import { levelOf, pairOf, shapeOf } from './speech/marks.js';
import { withMarks } from './speech/rewrite.js';

export const nestedMarks: Rule = {
  id: 'nested-marks',
  flags: 'a quotation within a quotation that has the same marks',
  why: 'Marks alternate, double and single, so that a reader sees which words are whose.',
  source: 'BBC News style guide and AP Stylebook, quotation marks: alternate at each level.',
  severity: 'warning',
  example: {
    bad: '“He told me “leave now” and hung up,” she said.',
    good: '“He told me ‘leave now’ and hung up,” she said.',
  },

  check: inEach(function* ({ quotes }) {
    for (const inner of quotes) {
      const outer = quotes.find(quote => quote.depth === inner.depth - 1 && encloses(quote.span, inner.span));
      const level = levelOf(inner);
      if (!outer || !level || levelOf(outer) !== level || !inner.closed) continue;
      const [open, close] = pairOf(level === 'double' ? 'single' : 'double', shapeOf(inner.open) ?? 'curly');
      yield {
        span: inner.span,
        message: say`A quotation within this one takes the other marks: ${open} ${close}`,
        evidence: [{ span: outer.span, message: say`The quotation around it.` }],
        fixes: [{ title: say`Use ${open} ${close} here`, edits: withMarks(inner, [open, close]) }],
      };
    }
  }),
};
