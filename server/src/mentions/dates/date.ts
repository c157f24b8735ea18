import type { Mention } from '../mention.js';

/** The four kinds of TIMEX3 in TimeML: a day or period, a time of day, a length of time, a repetition. */
export type DateType = 'date' | 'time' | 'duration' | 'set';

/** An expression of time as written, unresolved: `Thursday`, `June 30, 2012`, `three months ago`, `since early 2011`. */
export interface DateMention extends Mention {
  readonly kind: 'date';
  readonly type: DateType;
  readonly written: Written;
}

/** What a date expression says by itself. Months and days count from 1, Sunday is 0. Nothing is inferred here. */
export interface Written {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}
