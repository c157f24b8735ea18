import type { Token } from '../../language/tokens.js';
import { SCALE_LETTERS } from '../../language/words/numerals.js';
import { isPlural } from './counted.js';
import { isNoFigure } from './exclusions.js';
import type { Form } from './figure.js';
import { lower, readNumeral, scaled, type Numeral } from './numerals.js';
import { compound, readCurrencySign, readPer, readUnit } from './units.js';

/** A number with its currency sign or unit, over the tokens `first` to `last`: `$5m`, `58 euros a month`, `12`. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly unit: string | undefined;
  /** The unit without what it is counted by: `USD` of `$5 a barrel`. */
  readonly base: string | undefined;
  readonly numeral: Numeral;
  readonly form: Form;
}

/** The amount that starts at token `i`, if one does. */
export function readAmount(tokens: readonly Token[], i: number): Amount | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const sign =
    /^[\p{Lu}\p{Sc}z]/u.test(token.text) && !isGluedLetter(tokens, i) ? readCurrencySign(tokens, i) : undefined;
  const minus = sign ? 0 : minusBefore(tokens, i);
  const read = signed(readNumeral(tokens, sign ? sign.last + 1 : i + minus), minus > 0);
  if (!read || (!sign && isNoFigure(tokens, read))) return undefined;
  const numeral = withLetter(tokens, read, sign !== undefined);
  const measured = sign ? undefined : readUnit(tokens, numeral.last + 1, numeral.written === 'digits');
  const unit = sign?.currency.code ?? measured?.name;
  const last = measured?.last ?? numeral.last;
  const glued = tokens[last + 1];
  if (glued?.glued && glued.kind === 'word' && !/^['’]/.test(glued.text)) return undefined;
  const per = unit !== undefined && unit !== 'percentage' ? readPer(tokens, last + 1) : undefined;
  return {
    first: i,
    last: per?.last ?? last,
    value: numeral.value,
    unit: unit !== undefined && per ? compound(unit, per.name) : unit,
    base: unit,
    numeral,
    form: numeral.fraction && unit === undefined ? 'fraction' : 'number',
  };
}

/** How many tokens at `i` say that the number is negative: 1 for `-5C` and `minus 40`, else 0. */
function minusBefore(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (lower(token) === 'minus') return next?.kind === 'number' || next?.kind === 'word' ? 1 : 0;
  return token && /^[-−]$/.test(token.text) && !token.glued && next?.kind === 'number' && next.glued ? 1 : 0;
}

function signed(numeral: Numeral | undefined, negative: boolean): Numeral | undefined {
  return numeral && negative ? { ...numeral, value: -numeral.value } : numeral;
}

/** True within a word: the `S` of a text set in small signs is no currency. */
function isGluedLetter(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.glued === true && tokens[i - 1]?.kind === 'word';
}

/** Letters that touch the number and multiply it: `$5m`, `£3b`, and `20K followers`, `5m tonnes` where a plural follows. */
function withLetter(tokens: readonly Token[], numeral: Numeral, money: boolean): Numeral {
  const token = tokens[numeral.last + 1];
  const scale = token?.glued && numeral.written === 'digits' ? SCALE_LETTERS.get(lower(token)) : undefined;
  if (
    !token ||
    scale === undefined ||
    (tokens[numeral.last + 2]?.glued === true && tokens[numeral.last + 2]?.kind !== 'mark')
  )
    return numeral;
  const plural = isPlural(lower(tokens[numeral.last + 2])) || isPlural(lower(tokens[numeral.last + 3]));
  const counts = /^[km]$/i.test(token.text) && plural && tokens[numeral.last + 2]?.kind === 'word';
  return money || counts ? { ...scaled(numeral, scale), last: numeral.last + 1 } : numeral;
}
