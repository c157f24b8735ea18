import type { Written } from './date.js';
import { pattern } from './pattern.js';
import {
  defined,
  fold,
  readAmount,
  readBound,
  readCalendar,
  readDecade,
  readDecadeWord,
  readEdge,
  readPart,
  readStep,
  readTime,
  readUnit,
  type Groups,
} from './pieces.js';

/** One way in which English news writes a date, and what it means. */
export interface Form {
  readonly by: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, words: string) => Written | undefined;
}

/** `late Tuesday night`, `mid-June`: what may stand before or behind a day. */
const EDGE = '[{edge}~]';

const calendar = (by: string, shorthand: string, more: (groups: Groups) => object = () => ({})): Form => ({
  by: `dates/${by}`,
  pattern: pattern(shorthand),
  read: groups => ({ ...readCalendar(groups), ...more(groups) }),
});

const shift = (by: string, shorthand: string, read: Form['read']): Form => ({
  by: `dates/${by}`,
  pattern: pattern(shorthand),
  read,
});

/** Days and periods that the calendar names. */
const CALENDAR: readonly Form[] = [
  calendar('iso', '{year}-{monthNumber}-{dayNumber}'),
  calendar('slashed', '{first}/{second}/{year}', ({ first, second }) => ({ slashed: [Number(first), Number(second)] })),
  calendar(
    'month-day',
    `[{clock} [{zone}][,] [on ]][{weekday}[,] [(morning|afternoon|evening|night), ]]${EDGE}{month} {day}[[,] ({year}|{spelledYear})]`,
  ),
  calendar('day-month', `[{clock} [{zone}][,] [on ]][{weekday}[,] [the ]]${EDGE}{day} [of ]{month}[[,] {year}]`),
  calendar('month-year', `${EDGE}{month}[,] [of ]({year}|{shortYear}|{spelledYear})`),
  calendar('month-of-year', `${EDGE}{month}[,] [of ]{stepYear} year`),
  calendar('month', `${EDGE}[{step} ]{month}`),
  calendar('weekday', `[{clock} [{zone}][,] [on ]]${EDGE}[{step} ]{weekday}[ {part}]`),
  calendar('weekday-clock', `{weekday}[,] [at ]{clock}[ {zone}]`),
  calendar('season', `${EDGE}[(in the|the) ]{season} [of ]({year}|{stepYear} year)`),
  calendar('season-step', `${EDGE}{step} {season}`),
  calendar(
    'quarter',
    `[the |a ]${EDGE}[{step} ][fiscal |calendar ]{nth}~quarter[ [of ][fiscal ]({year}|{stepYear} year)]`,
  ),
  calendar('quarter-of', `({stepYear} year|{year})'s {nth}~quarter`),
  calendar('half', `[the ][{step} ](first|second) half[ of ({year}|{stepYear} year)]`, () => ({})),
  calendar('fiscal', `[the ]fiscal [year ]{year}`, () => ({ fiscal: true })),
  calendar('decade', `[the ]${EDGE}{decade}`, ({ decade }) => readDecade(decade ?? '')),
  calendar('decade-word', `the ${EDGE}{decadeWord}`, ({ decadeWord }) => readDecadeWord(decadeWord ?? '')),
  calendar('century', `[the ]${EDGE}{ordinal}~century`),
  calendar('holiday', `[{step} ]{holiday}[[,] {year}]`),
  calendar('spelled-year', `${EDGE}{spelledYear}`),
  calendar('short-year', `{shortYear}`),
  calendar('year', `${EDGE}{year}`),
];

const DAYS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

/** Days and periods by their distance from the day of the story, or from another. */
const SHIFTED: readonly Form[] = [
  shift('day', `[(earlier|later|late|early) ](${[...DAYS.keys()].join('|')})[ {part}]`, (groups, words) => {
    const day = [...DAYS.keys()].find(name => fold(words).includes(name)) ?? 'today';
    const time = day === 'tonight' ? ({ part: 'NI' } as const) : readTime(groups);
    return defined<Written>({ form: 'shift', from: 'now', unit: 'day', by: DAYS.get(day) ?? 0, time });
  }),
  shift('this-part', '[(earlier|later) ]this {part}', groups =>
    defined<Written>({ form: 'shift', from: 'now', unit: 'day', by: 0, time: readTime(groups) }),
  ),
  shift('last-night', '[late ](last night|overnight)', () => ({
    form: 'shift',
    from: 'now',
    unit: 'day',
    by: -1,
    time: { part: 'NI' },
  })),
  shift('step', `[(earlier|later) ]${EDGE}[the ]{step} [fiscal ]{bigUnit}`, ({ step = '', bigUnit = '', edge }) => {
    const then = /previous|preceding|following|prior/i.test(step);
    return defined<Written>({
      form: 'shift',
      from: then ? 'then' : 'now',
      unit: readUnit(bigUnit),
      by: readStep(step),
      edge: edge === undefined ? undefined : readEdge(edge),
    });
  }),
  shift('that', '(that|the same) {bigUnit}', ({ bigUnit = '' }) => ({
    form: 'shift',
    from: 'then',
    unit: readUnit(bigUnit),
    by: 0,
  })),
  shift('ago', '[{bound} ]({amount}|{vague})~{unit}[ or so] ({ago}|{earlier}|{later}|{hence})', groups => {
    const { amount, unit } = readPart(groups);
    const back = groups['later'] === undefined && groups['hence'] === undefined;
    return defined<Written>({
      form: 'shift',
      from: groups['earlier'] !== undefined || groups['later'] !== undefined ? 'then' : 'now',
      unit,
      by: amount === undefined ? undefined : back ? -amount : amount,
      vague: amount === undefined ? (back ? 'past' : 'future') : undefined,
    });
  }),
  shift('year-ago', '[the ]year-(ago|earlier)[ (period|quarter)]', () => ({
    form: 'shift',
    from: 'now',
    unit: 'year',
    by: -1,
  })),
];

