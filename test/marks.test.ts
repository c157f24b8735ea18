import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { createAnalyzer } from '../server/src/analyzer.js';
import { marksAt, reshape } from '../server/src/features/marks.js';
import type { Edit } from '../server/src/rules/rule.js';
import { formatOfPath, type Format } from '../server/src/segments/format.js';
import { parseSettings } from '../server/src/settings.js';
import { render } from '../server/src/text/message.js';
import { openEditor } from './support/editor.js';
import { expectFile } from './support/expect-file.js';

/** A fixture is a story, and behind lines of `-----` what becomes of it; a change that would change nothing is not offered. */
const FIXTURES = 'test/fixtures/marks';
const ALL = { start: 0, end: 0 };
const { style: NO_STYLE } = parseSettings({});

suite('other quotation marks', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      const [copy = ''] = readFileSync(path, 'utf8').split(/^-----.*\n/m);
      const article = createAnalyzer()(copy, { format: formatOfPath(path) });
      const changed = marksAt(article, ALL, NO_STYLE).map(
        ({ title, edits }) => `----- ${render(title)}\n${apply(copy, edits)}`,
      );
      expectFile(path, copy + changed.join(''));
    });
  }

  const PIECES = [
    ...[
      '"',
      "'",
      '"',
      "'",
      ' ',
      ' ',
      '\n\n',
      ', ',
      '. ',
      '? ',
      '-',
      ' — ',
      '(',
      ')',
      '`x = "1"`',
      '<a href="x">',
      '</a>',
    ],
    ...[
      'We',
      'won',
      'said Orr',
      "it's",
      "'90s",
      "the workers'",
      '6\'2"',
      '12',
      'S',
      's',
      '**',
      '{{<x y="z">}}',
      '&quot;',
    ],
  ];
  const straight = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 40 })
    .map(pieces => pieces.join(''))
    // ``So'' are a typewriter’s double marks, which come back as one each.
    .filter(text => !/``|''/.test(text));

  test('made curly and straight again are as they were', () => {
    for (const format of ['plain', 'markdown'] as const) {
      const twice = fc.property(straight, text => {
        assert.equal(convert(convert(text, 'curly', format), 'straight', format), text);
      });
      fc.assert(twice, { numRuns: 1500 });
    }
  });

  test('change nothing but marks', () => {
    const marks = /["'“”‘’]/gu;
    const property = fc.property(straight, text => {
      assert.equal(convert(text, 'curly', 'markdown').replace(marks, '·'), text.replace(marks, '·'));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('in a headline are those of the house', () => {
    const copy = 'Plan is ‘a farce’, says mayor\n\nThe mayor of Vell called the plan ‘a farce’.\n';
    const [, swapped] = marksAt(createAnalyzer()(copy), ALL, parseSettings({ style: 'bbc' }).style);
    assert.equal(
      apply(copy, swapped?.edits ?? []),
      'Plan is ‘a farce’, says mayor\n\nThe mayor of Vell called the plan “a farce”.\n',
    );
  });

  test('are called the house’s where it has chosen them', () => {
    const article = createAnalyzer()('“We won,” Ada Quill said.');
    const titles = marksAt(article, ALL, parseSettings({ style: 'oxford' }).style).map(({ title }) => render(title));
    assert.deepEqual(titles, ['Make quotation marks straight', 'Single quotation marks, double within (Oxford style)']);
  });

  test('are offered for what is selected, or for the story if asked for by kind; each in one edit', async () => {
    const editor = await openEditor();
    await editor.open('Vote\n\n"We won," Ada Quill said.\n\n"We lost," Teo Orr said.\n');
    const ask = (from: string, to: string, context: object): Promise<CodeAction[]> =>
      editor.request('textDocument/codeAction', {
        range: { start: editor.at(from), end: editor.at(to) },
        context: { diagnostics: [], ...context },
      });
    const edited = (actions: readonly CodeAction[]): object[] =>
      actions.map(({ title, edit }) => {
        const [change] = edit?.documentChanges ?? [];
        const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
        return { title, lines: edits.map(({ range, newText }) => `${range.start.line} ${newText}`) };
      });
    const asked = { triggerKind: 1, only: ['refactor.rewrite.marks'] };
    assert.deepEqual(edited(await ask('won', 'won', asked)), [
      { title: 'Make quotation marks curly', lines: ['2 “', '2 ”', '4 “', '4 ”'] },
      { title: 'Single quotation marks, double within', lines: ["2 '", "2 '", "4 '", "4 '"] },
    ]);
    assert.deepEqual(edited(await ask('Vote', 'Ada', { triggerKind: 1 })), [
      { title: 'Make quotation marks curly', lines: ['2 “', '2 ”'] },
      { title: 'Single quotation marks, double within', lines: ["2 '", "2 '"] },
    ]);
    assert.deepEqual(await ask('won', 'won', { triggerKind: 1 }), []);
    assert.deepEqual(await ask('Vote', 'Ada', { triggerKind: 2 }), []);
    editor.dispose();
  });
});

function convert(text: string, shape: 'curly' | 'straight', format: Format): string {
  return apply(text, reshape(createAnalyzer()(text, { format }), ALL, shape));
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text);
}
