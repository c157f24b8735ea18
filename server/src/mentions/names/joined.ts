import type { Token } from '../../language/tokens.js';
import type { TypedRange } from './range.js';

/** The ranges with the names that tokens cut: `Brightwell.com`, and the party `PKD(L)`. */
export function withJoined(tokens: readonly Token[], ranges: readonly TypedRange[]): readonly TypedRange[] {
  let found = ranges;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const end = addressEnd(tokens, i) ?? wingEnd(tokens, i);
    if (end === undefined) continue;
    const parts = found.filter(range => range.first < end && range.end > i);
    if (parts.length === 0) continue;
    const whole: TypedRange = {
      by: 'names/joined',
      ...parts.find(({ type }) => type === 'organization'),
      first: Math.min(i, ...parts.map(({ first }) => first)),
      end: Math.max(end, ...parts.map(({ end }) => end)),
      type: 'organization',
    };
    found = [...found.filter(range => !parts.includes(range)), whole];
  }
  return found === ranges ? ranges : [...found].sort((a, b) => a.first - b.first);
}

/** Behind the `com` of `Brightwell.com`; in small letters it is an address. */
function addressEnd(tokens: readonly Token[], i: number): number | undefined {
  const isFirm = /^\p{Lu}/u.test(tokens[i]?.text ?? '') && tokens[i]?.kind === 'word';
  return isFirm &&
    isGlued(tokens[i + 1], /^\.$/) &&
    isGlued(tokens[i + 2], DOMAINS) &&
    !isGlued(tokens[i + 3], /^[@./]$/)
    ? i + 3
    : undefined;
}

const DOMAINS = /^(?:com|org|net|ai|io|co|tv)$/;

/** Behind the bracket of `PKD(L)`. */
function wingEnd(tokens: readonly Token[], i: number): number | undefined {
  return /^\p{Lu}{2,6}$/u.test(tokens[i]?.text ?? '') &&
    isGlued(tokens[i + 1], /^\($/) &&
    isGlued(tokens[i + 2], /^\p{Lu}\p{L}{0,3}$/u) &&
    isGlued(tokens[i + 3], /^\)$/)
    ? i + 4
    : undefined;
}

function isGlued(token: Token | undefined, pattern: RegExp): boolean {
  return token?.glued === true && pattern.test(token.text);
}
