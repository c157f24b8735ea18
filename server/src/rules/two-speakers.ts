import { spokenQuotations } from '../links/quotations.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './rule.js';
import { clauseOf, otherSpeaker } from './speech/credit.js';
import { isSentence } from './speech/place.js';

export const twoSpeakers: Rule = {
  id: 'two-speakers',
  flags: 'quotations of two speakers in one paragraph',
  why: 'A reader takes the second quotation for more of the first. Give each speaker a paragraph.',
  source: 'Reuters, Handbook of Journalism: do not run quotations from different speakers together.',
  severity: 'hint',
  example: {
    bad: '“We were the better side,” said Ngozi Okafor. “They were lucky,” said Chidi Obi.',
    good: '“We were the better side,” said Ngozi Okafor.\n\n“They were lucky,” said Chidi Obi.',
  },

  *check(article) {
    const { text } = article;
    const quotations = spokenQuotations(article);
    for (const [i, second] of quotations.entries()) {
      const first = quotations[i - 1];
      if (first?.index !== second.index || !otherSpeaker(first, second)) continue;
      const [one, other] = [clauseOf(first), clauseOf(second)];
      if (!one || !other || other.start < second.quote.span.end || isSentence(text, second)) continue;
      const from = Math.max(one.end, first.quote.span.end);
      const between = text.slice(from, second.quote.span.start);
      // A reader who meets words of the writer’s own first has been told.
      if (!/[.!?]\s+$/.test(between) || !/^[^.!?]*[.!?]\s+$/.test(between)) continue;
      const gap = /\s+$/.exec(between)?.[0] ?? '';
      const start = second.quote.span.start - gap.length;
      const fix: Fix = {
        title: say`Give it a paragraph of its own`,
        edits: [{ span: { start, end: second.quote.span.start }, text: '\n\n' }],
      };
      yield {
        span: second.quote.span,
        message: say`Another speaker begins in the same paragraph.`,
        evidence: [{ span: one, message: say`The first speaker.` }],
        fixes: [fix],
      };
    }
  },
};
