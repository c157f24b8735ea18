import type { NameMention } from '../mentions/names/name.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Rule } from './rule.js';

export const ageConflict: Rule = {
  id: 'age-conflict',
  flags: 'two ages for one person',
  why: 'One of them is wrong, or they are of two people with one name.',
  source: 'AP style gives an age between commas behind the name; desk checklists have ages checked at every mention.',
  severity: 'warning',
  example: {
    bad: 'Dana Orr, 41, lost her barn. The neighbors of Dana Orr, 43, helped.',
    good: 'Dana Orr, 41, lost her barn. The neighbors of Ida Orr, 43, helped.',
  },

  *check({ text, entities }) {
    for (const { type, name, mentions } of entities) {
      if (type !== 'person') continue;
      const ages = mentions.flatMap(mention => ageAt(text, mention) ?? []);
      const [first] = ages;
      for (const { age, span } of ages) {
        if (!first || age === first.age) continue;
        yield {
          span,
          message: say`${name} is ${first.age} above and ${age} here.`,
          evidence: [{ span: first.span, message: say`Here the age is ${first.age}.` }],
          fixes: [
            { title: say`Write ${first.age} here`, edits: [{ span, text: first.age }] },
            { title: say`Write ${age} above`, edits: [{ span: first.span, text: age }] },
          ],
        };
      }
    }
  },
};

/** The age that stands at a name: `Dana Orr, 41,` or `41-year-old Dana Orr`. */
function ageAt(text: string, { span, title }: NameMention): { age: string; span: Span } | undefined {
  const after = /^, (\d{1,3})(?=[,.;)])/.exec(text.slice(span.end, span.end + 8));
  if (after?.[1] !== undefined)
    return { age: after[1], span: { start: span.end + 2, end: span.end + 2 + after[1].length } };
  const end = Math.min(span.start, title?.span.start ?? span.start);
  const from = Math.max(0, end - 48);
  const before = /(?<![\p{L}\p{N}-])(\d{1,3})-year-old (?:\p{L}[\p{L}-]{0,15} ){0,2}$/u.exec(text.slice(from, end));
  if (before?.[1] === undefined) return undefined;
  const start = from + before.index;
  return { age: before[1], span: { start, end: start + before[1].length } };
}
