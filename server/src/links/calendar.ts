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
export function resolve(paragraphs: readonly Paragraph[], published: Published | undefined, locale: Locale): Moment[] {
  const now = published && parseDay(published.date);
  let then: Point | undefined;
  let quarter: Point | undefined;
  return paragraphs.flatMap(({ dates }) => {
    let here: Point | undefined;
    return dates.map(mention => {
      const { value, inferred, point } = resolveOne(mention, { now, locale, then, here, quarter });
      if (point && !isInPassing(mention)) {
        then = point;
        if (point.grain === 'day') here = point;
        if (point.grain === 'quarter') quarter = point;
      }
      return { mention, value, inferred };
    });
  });
}

/** A clock time, and `a year earlier` of a quarter, leave the day and the quarter that the story is about. */
function isInPassing({ written }: DateMention): boolean {
  return written.form === 'shift' && (written.like === true || written.from === 'here');
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
