import type { Span } from '../../text/span.js';
import type { Mention } from '../mention.js';
import type { Traits } from './traits.js';

export type EntityType = 'person' | 'organization' | 'place';

/** How probable it is that words name each of these, something else (`other`), or nothing (`none`): they add up to 1. */
export type Chances = Readonly<Record<EntityType | 'other' | 'none', number>>;

/** A name in the text, e.g. the `Mevlüt Çavuşoğlu` of `Foreign Minister Mevlüt Çavuşoğlu’s`: no title, no possessive ending. */
export interface NameMention extends Mention {
  readonly kind: 'name';
  readonly type: EntityType;
  /** The name as written, white space folded: `Mevlüt Çavuşoğlu`. */
  readonly name: string;
  /** The title that stands before it, `Foreign Minister`, or the role behind it, `the treasurer`. */
  readonly title?: { readonly span: Span; readonly text: string };
  /** What the words beside it say that a person is. */
  readonly traits?: Traits;
  /** How sure the tagger is of the type; not there if something else found the name. */
  readonly chances?: Chances;
  /** True of a country or a large city by one word, *Taiwan* and *Tainan*, which is no slip for another. */
  readonly isListed?: true;
}

/** A name of something else, e.g. the `Booker Prize`; the story may still know it as a person, an organization or a place. */
export interface OtherName {
  readonly span: Span;
  readonly name: string;
  readonly chances: Chances;
  /** True of the initials of `mobile payment service (MPS)`: the story says that they are no name. */
  readonly isSpelledOut?: true;
}

/** A third-person pronoun that can stand for a person or a group: `he`, `her`, `they`. */
export interface PronounMention extends Mention {
  readonly kind: 'pronoun';
  readonly gender: 'male' | 'female' | 'plural' | 'neuter';
}

/** A person meant by what they are: `the minister`, `his wife`, `a retired teacher`. */
export interface DescriptionMention extends Mention {
  readonly kind: 'description';
  /** As written, white space folded, with the place or body behind it: `the top diplomat`, `the mayor of Northwick`. */
  readonly text: string;
  /** `none` in a headline: `Northwick mayor warns of floods`. */
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** The noun, folded: `diplomat`. */
  readonly head: string;
  /** What the noun itself says. */
  readonly gender: 'male' | 'female' | undefined;
}
