import { tokenize, type Token } from '../../language/tokens.js';
import type { EntityType } from './name.js';
import { ORGANIZATIONS } from './words/organizations.js';
import { PLACES } from './words/places.js';

/** A name that is known as it stands, cut into tokens. */
interface Phrase {
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** If a known name starts at the token, where it ends and what it names; the longest one wins. */
export function knownName(tokens: readonly Token[], first: number): { end: number; type: EntityType } | undefined {
  const phrases = PHRASES.get(tokens[first]?.text ?? '');
  const phrase = phrases?.find(({ words }) => words.every((word, i) => tokens[first + i]?.text === word));
  return phrase && { end: first + phrase.words.length, type: phrase.type };
}

/** True of a country, region or large city by its usual name, which a person seldom bears alone. */
export function isKnownPlace(name: string): boolean {
  return KNOWN_PLACES.has(name);
}

const KNOWN_PLACES: ReadonlySet<string> = new Set(PLACES);

/** Known names by their first word, longer ones first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = index([
  ...PLACES.map(name => phrase(name, 'place')),
  ...ORGANIZATIONS.map(name => phrase(name, 'organization')),
]);

function phrase(name: string, type: EntityType): Phrase {
  return { words: tokenize(name).map(token => token.text), type };
}

function index(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const item of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
    const first = item.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), item]);
  }
  return map;
}
