import type { QuoteMention } from '../mentions/quotes/quote.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import type { Rule } from './rule.js';
import { isPulled } from './speech/place.js';

export const duplicateQuote: Rule = {
  id: 'duplicate-quote',
  flags: 'a quotation of eight words or more that stands in the story twice',
  why: 'It happens when paragraphs are moved: the quotation is pasted in one place and never cut from the other.',
  source: 'Desk practice; next to none in published copy.',
  severity: 'warning',
  example: {
    bad: '“We have waited nine years for a clinic here,” Tariq said.\n\nHe is 71.\n\n“We have waited nine years for a clinic here,” he said.',
    good: '“We have waited nine years for a clinic here,” Tariq said.\n\nHe is 71.\n\n“We have waited nine years,” he said.',
  },

  *check(article) {
    const { text, paragraphs } = article;
    const seen = new Map<string, QuoteMention>();
    for (const [i, { role, quotes }] of paragraphs.entries()) {
      if (role !== 'body' || quotes.length === 0 || isPulled(article, i)) continue;
      for (const quote of quotes) {
        const words =
          cover(text, quote.span)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length < 8) continue;
        const key = words.join(' ');
        const first = seen.get(key);
        if (first) {
          yield {
            span: quote.span,
            message: say`The same words are quoted higher up.`,
            evidence: [{ span: first.span, message: say`Quoted here first.` }],
          };
        } else {
          seen.set(key, quote);
        }
      }
    }
  },
};
