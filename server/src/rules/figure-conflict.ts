import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { sentenceWith } from './figures/frames.js';
import { countsOfOneThing } from './figures/same.js';
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
    const { text } = article;
    for (const figures of countsOfOneThing(article)) {
      const [first, ...others] = figures.filter(figure => isStated(figure) && !isPart(text, figure));
      for (const figure of others) {
        // a sentence that gives both tells them apart
        if (!first || figure.value === first.value || sentenceWith(article, figure) === sentenceWith(article, first))
          continue;
        yield {
          span: figure.core,
          message: say`Earlier: ${cover(text, first.core)} ${figure.of?.text ?? ''}.`,
          evidence: [{ span: first.core, message: say`The other count` }],
        };
      }
    }
  },
};

/** True of some of a whole that follows: the four of `four of its 32 plants`. */
function isPart(text: string, { core }: FigureMention): boolean {
  return /^\sof\s(?:the|its|their|his|her|our|all|these|those|some)\s/u.test(text.slice(core.end, core.end + 12));
}

/** True of a count as it is; not of a change to it, nor of what it was before and after. */
function isStated({ change, end }: FigureMention): boolean {
  return change === undefined && end === undefined;
}
