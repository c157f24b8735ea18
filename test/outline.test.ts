import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { render } from '../server/src/text/message.js';
import { createAnalyzer } from '../server/src/analyzer.js';
import { outline, type Row } from '../server/src/features/outline.js';
import { encloses } from '../server/src/text/span.js';
import { expectFile } from './support/expect-file.js';

/** A fixture is a story, a line of `----`, and its outline. */
const FIXTURES = 'test/fixtures/outline';

suite('outline', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      const [text = ''] = readFileSync(path, 'utf8').split(/^----\n/m);
      expectFile(path, `${text}----\n\n${draw(outline(createAnalyzer()(text)), '')}`);
    });
  }

  const odd = [
    '',
    ' ',
    '## ',
    '“',
    '“”',
    '“ ”',
    '\u200b',
    '# \u0000',
    '\ud800',
    '“\udc00\ud800”\n\n’',
    '----',
    '"",""',
  ];
  for (const text of odd) {
    test(`every row of ${JSON.stringify(text)} has a name, and its focus is in its range`, () => {
      for (const { name, span, focus } of outline(createAnalyzer()(text)).flatMap(withChildren)) {
        assert.notEqual(render(name).trim(), '');
        assert.ok(encloses(span, focus));
        assert.ok(0 <= span.start && span.end <= text.length);
      }
    });
  }
});

test('sorted by position, an outline keeps its order', () => {
  const rows = outline(
    createAnalyzer()('Mayor Ana Lucero of Oslo told the Red Cross on Monday that 40 people had left.\n'),
  );
  assert.deepEqual(
    rows.slice(1).map(({ name }) => render(name)),
    ['People', 'Organizations', 'Places', 'Dates', 'Figures'],
  );
  for (const [i, { span }] of rows.slice(1).entries()) assert.ok(span.start > (rows[i]?.span.start ?? NaN));
});

function draw(rows: readonly Row[], indent: string): string {
  return rows
    .map(({ kind, name, detail, children }) => {
      return `${indent}${kind}: ${render(name)}${detail === undefined ? '' : ` (${render(detail)})`}\n${draw(children, `${indent}  `)}`;
    })
    .join('');
}

function withChildren(row: Row): Row[] {
  return [row, ...row.children.flatMap(withChildren)];
}
