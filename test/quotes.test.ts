import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { read } from '../server/src/mentions/paragraph.js';
import { findQuotes } from '../server/src/mentions/quotes/find.js';
import type { QuoteMention } from '../server/src/mentions/quotes/quote.js';
import { mask } from '../server/src/segments/mask.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

suite('quotations', () => {
  for (const name of readdirSync('test/fixtures/quotes')) {
    test(name, () => {
      const path = `test/fixtures/quotes/${name}`;
      const lines = strip(readFileSync(path, 'utf8')).split('\n');
      expectFile(path, lines.map(line => annotate(line, quotesIn(line).map(note))).join('\n'));
    });
  }

  test('of any text lie in it, outer before inner', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[“”"‘’'«»„`\u2013 .,a-zA-Z0-9s\ud800「」<>{}]*$/), text => {
        for (const { span, open } of quotesIn(text)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          assert.equal(text.slice(span.start, span.start + open.length), open);
        }
      }),
    );
  });
});

function quotesIn(text: string): QuoteMention[] {
  return findQuotes(read(mask(text, 'plain'), 'body'));
}

function note({ span, closed, depth }: QuoteMention): { start: number; end: number; label: string } {
  return { ...span, label: `${depth > 0 ? 'inner ' : ''}quote${closed ? '' : ', open'}` };
}
