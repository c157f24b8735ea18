import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readParagraph } from '../server/src/mentions/paragraph.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

suite('names, by lists and shape', () => {
  test('fixture', () => {
    const path = 'test/fixtures/mentions/names-by-list.txt';
    const text = strip(readFileSync(path, 'utf8'));
    expectFile(path, annotate(text, notes(text)));
  });

  test('any text is read, with spans in bounds that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('body' as const, 'headline' as const),
        (text, role) => {
          let last = 0;
          for (const { span } of readParagraph(text, role).names) {
            assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
            last = span.end;
          }
        },
      ),
    );
  });
});

function notes(text: string) {
  return readParagraph(text, 'body').names.map(({ span, type, title }) => ({
    ...span,
    label: title ? `${type}, ${title.text}` : type,
  }));
}
