import { rounded } from './compute.js';

/** So many in so many: 1 in 3. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
  /** False where the ratio is only near it: 1 in 3 for 32 percent. */
  readonly exact: boolean;
}

/**
 * A percentage as a reader pictures it, in small whole numbers: 1 in 4 for 25, about 2 in 3 for 66, about 1 in 59 for 1.7.
 * Nothing where no such ratio comes near: 47 percent is not about 1 in 2.
 */
export function asRatio(percent: number): Ratio | undefined {
  if (!(percent > 0) || percent >= 100) return undefined;
  if (percent <= 12) {
    const whole = Number((100 / percent).toPrecision(2));
    return { part: 1, whole, exact: isExact(100 / whole, percent) };
  }
  const ratios = WHOLES.flatMap(whole => Array.from({ length: whole - 1 }, (_, i) => ({ part: i + 1, whole })));
  const away = ({ part, whole }: { part: number; whole: number }): number => Math.abs((part / whole) * 100 - percent);
  const best = ratios.reduce((near, next) => (away(next) < away(near) - 1e-9 ? next : near));
  return away(best) <= 1.5 ? { ...best, exact: isExact((best.part / best.whole) * 100, percent) } : undefined;
}

/** Wholes that people count in, the plainest first. */
const WHOLES = [2, 3, 4, 5, 10, 6, 7, 8, 9];

function isExact(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

/** A ratio or fraction as a percentage: 20 for `one in five`, 66.7 for `two-thirds`, 0.1 for `one in a thousand`. */
export function asPercent(value: number): number {
  const percent = value * 100;
  return rounded(percent, percent >= 10 ? (Number.isInteger(rounded(percent, 6)) ? 0 : 1) : 2);
}
