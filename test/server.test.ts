import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { suite, test } from 'node:test';
import { StreamMessageReader, StreamMessageWriter, type DocumentSymbol, type Hover } from 'vscode-languageserver/node';
import { CAPABLE, connect, openEditor } from './support/editor.js';

const STORY = `Council votes to rebuild the bridge

“We will rebuild it for TK dollars by spring,” Mayor Ada Quill said.
`;

suite('an editor like VS Code', () => {
  test('asks for findings and gets them with their rule, a page about it and where they stand', async () => {
    const editor = await openEditor();
    await editor.open(STORY);
    const [found, ...others] = await editor.diagnostics();
    assert.deepEqual(others, []);
    assert.equal(found?.code, 'placeholder');
    assert.equal(found.source, 'copydesk');
    assert.match(found.codeDescription?.href ?? '', /docs\/rules\.md#placeholder$/);
    assert.deepEqual(found.range, { start: { line: 2, character: 24 }, end: { line: 2, character: 26 } });
    editor.quit();
  });
});

suite('over standard streams', () => {
  test('the server answers', async () => {
    const server = spawn(process.execPath, ['--import', 'tsx', 'server/src/main.ts', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const editor = await connect(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
      CAPABLE,
    );
    await editor.open(STORY);
    assert.equal((await editor.diagnostics()).length, 1);
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.equal(symbols[0]?.name, 'Council votes to rebuild the bridge');
    await editor.request<Hover | null>('textDocument/hover', { position: editor.at('Quill') });
    editor.quit();
    server.kill();
  });
});
