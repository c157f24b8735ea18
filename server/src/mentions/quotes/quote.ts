import type { Mention } from '../mention.js';

/**
 * A region in quotation marks, e.g. `“We will not pay,”`, or that `>` sets off as a block, `> We will not pay.`; the span takes the
 * marks in.
 */
export interface QuoteMention extends Mention {
  readonly kind: 'quote';
  /** False when the paragraph ends before the closing mark, as in a quotation that runs on, or is left open by mistake. */
  readonly closed: boolean;
  /** How many quotations it lies in: 0, or 1 for the inner one of `“He told me ‘no’ twice.”` */
  readonly depth: number;
  /** The marks as written: `“` and `”`; `close` is empty when left open, and for speech behind a dash or `>`. */
  readonly open: string;
  readonly close: string;
}
