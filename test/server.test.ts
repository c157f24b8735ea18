import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type MarkupContent,
  type PublishDiagnosticsParams,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { CAPABLE, openEditor, type Editor } from './support/editor.js';

const STORY = `Council votes to rebuild the bridge

“We will rebuild it for TK dollars by spring,” Mayor Ada Quill said on Thursday.

The old bridge carried 4,200 cars a day, said an engineer, who spoke on condition of anonymity.

“It is a lifeline,” said Quill.
`;

suite('an editor like VS Code', () => {
  test('asks for findings; each has its rule, a page about it and its place', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    const found = (await editor.diagnostics()).find(({ code }) => code === 'placeholder');
    assert.equal(found?.source, 'copydesk');
    assert.match(found.codeDescription?.href ?? '', /docs\/rules\.md#placeholder$/);
    assert.deepEqual(found.range, { start: { line: 2, character: 24 }, end: { line: 2, character: 26 } });
    assert.ok(!editor.received.some(({ method }) => method === 'textDocument/publishDiagnostics'));
    editor.dispose();
  });

  test('is told that findings have not changed, unless an edit touched one or moved it', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      editor.request('textDocument/diagnostic', { previousResultId });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.equal((await ask()).kind, 'full', 'it does not say what it has');
    const { resultId } = await ask();
    await editor.edit('a lifeline', 'our lifeline');
    assert.deepEqual(await ask(resultId), { kind: 'unchanged', resultId });
    await editor.edit('TK', 'TK');
    const touched = await ask(resultId);
    assert.deepEqual(touched, { ...first, resultId: touched.resultId });
    await editor.edit('We will rebuild', 'We rebuild');
    assert.equal((await ask(touched.resultId)).kind, 'full');
    editor.dispose();
  });

  test('is asked for the settings of a document once, and again when they have changed', async () => {
    const editor = await openEditor();
    const asked: unknown[] = [];
    let level = 'default';
    editor.answer('workspace/configuration', params => {
      asked.push(params);
      return [{ rules: { placeholder: level } }];
    });
    await editor.open(STORY);
    assert.ok(isFlagged(await editor.diagnostics(), 'placeholder'));
    await editor.edit('bridge', 'Bridge');
    await editor.diagnostics();
    assert.deepEqual(asked, [{ items: [{ scopeUri: 'file:///stories/story.news', section: 'copydesk' }] }]);

    level = 'off';
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until('workspace/diagnostic/refresh');
    assert.ok(!isFlagged(await editor.diagnostics(), 'placeholder'));
    assert.equal(asked.length, 2);
    editor.dispose();
  });

  test('shows hovers in Markdown, with the words they are about', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    const hover = await editor.request<Hover>('textDocument/hover', { position: editor.at('4,200') });
    assert.equal((hover.contents as MarkupContent).kind, 'markdown');
    assert.match(editor.words(hover.range ?? NOWHERE), /4,200/);
    assert.equal(await editor.request('textDocument/hover', { position: editor.at('votes') }), null);
    editor.dispose();
  });

  test('shows an outline as a tree, in which every row has a name and a place within its range', async () => {
    const editor = await openEditor();
    await editor.open(`${STORY}\n## \n\n“”\n\n  ‘’ \n`);
    const rows = (await editor.request<DocumentSymbol[]>('textDocument/documentSymbol')).flatMap(withChildren);
    assert.ok(rows.length > 5);
    for (const { name, range, selectionRange } of rows) {
      assert.notEqual(name.trim(), '');
      assert.ok(isBefore(range.start, selectionRange.start) && isBefore(selectionRange.end, range.end), name);
    }
    editor.dispose();
  });

  test('is offered quick fixes for the version it has, and none when it asks for something else', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    await editor.edit('votes', 'agrees');
    const [finding] = (await editor.diagnostics()).filter(({ code }) => code === 'anonymity-reason');
    const ask = (only?: string[]): Promise<CodeAction[]> =>
      editor.request('textDocument/codeAction', {
        range: finding?.range,
        context: { diagnostics: [], ...(only && { only }) },
      });
    const [action] = await ask();
    assert.equal(action?.kind, 'quickfix');
    assert.deepEqual(action.diagnostics, [finding]);
    const [change] = action.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, {
      uri: 'file:///stories/story.news',
      version: 2,
    });
    assert.match(JSON.stringify(change), /"newText":"[^"]*because/);
    assert.equal((await ask(['quickfix'])).length, 1);
    assert.deepEqual(await ask(['source.fixAll', 'refactor', 'quickfixes']), []);
    editor.dispose();
  });

  test('is offered other ways to write a figure, if it asks and not by itself', async () => {
    const editor = await openEditor();
    await editor.open('The road is 12 miles long.');
    const ask = (context: object): Promise<CodeAction[]> =>
      editor.request('textDocument/codeAction', {
        range: { start: editor.at('miles'), end: editor.at('miles') },
        context: { diagnostics: [], ...context },
      });
    const titles = (await ask({ triggerKind: 1, only: ['refactor'] })).map(
      ({ title, kind }) => `${kind ?? ''}: ${title}`,
    );
    assert.deepEqual(titles, [
      'refactor.rewrite: Write 19 km',
      'refactor.rewrite: Add (19 km)',
      'refactor.rewrite: Write twelve',
    ]);
    assert.deepEqual(await ask({ triggerKind: 2 }), []);
    editor.dispose();
  });

  test('is given a gap to fill in, if it can', async () => {
    const { workspace, ...others } = CAPABLE;
    const editor = await openEditor({
      ...others,
      workspace: { ...workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    });
    await editor.open(STORY);
    const [action] = await editor.request<CodeAction[]>('textDocument/codeAction', {
      range: { start: editor.at('anonymity'), end: editor.at('anonymity') },
      context: { diagnostics: [] },
    });
    const [change] = action?.edit?.documentChanges ?? [];
    const [edit] = change && 'edits' in change ? change.edits : [];
    assert.match(edit && 'snippet' in edit ? edit.snippet.value : '', /because \$\{1:TK\}/);
    editor.dispose();
  });

  test('goes from quotation to quotation, round and round', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    const from = async (words: string, direction: 'next' | 'previous'): Promise<string> =>
      editor.words(await editor.request<Range>('copydesk/quotation', { position: editor.at(words), direction }));
    assert.match(await from('Council', 'next'), /^“We will/);
    assert.match(await from('“We will', 'next'), /^“It is/);
    assert.match(await from('“It is', 'next'), /^“We will/);
    assert.match(await from('lifeline', 'previous'), /^“It is/);
    assert.match(await from('“It is', 'previous'), /^“We will/);
    assert.match(await from('Council', 'previous'), /^“It is/);
    await editor.edit(STORY, 'Nobody spoke.');
    assert.equal(await editor.request('copydesk/quotation', { position: editor.at('N'), direction: 'next' }), null);
    editor.dispose();
  });

  test('is asked when a file was changed, if it can tell, and a setting comes before that', async () => {
    const editor = await openEditor(undefined, { fileDates: true });
    editor.answer('copydesk/fileDate', () => '2026-03-05');
    await editor.open('The council will meet on Friday.');
    const hover = async (): Promise<string> => {
      const found = await editor.request<Hover>('textDocument/hover', { position: editor.at('Friday') });
      return (found.contents as MarkupContent).value;
    };
    assert.match(await hover(), /2026-03-06/);
    editor.answer('workspace/configuration', () => [{ publicationDate: '2025-12-02' }]);
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.match(await hover(), /2025-12-05/);
    editor.dispose();
  });

  test('gets a failure, not an empty answer, for what it has cancelled', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    const source = new CancellationTokenSource();
    const answer = editor.request('textDocument/documentSymbol', {}, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    editor.dispose();
  });

  test('gets nothing about a document that is not open', async () => {
    const editor = await openEditor();
    assert.deepEqual(await editor.diagnostics(), []);
    assert.equal(await editor.request('textDocument/documentSymbol'), null);
    editor.dispose();
  });
});

