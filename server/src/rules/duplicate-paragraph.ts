import { remember } from '../mentions/words.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Rule } from './rule.js';

export const duplicateParagraph: Rule = {
  id: 'duplicate-paragraph',
  flags: 'a paragraph of sixteen words or more that stands in the story twice',
  why: 'It happens when paragraphs are moved: one is pasted in its new place and never cut from the old.',
  source: 'Desk practice.',
  severity: 'warning',
  example: {
    bad: 'The pool will close on Friday for want of a lifeguard, and open again on Monday at noon.\n\nIt is old.\n\nThe pool will close on Friday for want of a lifeguard, and open again on Monday at noon.',
    good: 'The pool will close on Friday for want of a lifeguard, and open again on Monday at noon.\n\nIt is old.\n\nThe pool will close on Friday.',
  },

  *check({ paragraphs }) {
    const seen = new Map<string, Span>();
    const runs: { first: Span; span: Span; from: number; last: number }[] = [];
    for (const [i, paragraph] of paragraphs.entries()) {
      const key = keyOf(paragraph);
      if (paragraph.role !== 'body' || key === '') continue;
      const first = seen.get(key);
      const run = runs.at(-1);
      if (!first) seen.set(key, paragraph.span);
      else if (run?.last === i - 1)
        runs[runs.length - 1] = { ...run, span: { ...run.span, end: paragraph.span.end }, last: i };
      else runs.push({ first, span: paragraph.span, from: paragraphs[i - 1]?.span.end ?? 0, last: i });
    }
    for (const { first, span, from } of runs) {
      yield {
        span,
        message: say`The same paragraph stands higher up.`,
        evidence: [{ span: first, message: say`Here first.` }],
        fixes: [{ title: say`Delete it here`, edits: [{ span: { start: from, end: span.end }, text: '' }] }],
      };
    }
  },
};

/** The words of a paragraph outside of quotations, which `duplicate-quote` looks after; of a short one, nothing. */
const keyOf = remember(({ text, quotes }) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const quoted = quotes.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return words.length < SHORT || 2 * quoted > text.length ? '' : words.join(' ');
});

/** Lists have shorter lines that are alike: `Open daily from 8 a.m. to 4 p.m.` */
const SHORT = 16;
