import type { Unit } from '../../language/words/units.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import { roundingOf, rounded } from './compute.js';
import { inDigits } from './write.js';

/** A converted value, as exact as the figure that it comes from: `5 miles` is 8 kilometres, `26.2 miles` 42.2. */
export function roundLike(value: number, figure: FigureMention, to: Unit): number {
  if (to.kind === 'temperature') return rounded(value, figure.step < 1 ? 1 : 0);
  const place = roundingOf(figure);
  const digits = Math.max(
    2,
    Math.floor(Math.log10(Math.max(1e-9, Math.abs(figure.value)))) - Math.floor(Math.log10(place)) + 1,
  );
  const exact = Number(value.toPrecision(Math.min(12, digits)));
  return Math.abs(exact) >= 10 && figure.step >= 1 ? rounded(exact, 0) : exact;
}

/** A value with its unit, as short as copy has it: `42 km`, `35C`, `5,700 hectares`. */
export function withUnit(value: number, unit: Unit): string {
  const number = inDigits(value);
  if (unit.kind === 'temperature') return `${number}${unit.name.charAt(0).toUpperCase()}`;
  const [sign] = unit.signs;
  const long = value === 1 ? unit.words[0] : (unit.words[1] ?? unit.words[0]);
  return `${number} ${unit.kind === 'area' || sign === undefined ? (long ?? unit.name) : sign}`;
}
