import type { Article } from '../../article.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { remember } from '../../mentions/words.js';
import type { Role } from '../../segments/segment.js';
import { say } from '../../text/message.js';
import type { Span } from '../../text/span.js';
import type { Problem, Rule } from '../rule.js';
import { outsideQuotations } from '../speech/outside.js';

/** A rule of house style: silent until a house has chosen one of its forms. */
interface StyleRule<F extends string> extends Pick<Rule, 'id' | 'flags' | 'why' | 'source'> {
  readonly forms: Readonly<Record<F, string>>;
  readonly example: { readonly form: NoInfer<F>; readonly bad: string; readonly good: string };
  /** `write` makes what is said of words that the house writes in another way. */
  readonly check: (article: Article, form: NoInfer<F>, write: Write) => Iterable<Problem>;
}

export type Write = (span: Span, text: string, edit?: { readonly span: Span; readonly text: string }) => Problem;

export function styleRule<F extends string>({ check, ...rule }: StyleRule<F>): Rule {
  const isForm = (form: string): form is F => Object.hasOwn(rule.forms, form);
  return {
    ...rule,
    severity: 'hint',
    style: true,
    *check(article, choice) {
      if (!choice || !isForm(choice.form)) return;
      const { house } = choice;
      yield* check(article, choice.form, (span, text, edit = { span, text }) => ({
        span,
        message: say`${house} style: ${text}`,
        fixes: [{ title: say`Change to “${text}”`, edits: [edit] }],
      }));
    },
  };
}

/** The running text of a story: what bylines, dates on lines of their own and headlines are not. */
const RUNNING: readonly Role[] = ['body', 'deck'];

/** The same, with headlines and headings. */
export const ALL_COPY: readonly Role[] = [...RUNNING, 'headline', 'heading'];

export interface Found {
  readonly span: Span;
  /** The match and its groups. */
  readonly groups: readonly (string | undefined)[];
  readonly paragraph: Paragraph;
  /** What stands before and behind, in the paragraph, with quotations blotted out. */
  readonly before: string;
  readonly after: string;
}

type Search = (paragraph: Paragraph) => readonly RegExpExecArray[];

/** What a global pattern matches outside the quotations of a paragraph. */
export function search(pattern: RegExp): Search {
  return remember(paragraph => Array.from(outsideQuotations(paragraph).matchAll(pattern)));
}

/** What is found outside quotations, in text order; never in the dateline, whose form is the agency’s. */
export function* find(
  { paragraphs, furniture }: Article,
  matches: Search,
  roles: readonly Role[] = RUNNING,
): Iterable<Found> {
  const from = furniture.dateline?.span.end ?? 0;
  const lead = paragraphs.find(({ role }) => role === 'body');
  for (const paragraph of paragraphs) {
    if (!roles.includes(paragraph.role)) continue;
    const copy = outsideQuotations(paragraph);
    for (const match of matches(paragraph)) {
      const { 0: words, index } = match;
      const start = paragraph.span.start + index;
      if (paragraph === lead && start < from) continue;
      const end = index + words.length;
      yield {
        span: { start, end: start + words.length },
        groups: match,
        paragraph,
        before: copy.slice(Math.max(0, index - 40), index),
        after: copy.slice(end, end + 40),
      };
    }
  }
}

/** True of the end of a sentence: the full stop of `in the U.S.` is then the sentence’s too. */
export function endsSentence({ sentences, span }: Paragraph, end: number): boolean {
  return end === span.end || sentences.some(sentence => sentence.end === end);
}
