import { lengthInWords } from '../links/calendar/say.js';
import type { Article, Moment } from '../article.js';
import { dayNumber, parseDay } from '../links/calendar/days.js';
import type { Length, Unit } from '../mentions/dates/date.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import type { Rule } from './rule.js';

export const spanArithmetic: Rule = {
  id: 'span-arithmetic',
  flags: 'a length of time that does not fit the two dates beside it',
  why: 'Readers do the sum. First and last may both count, so either reading is let through.',
  source: 'ASNE, common errors: check the math. Only frames in which the length can mean nothing else.',
  severity: 'warning',
  example: {
    bad: 'Rents doubled from 2014 to 2020, a five-year period.',
    good: 'Rents doubled from 2014 to 2020, a six-year period.',
  },

  *check(article) {
    const { moments } = article;
    for (let i = 0; i + 2 < moments.length; i++) {
      const frame = frameAt(article, moments, i);
      if (!frame) continue;
      const { written, unit } = frame.length;
      const span = apart(frame.from, frame.to, unit);
      if (span === undefined || fits(written, span, frame.exact)) continue;
      yield {
        span: frame.length.moment.mention.span,
        message: say`From ${cover(article.text, frame.from.mention.span)} to ${cover(article.text, frame.to.mention.span)} is ${lengthInWords(unit === 'year' ? unit : 'day', span)}.`,
        evidence: [
          { span: frame.from.mention.span, message: say`From here` },
          { span: frame.to.mention.span, message: say`to here` },
        ],
      };
    }
  },
};

interface Frame {
  readonly from: Moment;
  readonly to: Moment;
  readonly length: { readonly moment: Moment; readonly written: Length; readonly unit: Unit };
  /** True where only the distance can be meant: `10 days after May 3`. */
  readonly exact: boolean;
}

/** The three dates from the i-th on, if the words between them make them a span and its length. */
function frameAt({ text }: Article, moments: readonly Moment[], i: number): Frame | undefined {
  const [a, b, c] = moments.slice(i, i + 3);
  if (!a || !b || !c || c.mention.span.end - a.mention.span.start > 160) return undefined;
  const lead = text.slice(Math.max(0, a.mention.span.start - 10), a.mention.span.start);
  const ab = text.slice(a.mention.span.end, b.mention.span.start);
  const bc = text.slice(b.mention.span.end, c.mention.span.start);
  const tail = text.slice(c.mention.span.end, c.mention.span.end + 12);
  const last = lengthOf(c);
  if (last && FROM.test(lead) && TO.test(ab) && (PERIOD_OF.test(bc) || (APPOSITION.test(bc) && PERIOD.test(tail)))) {
    return { from: a, to: b, length: last, exact: false };
  }
  const first = lengthOf(a);
  if (first && LENGTH_FROM.test(ab) && TO.test(bc)) return { from: b, to: c, length: first, exact: false };
  if (first && AFTER.test(ab) && /^,\son\s$/u.test(bc)) return { from: b, to: c, length: first, exact: true };
  return undefined;
}

/** `from 2014 to 2020`, `between 2014 and 2020` */
const FROM = /(?:from|between)\s$/iu;
const TO = /^\s?(?:to|and|until|till|through|[-–—])\s?$/u;
/** `, a five-year period`; a five-year inquiry may be about anything. */
const APPOSITION = /^(?:,|\s[-–—])?\s(?:an?|over\san?|the)\s$/u;
const PERIOD = /^[-\s](?:period|span|stretch|spell|run|gap|term|reign|tenure|interval)\b/u;
/** `, a period of five years` */
const PERIOD_OF = /^,\s(?:a|over\sa)\s(?:period|span|stretch|spell|run|gap|total|reign|interval)\sof\s$/u;
/** `five years from 2014 to 2020`, `a five-year period between 2014 and 2020` */
const LENGTH_FROM = /^(?:[-\s](?:period|span|stretch|spell|run|gap|reign|interval))?,?\s(?:from|between)\s$/u;
const AFTER = /^\safter\s$/u;

function lengthOf(moment: Moment): Frame['length'] | undefined {
  const { written } = moment.mention;
  if (written.form !== 'length') return undefined;
  const [part, ...more] = written.parts;
  return part?.amount === undefined || more.length > 0 ? undefined : { moment, written, unit: part.unit };
}

/** How many whole units lie between two dates that are known as finely. */
function apart(from: Moment, to: Moment, unit: Unit): number | undefined {
  const years = [from, to].map(({ mention, value }) =>
    mention.written.form === 'calendar' && mention.type === 'date' && /^\d{4}$/.test(value) ? Number(value) : undefined,
  );
  if (unit === 'year' && years[0] !== undefined && years[1] !== undefined) return positive(years[1] - years[0]);
  const [start, end] = [parseDay(from.value), parseDay(to.value)];
  return unit === 'day' && start && end ? positive(dayNumber(end) - dayNumber(start)) : undefined;
}

function positive(n: number): number | undefined {
  return n > 0 ? n : undefined;
}

function fits({ parts, bound }: Length, span: number, exact: boolean): boolean {
  const amount = parts[0]?.amount ?? span;
  if (bound !== undefined) return Math.abs(amount - span) <= Math.max(1, span * 0.2);
  return amount === span || (!exact && amount === span + 1);
}
