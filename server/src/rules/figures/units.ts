import type { Locale } from '../../language/locale.js';
import { convert, UNIT_BY_NAME, type Unit } from '../../language/words/units.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import { cover } from '../../text/span.js';
import { roundingOf, rounded } from './compute.js';
import { inDigits } from './write.js';

/** A figure in another unit, `42 km` for `26 miles`. */
export interface Conversion {
  readonly value: number;
  /** The upper end of a range. */
  readonly to: number | undefined;
  readonly unit: Unit;
}

/**
 * The figure in the unit that a reader elsewhere would want: miles in kilometres, Fahrenheit in Celsius, acres in hectares;
 * nothing of what is measured alike everywhere.
 */
export function converted(text: string, figure: FigureMention, locale: Locale): Conversion | undefined {
  const from = isFahrenheit(text, figure, locale) ? UNIT_BY_NAME.get('fahrenheit') : unitOf(figure);
  const unit = from && UNIT_BY_NAME.get(ELSEWHERE.get(from.name) ?? '');
  if (!from || !unit || (figure.form !== 'number' && figure.form !== 'range')) return undefined;
  const local = inLocale(from, locale);
  const target = inLocale(unit, locale);
  const difference = unit.kind === 'temperature' && isDifference(text, figure);
  const turn = (value: number): number =>
    roundLike(difference ? (value * local.size) / target.size : convert(value, local, target), figure, target);
  return { value: turn(figure.value), to: figure.to === undefined ? undefined : turn(figure.to), unit };
}

/** The unit of a figure, if it is one that measures. */
export function unitOf(figure: FigureMention | undefined): Unit | undefined {
  return figure?.unit === undefined ? undefined : UNIT_BY_NAME.get(figure.unit);
}

/** Units of which each is the other’s counterpart. */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ['mile', 'kilometre'],
  ['foot', 'metre'],
  ['inch', 'centimetre'],
  ['acre', 'hectare'],
  ['square mile', 'square kilometre'],
  ['square foot', 'square metre'],
  ['pound-mass', 'kilogram'],
  ['ounce', 'gram'],
  ['gallon', 'litre'],
  ['cubic foot', 'cubic metre'],
  ['fahrenheit', 'celsius'],
  ['mile per hour', 'kilometre per hour'],
];

const ONE_WAY: readonly (readonly [string, string])[] = [
  ['yard', 'metre'],
  ['millimetre', 'inch'],
  ['nautical mile', 'kilometre'],
  ['furlong', 'metre'],
  ['square yard', 'square metre'],
  ['stone', 'kilogram'],
  ['ton', 'metric ton'],
  ['short ton', 'metric ton'],
  ['long ton', 'metric ton'],
  ['pint', 'litre'],
  ['quart', 'litre'],
  ['fluid ounce', 'millilitre'],
  ['acre foot', 'cubic metre'],
  ['knot', 'mile per hour'],
  ['metre per second', 'mile per hour'],
  ['foot per second', 'mile per hour'],
  ['horsepower', 'kilowatt'],
];

const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ...BOTH_WAYS,
  ...BOTH_WAYS.map(([a, b]) => [b, a] as const),
  ...ONE_WAY,
]);

/** `highs near 98 degrees`, as Americans have it of the weather. */
function isFahrenheit(text: string, { unit, core }: FigureMention, locale: Locale): boolean {
  const around = text.slice(Math.max(0, core.start - 60), core.end + 60);
  return unit === 'degree' && locale === 'en-US' && WEATHER.test(around);
}

const WEATHER =
  /\b(?:heat|hot|cold|cool|warm|temperatures?|highs?|lows?|weather|forecast|thermometers?|freez\p{L}{2,5})\b/iu;

/** A unit at the size that it has in Britain, where that is another. */
function inLocale(unit: Unit, locale: Locale): Unit {
  const size = locale === 'en-GB' ? BRITISH_SIZES.get(unit.name) : undefined;
  return size === undefined ? unit : { ...unit, size };
}

const BRITISH_SIZES: ReadonlyMap<string, number> = new Map([
  ['ton', 1016.0469088],
  ['gallon', 4.54609],
  ['pint', 0.56826125],
  ['quart', 1.1365225],
  ['fluid ounce', 0.0284130625],
]);

/** True of degrees by which two temperatures differ, `2C warmer`, `a rise of 4F`, which convert without the offset. */
function isDifference(text: string, { span, change }: FigureMention): boolean {
  return (
    change !== undefined ||
    /(?:\bby|\b(?:rise|drop|fall|increase|warming|difference|limit) (?:of|to))\s$/u.test(
      cover(text, { start: Math.max(0, span.start - 20), end: span.start }),
    ) ||
    /^\s(?:(?:of|above|below) (?:warming|average|normal|pre-industrial)|above|below|warmer|hotter|cooler|colder|higher|lower)\b/u.test(
      cover(text, { start: span.end, end: span.end + 24 }),
    )
  );
}

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
export function withUnit(value: number, unit: Unit, locale: Locale): string {
  return `${inDigits(value)}${unitBehind(value, unit, locale)}`;
}

/** `8 to 16 km` */
export function written({ value, to, unit }: Conversion, locale: Locale): string {
  return to === undefined ? withUnit(value, unit, locale) : `${inDigits(value)} to ${withUnit(to, unit, locale)}`;
}

/** `19-km` and `99-acre`, as they stand before a noun. */
export function hyphenated({ value, unit }: Conversion, locale: Locale): string {
  return `${inDigits(value)}${unitBehind(1, unit, locale).replace(/^ /, '-')}`;
}

function unitBehind(value: number, unit: Unit, locale: Locale): string {
  if (unit.kind === 'temperature') return unit.name.charAt(0).toUpperCase();
  const [sign] = unit.signs;
  if (sign !== undefined && !SPELT.has(unit.kind) && unit.name !== 'metric ton') return ` ${sign}`;
  return ` ${unitWords(value, unit, locale)}`;
}

/** Kinds whose signs are too short to be read in copy. */
const SPELT: ReadonlySet<string> = new Set(['area', 'volume']);

/** `litres`, and as Americans spell them, `liters`. */
export function unitWords(value: number, { kind, words, name }: Unit, locale: Locale): string {
  if (kind === 'temperature') return `degrees ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const [one = name, many = one, ...others] = words;
  const [american = one, americans = many] = locale === 'en-US' ? others.filter(word => AMERICAN.test(word)) : [];
  return value === 1 ? american : americans;
}

const AMERICAN = /meter|liter|^metric tons?$/;
