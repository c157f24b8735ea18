import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readParagraph } from '../server/src/mentions/paragraph.js';
import type { StatementMention } from '../server/src/mentions/statements/statement.js';
import { annotate, strip, type Note } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

suite('statements', () => {
  for (const name of readdirSync('test/fixtures/statements')) {
    test(name, () => {
      const path = `test/fixtures/statements/${name}`;
      const lines = strip(readFileSync(path, 'utf8')).split('\n');
      expectFile(path, lines.map(line => annotate(line, readParagraph(line, 'body').statements.map(note))).join('\n'));
    });
  }

  test('of any text lie in it and are not empty', () => {
    const words = fc.constantFrom(
      ...[
        'said',
        'that',
        'told',
        'according',
        'to',
        'Orr',
        'the',
        'mayor',
        'who',
        'and',
        'urged',
        'saying',
        'asked',
        'by',
        'in',
        'a',
      ],
      ...[
        ',',
        '.',
        ':',
        '“',
        '”',
        '"',
        '(',
        ')',
        '—',
        '?',
        '\ud800',
        '1',
        'statement',
        'on',
        'Monday',
        'he',
        'was',
        'as',
        "'s",
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), parts => {
        const text = parts.join(' ');
        for (const { span, cue, source } of readParagraph(text, 'body').statements) {
          for (const part of [span, cue, source?.span]) {
            assert.ok(!part || (0 <= part.start && part.start < part.end && part.end <= text.length));
          }
        }
      }),
    );
  });
});

function note({ span, form, source, cue }: StatementMention): Note {
  const by = [
    source?.text ?? 'nobody',
    cue ? '' : 'no cue',
    source && source.from !== 'same sentence' ? source.from : '',
  ];
  return { ...span, label: form === 'term' ? form : `${form}: ${by.filter(part => part !== '').join(', ')}` };
}
