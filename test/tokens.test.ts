import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../server/src/language/sentences.js';
import { tag } from '../server/src/language/english.js';
import { tokenize } from '../server/src/language/tokens.js';
import { cover } from '../server/src/text/span.js';

suite('tokens', () => {
  const cases: [string, string][] = [
    ['Syria’s Syrian-led talks', 'Syria|’s|Syrian|-|led|talks'],
    ['Mr. J. Smith of the U.N. said', 'Mr.|J.|Smith|of|the|U.N.|said'],
    ['O’Brien didn’t pay $1,234.50 (95.1%).', 'O’Brien|didn’t|pay|$|1,234.50|(|95.1|%|)|.'],
    ['Mevlüt Çavuşoğlu’s', 'Mevlüt|Çavuşoğlu|’s'],
    ['Wait... at 7:30 a.m.', 'Wait|...|at|7:30|a.m.'],
  ];
  for (const [text, expected] of cases) {
    test(text, () => {
      assert.equal(
        tokenize(text)
          .map(token => token.text)
          .join('|'),
        expected,
      );
    });
  }
});

suite('sentences', () => {
  const cases: [string, string[]][] = [
    ['“We lost.” He left. “Why?” she asked.', ['“We lost.”', 'He left.', '“Why?” she asked.']],
    [
      'Mr. Orr of Acme Inc. spoke. The U.S. Senate sat. It is the U.S. They left at 7 a.m. Monday.',
      ['Mr. Orr of Acme Inc. spoke.', 'The U.S. Senate sat.', 'It is the U.S.', 'They left at 7 a.m. Monday.'],
    ],
    [
      'It rose 3.5 percent. (He laughed.) "Yes!" Then… silence',
      ['It rose 3.5 percent.', '(He laughed.)', '"Yes!"', 'Then… silence'],
    ],
  ];
  for (const [text, expected] of cases) {
    test(text, () => {
      assert.deepEqual(
        sentences(text, tokenize(text)).map(span => cover(text, span)),
        expected,
      );
    });
  }
});

suite('tags', () => {
  test('one set a token, aligned by place', () => {
    const text = 'Syria’s minister didn’t say “no” twice, O’Brien said.';
    const tokens = tokenize(text);
    const tags = tag(text, tokens);
    assert.equal(tags.length, tokens.length);
    assert.ok(tags[tokens.findIndex(token => token.text === 'said')]?.has('Verb'));
    assert.ok(tags[tokens.findIndex(token => token.text === 'minister')]?.has('Noun'));
  });
});
