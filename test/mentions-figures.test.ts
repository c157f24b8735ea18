import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { findFigures } from '../server/src/mentions/figures/find.js';
import type { FigureMention } from '../server/src/mentions/figures/figure.js';
import { read } from '../server/src/mentions/paragraph.js';
import { annotate, strip, type Note } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

const FOLDER = 'test/fixtures/mentions';

suite('figures', () => {
  for (const file of readdirSync(FOLDER).filter(name => name.startsWith('figures'))) {
    test(file, () => {
      const text = strip(readFileSync(`${FOLDER}/${file}`, 'utf8'));
      const lines = text.split('\n').map(line => annotate(line, findIn(line).map(draw)));
      expectFile(`${FOLDER}/${file}`, lines.join('\n'));
    });
  }

  const hostile: [string, string][] = [
    ['digits', '1'.repeat(100_000)],
    ['numbers', '1 '.repeat(50_000)],
    ['groups', '1,234,'.repeat(17_000)],
    ['ranges', '1-'.repeat(50_000)],
    ['words', 'twenty '.repeat(14_000)],
    ['hundreds', 'hundred thousand '.repeat(6_000)],
    ['joined words', 'one-and-'.repeat(12_000)],
    ['signs', '$'.repeat(100_000)],
    ['currencies', 'RM1'.repeat(33_000)],
    ['slashes', '1/2'.repeat(33_000)],
    ['percent', '%'.repeat(100_000)],
    ['of', '5 of '.repeat(20_000)],
    ['bounds', 'more than about 5 '.repeat(6_000)],
    ['surrogates', '\ud8005\udc00'.repeat(30_000)],
  ];
  for (const [name, text] of hostile) {
    test(`100 kB of ${name} is read, and every span lies within it`, () => {
      for (const { span, core, number, of, value } of findIn(text)) {
        for (const place of [span, core, number, ...(of ? [of.span] : [])]) {
          assert.ok(0 <= place.start && place.start < place.end && place.end <= text.length);
        }
        assert.ok(Number.isFinite(value));
      }
    });
  }
});

function findIn(text: string): FigureMention[] {
  return findFigures(read(text, 'body'), [], []);
}

function draw({ core, value, to, unit, of, bound, change, end }: FigureMention): Note {
  const parts = [
    to === undefined ? String(round(value)) : `${round(value)} … ${to}`,
    unit ?? '-',
    of && `of ${of.text}`,
    bound === 'exactly' ? undefined : bound,
    change ?? end,
  ];
  return { ...core, label: parts.filter(part => part !== undefined).join(', ') };
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
