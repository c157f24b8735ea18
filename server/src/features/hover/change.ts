import type { Article } from '../../article.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import { percentChange, rounded } from '../../rules/figures/compute.js';
import { comparisonsIn, sentenceWith, type Change } from '../../rules/figures/frames.js';
import { inDigits, inShort } from '../../rules/figures/write.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';

/** The change that the sentence tells, worked out where it gives two of its three figures. */
export function describeChange(figure: FigureMention, article: Article): Message[] {
  const { text } = article;
  const sentence = sentenceWith(article, figure);
  const whole = sentence && comparisonsIn(text, sentence).find(found => isIn(figure, found));
  if (whole) return [wholeChange(text, whole)];
  const rest = sentence && otherEnd(text, sentence.figures, figure);
  if (rest) return [rest];
  switch (figure.change) {
    case 'up':
      return figure.unit === 'percentage' && figure.value >= 100
        ? [say`A rise, to ${inDigits(rounded(1 + figure.value / 100, 2))} times as much`]
        : [say`A rise`];
    case 'down':
      return [say`A fall`];
    case undefined:
      return [];
  }
}

function isIn(figure: FigureMention, { from, to, before, behind }: Change): boolean {
  return figure === from || figure === to || ((figure === before || figure === behind) && figure.change !== undefined);
}

/** `From 40 to 50: up 10, or 25 percent.` Of two percentages, by points. */
function wholeChange(text: string, { from, to }: Change): Message {
  const ends = `${cover(text, from.core)} to ${cover(text, to.core)}`;
  const by = rounded(Math.abs(to.value - from.value), 6);
  const percent = Math.abs(percentChange(from.value, to.value));
  const share = inDigits(rounded(percent, percent < 10 ? 1 : 0));
  if (by === 0) return say`From ${ends}: no change.`;
  const way = to.value > from.value ? 'up' : 'down';
  const points = from.unit === 'percentage' || to.unit === 'percentage';
  const size = points ? `${inDigits(by)} percentage ${by === 1 ? 'point' : 'points'}` : inShort(by);
  return from.bound === 'exactly' && to.bound === 'exactly'
    ? say`From ${ends}: ${way} ${size}, or ${share} percent.`
    : say`From ${ends}: ${way} by some ${size}, or ${share} percent.`;
}

/** The figure that a change leaves out: `rose 12% to 4,480` began at about 4,000. */
function otherEnd(text: string, figures: readonly FigureMention[], figure: FigureMention): Message | undefined {
  const at = figures.indexOf(figure);
  for (const amount of [figure, figures[at - 1]]) {
    const end = figures[figures.indexOf(amount ?? figure) + 1];
    if (amount?.change === undefined || amount.unit !== 'percentage' || !end?.end || amount.form !== 'number') continue;
    if (end.unit === 'percentage' || end.form !== 'number') continue;
    if (
      !/^(?:\s[\p{L}’'-]{1,20}){0,4},?\s(?:from|to)\s(?:a\s|just\s|only\s)?$/u.test(
        text.slice(amount.span.end, end.span.start),
      )
    )
      continue;
    const factor = amount.change === 'up' ? 1 + amount.value / 100 : 1 - amount.value / 100;
    if (factor <= 0) continue;
    const other = end.end === 'to' ? end.value / factor : end.value * factor;
    const words = inShort(Number(other.toPrecision(3)));
    return end.end === 'to' ? say`Before the change: about ${words}.` : say`After the change: about ${words}.`;
  }
  return undefined;
}
