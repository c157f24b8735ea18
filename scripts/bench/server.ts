import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const URI = 'file:///bench/story.txt';
/** What VS Code announces, as far as it costs a server anything. */
const CAPABILITIES = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    hover: { contentFormat: ['markdown'] },
  },
};

/** What a server has used: processor time in milliseconds, of all its threads, and memory in megabytes. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

export interface Server {
  readonly usage: () => Promise<Usage>;
  readonly open: (text: string) => Promise<void>;
  /** Types one character at a place, and asks for all that VS Code asks for behind it. */
  readonly type: (character: string, line: number, column: number) => Promise<void>;
  /** Asks what can be done about a line, as on each move of the cursor; the milliseconds to the answer. */
  readonly act: (line: number) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a server over standard input and output, as an editor does; gives it when it has answered `initialize`. */
export async function startServer(command: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, ['--require', require.resolve('./probe.cjs'), ...command], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout || !child.stdin) throw new Error('The server has no standard streams.');
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: CAPABILITIES,
    initializationOptions: { commands: true },
  });
  await connection.sendNotification('initialized', {});

  const textDocument = { uri: URI };
  let version = 1;
  const ask = (line: number, column: number) => {
    const place = { line, character: column };
    return Promise.all([
      connection.sendRequest('textDocument/diagnostic', { textDocument }),
      connection.sendRequest('textDocument/documentSymbol', { textDocument }),
      connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range: { start: place, end: place },
        context: { diagnostics: [] },
      }),
    ]);
  };

  return {
    async usage() {
      const answer = once(child, 'message') as Promise<[Usage]>;
      child.send('usage');
      const [usage] = await answer;
      return usage;
    },
    async open(text) {
      const document = { ...textDocument, languageId: 'plaintext', version, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument: document });
      await ask(0, 0);
    },
    async type(character, line, column) {
      const place = { line, character: column };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version: ++version },
        contentChanges: [{ range: { start: place, end: place }, text: character }],
      });
      await ask(line, column + 1);
    },
    async act(line) {
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      const before = performance.now();
      await connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
      return performance.now() - before;
    },
    async stop() {
      const ended = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
