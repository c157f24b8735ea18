import type { Reading } from '../paragraph.js';
import type { DateMention, DateType, Written } from './date.js';
import { FORMS } from './forms/index.js';
import { isDate } from './guard.js';
import { heldBy } from './pattern.js';
import { tenseAt } from './tense.js';

/** The expressions of time in a paragraph, in text order; none overlaps another. */
export function findDates(reading: Reading): DateMention[] {
  const { text } = reading;
  const mentions: DateMention[] = [];
  let from = 0;
  for (const { start, end, by, written } of candidates(text)) {
    if (start < from) continue;
    const since = /\bsince\s+$/iu.test(text.slice(Math.max(0, start - 8), start));
    const tense = since ? 'past' : tenseAt(reading, { start, end });
    mentions.push({
      kind: 'date',
      type: typeOf(written),
      span: { start, end },
      written,
      ...(tense && { tense }),
      ...(since && { since }),
      by,
    });
    from = end;
  }
  return mentions;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly written: Written;
}

/** All that any form matches, by place; of two that begin together the longer first. */
function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const holds = heldBy(text);
  for (const { by, pattern, needs, read } of FORMS) {
    if (!needs.every(holds)) continue;
    for (const match of text.matchAll(pattern)) {
      const { 0: words, index, groups = {} } = match;
      const span = { start: index, end: index + words.length };
      if (!isDate(text, span, groups)) continue;
      const written = read(groups, words);
      if (written) found.push({ ...span, by, written });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function typeOf(written: Written): DateType {
  switch (written.form) {
    case 'calendar':
      return written.time ? 'time' : 'date';
    case 'shift':
      return written.time || written.unit === 'hour' || written.unit === 'minute' || written.unit === 'second'
        ? 'time'
        : 'date';
    case 'length':
      return 'duration';
    case 'repeat':
      return 'set';
    case 'reference':
      return 'date';
  }
}
