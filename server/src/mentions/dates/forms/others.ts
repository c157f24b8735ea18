import type { Length, Part } from '../date.js';
import { defined, fold, readAmount, readBound, readCalendar, readPart, readUnit } from '../pieces.js';
import { form, type Form } from './form.js';

/** Lengths of time. */
export const LENGTHS: readonly Form[] = [
  form(
    'length',
    '[{bound} ]({amount}|{vague})[ (more|full|straight|consecutive)]~{unit}[{half}]',
    ({ bound, half, ...groups }) => length(readPart(groups), bound, half),
  ),
  form('a-length', '[{bound} ]{one} {unit}[{half}]', ({ bound, half, ...groups }) =>
    length(readPart(groups), bound, half),
  ),
  form('two-lengths', '{amount} {unit}[,] [and ]{upper} {lower}', ({ upper, lower, ...groups }) => ({
    form: 'length',
    parts: [readPart(groups), readPart({ amount: upper, unit: lower })],
  })),
  form('range', '[the (past|last|next|first) ]({amount}|{one}) (to|or|and)( a | ){upper} {unit}', groups =>
    length(readPart(groups)),
  ),
  form('the-length', 'the {amount} {units}', ({ amount, units }) => length(readPart({ amount, unit: units }))),
  form('past-length', '[the ](past|last|next|first|coming|previous|final) ({amount}|{vague})~{unit}', groups =>
    length(readPart(groups)),
  ),
  form('vague-length', '[the ]{units}', ({ units }) => length(readPart({ unit: units }))),
];

function length(part: Part, bound?: string, half?: string): Length {
  const amount = part.amount === undefined || half === undefined ? part.amount : part.amount + 0.5;
  return defined<Length>({ form: 'length', parts: [{ ...part, amount }], bound: readBound(bound) });
}

const EVERY: ReadonlyMap<string, Part> = new Map([
  ['hourly', { amount: 1, unit: 'hour' }],
  ['daily', { amount: 1, unit: 'day' }],
  ['nightly', { amount: 1, unit: 'day' }],
  ['weekly', { amount: 1, unit: 'week' }],
  ['fortnightly', { amount: 2, unit: 'week' }],
  ['biweekly', { amount: 2, unit: 'week' }],
  ['monthly', { amount: 1, unit: 'month' }],
  ['bimonthly', { amount: 2, unit: 'month' }],
  ['yearly', { amount: 1, unit: 'year' }],
  ['annually', { amount: 1, unit: 'year' }],
]);

/** What comes again. */
export const REPEATED: readonly Form[] = [
  form('adverb', '{adverb}', ({ adverb = '' }) => {
    const every = EVERY.get(fold(adverb));
    return every && { form: 'repeat', every };
  }),
  form('every', '(every|each) [{amount} ]{unit}', ({ amount, unit = '' }) => ({
    form: 'repeat',
    every: { amount: amount === undefined ? 1 : readAmount(amount), unit: readUnit(unit) },
  })),
  form('every-named', '(every|each) ({weekday}[ {part}][ at {clock}]|{month}|{season})', groups => ({
    form: 'repeat',
    on: readCalendar(groups),
  })),
  form('weekdays', '{weekday}(s[ (morning|night|evening|afternoon)s]|~{part}s)', groups => ({
    form: 'repeat',
    on: readCalendar(groups),
  })),
];

/** Time past, present and to come. */
export const REFERENCES: readonly Form[] = [
  form('present', '(right now|now|currently|current|at present|nowadays|these days)', () => ({
    form: 'reference',
    to: 'present',
  })),
  form('past', '([(more|most) ]recently|recent|the [recent ]past|past {units})', () => ({
    form: 'reference',
    to: 'past',
  })),
  form('future', '(the [near ]future|near future|soon|(coming|future) {units})', () => ({
    form: 'reference',
    to: 'future',
  })),
];
