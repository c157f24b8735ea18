import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../server/src/analyzer.js';
import type { Article, Moment } from '../server/src/article.js';
import { describeDate } from '../server/src/features/hover/date.js';
import {
  addMonths,
  dayNumber,
  formatDay,
  isoWeek,
  parseDay,
  weekdayOf,
  ymd,
} from '../server/src/links/calendar/days.js';
import { findDates } from '../server/src/mentions/dates/find.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../server/src/mentions/dates/words.js';
import { read } from '../server/src/mentions/paragraph.js';
import { weekdayDate } from '../server/src/rules/weekday-date.js';
import { render } from '../server/src/text/message.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';
import { readHeading } from './support/heading.js';

/** As the fixtures of rules: stories apart by `====`, each with the day on which it runs, if that is known. */
const FIXTURES = 'test/fixtures/dates';

suite('dates are read and resolved', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      drawn(`${FIXTURES}/${name}`, ({ mention, value, inferred }) =>
        [mention.type, value, ...(inferred.length > 0 ? [`(${inferred.join('; ')})`] : [])].join(' '),
      );
    });
  }
});

test('what a hover says of dates', () => {
  drawn('test/fixtures/hover/dates.txt', (moment, article) =>
    describeDate(moment, article)
      .map(line => render(line))
      .join(' | '),
  );
});

function drawn(path: string, label: (moment: Moment, article: Article) => string): void {
  const stories = readFileSync(path, 'utf8').split(/^====\n/m);
  expectFile(path, stories.map(story => redraw(story, label)).join('====\n'));
}

function redraw(story: string, label: (moment: Moment, article: Article) => string): string {
  const { heading, context, story: annotated } = readHeading(story);
  const copy = strip(annotated);
  const article = createAnalyzer()(copy, context);
  const notes = article.moments.map(moment => ({ ...moment.mention.span, label: label(moment, article) }));
  return heading + annotate(copy, notes);
}

suite('weekday-date', () => {
  const WAYS: ((weekday: string, month: string, day: number, year: number) => string)[] = [
    (weekday, month, day, year) => `The inquest opened on ${weekday}, ${month} ${day}, ${year}, in Leeds.`,
    (weekday, month, day, year) => `It closes at 5 p.m. ${weekday}, ${day} ${month} ${year}.`,
    (weekday, month, day, year) => `On ${weekday} the ${day}th of ${month}, ${year}, nobody came.`,
    (weekday, month, day) => `The talks resumed ${weekday}, ${month} ${day}.`,
    (weekday, month, day) => `“We will meet on ${weekday} ${day} ${month},” she said.`,
  ];
  const date = fc.record({ away: fc.integer({ min: -100, max: 100 }), today: fc.integer({ min: 0, max: 25_000 }) });
  const flagged = (away: number, today: number, way: number, by: number): boolean => {
    const { year, month, day } = ymd(today + away);
    const write = WAYS[way];
    assert.ok(write);
    const weekday = WEEKDAY_NAMES[weekdayOf(today + away + by)] ?? '';
    const published = { date: formatDay(ymd(today)), from: 'setting' } as const;
    const article = createAnalyzer()(write(weekday, MONTH_NAMES[month - 1] ?? '', day, year), { published });
    return [...weekdayDate.check(article)].length > 0;
  };
  test('is silent on every right pair, and finds every wrong one', () => {
    fc.assert(
      fc.property(
        date,
        fc.nat({ max: WAYS.length - 1 }),
        fc.integer({ min: 1, max: 6 }),
        ({ away, today }, way, by) => {
          assert.equal(flagged(away, today, way, 0), false);
          assert.equal(flagged(away, today, way, by), true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

suite('the calendar', () => {
  test('agrees with the platform on every day of 800 years', () => {
    for (let days = dayNumber({ year: 1600, month: 1, day: 1 }); days < 157_000; days++) {
      const date = new Date(days * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      assert.equal(formatDay(ymd(days)), iso);
      assert.equal(weekdayOf(days), date.getUTCDay());
    }
  });

  test('weeks belong to the year of their Thursday', () => {
    const week = (iso: string): string => {
      const day = parseDay(iso);
      assert.ok(day);
      const { year, week } = isoWeek(dayNumber(day));
      return `${year}-W${week}`;
    };
    assert.deepEqual(['2021-01-03', '2021-01-04', '2024-12-30', '2026-12-31'].map(week), [
      '2020-W53',
      '2021-W1',
      '2025-W1',
      '2026-W53',
    ]);
  });

  test('a month after the 31st is the last day of a shorter month', () => {
    assert.equal(formatDay(addMonths({ year: 2024, month: 1, day: 31 }, 1)), '2024-02-29');
    assert.equal(formatDay(addMonths({ year: 2024, month: 1, day: 31 }, -2)), '2023-11-30');
  });
});

suite('any text is read', () => {
  const spansAreGood = (text: string): void => {
    let from = 0;
    for (const { span } of findDates(read(text, 'body'))) {
      assert.ok(from <= span.start && span.start < span.end && span.end <= text.length);
      from = span.end;
    }
  };

  const WORDS = [
    'the', 'late', 'mid', 'early', 'last', 'May', 'March', '3', '31', '2026', ',', '-', '’', "'", ' ', '\n', 'first',
    'quarter', 'of', 'a', 'half', 'hundred', 'two', 'weeks', 'ago', 'noon', 'Monday', 'every', '7:30', 'p.m.', 'and', '/',
  ]; // prettier-ignore

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.string(), (words, other) => {
        spansAreGood(words.join(' '));
        spansAreGood(words.join('') + other);
      }),
      { numRuns: 300 },
    );
  });

  for (const piece of [
    ...WORDS,
    'the end of the ',
    'two hundred and ',
    '1,000',
    '9 1/2 ',
    'the early part of ',
    '20',
    'twenty-',
  ]) {
    test(`100 kB of ${JSON.stringify(piece)}`, () => {
      spansAreGood(piece.repeat(Math.ceil(100_000 / piece.length)));
    });
  }
});
