import type { Paragraph } from '../mentions/paragraph.js';
import type { QuoteMention } from '../mentions/quotes/quote.js';
import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { cover, overlaps, spanAt, type Span } from '../text/span.js';
import type { Fix, Rule } from './rule.js';
import { closingMark } from './speech/marks.js';
import { opensWithQuotation } from '../links/quotations.js';

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  flags: 'a quotation that is opened and never closed',
  why: 'The reader cannot tell where the speaker ends and the writer goes on. A quotation that continues in the next paragraph may stay open: the next one opens again.',
  source: 'AP style, as taught by the KU Editing sheet on quotations and VCU: each opening mark needs its closing one.',
  severity: 'error',
  example: {
    bad: '“We will rebuild the bridge by spring, Mayor Ada Quill said.',
    good: '“We will rebuild the bridge by spring,” Mayor Ada Quill said.',
  },

  *check({ text, paragraphs }) {
    let openBefore = false;
    let closedLater: Span | undefined;
    for (const [i, paragraph] of paragraphs.entries()) {
      const next = paragraphs[i + 1];
      for (const quote of paragraph.quotes) {
        if (quote.closed || quote.depth > 0 || quote.by === 'quotes/dash') continue;
        const toTheEnd = quote.span.end === paragraph.span.end;
        if (toTheEnd && next && opensWithQuotation(next)) continue;
        const span = { start: quote.span.start, end: quote.span.start + quote.open.length };
        const close = toTheEnd ? closingLater(paragraphs, i) : undefined;
        if (close) {
          closedLater = close.mark;
          const message = say`This quotation goes on, but is not opened again where the next paragraph begins.`;
          yield { span, message, fixes: [reopening(quote, close.through)] };
        } else {
          yield {
            span,
            message: say`This quotation is not closed.`,
            fixes: [closing(text, quote, closeLike(quote, paragraphs))],
          };
        }
      }
      for (const span of unopened(paragraph)) {
        if (span.start === closedLater?.start) continue;
        yield { span, message: say`No quotation is open here.`, fixes: [opening(text, paragraph, span, openBefore)] };
      }
      openBefore = paragraph.quotes.some(quote => !quote.closed && quote.span.end === paragraph.span.end);
    }
  },
};

/** The mark that closes, some paragraphs on, what a paragraph leaves open, where none between them opens again. */
function closingLater(
  paragraphs: readonly Paragraph[],
  from: number,
): { readonly mark: Span; readonly through: readonly Paragraph[] } | undefined {
  const ahead = paragraphs.slice(from + 1, from + 1 + FAR);
  for (const [i, paragraph] of ahead.entries()) {
    if (paragraph.role !== 'body') return undefined;
    const [mark] = unopened(paragraph);
    const [quote] = paragraph.quotes;
    if (mark && !(quote && quote.span.start < mark.start)) return { mark, through: ahead.slice(0, i + 1) };
    if (quote) return undefined;
  }
  return undefined;
}

/** How many paragraphs one person may speak through. */
const FAR = 8;

/** Opens the quotation again at the head of each paragraph that it goes through. */
function reopening({ open }: QuoteMention, through: readonly Paragraph[]): Fix {
  const edits = through.map(({ span: { start } }) => ({ span: { start, end: start }, text: open }));
  return { title: say`Open it again where it goes on`, edits };
}

/** Ends the quotation before the words that credit it, if there are any, else where it is left. */
function closing(text: string, quote: QuoteMention, close: string): Fix {
  const words = cover(text, quote.span);
  const credit = CREDIT.exec(words);
  const said = credit ? words.slice(0, credit.index + 1) : words;
  const at = quote.span.start + said.length;
  const edit = { span: { start: at, end: at }, text: close };
  return { title: say`Close it behind “${lastWord(said)}”`, edits: [edit] };
}

/** How the story closes such a quotation elsewhere: `»Menemme»` in Finland, `»Wir gehen«` in Germany. */
function closeLike({ open }: QuoteMention, paragraphs: readonly Paragraph[]): string {
  const same = paragraphs.flatMap(({ quotes }) => quotes).find(quote => quote.closed && quote.open === open);
  return same && same.close !== '"' ? same.close : closingMark(open);
}

/** The comma before `Mayor Ada Quill said` or `said Mayor Ada Quill`. */
const CREDIT =
  /[,?!](?=\s(?:(?:said|says|added|adds)\s|(?:he|she|they|(?:the\s)?\p{L}[\p{L}.’'-]*(?:\s\p{L}[\p{L}.’'-]*){0,5})\s(?:said|says|added|adds|told)(?!\p{L})))/u;

function lastWord(words: string): string {
  return /[\p{L}\p{N}'’-]+\p{P}*$/u.exec(words)?.[0] ?? words;
}

/** Marks that close where nothing stands open: the `”` of `We will rebuild,” she said.` */
function unopened(paragraph: Paragraph): Span[] {
  return closers(paragraph)
    .map(({ span }) => span)
    .filter(mark => !paragraph.quotes.some(quote => overlaps(quote.span, mark)));
}

/** Behind a word or its punctuation, before a space; behind a figure it may be an inch. */
const CLOSER = /(?<=[\p{L}.,!?…])(?:”|")(?=[\s.,;:)]|$)/gu;
const closers = finder(CLOSER);

/** Opens a quotation where the stray mark’s sentence starts, or its paragraph, if the one before was left open. */
function opening(text: string, { span, sentences, quotes }: Paragraph, mark: Span, runsOn: boolean): Fix {
  const own = spanAt(sentences, mark.start);
  const sentence = runsOn || !own ? span : own;
  const after = quotes.filter(quote => quote.span.end <= mark.start).map(quote => quote.span.end);
  const from = Math.max(sentence.start, ...after);
  const start = from + (/^[\s.,]*/.exec(text.slice(from, mark.start))?.[0].length ?? 0);
  const edit = { span: { start, end: start }, text: cover(text, mark) === '”' ? '“' : '"' };
  return { title: say`Open it before “${firstWord(text.slice(start, mark.start))}”`, edits: [edit] };
}

function firstWord(words: string): string {
  return /^[\p{L}\p{N}'’-]+/u.exec(words)?.[0] ?? words;
}
