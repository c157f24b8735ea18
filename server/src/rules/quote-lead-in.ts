import type { QuoteMention } from '../mentions/quotes/quote.js';
import type { Rule } from './rule.js';
import { styleRule } from './style/style.js';

export const quoteLeadIn: Rule = styleRule({
  id: 'quote-lead-in',
  flags: 'a comma before a quoted sentence where the house sets a colon, or a colon where it sets a comma',
  why: 'AP writes *said, “…”* before one sentence and keeps the colon for more; Reuters and British newsrooms write *said: “…”*.',
  source: 'The houses’ own guides.',
  forms: { comma: 'She said, “We won.”', colon: 'She said: “We won.”' },
  example: { form: 'colon', bad: 'She said, “We won the cup.”', good: 'She said: “We won the cup.”' },

  *check({ text, paragraphs }, form, write) {
    for (const { role, span: place, quotes, sentences } of paragraphs) {
      if (role !== 'body') continue;
      for (const quote of quotes) {
        const { start, end } = quote.span;
        const lead = LEAD_IN.exec(text.slice(Math.max(place.start, start - 40), start));
        const words = text.slice(start + quote.open.length, end);
        if (!lead || quote.depth > 0 || !/^\p{Lu}/u.test(words) || goesOn(text, quote, quotes)) continue;
        const [, verb = '', mark = ''] = lead;
        const isOne = quote.closed && !sentences.some(sentence => start < sentence.start && sentence.start < end);
        const to = mark === ',' ? ':' : ',';
        if (form === 'colon' ? to === ',' : to === ':' || !isOne) continue;
        const at = { start: start - 2, end: start - 1 };
        yield write({ start: at.start - verb.length, end: at.end }, `${verb}${to}`, { span: at, text: to });
      }
    }
  },
});

/** The second half of `“We won,” she said, “I know.”` is led in by nothing. */
function goesOn(text: string, { span }: QuoteMention, quotes: readonly QuoteMention[]): boolean {
  return quotes.some(other => other.span.end <= span.start && !/[.!?\n]/u.test(text.slice(other.span.end, span.start)));
}

const LEAD_IN = /(?<!\p{L})(said|says|added|told\s\p{L}{2,20}(?:\s\p{L}{2,20})?|wrote|asked|replied)([,:])\s$/u;
