import type { Locale } from './language/locale.js';
import type { Furniture } from './segments/segment.js';
import type { DateMention } from './mentions/dates/date.js';
import type { FigureMention } from './mentions/figures/figure.js';
import type { House } from './mentions/names/house.js';
import type { DescriptionMention, EntityType, NameMention, PronounMention } from './mentions/names/name.js';
import type { Paragraph } from './mentions/paragraph.js';
import type { StatementMention } from './mentions/statements/statement.js';
import type { Span } from './text/span.js';

/** Everything known about a draft, as plain data that never changes. Offsets count from the start of `text`. */
export interface Article {
  /** The copy: the draft with markup and front matter filled in by white space, at the offsets of the draft. */
  readonly text: string;
  /** The draft as it is written. */
  readonly source: string;
  readonly published: Published | undefined;
  readonly locale: Locale;
  readonly furniture: Furniture;
  /** What the house has decided about names. */
  readonly house: House;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of their first mentions. */
  readonly entities: readonly Entity[];
  /** In text order: every statement that is reported, and the terms in marks. */
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly moments: readonly Moment[];
}

/** The day from which the article counts, ISO 8601, and what says so. */
export interface Published {
  readonly date: string;
  readonly from: 'front matter' | 'dateline' | 'setting' | 'file' | 'request';
}

/** Someone or something that the article names, however often. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form written: `Maria Lopez` for later `Lopez`. */
  readonly name: string;
  /** The first title or role given: `Mayor`. */
  readonly title: string | undefined;
  readonly mentions: readonly NameMention[];
  /** Pronouns that surely mean it. */
  readonly pronouns: readonly PronounMention[];
  /** Descriptions that surely mean it: `the mayor`. */
  readonly descriptions: readonly DescriptionMention[];
}

/** A statement and who is credited with it; `speaker` is undefined where the text credits nobody. */
export interface Attribution {
  readonly statement: StatementMention;
  readonly speaker: Credit | undefined;
  /** Where nobody is credited, of whom the text tells beside the words: `Orr` of `Orr lost her barn. “It was old.”` */
  readonly likely: Credit | undefined;
}

/** Who is credited, by which words, and which inference found it. */
export interface Credit {
  /** The words that name the source: `he`, `Lopez`, `the ministry`. */
  readonly mention: Span;
  /** The source by its fullest name where it has one, else the words themselves: `Maria Lopez`, `the ministry`. */
  readonly name: string;
  readonly entity: Entity | undefined;
  readonly cue: Span | undefined;
  readonly by: Inference;
}

/** What was not written of a date; each is a phrase that a hover shows. */
export type Inferred =
  | 'the year, from the publication date'
  | 'the day, from the publication date'
  | 'the century'
  | 'the order of day and month, from the language'
  | 'counted from the date before it'
  | 'counted from the publication date';

/** How a credit is known; each is a phrase that a hover shows. */
export type Inference =
  | 'same sentence'
  | 'subject'
  | 'next sentence'
  | 'previous sentence'
  | 'previous paragraph'
  | 'next paragraph'
  | 'running quotation'
  | 'interrupted quotation'
  | 'lead-in';

/** What a figure rests on; `source` is undefined where the text names none. */
export interface Claim {
  readonly figure: FigureMention;
  readonly source: Credit | undefined;
}

/** When a written date was, as far as the article says. */
export interface Moment {
  readonly mention: DateMention;
  /** TIMEX3 value: `2012-06-30`, `2015-12`, `P3M`, `PRESENT_REF`. */
  readonly value: string;
  /** What was not written but inferred, each as a phrase: `the year, from the publication date`. */
  readonly inferred: readonly Inferred[];
}
