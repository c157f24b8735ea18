import { convert, type Unit } from '../language/words/units.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { roundingOf } from './figures/compute.js';
import { sentencesWithFigures } from './figures/frames.js';
import { roundLike, unitOf, withUnit } from './figures/units.js';
import { inDigits } from './figures/write.js';
import { inEach, type Rule } from './rule.js';

export const unitPair: Rule = {
  id: 'unit-pair',
  flags: 'a measure and its conversion that differ',
  why: 'A conversion in brackets is copied, mistyped or left behind when the first figure changes. Rounding as written is allowed for.',
  source: 'Agency handbooks ask for both scales; one national agency keeps fourteen conversion macros for it.',
  severity: 'warning',
  example: {
    bad: 'The runners set off on a 26-mile (26km) course.',
    good: 'The runners set off on a 26-mile (42km) course.',
  },

  check: inEach(function* (paragraph, locale) {
    const { text } = paragraph;
    for (const { figures } of sentencesWithFigures(paragraph)) {
      for (const [i, second] of figures.entries()) {
        const first = figures[i - 1];
        const from = unitOf(first);
        const to = unitOf(second);
        if (!first || !from || !to || from.kind !== to.kind || from.name === to.name || !CONVERTED.has(from.kind))
          continue;
        if (!/^(?:\s?\(|\s?\/\s?|,\sor\s)$/.test(text.slice(first.core.end, second.span.start))) continue;
        if (first.form !== second.form || first.form === 'score') continue;
        const whole = withPartBefore(text, figures[i - 2], first, from);
        if (agrees(whole, from, second, to)) continue;
        const right = roundLike(convert(whole, from, to), first, to);
        if (second.form !== 'number') continue;
        yield {
          span: second.core,
          message: say`${cover(text, first.core)} is ${withUnit(right, to, locale)}.`,
          evidence: [{ span: first.core, message: say`Converted from here` }],
          fixes: [{ title: say`Write ${inDigits(right)}`, edits: [{ span: second.number, text: inDigits(right) }] }],
        };
      }
    }
  }),
};

const CONVERTED: ReadonlySet<Unit['kind']> = new Set(['length', 'area', 'mass', 'volume', 'temperature', 'speed']);

/** Units of one name and several sizes: an editor knows which is meant, we do not. */
const OTHER_SIZES: ReadonlyMap<string, readonly number[]> = new Map([
  ['ton', [1000, 1016.05]],
  ['gallon', [4.54609]],
  ['pint', [0.56826125]],
  ['quart', [1.1365225]],
  ['fluid ounce', [0.0284130625]],
  ['barrel', [119.24, 163.66]],
  ['ounce', [0.0311034768]],
]);

/** `6 feet 2 inches (1.88m)` converts both parts. */
function withPartBefore(text: string, before: FigureMention | undefined, first: FigureMention, unit: Unit): number {
  const other = unitOf(before);
  const together =
    before && other?.kind === unit.kind && /^[\s,-]*(?:and\s)?$/.test(text.slice(before.core.end, first.core.start));
  return together && unit.kind !== 'temperature' ? first.value + convert(before.value, other, unit) : first.value;
}

function agrees(value: number, from: Unit, second: FigureMention, to: Unit): boolean {
  const sizes = [from.size, ...(OTHER_SIZES.get(from.name) ?? [])];
  const targets = [to.size, ...(OTHER_SIZES.get(to.name) ?? [])];
  return sizes.some(size =>
    targets.some(target => {
      const right = convert(value, { ...from, size }, { ...to, size: target });
      // limited to 2C (3.6F): a difference converts without the offset
      if (to.kind === 'temperature' && Math.abs(second.value - (value * size) / target) <= 0.5) return true;
      const slack = to.kind === 'temperature' ? 1 : Math.abs(right) * 0.06;
      return Math.abs(second.value - right) <= Math.max(slack, roundingOf(second) * 0.55);
    }),
  );
}
