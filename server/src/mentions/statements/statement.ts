import type { Span } from '../../text/span.js';
import type { Mention } from '../mention.js';

/**
 * How a statement is reported: `direct`, all of it in quotation marks; `mixed`, a part of it; `indirect`, none of it
 * (*said that …*); `term`, a word or title in marks that nobody is being quoted for (*the “clean slate” law*).
 */
export type Form = 'direct' | 'mixed' | 'indirect' | 'term';

/**
 * Reported speech as far as its own paragraph says: content, cue and source, in the terms of attribution research.
 *
 * `“We will not pay,” the mayor said.` has the span of the quotation with its marks, the cue `said` and the source
 * `the mayor`. An interrupted quotation is two statements. Who the source is, and who speaks where no source stands in
 * the paragraph, is for `links/attribution.ts`.
 */
export interface StatementMention extends Mention {
  readonly kind: 'statement';
  readonly form: Form;
  /** False when the quotation goes on in the next paragraph, or is left open. */
  readonly closed: boolean;
  /** The words that report: `said`, `according to`. */
  readonly cue?: Span;
  /** Who is credited, if the paragraph says. */
  readonly source?: Source;
}

/** The words that name who is credited: `he`, `the minister`, `a U.N. report`. */
export interface Source {
  readonly span: Span;
  /** As written, white space folded. */
  readonly text: string;
  readonly kind: 'name' | 'pronoun' | 'noun';
  /** Whom that means, where it is not the words themselves: the `Quill` of `Quill, who said` and of `Quill’s “Night Boat”`. */
  readonly of?: { readonly span: Span; readonly text: string };
  /** Where it stands in the paragraph, seen from the statement. */
  readonly from: Place;
}

/**
 * Where in its paragraph a source stands, and so how surely it is the speaker: a `subject` is whom the sentence is about though
 * no verb of saying has the words, the `Quill` of `Quill marched for “bread and roses.”`
 */
export type Place =
  | 'same sentence'
  | 'subject'
  | 'next sentence'
  | 'previous sentence'
  | 'interrupted quotation'
  | 'lead-in'
  | 'running quotation';
