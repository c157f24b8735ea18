import type { Rule } from './rule.js';
import { endsSentence, find, search, styleRule } from './style/style.js';

export const timeForm: Rule = styleRule({
  id: 'time-form',
  flags: '12 a.m. or 12 p.m., and a time of day that is not written as the house writes it',
  why: 'Nobody is sure which 12 p.m. is; noon and midnight are plain. The rest is habit, and one habit is enough.',
  source: 'The houses’ own guides.',
  forms: {
    '9 a.m.': 'with stops and a space, no :00; noon and midnight',
    '9am': 'closed up, a stop before the minutes: 9am, 6.30pm; noon and midnight',
    '21:00': 'the 24-hour clock',
  },
  example: { form: '9 a.m.', bad: 'Doors open at 9:00 AM.', good: 'Doors open at 9 a.m. and close at noon.' },

  *check(article, form, write) {
    for (const { span, groups, before, after, paragraph } of find(article, TWELVE_HOURS)) {
      const [written = '', hour = '', minute = '', half = ''] = groups;
      // `9 to 11 a.m.`: the half is the other hour’s too.
      if (form === '21:00' && /\d\s?(?:-|–|to|and)\s?$/u.test(before)) continue;
      const time = { hour: Number(hour), minute, half: half.toLowerCase() };
      if (time.hour > 12 || time.hour === 0) continue;
      const text = WRITE[form](time);
      if (text === written) continue;
      // One stop ends both the hour and the sentence.
      const takesStop = text.endsWith('.') && after.startsWith('.');
      const leavesStop = !text.endsWith('.') && written.endsWith('.') && endsSentence(paragraph, span.end);
      if (takesStop && text === `${written}.`) continue;
      yield write(takesStop ? { ...span, end: span.end + 1 } : span, leavesStop ? `${text}.` : text);
    }
  },
});

interface Time {
  readonly hour: number;
  readonly minute: string;
  readonly half: string;
}

const WRITE: Readonly<Record<'9 a.m.' | '9am' | '21:00', (time: Time) => string>> = {
  '9 a.m.': time => named(time) ?? `${time.hour}${minutes(time, ':')} ${time.half}.m.`,
  '9am': time => named(time) ?? `${time.hour}${minutes(time, '.')}${time.half}m`,
  '21:00': ({ hour, minute, half }) =>
    `${String((hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minute === '' ? '00' : minute}`,
};

function named({ hour, minute, half }: Time): string | undefined {
  if (hour !== 12 || Number(minute) !== 0) return undefined;
  return half === 'p' ? 'noon' : 'midnight';
}

function minutes({ minute }: Time, mark: string): string {
  return Number(minute) === 0 ? '' : `${mark}${minute}`;
}

const TWELVE_HOURS = search(/(?<![\d.:,$£€])(\d{1,2})(?:[:.](\d\d))?\s?([apAP])(?:\.\s?[mM]\.|[mM](?![\p{L}\d]))/gu);
