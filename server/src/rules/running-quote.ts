import { opensWithQuotation, ownCredit, spokenQuotations } from '../links/quotations.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';
import { endsWithQuotation, isPulled, isSentence, standsAlone } from './speech/place.js';
import { leaveOpen } from './speech/rewrite.js';

export const runningQuote: Rule = {
  id: 'running-quote',
  flags: 'a quotation that is closed at the end of a paragraph though the same speaker goes on in the next',
  why: 'The closing mark tells the reader that the speaker is done. Leave it out where the next paragraph opens with more of the same quotation.',
  source: 'AP Stylebook, quotation marks, running quotations; the same in British practice (Leeds Hacks, Imperial).',
  severity: 'hint',
  example: {
    bad: '“It was chaos,” Orr said. “We could not see.”\n\n“Then the lights came on.”',
    good: '“It was chaos,” Orr said. “We could not see.\n\n“Then the lights came on.”',
  },

  *check(article) {
    const quotations = spokenQuotations(article);
    for (const [i, quotation] of quotations.entries()) {
      const next = quotations[i + 1];
      if (!next || next.index !== quotation.index + 1 || ownCredit(next)) continue;
      if (next.paragraph.role !== 'body' || !opensWithQuotation(next.paragraph)) continue;
      if (isPulled(article, quotation.index) || isPulled(article, next.index)) continue;
      if (!quotation.quote.closed || !endsWithQuotation(article, quotation)) continue;
      if (!isSentence(article.text, quotation) || !isSentence(article.text, next) || !standsAlone(next)) continue;
      const { span, close } = quotation.quote;
      yield {
        span: { start: span.end - close.length, end: span.end },
        message: say`If the same speaker goes on, leave this quotation open.`,
        evidence: [{ span: next.quote.span, message: say`No speaker is named here.` }],
        fixes: [{ title: say`Remove the closing mark`, edits: [leaveOpen(quotation.quote)] }],
      };
    }
  },
};
