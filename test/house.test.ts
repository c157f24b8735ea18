import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver/node';
import { createAnalyzer } from '../server/src/analyzer.js';
import {
  formatHouseName,
  joined,
  parseHouse,
  withHouseName,
  type HouseName,
} from '../server/src/mentions/names/house.js';
import { check } from '../server/src/rules/index.js';
import { render } from '../server/src/text/message.js';
import type { Desk } from '../server/src/lsp/protocol.js';
import { cover } from '../server/src/text/span.js';
import { CAPABLE, openEditor } from './support/editor.js';

suite('a house list', () => {
  test('has a name a line, what it names, and how it is not spelt', () => {
    const { house, malformed } = parseHouse(
      '\uFEFF# Places\r\nKyiv (place), not Kiev,  Kyyiv  # since 2019\n\nSéamus  Brannigan\nnot Bombay\nAcme, Inc. (Organisation)\n',
    );
    assert.deepEqual(malformed, []);
    assert.deepEqual(house, [
      { name: 'Kyiv', type: 'place', not: ['Kiev', 'Kyyiv'] },
      { name: 'Séamus Brannigan', type: undefined, not: [] },
      { name: undefined, type: undefined, not: ['Bombay'] },
      { name: 'Acme, Inc.', type: 'organization', not: [] },
    ]);
  });

  test('says which line it cannot understand, and why, and keeps the others', () => {
    const { house, malformed } = parseHouse(
      [
        'Dana Orr (persn)',
        '—',
        'Kyiv, not',
        'not',
        'Oslo, not Kristiania,',
        'Lviv, not Lviv',
        'Odesa, not Odessa',
        'Odessa',
        'Odesa City, not Odessa',
        'x'.repeat(301),
        'Leeds',
      ].join('\n'),
    );
    assert.deepEqual(
      malformed.map(({ line, why }) => `${line + 1}: ${render(why)}`),
      [
        '1: “persn” is no kind of name: write (person), (organization) or (place).',
        '2: “—” is no name: it has no letter.',
        '3: Behind “not” stand the wrong spellings, with commas between them.',
        '4: Behind “not” stand the wrong spellings, with commas between them.',
        '5: Behind “not” stand the wrong spellings, with commas between them.',
        '6: “Lviv” is right here, and wrong in this line or one above.',
        '8: “Odessa” is right here, and wrong in this line or one above.',
        '9: “Odessa” stands in a line above already.',
        '10: A line has at most 300 characters.',
      ],
    );
    assert.deepEqual(house.map(formatHouseName), ['Odesa, not Odessa', 'Leeds']);
  });

  test('is written as it is read', () => {
    const word = fc.constantFrom('Kyiv', 'Dana Orr', 'al-Shabab', 'McDonald’s', 'Ångström', 'U.N.');
    const wrong = fc.uniqueArray(fc.constantFrom('Kiev', 'Bombay', 'Burma', 'Danna Orr'), { maxLength: 3 });
    const type = fc.constantFrom('person' as const, 'organization' as const, 'place' as const, undefined);
    fc.assert(
      fc.property(word, type, wrong, (name, type, not) => {
        const entry: HouseName = { name, type, not };
        assert.deepEqual(parseHouse(formatHouseName(entry)), { house: [entry], malformed: [] });
      }),
    );
  });

  test('is never too odd to be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (list, copy) => {
        const { house } = parseHouse(list);
        check(createAnalyzer()(`${copy} ${list}`, { house }));
      }),
    );
  });

  test('takes one more line at its end, once', () => {
    assert.equal(withHouseName('', 'Oslo'), 'Oslo\n');
    assert.equal(withHouseName('# Ours\r\nLeeds', 'Oslo'), '# Ours\r\nLeeds\r\nOslo\r\n');
    assert.equal(withHouseName('Oslo\nLeeds\n', ' Oslo '), 'Oslo\nLeeds\n');
  });

  test('adds up with another, and holds over it', () => {
    const [file, setting] = ['Kyiv, not Kiev', 'Kiev\nOslo'].map(text => parseHouse(text).house);
    assert.deepEqual(joined(file ?? [], setting ?? []).map(formatHouseName), ['Kyiv, not Kiev', 'Oslo']);
  });

  test('takes time in proportion to the copy', () => {
    const { house } = parseHouse(Array.from({ length: 5000 }, (_, i) => `Ann Orr${i}, not Ann Orrr${i}`).join('\n'));
    const started = performance.now();
    check(createAnalyzer()('Ann Orr4999 saw Ann Orrr7. '.repeat(300), { house }));
    assert.ok(performance.now() - started < 5000);
  });
});

test('names that the house knows are read as what it says they are', () => {
  const { house } = parseHouse('Reading (place)\nquango nine (organization)\nKyiv (place), not Kiev\nOrr (person)');
  const copy = 'They left reading to quango nine. Dana Orr, of Kiev, joined Orr in Reading, as did the Kyiv Post.';
  const article = createAnalyzer()(copy, { house });
  const names = article.paragraphs.flatMap(({ names }) => names);
  assert.deepEqual(
    names.map(({ span, type }) => `${type} ${cover(copy, span)}`),
    [
      'organization quango nine',
      'person Dana Orr',
      'place Kiev',
      'person Orr',
      'place Reading',
      'organization Kyiv Post',
    ],
  );
  assert.ok(article.entities.some(({ name, mentions }) => name === 'Dana Orr' && mentions.length === 2));
});

suite('a house list in an editor', () => {
  const COPY = 'Councillor Pat Ostrow flew to Kiev. Ostrow liked it. “So did we,” Ostrov said of Bombay.\n';

  test('is what the file and the settings say together, and is asked for anew when it has changed', async () => {
    const editor = await openEditor(CAPABLE, { desk: true });
    let names = 'Kyiv (place), not Kiev\nwhat (is this)\n';
    editor.answer('copydesk/desk', (): Desk => ({ folder: true, dismissals: [], names }));
    editor.answer('workspace/configuration', () => [{ names: ['not Bombay', 7, 'Kiev'] }]);
    const flagged = async (): Promise<string[]> =>
      (await editor.diagnostics()).filter(({ code }) => code === 'house-name').map(({ range }) => editor.words(range));
    await editor.open(COPY);
    assert.deepEqual(await flagged(), ['Kiev', 'Bombay']);
    names = '';
    await editor.notify('copydesk/deskChanged');
    await editor.until('workspace/diagnostic/refresh');
    assert.deepEqual(await flagged(), ['Bombay']);
    editor.dispose();
  });

  test('takes a name that is right as it is, by a quick fix or at the cursor', async () => {
    const editor = await openEditor(CAPABLE, { commands: true });
    await editor.open(COPY);
    const start = editor.at('Ostrov');
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    const add = actions.find(({ title }) => title === 'Add “Ostrov” to house names');
    assert.deepEqual(add?.command?.arguments, ['file:///stories/story.news', 'Ostrov (person)']);
    const ask = (words: string) => editor.request('copydesk/name', { position: editor.at(words) });
    assert.equal(await ask('Ostrow liked'), 'Pat Ostrow (person)');
    assert.equal(await ask('liked'), null);
    editor.dispose();
  });

  test('is no copy itself', async () => {
    const editor = await openEditor();
    await editor.open('TK', 'file:///stories/.copydesk/names.txt');
    assert.deepEqual(await editor.diagnostics(), []);
    editor.dispose();
  });
});
