import { readDecade, readDecadeWord, readOrdinal } from '../pieces.js';
import { calendar, EDGE, type Form } from './form.js';

const CLOCK = '[({clock}[ {zone}][,] [on ]|the {part} of )]';
const CLOCK_OF_DAY = '[{clock}[ {zone}][,] [on ]]';
const NAMED_DAY = '[{weekday}[,] ]';
const YEAR = '({year}|{spelledYear})';
const OF_YEAR = '[ of| in] ({year}|{stepYear} year|{spelledYear})';

/** Days and periods that the calendar names. */
export const CALENDAR: readonly Form[] = [
  calendar('iso', '{year}-{monthNumber}-{dayNumber}'),
  calendar('slashed', '{first}/{second}/{year}', ({ first, second }) => ({ slashed: [Number(first), Number(second)] })),
  calendar('month-day', `${CLOCK}${NAMED_DAY}${EDGE}{month} {day}[[,] (${YEAR}|{stepYear} year)]`),
  calendar('day-month', `${CLOCK}${NAMED_DAY}[the ]{day} [of ]{month}[[,] ({year}|{stepYear} year)]`),
  calendar('month-year', `${EDGE}{month}[,] [of ](${YEAR}|{shortYear}|{stepYear} year)`),
  calendar('month', `${EDGE}[{step} ]{month}`),
  calendar('weekday', `${CLOCK_OF_DAY}[(earlier|later) ]${EDGE}[{step} ]{weekday}[ {part}]`),
  calendar('weekday-week', `${CLOCK_OF_DAY}{weekday} {stepWeek} week`),
  calendar('weekday-later', '{weekday} week', () => ({ weeksOn: 1 })),
  calendar('weekday-fortnight', '{weekday} fortnight', () => ({ weeksOn: 2 })),
  calendar('part-of-weekday', 'the {part} of {weekday}'),
  calendar('weekday-clock', `{weekday}[,] [at ]{clock}[ {zone}]`),
  calendar('season', `[the ]${EDGE}[{step} ]{season}`),
  calendar('season-year', `[the ]${EDGE}{season}${OF_YEAR}`),
  calendar('quarter', `[the ]${EDGE}[{step} ][(fiscal|calendar) ]{nth} quarter[${OF_YEAR}]`),
  calendar('quarter-noun', '{nth}-quarter'),
  calendar('quarter-of', `[the ]({stepYear} year's|this year's|{year}) {nth} quarter`),
  calendar('half', `[the ]{nthHalf} half${OF_YEAR}`, ({ nthHalf }) => ({ half: readOrdinal(nthHalf ?? '') })),
  calendar('fiscal', `fiscal [year ]{year}`, () => ({ fiscal: true })),
  calendar('decade', `[the ]${EDGE}{decade}`, ({ decade }) => readDecade(decade ?? '')),
  calendar('decade-word', `the ${EDGE}{decadeWord}`, ({ decadeWord }) => readDecadeWord(decadeWord ?? '')),
  calendar('century', `[the ]${EDGE}{ordinal} century`),
  calendar('century-noun', '{ordinal}-century'),
  calendar('holiday', `[{step} ]{holiday}[[,] {year}]`),
  calendar('spelled-year', `${EDGE}{spelledYear}`),
  calendar('short-year', '{shortYear}'),
  calendar('year', `${EDGE}{year}`),
  calendar('year-period', 'the {year} (period|quarter)'),
];
