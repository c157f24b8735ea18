import type { Inferred } from '../../article.js';
import type { Locale } from '../../language/locale.js';
import type { Tense, Unit } from '../../mentions/dates/date.js';
import type { Ymd } from './days.js';

/** What a date is resolved against: the publication date, the date, the day in this paragraph and the quarter last mentioned. */
export interface Frame {
  readonly now: Ymd | undefined;
  /** American where not given. */
  readonly locale?: Locale;
  readonly then?: Point | undefined;
  readonly here?: Point | undefined;
  readonly quarter?: Point | undefined;
}

/** Which way the words around a date look, and whether `since` leaves no doubt. */
export interface Direction {
  readonly tense?: Tense | undefined;
  readonly since?: boolean;
}

/** A day, or the first day of a period, and how long that is. */
export interface Point {
  readonly day: Ymd;
  readonly grain: Unit;
}

export interface Resolved {
  /** TIMEX3 value. */
  readonly value: string;
  /** What was not written, each as a phrase: `the year, from the publication date`. */
  readonly inferred: readonly Inferred[];
  /** Where it lies on the calendar, for dates that are counted from it. */
  readonly point?: Point;
}
