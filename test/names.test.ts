import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../server/src/analyzer.js';
import { loadNamesModel } from '../server/src/mentions/names/model.js';
import type { NameMention } from '../server/src/mentions/names/name.js';
import { createReader, readParagraph } from '../server/src/mentions/paragraph.js';
import { check } from '../server/src/rules/index.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';
import { namesModel } from './support/names-model.js';

const read = createReader(namesModel());

suite('names', () => {
  test('by lists and shape, when there is no model', () => {
    fixture('by-list', text => readParagraph(text, 'body').names);
  });

  test('by the trained tagger', () => {
    fixture('by-tagger', text =>
      text.split('\n').flatMap((line, i, lines) => {
        const offset = lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0);
        return read(line, 'body').names.map(name => ({
          ...name,
          span: { start: name.span.start + offset, end: name.span.end + offset },
        }));
      }),
    );
  });

  test('a story agrees on its names', () => {
    fixture('agree', text => createAnalyzer(read)(text).paragraphs.flatMap(paragraph => paragraph.names));
  });

  test('of well-known places, and within the names of two bodies, are no slips for each other', () => {
    const text =
      'Geologists of the Universidad Nacional counted four quakes, and the National Seismological Service six. The National Bank shut.\n\nThe ferry left Tainan at noon.\n\nTaiwan closed its ports. Ships had left Taiwan by then, said Lin Okafor.\n\nThe storm reached Taiwam.\n';
    const found = check(createAnalyzer(read)(text)).filter(({ rule }) => rule === 'near-miss-name');
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['Taiwam'],
    );
  });

  test('in any text lie within it and do not overlap', () => {
    const words = fc.constantFrom(
      'Maria ',
      'Lopez',
      '’s',
      'of ',
      'the ',
      'U.N.',
      ' - ',
      'Bank ',
      '\n\n',
      '“',
      'said ',
      '\ud800',
      'İ',
      '. ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('body' as const, 'headline' as const), (written, role) => {
        for (const names of [
          readParagraph(written, role).names,
          read(written, role).names,
          createAnalyzer(read)(written).paragraphs.flatMap(p => p.names),
        ]) {
          let last = 0;
          for (const { span } of names) {
            assert.ok(last <= span.start && span.start < span.end && span.end <= written.length);
            last = span.end;
          }
        }
      }),
    );
  });
});

suite('a model of names', () => {
  test('that is none, or cut short, is refused', () => {
    const bytes = readFileSync('server/data/names.bin');
    assert.equal(loadNamesModel(new Uint8Array()), undefined);
    assert.equal(loadNamesModel(bytes.subarray(0, 4000)), undefined);
    assert.equal(loadNamesModel(bytes.subarray(0, bytes.length - 1)), undefined);
    assert.equal(loadNamesModel(new Uint8Array(5000).fill(7)), undefined);
  });
});

function fixture(name: string, find: (text: string) => readonly NameMention[]): void {
  const path = `test/fixtures/names/${name}.txt`;
  const text = strip(readFileSync(path, 'utf8'));
  const notes = find(text).map(({ span, type, title }) => ({
    ...span,
    label: title ? `${type}, ${title.text}` : type,
  }));
  expectFile(path, annotate(text, notes));
}
