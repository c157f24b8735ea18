import type { Article } from '../article.js';
import { say, type Message } from '../text/message.js';
import { cover } from '../text/span.js';
import { inferredAs } from './hover/date.js';
import { quotations } from './quotations.js';

/** Words that are shown in the copy and are none of it. */
export interface Hint {
  /** Behind which character they stand. */
  readonly at: number;
  readonly text: string;
  readonly why: Message;
}

/** Behind each quotation that only the paragraph before credits, who says it: `“It is gone.”` Dana Orr; `Dana Orr?` where she is but told of. */
export function speakerHints(article: Article): Hint[] {
  return quotations(article).flatMap(({ speaker, likely, span }) => {
    const carried = [speaker, likely].find(credit => credit?.by === 'previous paragraph' && credit.entity);
    if (!carried) return [];
    const text = carried === likely ? `${carried.name}?` : carried.name;
    return [{ at: span.end, text, why: say`Carried over from the paragraph before.` }];
  });
}

/** Behind each day that is not written out, which it was: `on Thursday` 2026-03-05. */
export function dateHints({ text, moments }: Article): Hint[] {
  return moments.flatMap(({ mention: { span }, value, inferred }) =>
    inferred.length > 0 && /^\d{4}-(?:\d{2}(?:-\d{2})?|W\d{2})$/.test(value) && !cover(text, span).includes(value)
      ? [{ at: span.end, text: value, why: inferredAs(inferred) }]
      : [],
  );
}