suite('the sentence being written', () => {
  test('is left in peace until the writer pauses', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const editor = await openEditor();
    await editor.open('The vote was close. Ada Quill won.');
    assert.deepEqual(await editor.diagnostics(), []);
    await editor.edit('', ' It passed by XXX');
    assert.deepEqual(await editor.diagnostics(), []);
    t.mock.timers.tick(1000);
    await editor.until('workspace/diagnostic/refresh');
    assert.ok(isFlagged(await editor.diagnostics(), 'placeholder'));

    await editor.edit('', ' votes');
    assert.ok(isFlagged(await editor.diagnostics(), 'placeholder'), 'what is shown stays');
    editor.dispose();
  });

  test('is where the editor says the cursor is', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const editor = await openEditor();
    await editor.open('The vote was close. Ada Quill won');
    await editor.edit('close', 'XXX');
    await editor.notify('copydesk/caret', { position: editor.at('won') });
    assert.ok(isFlagged(await editor.diagnostics(), 'placeholder'));
    editor.dispose();
  });

  test('is spoken of at once to an editor that cannot be told to ask again', async () => {
    const editor = await openEditor({ textDocument: { diagnostic: {} } });
    await editor.open('The vote was close.');
    await editor.edit('', ' It passed by XXX');
    assert.ok(isFlagged(await editor.diagnostics(), 'placeholder'));
    editor.dispose();
  });
});

