import type { Shifted, Written } from '../date.js';
import { defined, fold, readEdge, readPart, readStep, readTime, readUnit, type Groups } from '../pieces.js';
import { EDGE, form, type Form } from './form.js';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const SOONER = '[(earlier|later) ]';

/** Days and periods by their distance from the day of the story, or from a date before them. */
export const SHIFTED: readonly Form[] = [
  form('day', `[(earlier|later|late|early) ](${[...DAYS.keys()].join('|')})[ {part}]`, dayShift),
  form('clock-day', '{clock}[ {zone}][,] (yesterday|today|tomorrow)', dayShift),
  form('part-day', '{part} (yesterday|today|tomorrow)', dayShift),
  form('this-part', `${SOONER}this {part}`, groups => day(0, groups)),
  form('last-night', '[late ]last night', groups => day(-1, { ...groups, part: 'night' })),
  form('overnight', 'overnight', groups => day(-1, { ...groups, part: 'night' })),
  form('that-part', '(the (next|following)|that) {part}', groups => ({
    ...day(0, groups),
    from: 'then',
  })),
  form('step', `${SOONER}${EDGE}[the ]{step} [fiscal ]{bigUnit}`, ({ step = '', bigUnit = '', edge }) =>
    shift(/previous|preceding|following|prior/i.test(step) ? 'then' : 'now', bigUnit, readStep(step), edge),
  ),
  form('edge', '(earlier|later) (in|that) the {bigUnit}', ({ bigUnit = '' }) => shift('now', bigUnit, 0)),
  form('edge-of', '{edge} the {bigUnit}', ({ bigUnit = '', edge }) => shift('now', bigUnit, 0, edge)),
  form('year-end', "(year-end|year end|year's end)", () => shift('now', 'year', 0, 'end of')),
  form('the-weekend', 'the weekend', () => ({ ...shift('now', 'weekend', 0), nearest: true })),
  form('that', `${SOONER}(that|the same) {bigUnit}`, ({ bigUnit = '' }) => shift('then', bigUnit, 0)),
  form('that-before', 'the {bigUnit} (before|after)', ({ bigUnit = '' }, words) =>
    shift('then', bigUnit, /before$/i.test(words) ? -1 : 1),
  ),
  form('vague-ago', '{units} ago', () => ({ form: 'reference', to: 'past' })),
  form('ago', '[{bound} ]({amount}|{one}|{vague})~{unit}[ or (so|more)] ({ago}|{earlier}|{later}|{hence})', ago),
  form('year-ago', 'year-(ago|earlier)', () => ({ ...shift('now', 'year', -1), like: true })),
  form('year-ago-period', '[the ][(comparable|same) ]year-(ago|earlier) [{nth} ](period|quarter)', () => ({
    ...shift('now', 'year', -1),
    like: true,
  })),
  form('the-quarter', 'the [(latest|most recent|current) ]quarter', () => ({
    ...shift('now', 'quarter', 0),
    like: true,
  })),
];

function dayShift(groups: Groups, words: string): Written {
  const name = fold(words);
  const word = [...DAYS.keys()].find(known => name.includes(known)) ?? 'today';
  return day(DAYS.get(word) ?? 0, word === 'tonight' ? { ...groups, part: 'night' } : groups);
}

function day(by: number, groups: Groups): Shifted {
  return defined<Shifted>({ form: 'shift', from: 'now', unit: 'day', by, time: readTime(groups) });
}

function shift(from: Shifted['from'], unit: string, by: number, edge?: string): Shifted {
  return defined<Shifted>({
    form: 'shift',
    from,
    unit: readUnit(unit),
    by,
    edge: edge === undefined ? undefined : readEdge(edge),
  });
}

/** `ago` counts from the day of the story; `earlier` and `later` from the date before. */
function ago(groups: Groups): Written {
  const { amount, unit } = readPart(groups);
  const long = unit === 'decade' ? 10 : unit === 'century' ? 100 : undefined;
  const ahead = groups['later'] !== undefined || groups['hence'] !== undefined;
  return defined<Shifted>({
    form: 'shift',
    from: groups['earlier'] !== undefined || groups['later'] !== undefined ? 'then' : 'now',
    unit: long ? 'year' : unit,
    by: amount === undefined ? undefined : (ahead ? amount : -amount) * (long ?? 1),
    like: (unit === 'year' && amount === 1) || undefined,
    vague: amount === undefined ? (ahead ? 'future' : 'past') : undefined,
  });
}
