import { shift, trim, type Span } from '../text/span.js';
import { archieBlocks } from './archieml.js';
import { readDateline, type Dateline } from './dateline.js';
import type { Format } from './format.js';
import { readFrontMatter, type FrontMatter } from './front-matter.js';
import { markdownBlocks } from './markdown.js';
import { mask } from './mask.js';
import { plainBlocks } from './plain.js';

/**
 * What a block of a draft is, as far as layout and front matter tell: the `headline`; the `deck` under it; a `byline`
 * (*By Ada Quill*); a `date` on a line of its own; a `heading` within the story; or `body`, a paragraph.
 */
export type Role = 'headline' | 'deck' | 'byline' | 'date' | 'heading' | 'body';

/** A piece of a draft that is read as one: a paragraph, whether it stands on one line or is wrapped over several. */
export interface Block {
  readonly span: Span;
  readonly role: Role;
}

/** The parts of a story that are not its paragraphs. Spans exclude surrounding space. */
export interface Furniture {
  readonly frontMatter: FrontMatter | undefined;
  readonly headline: Span | undefined;
  readonly byline: Span | undefined;
  /** A line that holds a date alone: `Friday, July 21, 2017`. */
  readonly date: Span | undefined;
  /** The opening of the first paragraph, e.g. `SPRINGFIELD, Ill., March 3 (Reuters) -`. */
  readonly dateline: Dateline | undefined;
}

/** Cuts a draft into blocks by front matter, blank lines and layout alone. Any text is a valid draft. */
export function segment(text: string, format: Format = 'plain'): { blocks: Block[]; furniture: Furniture } {
  // ArchieML has keys of its own, all the way down.
  const frontMatter = readFrontMatter(text, { bareKeys: format !== 'archieml' });
  const blocks = [...blocksOfFrontMatter(frontMatter), ...bodyOf(text, format, frontMatter)].flatMap(block =>
    block.span.end - block.span.start > LONGEST ? pieces(text, block) : block,
  );
  const first = (role: Role): Span | undefined => blocks.find(block => block.role === role)?.span;
  const lead = first('body');
  return {
    blocks,
    furniture: {
      frontMatter,
      headline: first('headline'),
      byline: first('byline'),
      date: first('date'),
      dateline: lead && datelineOf(text, lead, format),
    },
  };
}

/** So many characters has the longest block. Two pages without a break are no copy, and readers of a paragraph pair its words. */
const LONGEST = 5_000;

/** A block without an end, cut where a line, a tag, a sentence or at least a word ends. */
function pieces(text: string, { span, role }: Block): Block[] {
  const found: Block[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const end = start + endOfPiece(text.slice(start, start + LONGEST));
    found.push({ span: trim(text, { start, end }), role });
    start = end;
  }
  found.push({ span: trim(text, { start, end: span.end }), role });
  return found.filter(({ span }) => span.start < span.end);
}

function endOfPiece(text: string): number {
  for (const mark of ['\n', '>', '. ', ' ']) {
    const at = text.lastIndexOf(mark);
    if (at > LONGEST / 2) return at + mark.length;
  }
  // no half of a character
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}

function bodyOf(text: string, format: Format, frontMatter: FrontMatter | undefined): Block[] {
  const offset = frontMatter?.span.end ?? 0;
  const body = text.slice(offset);
  const hasHeadline = frontMatter?.fields.headline !== undefined;
  switch (format) {
    case 'plain':
      return shift(plainBlocks(body, { hasHeadline }), offset);
    case 'markdown':
      return shift(markdownBlocks(body, { hasHeadline }), offset);
    case 'archieml':
      return shift(archieBlocks(body), offset);
  }
}

/** The fields of front matter that hold copy. */
function blocksOfFrontMatter(frontMatter: FrontMatter | undefined): Block[] {
  const { headline, deck, byline } = frontMatter?.fields ?? {};
  return [
    ...(headline ? [{ span: headline.span, role: 'headline' } as const] : []),
    ...(deck ? [{ span: deck.span, role: 'deck' } as const] : []),
    ...(byline ? [{ span: byline.span, role: 'byline' } as const] : []),
  ].sort((a, b) => a.span.start - b.span.start);
}

function datelineOf(text: string, lead: Span, format: Format): Dateline | undefined {
  const copy = mask(text.slice(lead.start, lead.end), format);
  const dateline = readDateline(copy, { start: 0, end: copy.length });
  return dateline && shift(dateline, lead.start);
}
