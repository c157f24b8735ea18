import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Range,
  SelectionRange,
} from 'vscode-languageserver/node';
import { render } from '../server/src/text/message.js';
import { createAnalyzer } from '../server/src/analyzer.js';
import { counts, placeOfCounts } from '../server/src/features/counts.js';
import { folds } from '../server/src/features/folding.js';
import { dateHints, speakerHints } from '../server/src/features/hints.js';
import { links } from '../server/src/features/links.js';
import { selections } from '../server/src/features/selection.js';
import { formatOfPath } from '../server/src/segments/format.js';
import { cover, encloses } from '../server/src/text/span.js';
import { annotate, strip, type Note } from './support/annotated.js';
import { CAPABLE, openEditor, type Editor } from './support/editor.js';
import { expectFile } from './support/expect-file.js';
import { story } from './support/story.js';

/**
 * A fixture is a story with its folds, hints and links drawn in, a line of `----`, and the counts over its headline.
 */
const FIXTURES = 'test/fixtures/seeing';

suite('what is shown in and around the copy', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      const [annotated = ''] = readFileSync(path, 'utf8').split(/^-----\n/m);
      const copy = strip(annotated);
      const article = createAnalyzer()(copy, { format: formatOfPath(path) });
      const notes: Note[] = [
        ...folds(article).map(({ kind, span }) => ({ ...span, label: `fold: ${kind}` })),
        ...[...speakerHints(article), ...dateHints(article)].map(({ at, text, why }) => ({
          start: at,
          end: at,
          label: `hint: ${text} (${render(why)})`,
        })),
        ...links(copy).map(({ span, target }) => ({ ...span, label: `link: ${target}` })),
      ];
      const over = placeOfCounts(article);
      const line = counts(article)
        .map(({ what, count }) => `${count} ${what}`)
        .join(' · ');
      expectFile(path, `${annotate(copy, notes)}-----\n${line}, over “${over ? cover(copy, over) : ''}”\n`);
    });
  }
});

suite('an ever wider selection', () => {
  const text = 'The vote was close. “We won. I’ve said so,” Ada Quill said at 9.30. Nobody spoke.\n\nThe end.';
  const at = (words: string): string[] =>
    selections(createAnalyzer()(text), text.indexOf(words)).map(span => cover(text, span));
  test('in a quotation: word, sentence or quotation, marks, paragraph, story', () => {
    const chain = at('ve said');
    assert.equal(chain[0], 'I’ve');
    assert.ok(chain.includes('We won. I’ve said so,'));
    assert.ok(chain.includes('“We won. I’ve said so,”'));
    assert.equal(chain.at(-2), text.split('\n')[0]);
    assert.equal(chain.at(-1), text);
  });
  test('elsewhere: word, sentence, paragraph, story', () => {
    assert.deepEqual(at('spoke'), ['spoke', 'Nobody spoke.', text.split('\n')[0], text]);
    assert.equal(at('30.')[0], '9.30');
  });
  test('each holds the one before, anywhere in any text', () => {
    for (const copy of [story, '', ' ', '“', '“”', '\u200b', '\ud800', '““a” b']) {
      const article = createAnalyzer()(copy);
      for (let offset = 0; offset <= copy.length; offset++) {
        const chain = selections(article, offset);
        for (const [i, span] of chain.entries()) {
          const inner = chain[i - 1];
          assert.ok(!inner || (encloses(span, inner) && span.end - span.start > inner.end - inner.start));
        }
      }
    }
  });
});

