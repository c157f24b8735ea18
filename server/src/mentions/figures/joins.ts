import type { Token } from '../../language/tokens.js';
import { readAmount, type Amount } from './amount.js';
import { boundBefore, readChange } from './context.js';
import { readCounted } from './counted.js';
import type { Form } from './figure.js';
import { isHyphen, lower, readNumeral, scaled } from './numerals.js';
import { readUnit } from './units.js';

/** One amount, or two that make one figure. */
export interface Joined extends Amount {
  readonly to?: number;
}

/** Reads on from an amount to a second that belongs to it: `5-10 million`, `10 to 12 weeks`, `one in five`, `2-0`. */
export function join(tokens: readonly Token[], amount: Amount): Joined {
  return ratio(tokens, amount) ?? pair(tokens, amount) ?? amount;
}

/** `one in five`, `4 in 10`, `nine out of ten`, `one of every three`. */
function ratio(tokens: readonly Token[], amount: Amount): Joined | undefined {
  if (amount.unit !== undefined || amount.numeral.fraction || amount.numeral.scale > 1) return undefined;
  let at = amount.last + 1;
  const word = lower(tokens[at]);
  if (word === 'out' && lower(tokens[at + 1]) === 'of') at += 2;
  else if (word === 'in') at++;
  else if (word === 'of' && lower(tokens[at + 1]) === 'every') at++;
  else return undefined;
  if (lower(tokens[at]) === 'every') at++;
  const whole = readNumeral(tokens, at);
  if (!whole || !Number.isInteger(amount.value) || !Number.isInteger(whole.value)) return undefined;
  const loose = word === 'in';
  if (amount.value < 1 || amount.value >= whole.value) return undefined;
  if (loose && whole.value > 100 && amount.value !== 1) return undefined;
  if (loose && readUnit(tokens, whole.last + 1, whole.written === 'digits')) return undefined;
  if (loose && amount.value > 1 && ![3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100].includes(whole.value)) return undefined;
  return {
    ...amount,
    form: 'ratio',
    value: amount.value / whole.value,
    to: whole.value,
    last: whole.last,
  };
}

/** Two numbers with a dash, `to` or `and` between: a range, or a score. */
function pair(tokens: readonly Token[], amount: Amount): Joined | undefined {
  if (amount.form !== 'number') return undefined;
  const at = linkOf(tokens, amount.last + 1);
  const link = tokens[at];
  const dash = link !== undefined && /^[-–—]$/.test(link.text);
  const between = lower(tokens[betweenFirst(tokens, amount.first)]) === 'between';
  const from = lower(tokens[amount.first - 1]) === 'from';
  if (!link || !(dash || (lower(link) === 'to' && !from) || (lower(link) === 'and' && between))) return undefined;
  const second = readAmount(tokens, isHyphen(tokens[at + 1]) ? at + 2 : at + 1);
  if (second?.form !== 'number') return undefined;
  const touching = dash && link.glued && tokens[at + 1]?.glued === true;
  const low = fitted(amount, second);
  const unit = second.unit ?? amount.unit;
  if (amount.unit !== undefined && amount.unit !== second.base) return undefined;
  if (amount.unit !== undefined && !dash && !between && isAmountOfChange(tokens, amount.first)) return undefined;
  const joined = (form: Form): Joined => ({
    ...second,
    first: amount.first,
    unit,
    value: form === 'range' ? low.value : amount.value,
    to: second.value,
    form,
    numeral: { ...amount.numeral, last: second.numeral.last, step: Math.max(low.step, second.numeral.step) },
  });
  if (between) return joined('range');
  if (dash && !touching && !(link.text === '–' && amount.unit === undefined && second.unit !== undefined))
    return undefined;
  const counts = unit !== undefined || readCounted(tokens, second.last + 1, second.value) !== undefined;
  if (low.value < second.value && counts) return joined('range');
  return touching || isVote(tokens, second.last) || isPoll(amount, second) ? joined('score') : undefined;
}

/** The `to` of `0-to-60` stands behind a hyphen. */
function linkOf(tokens: readonly Token[], i: number): number {
  return isHyphen(tokens[i]) && lower(tokens[i + 1]) === 'to' ? i + 1 : i;
}

/** `rose by $2 million to $9 million` has two amounts, not a range. */
function isAmountOfChange(tokens: readonly Token[], first: number): boolean {
  return readChange(tokens, boundBefore(tokens, first)?.first ?? first, first).change !== undefined;
}

/** Steps back over a bound between `between` and its number: `between about 5 and 10`. */
function betweenFirst(tokens: readonly Token[], first: number): number {
  return /^(?:about|around|roughly|some)$/.test(lower(tokens[first - 1])) ? first - 2 : first - 1;
}

/** The lower end with the scale of the upper: the `5` of `5-10 million` is five million. */
function fitted(low: Amount, high: Amount): { value: number; step: number } {
  const alone = low.numeral.scale === 1 && high.numeral.scale > 1 && low.value < 1000;
  return alone ? scaled(low.numeral, high.numeral.scale) : low.numeral;
}

/** `leads by 46 to 40 percent`, where the larger share comes first. */
function isPoll({ unit, value, numeral }: Amount, second: Amount): boolean {
  return unit === undefined && second.unit === 'percentage' && value <= 100 && numeral.scale === 1;
}

function isVote(tokens: readonly Token[], last: number): boolean {
  return /^(?:vote|margin|victory|win|defeat|loss|majority|decision|ruling|split|score)$/.test(lower(tokens[last + 1]));
}
