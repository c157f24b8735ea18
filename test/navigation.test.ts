import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type {
  CompletionItem,
  DocumentHighlight,
  Location,
  Range,
  SemanticTokens,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { CAPABLE, openEditor, type Editor } from './support/editor.js';

const STORY = `Lopez opens the bridge

Mayor Maria Lopez opened the bridge in Leeds on Friday. Mayor Lopez’s crew cheered, and she bowed.

“I told Maria Lopez it would stand,” said Peter Okafor, an engineer.

Leeds paid, Lopez said.
`;

const ASKS = {
  ...CAPABLE,
  workspace: {
    ...CAPABLE.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

suite('names as symbols', () => {
  test('from a surname, and from she, to the full name', async () => {
    const editor = await opened();
    for (const from of ['Lopez’s crew', 'she bowed', 'Lopez said']) {
      const found = await editor.request<Location>('textDocument/definition', { position: editor.at(from) });
      assert.equal(editor.words(found.range), 'Maria Lopez');
      assert.deepEqual(found.range.start, editor.at('Maria Lopez opened'));
    }
    assert.equal(await editor.request('textDocument/definition', { position: editor.at('bridge') }), null);
    editor.dispose();
  });

  test('every place that names her, with and without the first', async () => {
    const editor = await opened();
    const ask = (includeDeclaration: boolean): Promise<Location[]> =>
      editor.request('textDocument/references', {
        position: editor.at('Lopez said'),
        context: { includeDeclaration },
      });
    const words = (await ask(true)).map(({ range }) => editor.words(range));
    assert.deepEqual(words.slice(-5), ['Maria Lopez', 'Lopez', 'she', 'Maria Lopez', 'Lopez']);
    assert.equal((await ask(false)).length, words.length - 1);
    const marked = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      position: editor.at('she bowed'),
    });
    assert.equal(marked.length, words.length);
    editor.dispose();
  });

  test('a name is changed in every form; what somebody said only when asked', async () => {
    const editor = await opened(ASKS);
    const position = editor.at('Lopez said');
    const range = await editor.request<Range>('textDocument/prepareRename', { position });
    assert.equal(editor.words(range), 'Lopez');
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', { position, newName: 'Lopes' });
    const [{ edits } = { edits: [] }] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const own = edits.filter(one => !('annotationId' in one));
    const spoken = edits.filter(one => 'annotationId' in one);
    assert.ok(own.some(one => 'newText' in one && one.newText === 'Maria Lopes'));
    assert.ok(own.some(one => 'newText' in one && one.newText === 'Lopes'));
    assert.deepEqual(
      spoken.map(({ range }) => editor.words(range)),
      ['Maria Lopez'],
    );
    assert.ok(Object.values(edit.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation));
    editor.dispose();
  });

  test('an editor that cannot ask leaves what somebody said as it is, and a pronoun is not renamed', async () => {
    const editor = await opened();
    const position = editor.at('Maria Lopez opened');
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', { position, newName: 'Mary Lopes' });
    const [{ edits } = { edits: [] }] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    assert.ok(!edits.some(({ range }) => range.start.line === 4));
    assert.ok(edits.some(one => 'newText' in one && one.newText === 'Mary Lopes'));
    const pronoun = { position: editor.at('she bowed') };
    assert.equal(await editor.request('textDocument/prepareRename', pronoun), null);
    editor.dispose();
  });

  test('finds names in the open stories, offers them again, and colors them', async () => {
    const editor = await opened();
    const found = await editor.request<SymbolInformation[]>('workspace/symbol', { query: 'lopez' });
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [['Maria Lopez', 'Mayor']],
    );
    const offered = await editor.request<CompletionItem[]>('textDocument/completion', { position: editor.at('paid') });
    const labels = offered.map(({ label }) => label);
    for (const name of ['Maria Lopez', 'Lopez', 'Peter Okafor', 'Okafor', 'Leeds'])
      assert.ok(labels.includes(name), name);

    const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/full');
    const legend = editor.server.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const types = new Set(data.filter((_, i) => i % 5 === 3).map(type => legend[type]));
    assert.ok(types.has('class') && types.has('namespace'));
    editor.dispose();
  });
});

suite('names being written', () => {
  const offered = async (copy: string, house = ''): Promise<[string, string][]> => {
    const editor = await openEditor(CAPABLE, { desk: true });
    editor.answer('copydesk/desk', () => ({ folder: true, dismissals: [], names: house }));
    await editor.open(copy);
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      position: editor.at('|'),
    });
    const rows = items.map(({ label, textEdit }): [string, string] => [
      label,
      textEdit && 'range' in textEdit ? editor.words(textEdit.range) : '?',
    ]);
    editor.dispose();
    return rows;
  };

  test('take the place of as much of them as stands there', async () => {
    const rows = new Map(await offered('Mayor Maria Lopez opened the bridge. She is\nMaria Lo|'));
    assert.equal(rows.get('Maria Lopez'), 'Maria Lo');
    assert.equal(rows.get('Lopez'), 'Lo');
    assert.equal(new Map(await offered('Mayor Maria Lopez opened it. The |')).get('Maria Lopez'), '');
    assert.equal(
      new Map(await offered('Mayor José Álvarez opened it. He told jose al|')).get('José Álvarez'),
      'jose al',
    );
  });

  test('are those that a word of theirs may be meant by', async () => {
    const told = 'Mayor José Álvarez met Peter Okafor in Leeds. ';
    const names = async (copy: string): Promise<string[]> => (await offered(told + copy)).map(([name]) => name).sort();
    assert.deepEqual(await names('The a|'), ['José Álvarez', 'Álvarez']);
    assert.deepEqual(await names('The O|'), ['Okafor', 'Peter Okafor']);
    assert.deepEqual(await names('The Pet|'), ['Peter Okafor']);
    assert.deepEqual(await names('The x|'), []);
    assert.equal((await names('The |')).length, 5);
  });

  test('may be of the house list alone', async () => {
    const rows = await offered('It rained in Ky|', 'Kyiv (place), not Kiev\nnot Bombay');
    assert.deepEqual(rows, [['Kyiv', 'Ky']]);
  });
});

