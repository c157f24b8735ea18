import { unsourced } from './figures/checkworthy.js';
import { say } from '../text/message.js';
import { cover, indexAt } from '../text/span.js';
import { inSentence } from './figures/write.js';
import type { Rule } from './rule.js';

export const unsourcedFigure: Rule = {
  id: 'unsourced-figure',
  flags: 'a statistic that nobody in its sentence or beside it vouches for',
  why: 'Readers and checkers ask who counted. Plain facts are left alone: ages, dates, scores, measures, prices of things, small counts, and what the story itself shows.',
  source: 'Fact-checkers’ claim schemas ask each statistic for its source; broadcasters’ guidelines ask for context.',
  severity: 'off',
  factCheck: 'hint',
  example: {
    bad: 'Crime in the district has risen 40% since 2019.',
    good: 'Crime in the district has risen 40% since 2019, according to police figures.',
  },

  *check(article) {
    let flagged = -1;
    for (const { figure } of unsourced(article)) {
      const at = indexAt(article.paragraphs, figure.core.start);
      if (at === flagged) continue;
      flagged = at;
      yield { span: figure.core, message: say`Who says ${inSentence(cover(article.text, figure.core))}?` };
    }
  },
};
