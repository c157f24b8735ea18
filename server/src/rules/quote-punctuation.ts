import type { Span } from '../text/span.js';
import type { Problem, Rule } from './rule.js';
import { levelOf } from './speech/marks.js';
import { styleRule } from './style/style.js';

export const quotePunctuation: Rule = styleRule({
  id: 'quote-punctuation',
  flags: 'a comma or full stop on the wrong side of a closing quotation mark',
  why: 'American copy puts them inside, always. British copy puts them inside a quoted sentence and outside quoted words.',
  source: 'The houses’ own guides.',
  forms: {
    inside: 'He called it “a farce.”',
    sense: 'He called it “a farce”. But: “It is a farce,” he said.',
  },
  example: { form: 'inside', bad: 'He called it “a farce”.', good: 'He called it “a farce.” Is it “a farce”?' },

  *check({ text, paragraphs }, form, write) {
    for (const { span: place, quotes } of paragraphs) {
      for (const quote of quotes) {
        const { span, open, close, closed, depth } = quote;
        if (!closed || depth > 0 || !levelOf(quote)) continue;
        const mark = span.end - close.length;
        const behind = text.charAt(span.end);
        const inside = text.charAt(mark - 1);
        const isLast = /^[,.]$/u.test(behind) && span.end < place.end && text.charAt(span.end + 1) !== '.';
        if (form === 'inside' && isLast && /[\p{L}\p{N}%]/u.test(inside))
          yield moved({ start: mark, end: span.end + 1 }, behind + close);
        const words = text.slice(span.start + open.length, mark);
        const before = text.slice(Math.max(place.start, span.start - 30), span.start);
        if (form === 'sense' && isFragment(words, before) && /^[,.]$/u.test(inside))
          yield moved({ start: mark - 1, end: span.end }, close + inside);
      }
    }

    function moved(span: Span, to: string): Problem {
      return write(span, `${lastWord(text.slice(0, span.start))}${to}`, { span, text: to });
    }
  },
});

function lastWord(text: string): string {
  return /[\p{L}\p{N}%’'-]{1,30}$/u.exec(text)?.[0] ?? '…';
}

/** Words that are part of the sentence around them: they begin small, behind a word, and end none of their own. */
function isFragment(words: string, before: string): boolean {
  return (
    /^\p{Ll}/u.test(words) &&
    /(?<!\p{L})\p{Ll}+\s$/u.test(before) &&
    !/[.!?]\s/u.test(words) &&
    !/…|\.\.\.?$/u.test(words)
  );
}
