import type { Token } from '../../language/tokens.js';
import { FRACTIONS, FRACTION_SIGNS, NUMERALS, SCALES } from '../../language/words/numerals.js';

/** A number as written, over the tokens `first` to `last`: `8.3 million`, `twenty-three`, `two-thirds`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly step: number;
  readonly written: 'digits' | 'words';
  /** What the scale words multiply by: 1000000 in `8.3 million`, else 1. */
  readonly scale: number;
  readonly fraction: boolean;
}

/** The number that starts at token `i`, if one does. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.text === '.' && !token.glued && tokens[i + 1]?.glued && /^\d{1,6}$/.test(tokens[i + 1]?.text ?? '')) {
    const digits = tokens[i + 1]?.text ?? '';
    const step = 10 ** -digits.length;
    return { first: i, last: i + 1, value: Number(`0.${digits}`), step, written: 'digits', scale: 1, fraction: false };
  }
  return token.kind === 'number'
    ? inDigits(tokens, i)
    : token.kind === 'word'
      ? (inFraction(tokens, i) ?? inWords(tokens, i))
      : undefined;
}

/** The same number times a scale that is written elsewhere: the `5` of `$5-10 million`. */
export function scaled(numeral: Numeral, scale: number): Numeral {
  return { ...numeral, value: times(numeral.value, scale), step: numeral.step * scale, scale: numeral.scale * scale };
}

/** Multiplies without the dust of binary fractions: 8.3 times a million is 8300000. */
function times(value: number, by: number): number {
  return Number((value * by).toPrecision(15));
}

function inDigits(tokens: readonly Token[], i: number): Numeral | undefined {
  const plain = parseDigits(tokens[i]?.text ?? '');
  if (!plain) return undefined;
  const start: Numeral = { first: i, last: i, ...plain, written: 'digits', scale: 1, fraction: false };
  const whole = withSlash(tokens, start);
  return withScale(tokens, whole && withHalf(tokens, whole));
}

/** Reads `1,234.5`, `12,34,567`, `1.234.567,8`, `0,75` and `3½`; `7:30` is no number, nor is `007`. */
function parseDigits(text: string): { value: number; step: number } | undefined {
  const sign = FRACTION_SIGNS.get(text.slice(-1));
  const digits = sign === undefined ? text : text.slice(0, -1);
  if (digits === '' && sign !== undefined) return { value: sign, step: sign };
  const plain = /^(?:\d{1,3}(?:,\d{2,3}){0,6},\d{3}|\d{1,18})(?:\.\d{1,12})?$/.test(digits)
    ? digits.replaceAll(',', '')
    : /^(?:\d{1,3}(?:\.\d{3}){2,6}(?:,\d{1,6})?|\d{1,3}\.\d{3},\d{1,6}|\d{1,15},\d{1,2})$/.test(digits)
      ? digits.replaceAll('.', '').replace(',', '.')
      : undefined;
  if (plain === undefined || /^0\d/.test(plain)) return undefined;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { value: Number(plain) + (sign ?? 0), step: decimals === 0 ? (sign ?? 1) : 10 ** -decimals };
}

/** `1/2` and `3 1/2`; any other slash makes a date, a page or a name of it. */
function withSlash(tokens: readonly Token[], numeral: Numeral): Numeral | undefined {
  const at = numeral.last + 1;
  const next = tokens[at];
  if (next?.text === '/' && next.glued && tokens[at + 1]?.kind === 'number') {
    const over = slashFraction(tokens, numeral.last);
    return over === undefined ? undefined : { ...numeral, last: at + 1, value: over, step: over, fraction: true };
  }
  const over = next?.kind === 'number' && !next.glued ? slashFraction(tokens, at) : undefined;
  return over === undefined ? numeral : { ...numeral, last: at + 2, value: numeral.value + over, step: over };
}

