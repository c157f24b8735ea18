import type { Article, Claim } from '../../article.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';

/** What a hover says of a figure: its value, unit and bound, what is counted, and what it rests on. */
export function describeFigure({ figure, source }: Claim, { text }: Article): readonly Message[] {
  const { core, value, unit, of, bound } = figure;
  return [
    say`**${cover(text, core)}** · figure`,
    unit === undefined ? say`Value: ${bound} ${value}.` : say`Value: ${bound} ${value}, in: ${unit}.`,
    ...(of ? [say`Counted: ${of.text}.`] : []),
    source ? say`Source: ${source.name}.` : say`The copy names no source for it.`,
  ];
}
