import type { Token } from '../../language/tokens.js';
import type { TypedRange } from './range.js';
import { NO_NAMES } from './words/others.js';

/**
 * The ranges as initials in brackets have them: what they stand for is one name, `Institute of Mining and Fuel Research (IMFR)`,
 * and they are of its type; what stands for words without capitals, `electronic money transfer (EMT)`, is no name.
 */
export function withInitials(tokens: readonly Token[], ranges: readonly TypedRange[]): TypedRange[] {
  let kept: readonly TypedRange[] = ranges;
  for (let bracket = 1; bracket < tokens.length - 2; bracket++) {
    const initials = tokens[bracket + 1];
    if (tokens[bracket]?.text !== '(' || tokens[bracket + 2]?.text !== ')' || !isInitials(initials)) continue;
    const letters = initials.text.replace(/s$/, '').toLowerCase();
    const first = expansionStart(tokens, bracket, letters, false) ?? expansionStart(tokens, bracket, letters, true);
    if (first === undefined) continue;
    const inside = kept.filter(range => range.first < bracket && range.end > first);
    const rest = kept.filter(range => !inside.includes(range) && range.first !== bracket + 1);
    if (!isCapitalized(tokens[first])) {
      kept = inside.length === 0 ? rest : kept;
      continue;
    }
    const [named] = inside;
    if (named === undefined) continue;
    const type = inside.every(range => range.type === 'place') && bracket - first <= 3 ? 'place' : 'organization';
    kept = [
      ...rest,
      { ...named, first: Math.min(first, named.first), end: bracket, type },
      { first: bracket + 1, end: bracket + 2, type, by: 'names/initials' },
    ];
  }
  return [...kept].sort((a, b) => a.first - b.first);
}

/** Where the words start whose initials these are, counted back from the bracket; links count or not: `of`, `and the`. */
function expansionStart(
  tokens: readonly Token[],
  bracket: number,
  letters: string,
  linksCount: boolean,
): number | undefined {
  let letter = letters.length - 1;
  let i = bracket - 1;
  for (; i >= 0 && letter >= 0; i--) {
    const { kind, text } = tokens[i] ?? { kind: 'mark', text: '' };
    if (kind !== 'word') {
      if (!/^[-&,]$/.test(text)) return undefined;
      continue;
    }
    const word = text.toLowerCase();
    const isLink = LINKS.has(word);
    if (word.charAt(0) === letters.charAt(letter) && (linksCount || !isLink)) letter--;
    else if (!isLink) return undefined;
  }
  return letter < 0 ? i + 1 : undefined;
}

const LINKS: ReadonlySet<string> = new Set('of for the and on in to de del la du des da do et y e al'.split(' '));

/** `IMFR`, or `SDGs`. */
function isInitials(token: Token | undefined): token is Token {
  return /^\p{Lu}{2,8}s?$/u.test(token?.text ?? '') && !NO_NAMES.has(token?.text.toLowerCase() ?? '');
}

function isCapitalized(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
