import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { beingWritten, hush, moveShown } from '../server/src/features/caret.js';
import type { Finding } from '../server/src/rules/rule.js';
import { say } from '../server/src/text/message.js';
import { cover } from '../server/src/text/span.js';

suite('the sentence being written', () => {
  const cases: [why: string, draft: string, sentence: string | undefined][] = [
    ['at its end', 'He left. It passed by XXX|', 'It passed by XXX'],
    ['in its middle', 'He left. It pas|sed by XXX. Nobody spoke.', 'It passed by XXX.'],
    ['with its full stop just typed', 'He left. It passed by 5.|', 'It passed by 5.'],
    ['with a space behind a word', 'He left. It passed |', 'It passed'],
    ['ended by a space', 'He left. It passed. |', undefined],
    ['ended by a line break', 'It passed by XXX\n|', undefined],
    ['at the start of a paragraph', 'He left.\n\nI|', 'I'],
    ['with the quotation it is part of', 'He left. “We lost. We will|', '“We lost. We will'],
    ['behind a quotation that may go on', 'He left. “Why?” |', '“Why?”'],
    ['where nothing is written', '|', undefined],
    ['before everything', '|He left.', 'He left.'],
    ['far behind everything', 'He left\n\n\n|', undefined],
  ];
  for (const [why, draft, sentence] of cases) {
    test(`${why}: ${JSON.stringify(draft)}`, () => {
      const caret = draft.indexOf('|');
      const text = draft.replace('|', '');
      const span = beingWritten(createAnalyzer()(text), caret);
      assert.equal(span && cover(text, span), sentence);
    });
  }
});

suite('while the writer types', () => {
  const text = 'The port will close in XXX. It is said to be TK';
  const article = createAnalyzer()(text);
  const [elsewhere, here] = [finding('XXX'), finding('TK')];

  test('nothing new is shown about the sentence at the caret', () => {
    assert.deepEqual(hush(article, [elsewhere, here], text.length, []), [elsewhere]);
  });
  test('what was shown already stays', () => {
    assert.deepEqual(hush(article, [elsewhere, here], text.length, [here]), [elsewhere, here]);
  });
  test('another rule about the same words is new', () => {
    assert.deepEqual(hush(article, [here], text.length, [{ ...here, rule: 'another' }]), []);
  });

  test('what is shown moves with the text before it, grows with the text in it, and goes with its own', () => {
    const shown = [{ rule: 'placeholder', span: { start: 10, end: 20 } }];
    const spanAfter = (start: number, end: number, length: number) => moveShown(shown, { start, end }, length)[0]?.span;
    assert.deepEqual(spanAfter(0, 2, 5), { start: 13, end: 23 });
    assert.deepEqual(spanAfter(12, 14, 5), { start: 10, end: 23 });
    assert.deepEqual(spanAfter(20, 20, 1), { start: 10, end: 20 });
    assert.deepEqual(spanAfter(25, 30, 0), { start: 10, end: 20 });
    assert.deepEqual(spanAfter(8, 22, 0), { start: 8, end: 8 });
  });

  function finding(words: string): Finding {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return { rule: 'placeholder', severity: 'error', span, message: say`“${words}” is still to be filled in.` };
  }
});