suite('an editor that announces nothing', () => {
  const pushed = (editor: Editor, version: number): Promise<PublishDiagnosticsParams> =>
    editor.until('textDocument/publishDiagnostics', params => params.version === version);

  test('is sent findings of the version it has, and an empty list when it closes the story', async () => {
    const editor = await openEditor({});
    await editor.open(STORY);
    assert.ok(isFlagged((await pushed(editor, 1)).diagnostics, 'placeholder'));
    await editor.edit('TK', 'XXX');
    await editor.edit('XXX', 'twelve');
    assert.ok(!isFlagged((await pushed(editor, 3)).diagnostics, 'placeholder'));
    const versions = editor.received.flatMap(({ method, params }) =>
      method === 'textDocument/publishDiagnostics' ? [(params as PublishDiagnosticsParams).version] : [],
    );
    assert.deepEqual(versions, [1, 3]);
    await editor.notify('textDocument/didClose');
    const closed = await editor.until<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      params => params.version === undefined,
    );
    assert.deepEqual(closed.diagnostics, []);
    editor.dispose();
  });

  test('is asked for nothing, and gives its settings when it starts or sends them', async () => {
    const editor = await openEditor({}, { rules: { placeholder: 'hint' } });
    await editor.open(STORY);
    assert.equal((await pushed(editor, 1)).diagnostics.find(({ code }) => code === 'placeholder')?.severity, 4);
    await editor.notify('workspace/didChangeConfiguration', {
      settings: { copydesk: { rules: { placeholder: 'off' } } },
    });
    await editor.until<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ diagnostics }) => !isFlagged(diagnostics, 'placeholder'),
    );
    assert.ok(editor.received.every(({ method }) => method === 'textDocument/publishDiagnostics'));
    editor.dispose();
  });

  test('gets a flat outline, plain hovers and no quick fixes', async () => {
    const editor = await openEditor({});
    assert.equal(editor.server.capabilities.codeActionProvider, undefined);
    assert.equal(editor.server.capabilities.diagnosticProvider, undefined);
    await editor.open(STORY);
    const rows = await editor.request<SymbolInformation[]>('textDocument/documentSymbol');
    assert.ok(rows.every(({ location, name }) => location.uri.endsWith('story.news') && name !== ''));
    const hover = await editor.request<Hover>('textDocument/hover', { position: editor.at('4,200') });
    assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
    assert.doesNotMatch((hover.contents as MarkupContent).value, /\*\*|&#/);
    editor.dispose();
  });
});

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function isFlagged(diagnostics: readonly Diagnostic[], rule: string): boolean {
  return diagnostics.some(({ code }) => code === rule);
}

function withChildren(symbol: DocumentSymbol): DocumentSymbol[] {
  return [symbol, ...(symbol.children ?? []).flatMap(withChildren)];
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
