import { cover, trim, type Span } from '../text/span.js';
import { readDateline, type Dateline } from './dateline.js';

/**
 * What a block of a draft is, as far as layout tells: the `headline`; a `byline` (*By Ada Quill*); a `date` on a line of
 * its own; a `heading` within the story; or `body`, a paragraph.
 */
export type Role = 'headline' | 'byline' | 'date' | 'heading' | 'body';

/** A piece of a draft that is read as one: a paragraph, whether it stands on one line or is wrapped over several. */
export interface Block {
  readonly span: Span;
  readonly role: Role;
}

/** The parts of a story that are not its paragraphs. Spans exclude surrounding space. */
export interface Furniture {
  readonly headline: Span | undefined;
  readonly byline: Span | undefined;
  /** A line that holds a date alone: `Friday, July 21, 2017`. */
  readonly date: Span | undefined;
  /** The opening of the first paragraph, e.g. `SPRINGFIELD, Ill., March 3 (Reuters) -`. */
  readonly dateline: Dateline | undefined;
}

/** Cuts a draft into blocks by blank lines and layout alone. Any text is a valid draft. */
export function segment(text: string): { blocks: Block[]; furniture: Furniture } {
  const spans = blocksOf(text);
  const blocks = spans.map((span, i) => ({ span, role: roleOf(text, spans, i) }));
  const first = (role: Role): Span | undefined => blocks.find(block => block.role === role)?.span;
  const lead = first('body');
  return {
    blocks,
    furniture: {
      headline: first('headline'),
      byline: first('byline'),
      date: first('date'),
      dateline: lead && readDateline(text, lead),
    },
  };
}

/** Spans of the blocks: the lines, or in hard-wrapped copy the runs of lines between blank ones. */
function blocksOf(text: string): Span[] {
  const runs = runsOf(text);
  return isHardWrapped(text, runs) ? runs.flatMap(run => paragraphsOf(text, run)) : runs.flat();
}

/** The lines that have words, without the space around them, in runs that blank lines part. */
function runsOf(text: string): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const span = trim(text, { start: index, end: index + line.length });
    if (span.start < span.end) {
      run.push(span);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * True when lines break within sentences: most lines that another follows at once end without a full stop.
 *
 * Copy with a line for each paragraph ends nearly every line with one, wrapped copy about one in seven.
 */
function isHardWrapped(text: string, runs: readonly Span[][]): boolean {
  let breaks = 0;
  let within = 0;
  for (const run of runs) {
    for (const line of run.slice(0, -1)) {
      breaks++;
      if (!endsSentence(text, line) && line.end - line.start >= 40) within++;
    }
  }
  return within * 2 > breaks;
}

/** In wrapped copy, a run is one paragraph, but a short line over it (*By Ada Quill*, a heading) stands alone. */
function paragraphsOf(text: string, run: readonly Span[]): Span[] {
  const alone = run.findIndex(line => !(line.end - line.start < 40 && !endsSentence(text, line)));
  const cut = alone === -1 || alone === run.length ? run.length : alone;
  const rest = run.slice(cut);
  const [from] = rest;
  const to = rest.at(-1);
  return [...run.slice(0, cut), ...(from && to ? [{ start: from.start, end: to.end }] : [])];
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…:][\p{Pe}\p{Pf}\p{Pi}"'*_]*$/u.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

/** Furniture stands at the top: how many blocks may come before the first paragraph. */
const TOP = 5;

function roleOf(text: string, spans: readonly Span[], i: number): Role {
  const span = spans[i];
  if (!span) return 'body';
  const words = cover(text, span);
  if (/^#{1,6}\s/.test(words)) return i === 0 ? 'headline' : 'heading';
  if (words.length > 200) return 'body';
  if (i < TOP) {
    if (BYLINE.test(words) && !endsSentence(text, span)) return 'byline';
    if (DATE_LINE.test(words)) return 'date';
  }
  if (i === 0 && spans.length > 1 && isHeadline(text, span)) return 'headline';
  return isHeading(words) ? 'heading' : 'body';
}

const BYLINE = /^By\s+\p{Lu}[^\n]{1,90}$/u;
const DATE_LINE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?,?\s+\d{4}|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})$/u;

/** A first block is a headline if it ends no sentence, or is set in title case: `Council Votes to Rebuild Bridge.` */
function isHeadline(text: string, span: Span): boolean {
  const words = cover(text, span);
  if (/^["“‘']/.test(words) && endsSentence(text, span)) return false;
  return !/[.:][\p{Pf}"']*$/u.test(words) || isTitleCase(words);
}

function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return long.length >= 3 && long.filter(word => /^\p{Lu}/u.test(word)).length >= 0.7 * long.length;
}

/** A heading within the story is short, ends no sentence and holds no speech: `What happens next`. */
function isHeading(words: string): boolean {
  return words.length <= 60 && /^[\p{Lu}\p{N}]/u.test(words) && /[\p{L}\p{N}?]$/u.test(words) && !/["“”«»]/.test(words);
}
