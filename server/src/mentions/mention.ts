import type { Span } from '../text/span.js';

/**
 * What every mention has: something that a paragraph says, read from that paragraph's text alone.
 *
 * Spans count from the start of the paragraph until the paragraph is placed in an article. Mentions are never changed
 * after they are read: what they mean is worked out in `links/`, which points at them.
 */
export interface Mention {
  readonly span: Span;
  /** The finder that read it, e.g. `figures/currency`: shown when explaining a result. */
  readonly by: string;
}
