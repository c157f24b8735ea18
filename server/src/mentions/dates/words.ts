// The words of dates and what they stand for. Keys are in lower case, without a full stop.
import type { DayPart, Holiday, Season, Unit } from './date.js';

type Words<T> = ReadonlyMap<string, T>;

const numbered = (names: string, from: number): [string, number][] =>
  names.split(' ').flatMap((group, i) => group.split('/').map((name): [string, number] => [name, from + i]));

export const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
export const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const MONTHS: Words<number> = new Map(
  numbered(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    1,
  ),
);

export const WEEKDAYS: Words<number> = new Map(
  numbered('sunday/sun monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat', 0),
);

export const UNITS: Words<Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
  ['millennium', 'millennium'],
]);

export const SEASONS: Words<Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const DAY_PARTS: Words<DayPart> = new Map<string, DayPart>([
  ['morning', 'MO'],
  ['mid-morning', 'MO'],
  ['dawn', 'MO'],
  ['lunchtime', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['mid-afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['overnight', 'NI'],
]);

export const HOLIDAYS: Words<Holiday> = new Map<string, Holiday>([
  ['christmas', 'christmas'],
  ['christmas day', 'christmas'],
  ['christmas eve', 'christmas eve'],
  ["new year's", 'new year'],
  ["new year's day", 'new year'],
  ["new year's eve", 'new year eve'],
  ['thanksgiving', 'thanksgiving'],
  ['thanksgiving day', 'thanksgiving'],
  ['independence day', 'july fourth'],
  ['the fourth of july', 'july fourth'],
  ['halloween', 'halloween'],
  ["valentine's day", 'valentine'],
  ['easter sunday', 'easter'],
  ['easter', 'easter'],
  ['good friday', 'good friday'],
  ['labor day', 'labor day'],
  ['memorial day', 'memorial day'],
]);

/** The decades as words: `the nineties`. */
export const DECADES: Words<number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

export const ORDINALS: Words<number> = new Map(
  numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
    1,
  ),
);

export const NUMBERS: Words<number> = new Map([
  ...numbered(
    'zero one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['dozen', 12],
  ['couple', 2],
  ['half', 0.5],
]);

/** Amounts that say no number: `several years`. */
export const VAGUE: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'numerous',
  'countless',
  'recent',
]);

/** What stands before a period and says how far it lies from this one: `last week`, `the coming year`. */
export const STEPS: Words<number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this past', -1],
  ['this last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['the current', 0],
  ['current', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['this coming', 1],
  ['this next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);
