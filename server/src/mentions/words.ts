import { once } from '../text/once.js';
import type { Span } from '../text/span.js';
import type { Paragraph } from './paragraph.js';

/** The paragraph from which one was moved. */
const origins = new WeakMap<object, Paragraph>();

/** Says that `copy` is `paragraph` in another place. */
export function sameWords<P extends object>(copy: P, paragraph: object): P {
  if (copy !== paragraph) origins.set(copy, originOf(paragraph));
  return copy;
}

function originOf(paragraph: object): Paragraph {
  return origins.get(paragraph) ?? (paragraph as Paragraph);
}

/**
 * Works something out of what a paragraph says by itself, once, however often the paragraph moves.
 *
 * A keystroke changes one paragraph; what a rule looks for in the words of the others is known. `work` gets the paragraph
 * as it stood alone: its span may lie elsewhere, so offsets have to be told from its start.
 */
export function remember<T>(work: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const known = once(work);
  return paragraph => known(originOf(paragraph));
}

/** A match of a pattern in a paragraph. */
export interface Match {
  /** Where it stands in the article. */
  readonly span: Span;
  /** Where it stands in the words that were searched. */
  readonly index: number;
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Finds a global pattern in the words of paragraphs, `wordsOf` each: all of the copy, if not told otherwise. */
export function finder(
  pattern: RegExp,
  wordsOf: (paragraph: Paragraph) => string = ({ text }) => text,
): (paragraph: Paragraph) => readonly Match[] {
  const matches = remember(paragraph => Array.from(wordsOf(paragraph).matchAll(pattern)));
  return paragraph => {
    const found = matches(paragraph);
    return found.length === 0 ? NONE : found.map(match => place(match, paragraph.span.start));
  };
}

const NONE: readonly Match[] = [];

function place({ 0: words, index, groups = {} }: RegExpExecArray, offset: number): Match {
  return { span: { start: offset + index, end: offset + index + words.length }, index, words, groups };
}
