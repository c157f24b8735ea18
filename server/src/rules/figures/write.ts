import type { FigureMention } from '../../mentions/figures/figure.js';
import { NUMERALS, SCALES } from '../../language/words/numerals.js';
import { decimalsOf, rounded } from './compute.js';

const SMALL: ReadonlyMap<number, string> = new Map([...NUMERALS].map(([word, value]) => [value, word]));

/** A number in words up to a hundred: `twenty-three`; above that, in digits. */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return inDigits(value);
  const word = SMALL.get(value);
  return word ?? `${SMALL.get(value - (value % 10)) ?? ''}-${SMALL.get(value % 10) ?? ''}`;
}

/** A number in digits with commas: `1,234.5`. */
export function inDigits(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** A large number as copy has it: `40 million`, `1.25 billion`, `12,500`. */
export function inShort(value: number): string {
  const [scale, by] = SHORT.find(([, size]) => Math.abs(value) >= size) ?? ['', 1];
  const number = Number((value / by).toPrecision(12));
  return by === 1 || decimalsIn(number) > 2 ? inDigits(value) : `${inDigits(number)} ${scale}`;
}

const SHORT: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A new value as the old one is written: `seven` for `six`, `4.5 million` for `4.2 million`, `1,250` for `1,200`. */
export function writeLike(figure: FigureMention, number: string, value: number): string {
  if (figure.written === 'words' && Number.isInteger(value) && value <= 99) {
    const words = inWords(value);
    return /^\p{Lu}/u.test(number) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  }
  const scale = /[\s-]?(million|billion|trillion|thousand|crore|lakh|mn|bn|tn|m|k|b)$/iu.exec(number);
  const by = scale ? (SCALES.get(scale[1]?.toLowerCase() ?? '') ?? LETTERS.get(scale[1]?.toLowerCase() ?? '')) : 1;
  const unit = by ?? 1;
  const decimals = Math.max(decimalsOf(figure.step / unit), Number.isInteger(rounded(value / unit, 3)) ? 0 : 1);
  return inDigits(rounded(value / unit, decimals)) + (scale?.[0] ?? '');
}

/** The words of a figure as they stand within a sentence: `One in four` becomes `one in four`. */
export function inSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);
