import type { Token } from '../../language/tokens.js';
import { isKnownPlace } from './phrases.js';
import type { TypedRange } from './range.js';
import { NO_NAMES, OPENERS } from './words/others.js';

/**
 * The ranges with the bodies that the copy says are some, whatever they were taken for: `Kelvo is a bank`, `Mirella, a chain of
 * bakeries`; not the `Vell` of `in Vell, a firm said`.
 */
export function withDefined(tokens: readonly Token[], ranges: readonly TypedRange[]): readonly TypedRange[] {
  let found = ranges;
  for (let i = 1; i < tokens.length; i++) {
    if (!isBodySaid(tokens, i)) continue;
    const before = found.find(({ end }) => end === i);
    const name = before ?? bareName(tokens, i);
    if (!name || isPlace(tokens, name)) continue;
    const body: TypedRange = { first: name.first, end: i, type: 'organization', by: DEFINED };
    found = [...found.filter(range => range !== before), body];
  }
  return found === ranges ? ranges : [...found].sort((a, b) => a.first - b.first);
}

const DEFINED = 'names/defined';

/** True of the index of `is` in `is a small bank in Vell`, and of the comma in `, an Irish charity,`. */
function isBodySaid(tokens: readonly Token[], i: number): boolean {
  const isVerb = /^(?:is|was)$/.test(tokens[i]?.text ?? '');
  if (!isVerb && tokens[i]?.text !== ',') return false;
  if (!isVerb && WHERE.test(tokens[i - 2]?.text ?? '')) return false;
  if (!/^an?$/.test(tokens[i + 1]?.text ?? '')) return false;
  for (let k = i + 2; k < i + 2 + LONGEST; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' && token?.text !== '-') return false;
    if (NOUNS.has(token.text) && BEHIND.test(tokens[k + 1]?.text ?? '.')) return true;
    if (LINKS.test(token.text)) return false;
  }
  return false;
}

const LONGEST = 7;
const WHERE = /^(?:in|at|from|near|across|around|outside|inside|to)$/i;
const LINKS = /^(?:of|for|in|at|that|which|who|and|or|to|from|with|by|on|as|['’]s)$/;
const BEHIND =
  /^(?:[.,;:()–—]|of|for|in|at|that|which|whose|and|or|to|from|with|by|on|based|founded|owned|run|\p{Ll}+(?:ing|ed))$/u;

/** Nouns for bodies that no place or person is. */
const NOUNS: ReadonlySet<string> = new Set(
  `company firm brand manufacturer retailer startup subsidiary conglomerate insurer charity nonprofit newspaper magazine agency
  association organization organisation bank airline chain supermarket militia ngo band`.split(/\s+/),
);

/** The one word before the verb, if a sentence opens with it and it can be a name. */
function bareName(tokens: readonly Token[], end: number): TypedRange | undefined {
  const [before, name] = [tokens[end - 2], tokens[end - 1]];
  const opens = before === undefined || /^[.!?”"]$/.test(before.text);
  const word = name?.text.toLowerCase() ?? '';
  const isName = name?.kind === 'word' && /^\p{Lu}/u.test(name.text) && !OPENERS.has(word) && !NO_NAMES.has(word);
  return opens && isName ? { first: end - 1, end, type: 'place', by: DEFINED } : undefined;
}

function isPlace(tokens: readonly Token[], { first, end }: TypedRange): boolean {
  return isKnownPlace(
    tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' '),
  );
}
