import type { Token } from '../../language/tokens.js';
import { CURRENCIES, type Currency } from '../../language/words/currencies.js';
import { UNITS } from '../../language/words/units.js';
import { isHyphen, lower } from './numerals.js';

/** What a figure is measured in, and the last token of the words for it. */
export interface Measure {
  readonly name: string;
  readonly last: number;
}

/** The unit at token `i`, right behind a number: `%`, `percentage points`, `km/h`, `-mile`, `euros`, `-year-old`. */
export function readUnit(tokens: readonly Token[], i: number, digits: boolean): Measure | undefined {
  const hyphen = isHyphen(tokens[i]);
  const at = hyphen ? i + 1 : i;
  return readSign(tokens, at, digits, hyphen) ?? readWords(tokens, at) ?? readWords(tokens, skipAdjectives(tokens, at));
}

/** The currency whose sign stands at token `i`, before a number: `$`, `US$`, `Rs.`, `RM`. */
export function readCurrencySign(
  tokens: readonly Token[],
  i: number,
): { currency: Currency; last: number } | undefined {
  for (let last = Math.min(i + 4, tokens.length - 1); last >= i; last--) {
    const sign = glue(tokens, i, last);
    const currency = SIGNS.get(sign);
    const next = tokens[last + 1];
    // pesos touch their number, unlike the `P` of `S&P 500`
    if (currency && next?.kind === 'number' && (sign !== 'P' || next.glued)) return { currency, last };
  }
  return undefined;
}

/** The currency named behind a number: `Australian dollars`, `EUR`. */
function readCurrencyWords(tokens: readonly Token[], i: number): Measure | undefined {
  for (let last = Math.min(i + 3, tokens.length - 1); last >= i; last--) {
    const words = joined(tokens, i, last);
    const code = CURRENCY_WORDS.get(words) ?? (i === last ? CODES.get(tokens[i]?.text ?? '') : undefined);
    if (code !== undefined) return { name: code, last };
  }
  return undefined;
}

/** Whether the name is an ISO 4217 code. */
export function isCurrency(name: string | undefined): boolean {
  return name !== undefined && NAMES.has(name);
}

/** The `per barrel` of `$58 per barrel`: what one of it costs or holds, in the singular. */
export function readPer(tokens: readonly Token[], i: number): Measure | undefined {
  const word = lower(tokens[i]);
  const glued = isHyphen(tokens[i]);
  const at = glued ? i + 1 : i;
  const per = glued ? lower(tokens[at]) : word;
  if (!/^(?:per|an?|each|every|\/)$/.test(per)) return undefined;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = readWords(tokens, next, false) ?? readSign(tokens, next, true, true);
  if (unit && /^(?:ago|earlier|later|before|after|on)$/.test(lower(tokens[unit.last + 1]))) return undefined;
  if (unit && !/^(?:percentage|point)$/.test(unit.name)) return unit;
  const noun = lower(tokens[next]);
  if (per === 'per' || per === '/' || per === 'each' ? /^\p{Ll}{3,}$/u.test(noun) : PRICED.has(noun)) {
    return tokens[next]?.kind === 'word' ? { name: noun, last: next } : undefined;
  }
  return undefined;
}

/** A unit with what it is counted by: `dollar per barrel`, from `USD` and `barrel`. */
export function compound(unit: string, per: string): string {
  return `${NAMES.get(unit) ?? unit} per ${per}`;
}

function readWords(tokens: readonly Token[], i: number, old = true): Measure | undefined {
  const aged = old ? readAge(tokens, i) : undefined;
  if (aged) return aged;
  for (let last = Math.min(i + 4, tokens.length - 1); last >= i; last--) {
    const name = WORDS.get(joined(tokens, i, last));
    if (name !== undefined) return { name, last };
  }
  return readCurrencyWords(tokens, i);
}

/** `year-old`, `years old`, `years of age`, `-year-olds`. */
function readAge(tokens: readonly Token[], i: number): Measure | undefined {
  if (!/^years?$/.test(lower(tokens[i]))) return undefined;
  const at = isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  if (/^olds?$/.test(lower(tokens[at]))) return { name: 'year of age', last: at };
  return lower(tokens[at]) === 'of' && lower(tokens[at + 1]) === 'age'
    ? { name: 'year of age', last: at + 1 }
    : undefined;
}

