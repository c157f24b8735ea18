import type { Article } from '../../article.js';
import { initialsOf, isAcronym } from '../../links/identity/groups.js';
import type { Span } from '../../text/span.js';

/** Initials, with every place where the story has them. */
export interface Acronym {
  /** In lower case, without stops: `rwc`. */
  readonly key: string;
  readonly written: string;
  readonly places: readonly Span[];
}

/** The initials in a story’s paragraphs, in the order of their first places. */
export function acronymsIn({ text, paragraphs }: Article): Acronym[] {
  const found = new Map<string, { key: string; written: string; places: Span[] }>();
  for (const { span, role } of paragraphs) {
    const words = text.slice(span.start, span.end);
    if (role !== 'body' || !/\p{Ll}/u.test(words)) continue;
    for (const { 0: written, index } of words.matchAll(ACRONYM)) {
      const key = written.replaceAll('.', '').toLowerCase();
      const acronym = found.get(key) ?? { key, written, places: [] };
      found.set(key, acronym);
      acronym.places.push({ start: span.start + index, end: span.start + index + written.length });
    }
  }
  return [...found.values()];
}

/** `RWC`, `U.N.` and the `RWC` of `RWC’s` and `RWCs`; no numerals of kings, no codes with figures, no shouting. */
const ACRONYM =
  /(?<![\p{L}\p{N}@#$_./&-])(?![IVXLC]+(?![\p{L}\p{N}]))(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})(?=s?(?![\p{L}\p{N}_/&-]))(?![ ,]{1,2}\p{Lu}{2})/gu;

/** True where the story gives the name that the initials stand for: before or behind them, or anywhere by its initials. */
export function isSpelledOut(key: string, { text, entities }: Article): boolean {
  const isMeant = (name: string): boolean => isAcronym(name) && name.replaceAll('.', '').toLowerCase() === key;
  if (entities.some(({ name, mentions }) => !isAcronym(name) && mentions.some(mention => isMeant(mention.name))))
    return true;
  if (entities.some(({ mentions }) => mentions.some(({ name }) => initialsOf(name).includes(key)))) return true;
  const upper = key.toUpperCase();
  return bracket(text, upper) || inWords(text, key);
}

/** `the Compact (RWC)` or `RWC (the Rural Water Compact)` */
function bracket(text: string, upper: string): boolean {
  return (
    text.includes(`(${upper})`) ||
    text.includes(`${upper} (`) ||
    text.includes(`(“${upper}”`) ||
    text.includes(`, or ${upper}`)
  );
}

/** True where words with these initials stand together, capitals or not: `gross domestic product`. */
function inWords(text: string, key: string): boolean {
  const word = (letter: string): string => `[${letter}${letter.toUpperCase()}][\\p{L}’']{1,20}`;
  const link = String.raw`[ -](?:(?:of|the|and|for|in|on|to|de|&) ){0,2}`;
  return new RegExp(`(?<![\\p{L}])${Array.from(key, word).join(link)}`, 'u').test(text);
}
