import type { Article, Moment } from '../../article.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';

/** What a hover says of a date: as written, the day it resolves to, and what was inferred from what. */
export function describeDate({ mention, value, inferred }: Moment, { text, published }: Article): readonly Message[] {
  const day = weekdayOf(value);
  return [
    say`**${cover(text, mention.span)}** · ${mention.type}`,
    day === undefined ? say`Reads as ${value}.` : say`Reads as ${day}, ${value}.`,
    ...inferred.map(what => say`Inferred: ${what}.`),
    ...(published ? [say`Counted from ${published.date}, the publication date by the ${published.from}.`] : []),
  ];
}

/** The English weekday of a whole date, `2017-07-21`, else undefined. */
function weekdayOf(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : WEEKDAYS[day.getUTCDay()];
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