/** Signs that touch the number or, of two letters or more, stand behind it: `5km`, `5 km`, `30C`, `30 °C`. */
function readSign(tokens: readonly Token[], i: number, digits: boolean, hyphen: boolean): Measure | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  for (let last = Math.min(i + 3, tokens.length - 1); last >= i; last--) {
    const sign = glue(tokens, i, last);
    const name = UNIT_SIGNS.get(sign) ?? LOWER_SIGNS.get(sign);
    if (name === undefined || isWordGoingOn(tokens, last)) continue;
    if (!token.glued && (!digits || (/^\p{L}$/u.test(sign) && !/^[WCF]$/.test(sign)))) continue;
    if (hyphen && /^\p{L}{1,2}$/u.test(sign) && !digits) continue;
    return { name, last };
  }
  return undefined;
}

/** True where letters or a digit touch the token's end: the `m` of `m2`, the `p` of `p-value`. */
function isWordGoingOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && next.glued && next.kind !== 'mark' && !/^\W$/.test(tokens[last]?.text ?? '');
}

/** `another 50 previous years` measures in years. */
function skipAdjectives(tokens: readonly Token[], i: number): number {
  return ADJECTIVES.test(lower(tokens[i])) ? i + 1 : i;
}

const ADJECTIVES =
  /^(?:more|other|additional|extra|further|previous|consecutive|straight|full|whole|long|short|solid|calendar|working|business|successive|rushing|passing|receiving)$/;

/** The tokens as written, if each touches the next: `km/h`. */
function glue(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) text += `${i > first && !tokens[i]?.glued ? ' ' : ''}${tokens[i]?.text ?? ''}`;
  return text;
}

/** The tokens in lower case with one space between; a hyphen counts as a space: `pound feet` for `pound-feet`. */
function joined(tokens: readonly Token[], first: number, last: number): string {
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (!isHyphen(tokens[i])) words.push(lower(tokens[i]));
  return isHyphen(tokens[last]) || isHyphen(tokens[first]) ? '' : words.join(' ');
}

/** What prices are given by with `a`: `$3 a gallon`, `£20 a head`. */
const PRICED: ReadonlySet<string> = new Set(
  'share head night piece person ticket seat unit vote child student pupil pack bottle box bag copy game case vehicle car home household family time ride trip click acre hectare'.split(
    ' ',
  ),
);

const WORDS: ReadonlyMap<string, string> = new Map<string, string>([
  ...UNITS.flatMap(({ name, words }) => words.map((word): [string, string] => [word, name])),
  ['percent', 'percentage'],
  ['per cent', 'percentage'],
  ['pct', 'percentage'],
  ['percentage point', 'point'],
  ['percentage points', 'point'],
  ['point', 'point'],
  ['points', 'point'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'penny'],
  ['penny', 'penny'],
]);

const UNIT_SIGNS: ReadonlyMap<string, string> = new Map<string, string>([
  ...UNITS.flatMap(({ name, signs }) => signs.map((sign): [string, string] => [sign, name])),
  ['%', 'percentage'],
  ['pc', 'percentage'],
  ['pp', 'point'],
  ['p', 'penny'],
  ['c', 'cent'],
  ['¢', 'cent'],
]);

/** Signs in lower case, as hurried copy has them: `45w`, `120hz`; not those that are words or other units then. */
const LOWER_SIGNS: ReadonlyMap<string, string> = new Map<string, string>([
  ...UNITS.flatMap(({ name, signs }) => signs.map((sign): [string, string] => [sign.toLowerCase(), name])).filter(
    ([sign]) => /^[a-zµμ/-]{2,}\d?$/.test(sign) && !/^(?:ha|st|mi|mo|pa|mt|eb)$/.test(sign),
  ),
  ['mb', 'megabyte'],
  ['gb', 'gigabyte'],
  ['mw', 'megawatt'],
  ['w', 'watt'],
  ['v', 'volt'],
]);

const SIGNS: ReadonlyMap<string, Currency> = new Map([
  ...CURRENCIES.map((currency): [string, Currency] => [currency.code, currency]),
  ...CURRENCIES.flatMap(currency => currency.signs.map((sign): [string, Currency] => [sign, currency])),
  ...CURRENCIES.filter(({ code }) => code === 'USD').flatMap((usd): [string, Currency][] => [
    ['US $', usd],
    ['U.S. $', usd],
  ]),
]);

const CODES: ReadonlyMap<string, string> = new Map(CURRENCIES.map(({ code }) => [code, code]));
const NAMES: ReadonlyMap<string, string> = new Map(CURRENCIES.map(({ code, name }) => [code, name]));
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, words }) =>
    words.flatMap((word): [string, string][] => [
      [word, code],
      [`${word}s`, code],
    ]),
  ),
);
