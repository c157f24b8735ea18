import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { suite, test } from 'node:test';
import { StreamMessageReader, StreamMessageWriter, type DocumentSymbol } from 'vscode-languageserver/node';
import { CAPABLE, connect } from './support/editor.js';

/** Every word of the story that could give it away. */
const SECRET = /Zanzibari|Quellhorst|whistleblower|Plutonia/i;
const STORY = `Whistleblower names Plutonia

“We paid TK dollars in March,” Zora Quellhorst said. Zanzibari officials said they would look into it.
`;

suite('the server, in a process of its own, over standard streams', () => {
  test('opens no socket and logs no word of the copy', async () => {
    const server = start('--import', './test/support/no-network.ts', 'server/src/cli/main.ts', 'lsp');
    const errors = listen(server);
    const editor = await connect(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
      CAPABLE,
    );
    await editor.open(STORY);
    await editor.edit('names', 'named');
    assert.equal((await editor.diagnostics()).filter(({ code }) => code === 'placeholder').length, 1);
    const [headline] = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.equal(headline?.name, 'Whistleblower named Plutonia');
    await editor.request('textDocument/hover', { position: editor.at('Zora') });
    await assert.rejects(editor.request('textDocument/codeAction', { range: 'Quellhorst' }), (error: Error) => {
      return !SECRET.test(error.message);
    });
    await editor.quit();
    assert.equal(await new Promise(resolve => server.once('exit', resolve)), 0);
    assert.deepEqual(
      editor.received.filter(({ method }) => /log|show|telemetry/i.test(method)),
      [],
    );
    assert.equal(errors.join(''), '');
  });

  test('ends when the editor does', async () => {
    const server = start('server/src/cli/main.ts', 'lsp');
    const ended = new Promise(resolve => server.once('exit', resolve));
    server.stdin.end();
    await ended;
  });
});

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', ...args]);
}

function listen({ stderr }: ChildProcessWithoutNullStreams): string[] {
  const heard: string[] = [];
  stderr.setEncoding('utf8').on('data', (text: string) => heard.push(text));
  return heard;
}
