import type { Rule } from './rule.js';
import { levelOf, pairOf, shapeOf } from './speech/marks.js';
import { inMarks, withMarks } from './speech/rewrite.js';
import { styleRule } from './style/style.js';
import { say } from '../text/message.js';

export const headlineMarks: Rule = styleRule({
  id: 'headline-marks',
  flags: 'double quotation marks in a headline where the house sets single ones, or the other way round',
  why: 'Single marks take less room; they are the habit of agencies and British papers in headlines alone.',
  source: 'The houses’ own guides.',
  forms: { single: '‘Enough’, says PM', double: '“Enough”, says PM' },
  example: {
    form: 'single',
    bad: 'Plan is “a farce”, says mayor\n\nThe mayor of Vell called the plan to raise the levy “a farce”.',
    good: 'Plan is ‘a farce’, says mayor\n\nThe mayor of Vell called the plan to raise the levy “a farce”.',
  },

  *check({ text, paragraphs }, form, write) {
    for (const { role, quotes } of paragraphs) {
      if (role !== 'headline') continue;
      for (const quote of quotes) {
        const level = levelOf(quote);
        if (quote.depth > 0 || !quote.closed || !level || level === form) continue;
        const marks = pairOf(form, shapeOf(quote.open) ?? 'curly');
        const shown = inMarks(text, quote, marks);
        yield {
          ...write(quote.span, shown),
          fixes: [{ title: say`Change to ${shown}`, edits: withMarks(quote, marks) }],
        };
      }
    }
  },
});
