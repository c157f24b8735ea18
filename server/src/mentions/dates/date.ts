import type { Mention } from '../mention.js';

/** The four kinds of TIMEX3 in TimeML: a day or period, a time of day, a length of time, a repetition. */
export type DateType = 'date' | 'time' | 'duration' | 'set';

/** An expression of time as written, unresolved: `Thursday`, `June 30, 2012`, `three months ago`, `since early 2011`. */
export interface DateMention extends Mention {
  readonly kind: 'date';
  readonly type: DateType;
  readonly written: Written;
  /** Which way the words around it look, where they tell: `will meet Tuesday` looks ahead. */
  readonly tense?: Tense;
  /** True where `since` stands before it: it lies in the past, however the story speaks. */
  readonly since?: boolean;
}

export type Tense = 'past' | 'future';

/** What an expression says by itself. Months and days count from 1, Sunday is 0. Nothing is inferred here. */
export type Written = OnCalendar | Shifted | Length | Repetition | Reference;

/** A place on the calendar, as far as it is written: `June 30, 2012`, `Tuesday`, `last March`, `the third quarter`. */
export interface OnCalendar extends Timed {
  readonly form: 'calendar';
  /** 19 for the years from 1900 on: `the 20th century`. */
  readonly century?: number;
  /** 199 for `the 1990s`; 9 alone for `the nineties`. */
  readonly decade?: number;
  readonly year?: number;
  /** The last two figures, where only they are written: 98 for `’98`. */
  readonly shortYear?: number;
  /** A year by its distance from this one: -1 for the `last year` of `in March last year`. */
  readonly yearBy?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** The two numbers of `03/04/2026`, which month and day share as the locale has it. */
  readonly slashed?: readonly [number, number];
  readonly weekday?: number;
  readonly holiday?: Holiday;
  /** -1 for `last`, 0 for `this`, 1 for `next`: `last March`, `this summer`, `next Friday`. */
  readonly which?: number;
  /** A week by its distance from this one: -1 for the `last week` of `Wednesday last week`. */
  readonly weekBy?: number;
  /** Weeks behind the weekday that comes next: 1 for the `week` of the British `Monday week`. */
  readonly weeksOn?: number;
  readonly fiscal?: boolean;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Holiday =
  | 'christmas'
  | 'christmas eve'
  | 'new year'
  | 'new year eve'
  | 'thanksgiving'
  | 'july fourth'
  | 'halloween'
  | 'valentine'
  | 'easter'
  | 'good friday'
  | 'labor day'
  | 'memorial day';

/** So many units from a day that the story counts from: `yesterday`, `last week`, `three months ago`, `a year later`. */
export interface Shifted extends Timed {
  readonly form: 'shift';
  /** `now` is the publication date, `then` the date last mentioned, `here` the day last mentioned in the paragraph. */
  readonly from: 'now' | 'then' | 'here';
  readonly unit: Unit;
  /** Negative for the past; undefined where it is vague: `a few years ago`. */
  readonly by: number | undefined;
  /** Counted to the like period: `a year ago` in a story about the third quarter is the third quarter of that year. */
  readonly like?: boolean;
  /** True for `the weekend`: the one nearest in the direction of the tense. */
  readonly nearest?: boolean;
  /** Which way, where `by` does not tell. */
  readonly vague?: Tense;
}

/** A length of time: `three days`, `a year and a half`, `the past two weeks`, `years`. */
export interface Length {
  readonly form: 'length';
  /** Largest unit first; an amount is undefined where it is vague: `several years`. */
  readonly parts: readonly Part[];
  /** What it says of the amount: `nearly two years`, `more than an hour`. */
  readonly bound?: 'about' | 'at least' | 'at most';
}

export interface Part {
  readonly amount: number | undefined;
  readonly unit: Unit;
}

/** Something that comes again: `daily`, `every two years`, `each Tuesday`, `Sundays`. */
export interface Repetition {
  readonly form: 'repeat';
  readonly every?: Part;
  readonly on?: OnCalendar;
}

/** Time past, present or to come, no nearer told: `recently`, `now`, `soon`. */
export interface Reference {
  readonly form: 'reference';
  readonly to: 'past' | 'present' | 'future';
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** What a day or period may have with it. */
interface Timed {
  readonly time?: TimeOfDay;
  /** Which stretch of it: `early 2011`, `mid-June`, `the end of the year`. */
  readonly edge?: 'start' | 'mid' | 'end';
}

/** A clock time or a part of the day: `7:30 p.m. EST`, `noon`, `night`. */
export interface TimeOfDay {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly part?: DayPart;
  readonly zone?: string;
}

/** As TIMEX3 has them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