suite('names in stories that are not open', () => {
  const LIBRARY: Record<string, string> = {
    'file:///stories/bridge.txt': 'Mayor Maria Lopez opened the bridge. Lopez bowed.\n',
    'file:///stories/fair.md': '---\nbyline: Ada Quill\n---\n\nMaria Lopez and Peter Okafor ran the fair.\n',
    'file:///stories/README.md': '# Notes\n\nMaria Lopez wrote this program.\n',
    'file:///stories/story.news': 'Maria Lopez as she was saved.\n',
  };

  async function searched(editor: Editor, query: string): Promise<string[]> {
    const found = await editor.request<SymbolInformation[]>('workspace/symbol', { query });
    return found.map(({ name, location }) => `${name} ${location.uri.split('/').pop() ?? ''}`);
  }

  function lend(editor: Editor, changed: Record<string, number> = {}): string[] {
    const asked: string[] = [];
    editor.answer('copydesk/stories', () => Object.keys(LIBRARY).map(uri => ({ uri, changed: changed[uri] ?? 1 })));
    editor.answer('copydesk/story', params => {
      const { uri } = params as { uri: string };
      asked.push(uri.split('/').pop() ?? '');
      return LIBRARY[uri] ?? null;
    });
    return asked;
  }

  test('are read when a name is first searched for, once, and again when a file changes', async () => {
    const editor = await openEditor(CAPABLE, { stories: true });
    const changed: Record<string, number> = {};
    const asked = lend(editor, changed);
    await editor.open(STORY);
    await editor.diagnostics();
    assert.deepEqual(asked, []);
    assert.deepEqual(await searched(editor, 'lopez'), [
      'Maria Lopez story.news',
      'Maria Lopez bridge.txt',
      'Maria Lopez fair.md',
    ]);
    assert.deepEqual(asked.sort(), ['README.md', 'bridge.txt', 'fair.md', 'story.news']);
    assert.deepEqual(await searched(editor, 'okfr'), ['Peter Okafor story.news', 'Peter Okafor fair.md']);
    assert.equal(asked.length, 4);

    changed['file:///stories/fair.md'] = 2;
    LIBRARY['file:///stories/fair.md'] = '---\nbyline: Ada Quill\n---\n\nPeter Okafor ran the fair.\n';
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [] });
    assert.deepEqual(await searched(editor, 'lopez'), ['Maria Lopez story.news', 'Maria Lopez bridge.txt']);
    assert.equal(asked.length, 5);
    editor.dispose();
  });

  test('show how far the reading is, and stop when the writer says so', async () => {
    const editor = await openEditor({ ...CAPABLE, window: { workDoneProgress: true } }, { stories: true });
    editor.answer('copydesk/stories', () =>
      Array.from({ length: 60 }, (_, i) => ({ uri: `file:///stories/${i}.txt`, changed: 1 })),
    );
    let read = 0;
    editor.answer('copydesk/story', () => {
      read++;
      const { token } = editor.received.find(({ method }) => method === 'window/workDoneProgress/create')?.params as {
        token: string;
      };
      if (read === 5) void editor.notify('window/workDoneProgress/cancel', { token });
      return 'Mayor Maria Lopez opened the bridge.';
    });
    await editor.open('It rained.');
    const found = await searched(editor, 'lopez');
    assert.ok(found.length >= 5 && found.length < 60, String(found.length));
    const steps = editor.received.filter(({ method }) => method === '$/progress');
    const kinds = steps.map(({ params }) => (params as { value: { kind: string } }).value.kind);
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
    editor.dispose();
  });

  test('are no use to an editor that cannot lend them, or answers nonsense', async () => {
    const without = await openEditor();
    const asked = lend(without);
    await without.open(STORY);
    assert.deepEqual(await searched(without, 'lopez'), ['Maria Lopez story.news']);
    assert.deepEqual(asked, []);
    without.dispose();
    const odd = await openEditor(CAPABLE, { stories: true });
    odd.answer('copydesk/stories', () => [null, 3, { uri: 7 }, { uri: 'file:///x.txt', changed: 1 }]);
    odd.answer('copydesk/story', () => ({}));
    await odd.open(STORY);
    assert.deepEqual(await searched(odd, 'lopez'), ['Maria Lopez story.news']);
    odd.dispose();
  });
});

async function opened(capabilities = CAPABLE): Promise<Editor> {
  const editor = await openEditor(capabilities);
  await editor.open(STORY);
  return editor;
}
