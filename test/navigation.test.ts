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

async function opened(capabilities = CAPABLE): Promise<Editor> {
  const editor = await openEditor(capabilities);
  await editor.open(STORY);
  return editor;
}
