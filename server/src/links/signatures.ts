// Lines that do nothing but say who speaks: a signature behind a quotation, a name over it.
import type { EntityType } from '../mentions/names/name.js';
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
  const isPerson = personIn(paragraphs);
  const labels = paragraphs.map((paragraph, i) => placed(labelOf(paragraph, isPerson), paragraphs, i));
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

/** True of a name that some paragraph has for somebody’s; the names are gathered when first asked for. */
function personIn(paragraphs: readonly Paragraph[]): (name: string) => boolean {
  let people: ReadonlySet<string> | undefined;
  return name => {
    people ??= new Set(
      paragraphs.flatMap(({ names }) => names.flatMap(known => (known.type === 'person' ? [known.name] : []))),
    );
    return people.has(name);
  };
}

/** `isPerson` asks the story: a heading seldom shows by itself that it is somebody’s name. */
function labelOf(paragraph: Paragraph, isPerson: (name: string) => boolean): Label | undefined {
  const { text, role, statements } = paragraph;
  if ((role !== 'body' && role !== 'heading') || text.length > LONGEST || statements.length > 0) return undefined;
  const [opening = '', dash = ''] = OPENING.exec(text) ?? [];
  const label = nameAt(paragraph, opening.length);
  if (!label) return undefined;
  const { name, type } = label;
  const behind = text.slice(name.end - paragraph.span.start);
  if (dash !== '') return SIGNATURE.test(behind) ? { ...label, signs: true } : undefined;
  if (!DETAILS.test(behind) || CLAUSE.test(behind) || !label.text.includes(' ')) return undefined;
  return type === 'person' || AGE.test(behind) || isPerson(label.text) ? { ...label, signs: false } : undefined;
}

/** The name that stands at a place in the paragraph: one that is known, or what has the shape of one. */
function nameAt(
  { text, span, names: [known] }: Paragraph,
  at: number,
): (Omit<Label, 'signs'> & { type?: EntityType }) | undefined {
  if (known && Math.min(known.span.start, known.title?.span.start ?? Infinity) === span.start + at)
    return { name: known.span, text: known.name, type: known.type };
  const [shaped = ''] = NAME.exec(text.slice(at)) ?? [];
  const start = span.start + at;
  return shaped === '' ? undefined : { name: { start, end: start + shaped.length }, text: shaped };
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
