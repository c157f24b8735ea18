import type { Article } from '../article.js';
import type { Locale } from '../language/locale.js';
import type { HouseName } from '../mentions/names/house.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { remember } from '../mentions/words.js';
import type { Message } from '../text/message.js';
import { shift, type Span } from '../text/span.js';

/** How loudly a finding speaks, as a desk says it: do not publish; fix; query the reporter; style. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The severities, loudest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * What the writer is doing: `writing`, when only errors may interrupt; `editing`; or `fact-check`, when every figure is
 * asked for its source.
 */
export type Mode = 'writing' | 'editing' | 'fact-check';

export const MODES: readonly Mode[] = ['writing', 'editing', 'fact-check'];

/** One check. Its `id` is its file name, its fixture, its setting, its diagnostic code and its heading in the docs. */
export interface Rule {
  readonly id: string;
  /** What the rule flags, to finish the sentence “Flags …”: `a quotation with no speaker`. */
  readonly flags: string;
  /** Why an editor cares, and what published copy shows, in a sentence or two. */
  readonly why: string;
  /** Where the rule comes from: a style guide, a desk manual, a measurement. */
  readonly source: string;
  /** How loudly it speaks by default; a rule that is `off` is silent until a user gives it a severity. */
  readonly severity: Severity | 'off';
  /** How loudly it speaks in the mode *Fact-check*, where that is another. */
  readonly factCheck?: Severity;
  /** True of a matter of style, which is silent within quotation marks: the words there are somebody else's. */
  readonly style?: true;
  /** True of a legal or sensitive query: `copydesk.legal` turns all of them off. */
  readonly legal?: true;
  /** Of a rule of house style, the forms that a house may choose from, each with what it means. */
  readonly forms?: Readonly<Record<string, string>>;
  /** Shown in the docs and run by the tests: `bad` must be flagged, `good` must not, with the `form` chosen and the house list, if there are any. */
  readonly example: { readonly form?: string; readonly names?: string; readonly bad: string; readonly good: string };
  /** A rule of house style is silent where nothing is chosen. */
  check(article: Article, choice?: Choice): Iterable<Problem>;
}

/**
 * The check of a rule that looks at each paragraph alone, as it is given to `find`: its start at 0, in the English of the copy.
 *
 * What it finds is kept for as long as the paragraph says the same, wherever that moves: a keystroke has one paragraph checked.
 */
export function inEach(find: (paragraph: Paragraph, locale: Locale) => Iterable<Problem>): Rule['check'] {
  const keep = (locale: Locale) =>
    remember(paragraph => Array.from(find(shift(paragraph, -paragraph.span.start), locale)));
  const kept = { 'en-US': keep('en-US'), 'en-GB': keep('en-GB') };
  return ({ paragraphs, locale }) => {
    const problemsOf = kept[locale];
    const problems: Problem[] = [];
    for (const paragraph of paragraphs) {
      for (const problem of problemsOf(paragraph)) problems.push(moved(problem, paragraph.span.start));
    }
    return problems;
  };
}

/** A problem in a paragraph that starts at `by`. What a writer has to fill in is told from the start of a rewrite, and stays. */
function moved(problem: Problem, by: number): Problem {
  const { span, evidence, fixes } = problem;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...problem,
    span: move(span),
    ...(evidence && { evidence: evidence.map(item => ({ ...item, span: move(item.span) })) }),
    ...(fixes && {
      fixes: fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, span: move(edit.span) })) })),
    }),
  };
}

/** A form that a house has chosen, and the house, as messages name it: `AP`. */
export interface Choice {
  readonly form: string;
  readonly house: string;
}

/** Something a rule found. */
export interface Problem {
  readonly span: Span;
  readonly message: Message;
  /** Speaks more softly or loudly than the rule does by default, as a lower tier of the same check does. */
  readonly severity?: Severity;
  /** Other places that bear on it: the speaker, the other date. */
  readonly evidence?: readonly Evidence[];
  /** Rewrites to offer, surest first. */
  readonly fixes?: readonly Fix[];
  /** A name that the rule leaves alone once it is in the house list. */
  readonly name?: HouseName;
}

export interface Evidence {
  readonly span: Span;
  readonly message: Message;
}

/** A rewrite that the writer may choose. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

export interface Edit {
  /** What is replaced; empty, to insert. */
  readonly span: Span;
  readonly text: string;
  /**
   * The part of `text` that only the writer knows: the `TK` of `,” TK said.` An editor that has snippets puts the cursor
   * there; in another it stays as TK, which `placeholder` flags until it is filled in.
   */
  readonly fill?: Span;
}

/** A problem as it is shown: with its rule, and its severity as the user wants it. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** On the last that is shown of its rule: how many more there are. */
  readonly more?: number;
}

/** Where the project lives, as `package.json` says too. */
const REPOSITORY = 'https://github.com/copydesk-news/copydesk';

/** The section of the catalogue about a rule, for people who ask why. */
export function pageOf(rule: string): string {
  return `${REPOSITORY}/blob/main/docs/rules.md#${rule}`;
}
