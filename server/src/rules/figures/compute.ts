import type { FigureMention } from '../../mentions/figures/figure.js';

/** The values that a figure may stand for: what was rounded to it, or what its bound lets it be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a figure may stand for: 39.5 to 40.5 for `40`, at least 40 for `more than 40`, 36 to 44 for `about 40`. */
export function intervalOf({ value, bound, ...figure }: FigureMention): Interval {
  const half = roundingOf({ value, ...figure }) / 2;
  switch (bound) {
    case 'exactly':
      return { low: value - half, high: value + half };
    case 'about': {
      const slack = Math.max(half, Math.abs(value) / 10);
      return { low: value - slack, high: value + slack };
    }
    case 'at least':
      return { low: value - half, high: Infinity };
    case 'at most':
      return { low: -Infinity, high: value + half };
  }
}

/** The size of the place that a figure is rounded to: 0.1 for `4.2`, 1 for `41`, 100 for `1,500`. */
export function roundingOf({ value, step }: Pick<FigureMention, 'value' | 'step'>): number {
  if (step !== 1 || Math.abs(value) < 1000) return step;
  let place = step;
  while (place * 100 <= Math.abs(value) && Math.abs(value) % (place * 10) === 0) place *= 10;
  return place;
}

/** True when some value lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Percent by which one value is more than another: 25 from 40 to 50, -20 from 50 to 40. */
export function percentChange(from: number, to: number): number {
  return ((to - from) / from) * 100;
}

/** The percent changes that two rounded values may hide; `2.4 million to 3 million` is taken as 3.0. */
export function changeInterval(from: FigureMention, to: FigureMention): Interval {
  const step = from.unit === to.unit ? Math.min(from.step, to.step) : undefined;
  const a = intervalOf(step === undefined ? from : { ...from, step });
  const b = intervalOf(step === undefined ? to : { ...to, step });
  if (a.low <= 0) return { low: -Infinity, high: Infinity };
  return { low: percentChange(a.high, b.low), high: percentChange(a.low, b.high) };
}

/** A value without the dust of binary fractions, to so many decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(12, Math.max(0, decimals))));
}

/** How many decimals a step has: 1 for 0.1, 0 for 1 and above. */
export function decimalsOf(step: number): number {
  return step >= 1 ? 0 : Math.round(-Math.log10(step));
}
