import type { FigureMention } from '../mentions/figures/figure.js';
import { say } from '../text/message.js';
import { cover, type Span } from '../text/span.js';
import { roundingOf, rounded } from './figures/compute.js';
import { sentencesWithFigures } from './figures/frames.js';
import { inSentence, writeLike } from './figures/write.js';
import { inEach, type Evidence, type Problem, type Rule } from './rule.js';

export const partsTotal: Rule = {
  id: 'parts-total',
  flags: 'a total that its parts do not add up to',
  why: 'A list of parts behind a total is the easiest sum for a reader to do, and one of the easiest to break when a number is updated.',
  source: 'Copy-editing checklists: check every sum.',
  severity: 'warning',
  example: {
    bad: 'Six crew were aboard: two officers, three deckhands and two cooks.',
    good: 'Seven crew were aboard: two officers, three deckhands and two cooks.',
  },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const { span, figures } of sentencesWithFigures(paragraph)) {
      for (const [i, total] of figures.entries()) {
        const parts =
          behindColon(text, span, total, figures.slice(i + 1)) ?? beforeInAll(text, total, figures.slice(0, i));
        if (parts && total.bound === 'exactly') yield* compare(text, total, parts);
      }
    }
  }),
};

/** A part of a total: a figure, or the `a child` that counts as one. */
interface Part {
  readonly span: Span;
  readonly value: number;
  readonly step: number;
}

function* compare(text: string, total: FigureMention, parts: readonly Part[]): Iterable<Problem> {
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const slack = (parts.reduce((all, part) => all + roundingOf(part), 0) + roundingOf(total)) / 2;
  const exact = [total, ...parts].every(({ value, step }) => step === 1 && value < 1000);
  if (Math.abs(sum - total.value) <= (exact ? 0 : slack)) return;
  const shown = rounded(sum, 6);
  const written = writeLike(total, cover(text, total.number), shown);
  yield {
    span: total.core,
    message: say`The parts add up to ${inSentence(written)}, not ${inSentence(cover(text, total.core))}.`,
    evidence: parts.map(({ span }): Evidence => ({ span, message: say`A part` })),
    fixes: [
      {
        title: say`Write ${written}`,
        edits: [{ span: total.number, text: written }],
      },
    ],
  };
}

/** `Six crew were aboard: two officers, three deckhands and two cooks.` */
function behindColon(
  text: string,
  sentence: Span,
  total: FigureMention,
  rest: readonly FigureMention[],
): Part[] | undefined {
  if (total.form !== 'number' || !Number.isFinite(total.value) || total.unit === 'year of age') return undefined;
  const [lead] =
    /^[^.;:()?!]{0,60}(?=:)/.exec(text.slice(total.span.end, Math.min(sentence.end, total.span.end + 61))) ?? [];
  if (lead === undefined) return undefined;
  const colon = total.span.end + lead.length;
  if (rest.some(figure => figure.core.start < colon)) return undefined;
  const list = listFrom(text, colon + 1, sentence.end);
  const parts: Part[] = [];
  for (const item of list) {
    const part = partOf(text, item, total, rest);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts.length >= 2 ? parts : undefined;
}

/** The items of a list up to the end of its clause, parted by commas and `and`. */
function listFrom(text: string, start: number, end: number): Span[] {
  const clause = /^[^.;:()?!—–\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  const items: Span[] = [];
  for (const { 0: item, index } of clause.matchAll(/(?:(?!,\s|\sand\s)[^])+/g)) {
    const lead = /^(?:,\s*)?(?:\s*and\s+)?\s*/.exec(item)?.[0].length ?? 0;
    if (item.length > lead) items.push({ start: start + index + lead, end: start + index + item.length });
  }
  return items;
}

/** An item that opens with a number of the same kind of thing, or with `a`. */
function partOf(text: string, item: Span, total: FigureMention, figures: readonly FigureMention[]): Part | undefined {
  const figure = figures.find(({ span }) => span.start === item.start);
  if (figure) {
    const money = /^[A-Z]{3}$/.test(total.unit ?? '');
    const counts = figure.form === 'number' && figure.bound === 'exactly' && figure.unit !== undefined;
    const alike = money ? figure.unit === total.unit : isCount(total) && isCount(figure);
    return counts && alike ? { span: figure.core, value: figure.value, step: figure.step } : undefined;
  }
  const one = /^an?\s\p{Ll}+$/u.exec(cover(text, item));
  return one && isCount(total) ? { span: item, value: 1, step: 1 } : undefined;
}

function isCount({ unit, of }: FigureMention): boolean {
  return unit !== undefined && of !== undefined && !/^(?:percentage|point|cent|penny|[A-Z]{3})$/.test(unit);
}

/** `16 in 2025 and nine in 2026, 25 in all.` */
function beforeInAll(text: string, total: FigureMention, before: readonly FigureMention[]): Part[] | undefined {
  if (
    !/^(?:\s[\p{L}-]{1,20})?\s(?:in all|in total|altogether|all told)(?![\p{L}])/u.test(
      text.slice(total.span.end, total.span.end + 40),
    )
  ) {
    return undefined;
  }
  if (before.length < 2 || before.length > 6) return undefined;
  const alike = before.every(
    ({ form, bound, unit }) =>
      form === 'number' && bound === 'exactly' && (unit === undefined || unit === before[0]?.unit),
  );
  const near = total.span.start - (before[0]?.span.start ?? 0) < 120;
  return alike && near ? before.map(({ core, value, step }) => ({ span: core, value, step })) : undefined;
}
