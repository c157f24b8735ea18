import nlp from 'compromise/two';
import type { Token } from './tokens.js';

/** Tags of compromise for one token, such as `Verb`, `PastTense`; see its tag tree. */
export type Tags = ReadonlySet<string>;

/**
 * Part-of-speech tags for the tokens of a text; the only door to compromise.
 *
 * Costs about 140 µs a word, so ask for it only in a paragraph, and only where it decides something.
 */
export function tag(text: string, tokens: readonly Token[]): Tags[] {
  const doc = nlp(text);
  doc.compute('offset');
  const terms = doc.docs.flat().filter(term => term.text !== '');
  const tags: Tags[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < terms.length && endOf(terms[next]) <= token.start) next++;
    const term = terms[next];
    tags.push(term && startOf(term) < token.end ? (term.tags ?? NONE) : NONE);
  }
  return tags;
}

const NONE: Tags = new Set();

interface Offset {
  readonly start: number;
  readonly length: number;
}

function startOf(term: unknown): number {
  return (term as { offset: Offset }).offset.start;
}

function endOf(term: unknown): number {
  const { start, length } = (term as { offset: Offset }).offset;
  return start + length;
}
