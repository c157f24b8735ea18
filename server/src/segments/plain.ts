import { cover, trim, type Span } from '../text/span.js';
import type { Block, Role } from './segment.js';

/** What is known before the body of a draft is cut up. */
export interface Above {
  /** True when front matter gives the headline, so that the first line is none. */
  readonly hasHeadline: boolean;
}

/** The blocks of plain text: the lines, or in hard-wrapped copy the runs of lines between blank ones. */
export function plainBlocks(text: string, above: Above): Block[] {
  const runs = runsOf(text);
  const spans = isHardWrapped(text, runs) ? runs.flatMap(run => paragraphsOf(text, run)) : runs.flat();
  return withRoles(text, spans, above);
}

/** Tells what each block is from where it stands and what it looks like. */
export function withRoles(text: string, spans: readonly Span[], above: Above): Block[] {
  return spans.map((span, i) => ({ span, role: roleOf(text, spans, i, above) }));
}

/** The lines that have words or figures, without the space around them, in runs that blank lines part. */
export function runsOf(text: string): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const span = trim(text, { start: index, end: index + line.length });
    if (/[\p{L}\p{N}]/u.test(line)) {
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
 * True when lines break within sentences: most full lines that another follows at once end without a full stop.
 *
 * Copy with a line for each paragraph ends nearly every line with one, wrapped copy about one in seven.
 */
function isHardWrapped(text: string, runs: readonly Span[][]): boolean {
  let breaks = 0;
  let within = 0;
  for (const run of runs) {
    for (const line of run.slice(0, -1).filter(isFull)) {
      breaks++;
      if (!endsSentence(text, line)) within++;
    }
  }
  return within * 2 > breaks;
}

/** In wrapped copy, a run is one paragraph, but a short line over it (*By Ada Quill*, a heading) stands alone. */
function paragraphsOf(text: string, run: readonly Span[]): Span[] {
  const full = run.findIndex(line => isFull(line) || endsSentence(text, line));
  const cut = full === -1 ? run.length : full;
  const rest = run.slice(cut);
  const [from] = rest;
  const to = rest.at(-1);
  return [...run.slice(0, cut), ...(from && to ? [{ start: from.start, end: to.end }] : [])];
}

/** A shorter line is a byline, a heading or the end of a paragraph: it does not tell how lines are broken. */
function isFull({ start, end }: Span): boolean {
  return end - start >= 40;
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…:][\p{Pe}\p{Pf}\p{Pi}"'*_]*$/u.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

/** Furniture stands at the top: how many blocks may come before the first paragraph. */
const TOP = 5;

function roleOf(text: string, spans: readonly Span[], i: number, { hasHeadline }: Above): Role {
  const span = spans[i];
  if (!span) return 'body';
  const words = cover(text, span);
  if (/^#{1,6}\s/.test(words)) return i === 0 && !hasHeadline ? 'headline' : 'heading';
  if (words.length > 200) return 'body';
  if (i < TOP) {
    if (BYLINE.test(words) && !endsSentence(text, span)) return 'byline';
    if (DATE_LINE.test(words)) return 'date';
  }
  if (i === 0 && !hasHeadline && spans.length > 1 && isHeadline(text, span)) return 'headline';
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

/**
 * A heading within the story is short, ends no sentence and holds no speech: `What happens next`; or it is a few words that somebody
 * says in the story, `‘The sea took it back’`.
 */
function isHeading(words: string): boolean {
  if (/^(?:‘[^‘”“"]{5,80}[\p{L}\p{N}]’|'[^'”“"]{5,80}[\p{L}\p{N}]')$/u.test(words)) return true;
  return words.length <= 60 && /^[\p{Lu}\p{N}]/u.test(words) && /[\p{L}\p{N}?]$/u.test(words) && !/["“”«»]/.test(words);
}
