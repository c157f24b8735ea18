import type { Token } from '../../language/tokens.js';
import type { TypedRange } from './range.js';
import { FIRM_HEADS } from './words/organizations.js';
import { NO_NAMES, OPENERS } from './words/others.js';

/** The ranges with those companies that the tagger missed, cut short or took for somebody: `Brightwell` `Appliances`. */
export function withCompanies(tokens: readonly Token[], ranges: readonly TypedRange[]): TypedRange[] {
  let found = [...ranges];
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || !FIRM_HEADS.has(word(tokens, i)) || !isOwn(tokens, i - 1)) continue;
    const near = found.filter(({ first, end }) => first <= i && end >= i);
    if (near.some(({ type, end }) => type === 'organization' && end > i)) continue;
    const first = Math.min(i - 1, ...near.map(range => range.first));
    const company: TypedRange = { first, end: i + 1, type: 'organization', by: 'names/company' };
    found = [...found.filter(range => !near.includes(range)), company].sort((a, b) => a.first - b.first);
  }
  return found;
}

/** A word of a name, not one that opens a sentence: no `The Foods`. */
function isOwn(tokens: readonly Token[], i: number): boolean {
  return isCapital(tokens[i]) && !OPENERS.has(word(tokens, i)) && !NO_NAMES.has(word(tokens, i));
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.glued && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function word(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? '';
}
