import type { Span } from '../../text/span.js';
import type { Mention } from '../mention.js';

export type EntityType = 'person' | 'organization' | 'place';

/** A name in the text, e.g. the `Mevlüt Çavuşoğlu` of `Foreign Minister Mevlüt Çavuşoğlu’s`: no title, no possessive ending. */
export interface NameMention extends Mention {
  readonly kind: 'name';
  readonly type: EntityType;
  /** The name as written, white space folded: `Mevlüt Çavuşoğlu`. */
  readonly name: string;
  /** The title that stands before it, `Foreign Minister`, or the role behind it, `the treasurer`. */
  readonly title?: { readonly span: Span; readonly text: string };
}

/** A third-person pronoun that can stand for a person or a group: `he`, `her`, `they`. */
export interface PronounMention extends Mention {
  readonly kind: 'pronoun';
  readonly gender: 'male' | 'female' | 'plural' | 'neuter';
}
