import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { sameQuantity } from './figures/same.js';
import type { Rule } from './rule.js';

export const figureConflict: Rule = {
  id: 'figure-conflict',
  flags: 'the same thing counted differently in two places',
  why: 'Two numbers for one thing may be a slip, or a before and after. Only in *Fact-check*, since the story often means both; the hover of a figure lists the others all the same.',
  source: 'Accuracy checklists: compare each figure with its other mentions.',
  severity: 'off',
  factCheck: 'information',
  example: {
    bad: 'The plant employs 420 workers.\n\nAll 240 workers will keep their jobs.',
    good: 'The plant employs 420 workers.\n\nAll 420 workers will keep their jobs.',
  },

  *check(article) {
    const { text, paragraphs } = article;
    for (const figure of paragraphs.flatMap(paragraph => paragraph.figures)) {
      const others = sameQuantity(article, figure);
      const differs = others.find(other => other.value !== figure.value);
      const earlier = differs && differs.core.start < figure.core.start;
      if (!earlier || figure.change || figure.end || differs.change || differs.end) continue;
      yield {
        span: figure.core,
        message: say`Earlier: ${cover(text, differs.core)} ${figure.of?.text ?? ''}.`,
        evidence: [{ span: differs.core, message: say`The other count` }],
      };
    }
  },
};
