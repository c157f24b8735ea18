import { tokenize, type Token } from '../../language/tokens.js';
import { CURRENCIES } from '../../language/words/currencies.js';

/** The tokens with signs of letters cut from the numbers that they touch: `RM79` and `$US113` are a sign and a number. */
export function splitSigns(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(token => GLUED.test(token.text) || LONE.test(token.text))) return tokens;
  const result: Token[] = [];
  let covered = 0;
  for (const token of tokens) {
    if (token.start < covered) continue;
    const letters =
      token.kind === 'word' && !token.glued
        ? (GLUED.exec(token.text)?.[1] ?? lone(text, token))
        : afterDollar(text, token);
    if (letters === undefined) {
      result.push(token);
      continue;
    }
    const start = token.start + letters.length;
    const end = start + (/^\S{0,60}/u.exec(text.slice(start, start + 60))?.[0].length ?? 0);
    const rest = tokenize(text.slice(start, end));
    result.push({ ...token, end: start, text: letters });
    result.push(...rest.map(part => ({ ...part, start: part.start + start, end: part.end + start, glued: true })));
    covered = end;
  }
  return result;
}

/** The `N` of `N7,000` and the `R` of `R1.8 million`; not of the road `R62`. */
function lone(text: string, { text: word, start }: Token): string | undefined {
  if (!LONE.test(word)) return undefined;
  return AMOUNT.test(text.slice(start + 1, start + 40)) ? word.charAt(0) : undefined;
}

/** The `US` of `$US113`. */
function afterDollar(text: string, token: Token): string | undefined {
  return token.glued && text.charAt(token.start - 1) === '$' ? /^(US|A)(?=\d)/.exec(token.text)?.[1] : undefined;
}

const LETTERS = CURRENCIES.flatMap(({ code, signs }) => [code, ...signs]).filter(
  sign => /^\p{Lu}\p{L}*$/u.test(sign) && sign.length > 1,
);
const GLUED = new RegExp(
  String.raw`^(${[...new Set(LETTERS), 'US', 'A'].sort((a, b) => b.length - a.length).join('|')})(?=\d)`,
  'u',
);

/** A sign of one letter that touches a number: naira, rand, Philippine pesos, kwacha. */
const LONE = /^[KNPR]\d/;

/** What money is written like, and no road or model. */
const AMOUNT =
  /^\d{1,3}(?:(?:,\d{3}){1,5}(?![\d,]*\p{L})|(?:\.\d{1,3})?(?:\s?(?:million|billion|trillion)|[mb]n?)(?!\p{L}))/u;
