// Lines that do nothing but say who speaks: a signature behind a quotation, a name over it.
import type { Paragraph } from '../mentions/paragraph.js';
import type { Span } from '../text/span.js';

/** A line of its own: `— Ada Quill, mayor of Vell`, `Tom Hale, 31`, a heading `Lin Okafor`. */
interface Label {
  readonly name: Span;
  readonly text: string;
  /** True behind a dash, which signs what stands before it. */
  readonly signs: boolean;
}

/** Whom a line of its own names for a quotation, and on which side of it the line stands. */
export interface Signature {
  readonly name: Span;
  readonly text: string;
  readonly from: 'lead-in' | 'next paragraph';
}

/**
 * For each paragraph that is nothing but quotations, whom a line beside it names.
 *
 * A line with a dash signs what stands before it. Of other lines the first of the story shows which way they go: `“…”`, `Ana Lopez, 24`, `“…”`, `Priya Nair, 31` has names behind.
 */
export function signaturesOf(
  paragraphs: readonly Paragraph[],
  isQuoted: (paragraph: Paragraph) => boolean,
): (Signature | undefined)[] {
  const people = new Set(
    paragraphs.flatMap(({ names }) => names.flatMap(({ type, name }) => (type === 'person' ? [name] : []))),
  );
  const labels = paragraphs.map((paragraph, i) => placed(labelOf(paragraph, people), paragraphs, i));
  if (!labels.some(label => label !== undefined)) return [];
  const quoted = paragraphs.map(isQuoted);
  const first = labels.findIndex((label, i) => label && !label.signs && (quoted[i - 1] || quoted[i + 1]));
  const follows = quoted[first - 1] === true;
  return paragraphs.map((_, i): Signature | undefined => {
    if (!quoted[i]) return undefined;
    const over = labels[i - 1];
    if (over && !over.signs && !follows) return { name: over.name, text: over.text, from: 'lead-in' };
    let next = i + 1;
    while (follows && quoted[next]) next++;
    const under = labels[next];
    const isUnder = under?.signs === true ? next === i + 1 : follows && !heads(paragraphs, next);
    return under && isUnder ? { name: under.name, text: under.text, from: 'next paragraph' } : undefined;
  });
}

/** A line right under a quotation, with a gap behind it, signs as one with a dash does. */
function placed(label: Label | undefined, paragraphs: readonly Paragraph[], i: number): Label | undefined {
  return label && !hasGap(paragraphs, i - 1) && hasGap(paragraphs, i) ? { ...label, signs: true } : label;
}

/** True of a line behind a gap, with the next right under it: `Ana Lopez, 24` over `- Runs a kiosk`. */
function heads(paragraphs: readonly Paragraph[], i: number): boolean {
  return hasGap(paragraphs, i - 1) && !hasGap(paragraphs, i);
}

/** True where a blank line stands behind a paragraph. */
function hasGap(paragraphs: readonly Paragraph[], i: number): boolean {
  return (paragraphs[i + 1]?.span.start ?? Infinity) - (paragraphs[i]?.span.end ?? -Infinity) >= GAP;
}

/** White space of two line breaks and more. */
const GAP = 2;

/** `people` are the story’s, by their names as they stand in it: a heading seldom shows by itself that it is one of them. */
function labelOf({ text, span, role, names, statements }: Paragraph, people: ReadonlySet<string>): Label | undefined {
  if ((role !== 'body' && role !== 'heading') || text.length > LONGEST || statements.length > 0) return undefined;
  const [known] = names;
  const start = known ? Math.min(known.span.start, known.title?.span.start ?? Infinity) - span.start : 0;
  const [opening = '', dash = ''] = OPENING.exec(text) ?? [];
  const isKnown = known !== undefined && start === opening.length;
  const [shaped = ''] = isKnown ? [] : (NAME.exec(text.slice(opening.length)) ?? []);
  const name = isKnown
    ? known.span
    : { start: span.start + opening.length, end: span.start + opening.length + shaped.length };
  const behind = text.slice(name.end - span.start);
  const words = text.slice(name.start - span.start, name.end - span.start);
  const label = { name, text: isKnown ? known.name : words };
  if (name.end === name.start) return undefined;
  if (dash !== '') return SIGNATURE.test(behind) ? { ...label, signs: true } : undefined;
  const isPerson =
    words.includes(' ') && ((isKnown && known.type === 'person') || people.has(words) || AGE.test(behind));
  return isPerson && DETAILS.test(behind) && !CLAUSE.test(behind) ? { ...label, signs: false } : undefined;
}

const LONGEST = 140;
const OPENING = /^\s*((?:[-‒–—―]{1,2}|~)?)\s*/u;
/** The `Ana Lopez` of `Ana Lopez, 24`, the `Ana` of `— Ana, 24`. */
const NAME =
  /^\p{Lu}[\p{L}’'.-]{0,20}(?: (?:(?:van|von|de|da|di|del|der|bin|al|el|la) )?\p{Lu}[\p{L}’'.-]{0,20}){0,3}(?=[,(]|\s*$|\s\()/u;
const AGE = /^, (?:aged )?\d{1,3}(?=,|\s*$)/u;
/** What may follow the name in a signature: `, mayor of Vell`, `(R-Ohio).` */
const SIGNATURE = /^(?:\s?[,(][^.!?;:]{1,80})?[.)]?\s*$/u;
/** What may follow a name that stands alone: `, 24`, `, who runs the ferry`, ` (Arden)`. */
const DETAILS = /^(?:, [^.!?;:“”"]{1,80}| \([^.!?;:()]{1,60}\))?\s*$/u;
/** What makes a sentence of it: `Ada Quill, 24, was hurt`. */
const CLAUSE = /, [^,]*, (?:is|was|has|had|will|said|says|\p{Ll}+ed)\s/u;
