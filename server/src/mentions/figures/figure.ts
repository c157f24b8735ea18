import type { Span } from '../../text/span.js';
import type { Mention } from '../mention.js';

export type Bound = 'exactly' | 'about' | 'at least' | 'at most';

/** A quantity, e.g. `more than 8 million Syrians`: value 8000000, unit `Syrian`, of `Syrians`, bound `at least`. */
export interface FigureMention extends Mention {
  readonly kind: 'figure';
  /** In whole units: dollars not cents, people not thousands; 62 for `62 percent`. */
  readonly value: number;
  /** An ISO 4217 code, `percentage`, `point`, an English unit in the singular (`kilometre`), or the noun that is counted. */
  readonly unit: string | undefined;
  /** What is counted or measured, as written: `Syrians`, `the votes`. */
  readonly of: { readonly span: Span; readonly text: string } | undefined;
  readonly bound: Bound;
  readonly change: 'up' | 'down' | undefined;
  /** The figure itself, from its first digit or word to its unit, without what is counted: `8 million`, `95.1%`. */
  readonly core: Span;
}
