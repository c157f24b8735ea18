import { say } from '../text/message.js';
import { encloses } from '../text/span.js';
import type { Rule } from './rule.js';
import { levelOf, pairOf, shapeOf, type Level } from './speech/marks.js';
import { inMarks, withMarks } from './speech/rewrite.js';
import { ALL_COPY, styleRule } from './style/style.js';

export const outerMarks: Rule = styleRule({
  id: 'outer-marks',
  flags: 'single marks outside in a house that sets double ones there, or the other way round, headlines apart',
  why: 'News sets double marks outside and single ones within, in Britain too; British magazines and books do the reverse. One story does one of them. The fix turns the marks within as well, and leaves apostrophes alone.',
  source: 'The houses’ own guides.',
  forms: { double: '“He said ‘no’ to me,” she said.', single: '‘He said “no” to me,’ she said.' },
  example: {
    form: 'single',
    bad: 'The council met.\n\n“He told me ‘no’,” Orr said of the workers’ union.',
    good: 'The council met.\n\n‘He told me “no”,’ Orr said of the workers’ union.',
  },

  *check({ text, paragraphs }, form, write) {
    for (const { role, quotes } of paragraphs) {
      if (role === 'headline' || !ALL_COPY.includes(role)) continue;
      for (const quote of quotes) {
        const level = levelOf(quote);
        if (quote.depth > 0 || !level || level === form || /[„‚]/u.test(quote.open)) continue;
        const { span, open } = quote;
        const marks = marksOf(0, form, open);
        const turned = quotes.filter(other => encloses(span, other.span) && levelOf(other));
        const shown = turned.length > 1 ? marks.join('…') : inMarks(text, quote, marks);
        const edits = turned.flatMap(other => withMarks(other, marksOf(other.depth, form, other.open)));
        yield { ...write(span, shown), fixes: [{ title: say`Change to ${shown}`, edits }] };
      }
    }
  },
});

/** The marks of a level of quotation, in the shape that it has: `“ ”`, within them `‘ ’`, and so on by turns. */
function marksOf(depth: number, outer: Level, open: string): readonly [string, string] {
  const inner = outer === 'double' ? 'single' : 'double';
  return pairOf(depth % 2 === 0 ? outer : inner, shapeOf(open) ?? 'curly');
}
