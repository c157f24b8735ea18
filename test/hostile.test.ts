import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { vouchers } from '../server/src/links/vouchers.js';
import { findDates } from '../server/src/mentions/dates/find.js';
import { FORMS } from '../server/src/mentions/dates/forms/index.js';
import { findFigures } from '../server/src/mentions/figures/find.js';
import { rules } from '../server/src/rules/index.js';
import { read, type Paragraph, type Reading } from '../server/src/mentions/paragraph.js';

/**
 * Text that nobody writes, over and over: what a pattern begins to match and never ends. Work on it is linear when four
 * times the text takes about four times the work; quadratic work would take sixteen times.
 */
const DATES: readonly string[] = [
  ...['January ', '1 January ', 'January 1, ', 'Monday, ', 'Monday morning ', 'Mon', 'May ', 'early ', 'late mid '],
  ...[
    'the last ',
    'the end of ',
    'the ',
    'in the ',
    'first quarter ',
    'years ',
    'year and a half ',
    'five years, and ',
  ],
  ...['12:30 ', '2020-01-01', '1/2/2020', '20', "'90s ", 'two thousand and ', 'a hundred and ', 'a'],
];
const FIGURES: readonly string[] = [
  ...['1 ', '1,234,', '1-', '1/2', '$1', '5% ', 'RM1', 'twenty ', 'hundred thousand ', 'one in ', '5 of ', '(5 km) '],
  ...['more than about 5 ', 'rose from ', 'up 5% to 6 from ', 'between 5 and ', '“5', '\ud8005\udc00'],
];
const SOURCES: readonly string[] = [
  ...['according to ', 'poll ', 'a poll of ', 'the poll by ', 'polls, released by ', 'In the survey ', 'A.B.', 'Aa.Bb'],
  ...['as the ', ', the ', 'A', 'by the '],
];
const COPY: readonly string[] = [
  ...[
    '“No” ',
    '1 ',
    '5% of 6 ',
    '$5 ',
    'from 5 to 6 ',
    '(RWC) ',
    'John Smith, 34, ',
    'Ada Quill ',
    'NATO said that ',
    '\n\n“No',
  ],
];
const ANY: readonly string[] = [
  '1',
  '%',
  ' ',
  '\n',
  '\u00a0',
  '\u0000',
  '(',
  '...',
  '--',
  ...DATES,
  ...FIGURES,
  ...SOURCES,
];

const SHORT = 25_000;
const TIMES = 4;
/** Between linear, four, and quadratic, sixteen. */
const MOST = 10;
/** Less work than this, in milliseconds, is too little to compare. */
const LEAST = 40;

suite('four times the hostile text is about four times the work', () => {
  for (const { by, pattern } of FORMS) {
    test(by, () => {
      linear(ANY, String, text => text.match(pattern));
    });
  }
  test('dates', () => {
    linear(DATES, reading, findDates);
  });
  test('figures', () => {
    linear(FIGURES, reading, of => findFigures(of, [], []));
  });
  test('what a sentence rests on', () => {
    linear(SOURCES, paragraph, vouchers);
  });
  for (const rule of rules) {
    test(rule.id, () => {
      const choices = rule.forms ? Object.keys(rule.forms).map(form => ({ form, house: 'AP' })) : [undefined];
      linear(COPY, article, of => choices.map(choice => Array.from(rule.check(of, choice))));
    });
  }
});

/** Read once, for all rules. */
const article = memo(text => createAnalyzer()(text));

function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}

function reading(text: string): Reading {
  return read(text, 'body');
}

/** A paragraph of sentences as long as they come. */
function paragraph(text: string): Paragraph {
  const starts = Array.from({ length: Math.ceil(text.length / LONG) }, (_, i) => i * LONG);
  const sentences = starts.map(start => ({ start, end: Math.min(start + LONG, text.length) }));
  return { text, span: { start: 0, end: text.length }, sentences, quotes: [] } as unknown as Paragraph;
}

const LONG = 2000;

function linear<T>(seeds: readonly string[], prepare: (text: string) => T, work: (of: T) => unknown): void {
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil((SHORT * TIMES) / seed.length));
    const [short, long] = [SHORT, SHORT * TIMES].map(length => prepare(text.slice(0, length)));
    const ratio = (): number => {
      const more = costOf(() => work(long as T));
      return more < LEAST
        ? 0
        : more /
            Math.max(
              1,
              costOf(() => work(short as T)),
            );
    };
    // The garbage of another test may fall into one measurement, and hardly into three.
    assert.ok(
      ratio() < MOST || ratio() < MOST || ratio() < MOST,
      `${JSON.stringify(seed)} takes more than linear time`,
    );
  }
}

/** The time of this process on the processor, in milliseconds, whatever else the machine does. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
