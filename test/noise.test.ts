import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver/node';
import type { Desk, Status } from '../server/src/lsp/protocol.js';
import { CAPABLE, openEditor, type Editor } from './support/editor.js';

const README = '# Bridge\n\nThe bridge costs TK dollars.\n';
const STORY = `---\nbyline: Ada Quill\n---\n\nThe bridge costs TK dollars.\n`;
/** What the extension says of itself. */
const EXTENSION = { desk: true, commands: true };

suite('Markdown', () => {
  test('is left alone, and nothing is said or shown of it', async () => {
    const editor = await openEditor();
    await editor.open(README, 'file:///stories/README.md');
    assert.deepEqual(await flagged(editor), []);
    assert.equal(await editor.request('textDocument/documentSymbol'), null);
    assert.deepEqual(await editor.request('textDocument/semanticTokens/full'), { data: [] });
    assert.equal((await editor.request<Status>('copydesk/status')).read, false);
    editor.dispose();
  });
  test('is read once its front matter says that it is a story, and no longer when it does not', async () => {
    const editor = await openEditor();
    await editor.open(README, 'file:///stories/bridge.md');
    await editor.edit('# Bridge', '---\nbyline: Ada Quill\n---');
    assert.deepEqual(await flagged(editor), ['placeholder']);
    await editor.edit('byline', 'by');
    assert.deepEqual(await flagged(editor), []);
    editor.dispose();
  });
  test('is read where the workspace has a .copydesk folder', async () => {
    const editor = await openEditor(CAPABLE, EXTENSION);
    editor.answer('copydesk/desk', (): Desk => ({ folder: true, dismissals: [], names: '' }));
    await editor.open(README, 'file:///stories/bridge.md');
    assert.deepEqual(await flagged(editor), ['placeholder']);
    editor.dispose();
  });
  test('is read as the settings of its folder say', async () => {
    const editor = await openEditor();
    editor.answer('workspace/configuration', params => {
      const { items } = params as { items: { scopeUri: string }[] };
      return items.map(({ scopeUri }) => ({ markdown: scopeUri.includes('/news/') ? 'always' : 'never' }));
    });
    await editor.open(README, 'file:///news/bridge.md');
    assert.deepEqual(await flagged(editor), ['placeholder']);
    await editor.open(STORY, 'file:///blog/bridge.md');
    assert.deepEqual(await flagged(editor), []);
    editor.dispose();
  });
  test('that is not read is cleared in an editor that is sent findings', async () => {
    const editor = await openEditor({});
    await editor.open(STORY, 'file:///stories/bridge.md');
    const count = (wanted: number) =>
      editor.until<{ diagnostics: unknown[] }>(
        'textDocument/publishDiagnostics',
        ({ diagnostics }) => diagnostics.length === wanted,
      );
    await count(1);
    await editor.edit('byline', 'by');
    await count(0);
    editor.dispose();
  });
});

suite('dismissals', () => {
  const COPY = 'The vote was close.\n\nThe bridge costs TK dollars.\n\nThe road costs TK dollars.\n';

  test('are offered behind the fixes, by editors that can keep them', async () => {
    const editor = await openEditor(CAPABLE, EXTENSION);
    await editor.open(COPY);
    const actions = await actionsAt(editor, 'TK dollars.\n\nThe');
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.command]),
      [
        ['Dismiss here: placeholder', 'copydesk.dismiss'],
        ['Dismiss in this file: placeholder', 'copydesk.dismiss'],
        ['Turn this rule off: placeholder', 'copydesk.turnOff'],
      ],
    );
    assert.deepEqual(actions[1]?.command?.arguments, ['file:///stories/story.news', { rule: 'placeholder' }]);
    assert.deepEqual(actions[2]?.command?.arguments, ['file:///stories/story.news', 'placeholder']);
    editor.dispose();

    const another = await openEditor();
    await another.open(COPY);
    assert.deepEqual(await actionsAt(another, 'TK dollars.\n\nThe'), []);
    another.dispose();
  });

  test('hold until the words change', async () => {
    const editor = await openEditor(CAPABLE, EXTENSION);
    let desk: unknown = null;
    editor.answer('copydesk/desk', () => desk);
    await editor.open(COPY);
    assert.equal((await editor.diagnostics()).length, 2);
    const [here] = await actionsAt(editor, 'TK dollars.\n\nThe');
    desk = { folder: true, dismissals: [here?.command?.arguments?.[1]] };
    await editor.notify('copydesk/deskChanged');
    await editor.until('workspace/diagnostic/refresh');
    assert.equal((await editor.diagnostics()).length, 1);
    const status = await editor.request<Status>('copydesk/status');
    assert.equal(status.dismissed, 1);
    assert.equal(status.placeholders, 1);
    assert.deepEqual(
      status.findings.map(({ rule, severity, words, range }) => [rule, severity, words, range.start.line]),
      [['placeholder', 'error', 'TK', 4]],
    );
    await editor.edit('bridge', 'tunnel');
    await editor.notify('copydesk/caret', { position: editor.at('vote') });
    assert.equal((await editor.diagnostics()).length, 2);
    editor.dispose();
  });

  test('of any other shape are none', async () => {
    for (const desk of [
      null,
      3,
      {},
      { folder: 1, dismissals: {} },
      { dismissals: [null, { rule: 3 }, { key: 'x' }] },
    ]) {
      const editor = await openEditor(CAPABLE, EXTENSION);
      editor.answer('copydesk/desk', () => desk);
      await editor.open(COPY);
      assert.equal((await editor.diagnostics()).length, 2);
      editor.dispose();
    }
  });
});

suite('a long draft', () => {
  test('is read when the writer pauses', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const editor = await openEditor();
    await editor.open(`The cost is TK.\n\n${Array.from({ length: 60_001 }, (_, i) => `w${i}`).join(' ')}\n\nThe end.`);
    assert.deepEqual(await flagged(editor), ['placeholder']);
    await editor.edit('TK', '5 euros');
    const answer = flagged(editor);
    const status = editor.request<Status>('copydesk/status');
    assert.equal(await Promise.race([answer, Promise.resolve('waits')]), 'waits');
    // What the server is told and asked it takes in order.
    assert.equal(await editor.request('copydesk/status', { textDocument: { uri: 'file:///another.txt' } }), null);
    t.mock.timers.tick(1000);
    assert.deepEqual(await answer, []);
    assert.equal((await status).pace, 'pause');
    editor.dispose();
  });
  test('beyond all measure is left alone', async () => {
    const editor = await openEditor();
    await editor.open(`The cost is TK.\n${'word '.repeat(600_000)}`);
    assert.deepEqual(await flagged(editor), []);
    const { pace, read } = await editor.request<Status>('copydesk/status');
    assert.deepEqual({ pace, read }, { pace: 'never', read: false });
    editor.dispose();
  });
});

test('the last of many says how many more there are', async () => {
  const editor = await openEditor(undefined, undefined);
  editor.answer('workspace/configuration', () => [{ maxFindings: 2 }]);
  await editor.open('The cost is TK. The day is TK. The place is TK.\n');
  assert.deepEqual(
    (await editor.diagnostics()).map(({ message }) => message),
    ['“TK” is still to be filled in.', '“TK” is still to be filled in. (1 more like this)'],
  );
  editor.dispose();
});

async function flagged(editor: Editor): Promise<unknown[]> {
  return (await editor.diagnostics()).map(({ code }) => code);
}

function actionsAt(editor: Editor, words: string): Promise<CodeAction[]> {
  const start = editor.at(words);
  return editor.request('textDocument/codeAction', { range: { start, end: start }, context: { diagnostics: [] } });
}
