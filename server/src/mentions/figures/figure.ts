import type { Span } from '../../text/span.js';
import type { Mention } from '../mention.js';

export type Bound = 'exactly' | 'about' | 'at least' | 'at most';

/**
 * How a figure is put: one number; a range (*10 to 12 weeks*); a ratio (*one in five*), whose value is the quotient; a
 * fraction in words (*two-thirds of*); a score or vote (*2-0*), whose value is the first side.
 */
export type Form = 'number' | 'range' | 'ratio' | 'fraction' | 'score';

/** A quantity, e.g. `more than 8 million Syrians`: value 8000000, unit `Syrian`, of `Syrians`, bound `at least`. */
export interface FigureMention extends Mention {
  readonly kind: 'figure';
  readonly form: Form;
  /** People not thousands, and 62 for `62 percent`; cents are a unit of their own. */
  readonly value: number;
  /** The upper end of a range, the other side of a score, the whole of a ratio: the 5 of `one in five`. */
  readonly to?: number;
  /** The size of the last place that is written: 0.1 for `95.1`, 100000 for `8.3 million`. Half of it is rounding. */
  readonly step: number;
  /** An ISO 4217 code, `percentage`, `point`, an English unit in the singular (`kilometre`), or the noun that is counted. */
  readonly unit: string | undefined;
  /** What is counted or measured, as written: `Syrians`, `the votes`. */
  readonly of: { readonly span: Span; readonly text: string } | undefined;
  readonly bound: Bound;
  /** Set on the amount of a change: `rose 5%`, `a 36% drop`. */
  readonly change: 'up' | 'down' | undefined;
  /** Set on the ends of a change: the 40 and the 50 of `rose from 40 to 50`. */
  readonly end?: 'from' | 'to';
  /** The figure itself, from its first digit or word to its unit, without what is counted: `8 million`, `95.1%`. */
  readonly core: Span;
  /** The number alone, without sign or unit: the `8 million` of `$8 million`. */
  readonly number: Span;
  readonly written: 'digits' | 'words';
}
