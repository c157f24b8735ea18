import type { Published } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import type { Furniture } from '../segments/segment.js';
import { encloses, type Span } from '../text/span.js';
import { resolveOne } from './calendar.js';
import { formatDay, parseDay } from './calendar/days.js';

/**
 * The day from which the story counts: what a caller says of this very text, else what the story itself says in its
 * front matter, date line or dateline, else what a setting or the file gives.
 *
 * A dateline without a year, `NAIROBI, March 3 (Reuters) -`, takes the one that puts it nearest to the day given.
 */
export function publication(
  paragraphs: readonly Paragraph[],
  furniture: Furniture,
  given: Published | undefined,
): Published | undefined {
  if (given?.from === 'request') return given;
  const stamped = parseDay(furniture.frontMatter?.fields.date?.text ?? '');
  if (stamped) return { date: formatDay(stamped), from: 'front matter' };
  const now = given && parseDay(given.date);
  for (const place of [furniture.date, furniture.dateline?.date]) {
    const date = place && readDay(paragraphs, place, now);
    if (date !== undefined) return { date, from: 'dateline' };
  }
  return given;
}

function readDay(paragraphs: readonly Paragraph[], place: Span, now: ReturnType<typeof parseDay>): string | undefined {
  const mention = paragraphs
    .find(paragraph => encloses(paragraph.span, place))
    ?.dates.find(({ span }) => encloses(place, span));
  if (mention?.written.form !== 'calendar') return undefined;
  const day = parseDay(resolveOne(mention, { now }).value);
  return day && formatDay(day);
}
