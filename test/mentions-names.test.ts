import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { readParagraph } from '../server/src/mentions/paragraph.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

suite('people who are described', () => {
  test('fixture', () => {
    const path = 'test/fixtures/mentions/descriptions.txt';
    const text = strip(readFileSync(path, 'utf8'));
    const notes = readParagraph(text, 'body').descriptions.map(({ span, determiner, head, gender }) => ({
      ...span,
      label: `${determiner} ${head}${gender ? `, ${gender}` : ''}`,
    }));
    expectFile(path, annotate(text, notes));
  });
});

suite('roles behind a name', () => {
  test('fixture', () => {
    const path = 'test/fixtures/mentions/roles.txt';
    const text = strip(readFileSync(path, 'utf8'));
    const notes = readParagraph(text, 'body').names.flatMap(({ title }) =>
      title ? [{ ...title.span, label: title.text }] : [],
    );
    expectFile(path, annotate(text, notes));
  });
});
