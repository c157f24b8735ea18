import { trim } from '../../text/span.js';
import { isMark, spanOf, type Item, type Unit } from './clause.js';
import { reportsOf } from './reports.js';
import { sourceOf } from './sources.js';
import type { StatementMention } from './statement.js';

/**
 * What is said in a sentence of speech that a dash leads in: all of it but its attribution, as in `— We will go, she said, and
 * not come back.`
 */
export function readDashed(text: string, unit: Unit): StatementMention[] {
  const { items, end } = unit;
  const base = { kind: 'statement', form: 'direct', closed: false, by: 'statements/dash' } as const;
  const report = reportsOf(unit).find(
    ({ cue, subject }) =>
      cue.mood === 'finite' &&
      cue.frames.has('inverts') &&
      subject.side !== 'shared' &&
      Math.min(cue.from, subject.first) > 1 &&
      isMark(items[Math.min(cue.from, subject.first) - 1], ',', '—', '–', '-'),
  );
  if (!report) return [{ ...base, span: trim(text, spanOf(items, 0, items.length - 1)) }];
  const { cue, subject } = report;
  const said = {
    ...base,
    cue: spanOf(items, cue.at, cue.after - 1),
    source: sourceOf(text, unit, subject, 'same sentence'),
  };
  const before = Math.min(cue.from, subject.start ?? subject.first) - 1;
  const behind = subject.side === 'before' ? cue.after : subject.last + 1;
  // Behind `, said Orr, who left` the writer goes on; behind `, he said, and` the speaker
  const goesOn = subject.side === 'before' && isMark(items[behind], ',') && behind + 1 < end;
  return [
    { ...said, span: spanOf(items, 0, lastWord(items, before)) },
    ...(goesOn ? [{ ...said, span: spanOf(items, behind + 1, items.length - 1) }] : []),
  ];
}

/** The item before the comma that sets an attribution apart. */
function lastWord(items: readonly Item[], at: number): number {
  return Math.max(0, isMark(items[at], ',', '—', '–', '-') ? at - 1 : at);
}