/** Lengths of time. */
const LENGTHS: readonly Form[] = [
  shift(
    'length',
    '[{bound} ]({amount}|{vague})[ more| full| straight| consecutive]~{unit}[ and a half]',
    (groups, words) => {
      const part = readPart(groups);
      const half = / and a half$/iu.test(words) ? 0.5 : 0;
      return defined<Written>({
        form: 'length',
        parts: [{ unit: part.unit, amount: part.amount === undefined ? undefined : part.amount + half }],
        bound: readBound(groups['bound']),
      });
    },
  ),
  shift('past-length', '[the ](past|last|next|first|coming|previous|final) ({amount}|{vague})~{unit}', groups => ({
    form: 'length',
    parts: [readPart(groups)],
  })),
  shift('vague-length', '{units}', ({ units }) => ({ form: 'length', parts: [readPart({ unit: units })] })),
];

/** What comes again. */
const REPEATED: readonly Form[] = [
  shift('adverb', '{adverb}', ({ adverb = '' }) => ({
    form: 'repeat',
    every: ADVERBS.get(fold(adverb)) ?? { amount: 1, unit: 'day' },
  })),
  shift('every', '(every|each) [{amount} ]{unit}', ({ amount, unit = '' }) => ({
    form: 'repeat',
    every: { amount: amount === undefined ? 1 : readAmount(amount), unit: readUnit(unit) },
  })),
  shift('every-named', '(every|each) ({weekday}[ {part}]|{month}|{season})', groups => ({
    form: 'repeat',
    on: readCalendar(groups),
  })),
  shift('weekdays', '{weekday}(s[ (morning|night|evening|afternoon)s]|~{part}s)', groups => ({
    form: 'repeat',
    on: readCalendar(groups),
  })),
];

const ADVERBS: ReadonlyMap<string, { amount: number; unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' }> =
  new Map([
    ['hourly', { amount: 1, unit: 'hour' }],
    ['daily', { amount: 1, unit: 'day' }],
    ['nightly', { amount: 1, unit: 'day' }],
    ['weekly', { amount: 1, unit: 'week' }],
    ['fortnightly', { amount: 2, unit: 'week' }],
    ['biweekly', { amount: 2, unit: 'week' }],
    ['monthly', { amount: 1, unit: 'month' }],
    ['bimonthly', { amount: 2, unit: 'month' }],
    ['quarterly', { amount: 1, unit: 'quarter' }],
    ['yearly', { amount: 1, unit: 'year' }],
    ['annually', { amount: 1, unit: 'year' }],
    ['annual', { amount: 1, unit: 'year' }],
  ]);

const reference = (to: 'past' | 'present' | 'future', words: string): Form => ({
  by: `dates/${to}`,
  pattern: pattern(words),
  read: () => ({ form: 'reference', to }),
});

/** Time past, present and to come. */
const REFERENCES: readonly Form[] = [
  reference('present', 'now|currently|current|at present|at the moment|nowadays|these days'),
  reference('past', '[more |most ](recently|recent)|the past|previously|formerly'),
  reference('future', '(the|[the ]near) future|soon'),
];

const CLOCKS: readonly Form[] = [
  shift('clock', '[(around|about) ]{clock}[ {zone}]', groups =>
    defined<Written>({ form: 'shift', from: 'then', unit: 'day', by: 0, time: readTime(groups) }),
  ),
];

/** Every form; of two that begin at one place the longer is taken, and of equal ones the earlier. */
export const FORMS: readonly Form[] = [...CALENDAR, ...SHIFTED, ...REPEATED, ...LENGTHS, ...REFERENCES, ...CLOCKS];
