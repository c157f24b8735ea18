import type { QuoteMention } from '../../mentions/quotes/quote.js';
import { say } from '../../text/message.js';
import type { Edit, Fix } from '../rule.js';

/** Puts other marks around the same words. */
export function withMarks({ span, open, close }: QuoteMention, [first, last]: readonly [string, string]): Edit[] {
  const edits = [
    { span: { start: span.start, end: span.start + open.length }, text: first, was: open },
    { span: { start: span.end - close.length, end: span.end }, text: last, was: close },
  ];
  return edits.filter(edit => edit.was !== edit.text && edit.was !== '').map(({ span, text }) => ({ span, text }));
}

/** How the quotation looks with other marks, in a message; long words are left out: `‘…’`. */
export function inMarks(text: string, { span, open, close }: QuoteMention, marks: readonly [string, string]): string {
  const words = text.slice(span.start + open.length, span.end - close.length);
  return marks.join(words.length > 30 ? '…' : words);
}

/** Makes `“We won.”` into `“We won,” Orr said.`, for the writer to put another name; of words that end no sentence, nothing. */
export function addCredit(text: string, { span, close, closed }: QuoteMention, who: string): Fix | undefined {
  if (!closed || close === '') return undefined;
  const title = say`Credit it: “…,” ${who} said.`;
  const mark = span.end - close.length;
  const stop = text.charAt(mark - 1);
  if (/[.!?…]/u.test(stop)) {
    const from = stop === '.' ? mark - 1 : mark;
    return { title, edits: [credit({ start: from, end: span.end }, `${stop === '.' ? ',' : ''}${close}`, who)] };
  }
  if (text.charAt(span.end) === '.')
    return { title, edits: [credit({ start: span.end, end: span.end + 1 }, ',', who)] };
  return undefined;
}

function credit(span: Edit['span'], before: string, who: string): Edit {
  const start = before.length + 1;
  return { span, text: `${before} ${who} said.`, fill: { start, end: start + who.length } };
}

/** Takes a closing mark away, so that the quotation goes on in the next paragraph. */
export function leaveOpen({ span, close }: QuoteMention): Edit {
  return { span: { start: span.end - close.length, end: span.end }, text: '' };
}
