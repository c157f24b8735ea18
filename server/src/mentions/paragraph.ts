import { sentences } from '../language/sentences.js';
import { tag, type Tags } from '../language/english.js';
import { tokenize, type Token } from '../language/tokens.js';
import { readDateline } from '../segments/dateline.js';
import type { Role } from '../segments/segment.js';
import { shift, type Span } from '../text/span.js';
import { findDates } from './dates/find.js';
import type { DateMention } from './dates/date.js';
import { findFigures } from './figures/find.js';
import type { FigureMention } from './figures/figure.js';
import { findCapitals } from './names/capitals.js';
import { findDescriptions } from './names/descriptions.js';
import { findNames } from './names/find.js';
import type { NamesModel } from './names/model.js';
import type { DescriptionMention, NameMention, OtherName, PronounMention } from './names/name.js';
import { findPronouns } from './names/pronouns.js';
import { findQuotes } from './quotes/find.js';
import type { QuoteMention } from './quotes/quote.js';
import { findStatements } from './statements/find.js';
import { remember, sameWords } from './words.js';
import type { Source, StatementMention } from './statements/statement.js';

/** A block of the draft and everything that it says by itself; each list is in text order. */
export interface Paragraph {
  readonly span: Span;
  readonly role: Role;
  /** Its copy, without markup: see `segments/mask.ts`. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** Names of prizes, peoples, products: they are not shown, but have a say in what a word names in this story. */
  readonly otherNames: readonly OtherName[];
  /** Runs of words with a capital that are in no name: names perhaps, if another paragraph says so. */
  readonly capitals: readonly (readonly Span[])[];
  readonly pronouns: readonly PronounMention[];
  readonly descriptions: readonly DescriptionMention[];
  readonly figures: readonly FigureMention[];
  readonly statements: readonly StatementMention[];
  /** Who speaks if the next paragraph is nothing but a quotation: whom its last sentence quotes, or tells of. */
  readonly follower: Source | undefined;
}

/** What finders read: one paragraph's text, cut up. */
export interface Reading {
  readonly text: string;
  readonly role: Role;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Parts of speech, one set a token; worked out when first asked for, since they cost more than all else. */
  readonly tags: () => readonly Tags[];
}

/** Reads one paragraph alone. The same words always read the same, wherever they stand: that is what lets an analyzer keep paragraphs by their text. */
export type ReadParagraph = (text: string, role: Role) => Paragraph;

/** A reader that finds names with the model, or by lists alone if there is none. */
export function createReader(model?: NamesModel): ReadParagraph {
  return (text, role) => readWith(model, read(text, role));
}

/** Reads a paragraph, its names by lists and shape alone. */
export const readParagraph: ReadParagraph = createReader();

function readWith(model: NamesModel | undefined, reading: Reading): Paragraph {
  const quotes = findQuotes(reading);
  const dates = findDates(reading);
  const { names, otherNames } = findNames(reading, dates, model);
  const pronouns = findPronouns(reading);
  const figures = findFigures(reading, dates, names);
  const { statements, follower } = findStatements(reading, { quotes, names });
  return {
    span: { start: 0, end: reading.text.length },
    role: reading.role,
    text: reading.text,
    sentences: reading.sentences,
    quotes,
    dates,
    names,
    otherNames,
    capitals: findCapitals(reading, names),
    pronouns,
    descriptions: findDescriptions(reading),
    figures,
    statements,
    follower,
  };
}

/** Cuts a paragraph's text up for the finders. */
export function read(text: string, role: Role): Reading {
  const tokens = tokenize(text);
  let tags: readonly Tags[] | undefined;
  return { text, role, tokens, sentences: sentencesOf(text, tokens, role), tags: () => (tags ??= tag(text, tokens)) };
}

/** The sentences of a paragraph; a dateline, `LAGOS, Nigeria (AP) —`, is one by itself, for nobody says it. */
function sentencesOf(text: string, tokens: readonly Token[], role: Role): Span[] {
  const dateline = role === 'body' ? readDateline(text, { start: 0, end: text.length }) : undefined;
  if (!dateline) return sentences(text, tokens);
  const { end } = dateline.span;
  return [
    dateline.span,
    ...sentences(
      text,
      tokens.filter(({ start }) => start >= end),
    ),
  ];
}

/** The paragraph as it stands in the article, its start at `offset`; the same as last time where it has not moved. */
export function placeParagraph(paragraph: Paragraph, offset: number): Paragraph {
  const last = lastPlaced(paragraph);
  if (last.placed.span.start !== offset)
    last.placed = sameWords(shift(paragraph, offset - paragraph.span.start), paragraph);
  return last.placed;
}

const lastPlaced = remember(paragraph => ({ placed: paragraph }));
