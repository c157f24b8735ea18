import { lazy, once } from '../../text/once.js';
import { shift, type Span } from '../../text/span.js';
import type { Paragraph } from '../paragraph.js';
import { remember } from '../words.js';
import type { House, HouseName } from './house.js';

/** A place where the copy has a spelling that the house list knows. */
export interface Spelling {
  readonly span: Span;
  readonly entry: HouseName;
  /** How the list has it: `Kiev`, of `KIEV`. */
  readonly listed: string;
  /** True of one that the house does not want. */
  readonly wrong: boolean;
  /** True where the copy has it in capitals alone. */
  readonly capitals: boolean;
}

/** Finds the spellings of a house list in a paragraph, right ones and wrong ones, in text order; of two in one place the longer. */
export const spellingsOf = once((house: House): ((paragraph: Paragraph) => readonly Spelling[]) => {
  const listed = index(house);
  const inWords = remember(({ text }) => (house.length === 0 ? [] : find(text, listed)));
  return paragraph => shift(inWords(paragraph), paragraph.span.start);
});

interface Listed extends Omit<Spelling, 'span'> {
  /** Matches it where it stands. Made when it is first looked for: a long list takes seconds to compile. */
  readonly pattern: () => RegExp;
  /** How much of it stands before its first word: the apostrophe of `’s-Hertogenbosch`. */
  readonly lead: number;
}

/** The spellings by their words in capitals, `UNITED NATIONS`; and by the first of these, `UNITED`, none. */
type Index = ReadonlyMap<string, readonly Listed[]>;

function index(house: House): Index {
  const byWords = new Map<string, Listed[]>();
  const enter = (entry: HouseName, listed: string, wrong: boolean, written: string): void => {
    const words = Array.from(written.matchAll(WORD));
    let key = '';
    for (const { 0: word } of words) {
      key = added(key, word);
      if (!byWords.has(key)) byWords.set(key, []);
    }
    const lead = words[0]?.index ?? 0;
    byWords
      .get(key)
      ?.push({ entry, listed, wrong, capitals: written !== listed, lead, pattern: lazy(() => patternOf(written)) });
  };
  for (const entry of house) {
    const spellings = [
      ...(entry.name === undefined ? [] : [{ listed: entry.name, wrong: false }]),
      ...entry.not.map(listed => ({ listed, wrong: true })),
    ];
    for (const { listed, wrong } of spellings) {
      enter(entry, listed, wrong, listed);
      const shouted = listed.toUpperCase();
      // Where capitals make right and wrong the same, as of McDonald and Mcdonald, there is nothing to say.
      if (shouted !== listed && !(wrong && entry.name?.toUpperCase() === shouted)) enter(entry, listed, wrong, shouted);
    }
  }
  return byWords;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function added(key: string, word: string): string {
  return key === '' ? word.toUpperCase() : `${key} ${word.toUpperCase()}`;
}

/** The spelling as copy may have it: with straight or curly apostrophes, over two lines, and no part of a word or an address. */
function patternOf(written: string): RegExp {
  const words = written
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replaceAll(' ', '\\s{1,4}');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}@._/#])${words}(?![\\p{L}\\p{M}\\p{N}@_/]|\\.\\p{L})`, 'uy');
}

function find(text: string, listed: Index): Spelling[] {
  const words = Array.from(text.matchAll(WORD));
  const found: Spelling[] = [];
  let end = 0;
  for (const [i, { index }] of words.entries()) {
    const spelling = index < end ? undefined : longestAt(text, words, i, listed);
    if (spelling) ({ end } = spelling.span);
    if (spelling) found.push(spelling);
  }
  return found;
}

/** The longest spelling that starts at a word. */
function longestAt(
  text: string,
  words: readonly RegExpExecArray[],
  first: number,
  listed: Index,
): Spelling | undefined {
  let longest: Spelling | undefined;
  let key = '';
  for (let i = first; words[i]; i++) {
    key = added(key, words[i]?.[0] ?? '');
    const here = listed.get(key);
    if (!here) break;
    for (const { pattern: compiled, lead, ...spelling } of here) {
      const pattern = compiled();
      const start = Math.max(0, (words[first]?.index ?? 0) - lead);
      pattern.lastIndex = start;
      const match = pattern.exec(text)?.[0];
      if (match !== undefined) longest = { ...spelling, span: { start, end: start + match.length } };
    }
  }
  return longest;
}
