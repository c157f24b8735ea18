import type { Moment, Published } from '../article.js';
import type { Locale } from '../language/locale.js';
import type { DateMention } from '../mentions/dates/date.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { parseDay } from './calendar/days.js';
import { lengthValue, referenceValue, repetitionValue } from './calendar/notation.js';
import { onCalendar } from './calendar/place.js';
import { shifted } from './calendar/shift.js';
import type { Frame, Point, Resolved } from './calendar/resolved.js';

/** Resolves written dates against the publication date and each other, in text order. */
export function resolve(
  paragraphs: readonly Paragraph[],
  published: Published | undefined,
  locale: Locale = 'en-US',
): Moment[] {
  const now = published && parseDay(published.date);
  let then: Point | undefined;
  let quarter: Point | undefined;
  return paragraphs
    .flatMap(paragraph => paragraph.dates)
    .map(mention => {
      const { value, inferred, point } = resolveOne(mention, { now, locale, then, quarter });
      if (point && !isLike(mention)) {
        then = point;
        if (point.grain === 'quarter') quarter = point;
      }
      return { mention, value, inferred };
    });
}

/** `a year earlier` of a quarter is looked at in passing: the story goes on about the quarter. */
function isLike({ written }: DateMention): boolean {
  return written.form === 'shift' && written.like === true;
}

/** Resolves a date by itself, as if nothing stood before it. */
export function resolveOne(mention: DateMention, frame: Frame): Resolved {
  const { written } = mention;
  switch (written.form) {
    case 'calendar':
      return onCalendar(written, mention, frame);
    case 'shift':
      return shifted(written, mention, frame);
    case 'length':
      return { value: lengthValue(written), inferred: [] };
    case 'repeat':
      return { value: repetitionValue(written), inferred: [] };
    case 'reference':
      return { value: referenceValue(written), inferred: [] };
  }
}
