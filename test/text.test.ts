import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { excerpt } from '../server/src/text/excerpt.js';
import { escapeMarkdown, toMarkdown, toPlainText } from '../server/src/text/markdown.js';
import { say } from '../server/src/text/message.js';

suite('an excerpt', () => {
  const cases: [text: string, length: number, expected: string][] = [
    ['We will not pay.', 20, 'We will not pay.'],
    ['We will not pay, the mayor of Northwick said.', 20, 'We will not pay, the …'],
    ['We will\r\n  not\tpay', 20, 'We will not pay'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf …'],
    ['aaaa😀😀😀', 5, 'aaaa …'],
    ['', 5, ''],
    [' \n\u200b ', 5, ''],
    ['...... and then', 5, '..... …'],
  ];
  for (const [text, length, expected] of cases) {
    test(`${JSON.stringify(text)} in ${length}`, () => {
      assert.equal(excerpt(text, length), expected);
    });
  }

  test('of any text is one short line, cut between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (text, length) => {
        const short = excerpt(text, length);
        assert.ok(short.length <= length + 2);
        assert.doesNotMatch(short, /[\r\n]/);
        assert.doesNotMatch(short, /\p{Cs}/u);
      }),
    );
  });
});

suite('in Markdown', () => {
  test('what fills a message shows as it is written', () => {
    const message = say`**${'Jay *Z*_'}** said ${3} [times](https://example.org)`;
    assert.equal(toMarkdown(message), '**Jay &#42;Z&#42;&#95;** said 3 [times](https://example.org)');
    assert.equal(toPlainText(message), 'Jay *Z*_ said 3 [times](https://example.org)');
  });

  const cases: [text: string, escaped: string][] = [
    ['<script>', '&#60;script&#62;'],
    ['https://example.org', 'https:&#47;/example.org'],
    ['desk@example.org, www.example.org', 'desk&#64;example.org, www&#46;example.org'],
    ['# no heading', '&#35; no heading'],
    ['- no list', '&#45; no list'],
    ['1. no list', '&#49;. no list'],
    ['2026', '2026'],
    ['a\n\nb', 'a b'],
  ];
  for (const [text, escaped] of cases) {
    test(JSON.stringify(text), () => {
      assert.equal(escapeMarkdown(text), escaped);
    });
  }
});
