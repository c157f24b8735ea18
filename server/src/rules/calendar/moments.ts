import type { Article, Moment } from '../../article.js';
import { parseDay, type Ymd } from '../../links/calendar/days.js';
import type { OnCalendar, Shifted } from '../../mentions/dates/date.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../mentions/dates/words.js';
import { encloses, indexAt, type Span } from '../../text/span.js';

/** The dates of an article that name a place on the calendar, with what they say. */
export function onCalendar({ moments }: Article): { moment: Moment; span: Span; written: OnCalendar }[] {
  return moments.flatMap(moment => {
    const { written, span } = moment.mention;
    return written.form === 'calendar' ? [{ moment, span, written }] : [];
  });
}

/** The dates that count from another day: `tomorrow`, `last week`. */
export function shifts({ moments }: Article): { moment: Moment; span: Span; written: Shifted }[] {
  return moments.flatMap(moment => {
    const { written, span } = moment.mention;
    return written.form === 'shift' ? [{ moment, span, written }] : [];
  });
}

/** True for words that stand in a quotation: whoever was quoted may speak as people do. */
export function isQuoted({ paragraphs }: Article, span: Span): boolean {
  return paragraphs[indexAt(paragraphs, span.start)]?.quotes.some(quote => encloses(quote.span, span)) === true;
}

/** The day on which the article runs. */
export function publicationDay({ published }: Article): Ymd | undefined {
  return published && parseDay(published.date);
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday] ?? '';
}

/** `March 5` */
export function monthDay({ month, day }: Ymd): string {
  return `${MONTH_NAMES[month - 1] ?? ''} ${day}`;
}