function slashFraction(tokens: readonly Token[], i: number): number | undefined {
  const [over, slash, under, next] = tokens.slice(i, i + 4);
  if (slash?.text !== '/' || !slash.glued || !under?.glued || next?.text === '/') return undefined;
  const [a, b] = [Number(over?.text), Number(under.text)];
  return a >= 1 && a < b && [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(b) ? a / b : undefined;
}

/** `one-third`, `two thirds of`, `a quarter of`, `half the`, `half a million`. */
function inFraction(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = lower(tokens[i]);
  const base = { first: i, written: 'words', scale: 1, fraction: true } as const;
  if (word === 'half') {
    const at = lower(tokens[i + 1]) === 'a' || isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
    const scale = at > i + 1 ? SCALES.get(lower(tokens[at])) : undefined;
    if (scale !== undefined) {
      return { ...base, last: at, value: scale / 2, step: scale / 2, scale, fraction: false };
    }
    if (/^(?:of|the|its|their|his|her|our|all|an?)$/.test(lower(tokens[i + 1]))) {
      return { ...base, last: i, value: 0.5, step: 0.5 };
    }
    return undefined;
  }
  const over = word === 'a' || word === 'an' ? 1 : (NUMERALS.get(word) ?? 0);
  if (over < 1 || over > 99) return undefined;
  const hyphen = isHyphen(tokens[i + 1]);
  const last = hyphen ? i + 2 : i + 1;
  const under = FRACTIONS.get(lower(tokens[last]));
  if (under === undefined || over >= under) return undefined;
  const of =
    lower(tokens[last + 1]) === 'of' ||
    lower(tokens[i - 1]) === 'by' ||
    /^(?:the|its|their)$/.test(lower(tokens[last + 1]));
  if (!of && !(hyphen && !isHyphen(tokens[last + 1]))) return undefined;
  return { ...base, last, value: over / under, step: 1 / under };
}

/** `twenty-three`, `a hundred and five`, `two and a half million`, `a dozen`. */
function inWords(tokens: readonly Token[], i: number): Numeral | undefined {
  let at = i;
  let total = 0;
  let current: number | undefined;
  /** The least value that the last word read leaves room under: 10 behind `twenty`, 100 behind `hundred`. */
  let room = Infinity;
  if (/^an?$/.test(lower(tokens[i]))) {
    const next = lower(tokens[i + 1]);
    if (!SCALES.has(next) || next.endsWith('s')) return undefined;
    current = 1;
    at++;
  } else if (!NUMERALS.has(lower(tokens[i]))) return undefined;

  let last = i;
  let smallest = 1;
  for (; at < tokens.length && at - i < 16; at++) {
    const token = tokens[at];
    const word = lower(token);
    const joiner = isHyphen(token) || (word === 'and' && smallest >= 100);
    if (joiner && at > i && NUMERALS.has(lower(tokens[at + 1]))) continue;
    if (isHyphen(token) && SCALES.has(lower(tokens[at + 1]))) continue;
    const value = NUMERALS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) {
      if (value >= room || value === 0) {
        if (at === i) return { first: i, last: i, value: 0, step: 1, written: 'words', scale: 1, fraction: false };
        break;
      }
      current = (current ?? 0) + value;
      smallest = value;
      room = value >= 20 ? 10 : 1;
    } else if (scale !== undefined && current !== undefined && !word.endsWith('s')) {
      if (scale === 100 || scale === 12) {
        current *= scale;
        room = scale === 100 ? 100 : 1;
      } else {
        total += times(current, scale);
        current = 0;
        room = Math.min(scale, 1000);
      }
      smallest = scale;
    } else break;
    last = at;
  }
  if (total === 0 && current === undefined) return undefined;
  const value = total + (current ?? 0);
  const plain: Numeral = { first: i, last, value, step: smallest, written: 'words', scale: 1, fraction: false };
  return withScale(tokens, withHalf(tokens, { ...plain, step: stepOf(value, smallest) }));
}

function stepOf(value: number, smallest: number): number {
  return smallest >= 100 ? smallest : value % 10 === 0 && value >= 20 ? 1 : 1;
}

/** `two and a half`, `four-and-a-quarter`. */
function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  const words: string[] = [];
  let at = numeral.last + 1;
  for (; at < tokens.length && words.length < 3; at++) {
    if (!isHyphen(tokens[at])) words.push(lower(tokens[at]));
  }
  const [and, a, part = ''] = words;
  const under = and === 'and' && (a === 'a' || a === 'one') ? FRACTIONS.get(part) : undefined;
  return under === undefined
    ? numeral
    : { ...numeral, last: at - 1, value: numeral.value + 1 / under, step: 1 / under };
}

/** Takes the scale words behind along: `8.3 million`, `5-million`, `3 lakh crore`, `1.2bn`. */
function withScale(tokens: readonly Token[], numeral: Numeral | undefined): Numeral | undefined {
  if (!numeral) return undefined;
  let result = numeral;
  for (let round = 0; round < 2; round++) {
    const at = isHyphen(tokens[result.last + 1]) ? result.last + 2 : result.last + 1;
    const scale = SCALES.get(lower(tokens[at]));
    if (scale === undefined || /[^s]s$/.test(lower(tokens[at]))) break;
    result = { ...scaled(result, scale), last: at };
  }
  return result;
}

export function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}

/** A hyphen between two words that touch it. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.glued && /^[-‐‑]$/.test(token.text);
}