suite('addresses', () => {
  const cases: [text: string, targets: string[]][] = [
    ['Write to desk@example.org.', ['mailto:desk@example.org']],
    ['news.desk+tips@post.example.co.uk, or call', ['mailto:news.desk+tips@post.example.co.uk']],
    ['See https://example.org/a_(b)?c=d.', ['https://example.org/a_(b)?c=d']],
    ['(See https://example.org/a_(b).)', ['https://example.org/a_(b)']],
    ['(See https://example.org/a.)', ['https://example.org/a']],
    ['“See www.example.org.”', ['https://www.example.org']],
    ['at 5 @ a pound, @handle, a@b, x@y.z', []],
    ['zoë@exämple.org', ['mailto:zoë@exämple.org']],
    ['http://example.org/~a@b.org', ['http://example.org/~a@b.org']],
  ];
  for (const [text, targets] of cases) {
    test(text, () => {
      assert.deepEqual(
        links(text).map(({ target }) => target),
        targets,
      );
    });
  }
  test('take linear time', () => {
    const started = performance.now();
    for (const text of ['a@'.repeat(50_000), 'a.'.repeat(50_000), 'www.'.repeat(25_000), `${'a'.repeat(100_000)}@`])
      links(text);
    assert.ok(performance.now() - started < 2000);
  });
});

suite('over LSP', () => {
  const COPY = `Bridge to reopen

“We will open it on Monday,” Mayor Ada Quill said. She wrote to desk@example.org.

“It is a lifeline.”

“The first thing is paint.

“The second is rust,” said a welder.
`;
  const open = async (options?: object, settings: object = {}): Promise<Editor> => {
    const editor = await openEditor({ ...CAPABLE, textDocument: { ...CAPABLE.textDocument, codeLens: {} } }, options);
    editor.answer('workspace/configuration', () => [settings]);
    await editor.open(COPY);
    return editor;
  };

  test('counts stand over the headline, and each part leads to its places in an editor with our commands', async () => {
    const editor = await open({ commands: true });
    const lenses = await editor.request<CodeLens[]>('textDocument/codeLens');
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['4 quotations', '2 speakers', '1 unnamed', '1 date', '32 words'],
    );
    assert.deepEqual(lenses[0]?.command?.arguments, ['file:///stories/story.news', 'quotations', 4]);
    assert.equal(lenses[0].command.command, 'copydesk.showPlaces');
    const places = await editor.request<Range[]>('copydesk/places', { what: 'unnamed' });
    assert.deepEqual(
      places.map(range => editor.words(range)),
      ['“The first thing is paint.'],
    );
    assert.deepEqual(await editor.request('copydesk/places', { what: 'figures' }), []);
    editor.dispose();
    const another = await open();
    assert.equal((await another.request<CodeLens[]>('textDocument/codeLens'))[0]?.command?.command, '');
    another.dispose();
    const off = await open({}, { codeLens: false });
    assert.deepEqual(await off.request<CodeLens[]>('textDocument/codeLens'), []);
    off.dispose();
  });

  test('hints are shown where they are switched on, in the lines that are asked about', async () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const off = await open();
    assert.deepEqual(await off.request('textDocument/inlayHint', { range: all }), []);
    off.dispose();
    const editor = await open({}, { publicationDate: '2026-03-05', inlayHints: { speakers: true, dates: true } });
    const labels = async (range: Range): Promise<unknown[]> =>
      (await editor.request<InlayHint[]>('textDocument/inlayHint', { range })).map(({ label }) => label);
    assert.deepEqual(await labels(all), ['Ada Quill?', '2026-03-09']);
    assert.deepEqual(await labels({ start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }), [
      '2026-03-09',
    ]);
    editor.dispose();
  });

  test('folds take several lines, selections nest, addresses are links but in Markdown', async () => {
    const editor = await open();
    const ranges = await editor.request<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(ranges, [{ startLine: 6, endLine: 8 }]);
    const [selection] = await editor.request<SelectionRange[]>('textDocument/selectionRange', {
      positions: [editor.at('lifeline')],
    });
    assert.equal(editor.words(selection?.range ?? NOWHERE), 'lifeline');
    assert.equal(editor.words(selection?.parent?.range ?? NOWHERE), 'It is a lifeline.');
    const found = await editor.request<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      found.map(({ target }) => target),
      ['mailto:desk@example.org'],
    );
    await editor.open(`---\nbyline: Ada\n---\n\n${COPY}`, 'file:///stories/bridge.md');
    assert.deepEqual(await editor.request('textDocument/documentLink'), []);
    assert.equal((await editor.request<FoldingRange[]>('textDocument/foldingRange')).length, 2);
    editor.dispose();
  });
});

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
