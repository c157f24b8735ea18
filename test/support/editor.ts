import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  CancellationToken,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type Position,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyzer } from '../../server/src/analyzer.js';
import { readLanguage } from '../../server/src/host/language.js';
import { startServer } from '../../server/src/lsp/server.js';

/** What an editor like VS Code announces, as far as the server looks. */
export const CAPABLE: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    rename: { prepareSupport: true },
    diagnostic: {},
  },
};

/** An editor in this process, connected to a server in this process. */
export function openEditor(
  capabilities: ClientCapabilities = CAPABLE,
  options?: unknown,
  locale?: string,
): Promise<Editor> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)),
    {
      loadAnalyzer: () => Promise.resolve(createAnalyzer),
      languageOf: code => readLanguage(code, 'l10n'),
    },
  );
  return connect(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer), capabilities, options, locale);
}

export type Editor = Awaited<ReturnType<typeof connect>>;

/** An editor at the other end of a connection, with which a test opens and edits one story at a time. */
export async function connect(
  reader: MessageReader,
  writer: MessageWriter,
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
  locale?: string,
) {
  const connection = createMessageConnection(reader, writer);
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const answers = new Map<string, (params: unknown) => unknown>();
  function receive(method: string, params: unknown): void {
    received.push({ method, params });
    for (const look of waiting) look();
  }
  connection.onNotification(receive);
  connection.onUnhandledProgress(params => {
    receive('$/progress', params);
  });
  connection.onRequest((method, params) => {
    receive(method, params);
    return answers.get(method)?.(params) ?? null;
  });
  connection.listen();
  const server: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    ...(locale !== undefined && { locale }),
  });
  await connection.sendNotification('initialized', {});

  let document = TextDocument.create('untitled:story', 'news', 0, '');

  return {
    server,
    /** What the server has told and asked so far, oldest first. */
    received: received as readonly Received[],

    /** How to answer a request of the server; without an answer it gets null. */
    answer(method: string, answer: (params: unknown) => unknown): void {
      answers.set(method, answer);
    },

    /** Waits until the server has told or asked something like this, if it has not yet. */
    until<P>(method: string, wanted: (params: P) => boolean = () => true): Promise<P> {
      return new Promise(resolve => {
        const look = (): void => {
          const found = received.find(message => message.method === method && wanted(message.params as P));
          if (!found) return;
          waiting.delete(look);
          resolve(found.params as P);
        };
        waiting.add(look);
        look();
      });
    },

    /** Opens a story, and from then on asks about it; Markdown, if its name says so. */
    async open(text: string, uri = 'file:///stories/story.news'): Promise<void> {
      const languageId = uri.endsWith('.md') ? 'markdown' : 'news';
      document = TextDocument.create(uri, languageId, 1, text);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },

    /** Puts a text in the place of the first of another: `edit('will', 'would')`; of an empty one, at the end. */
    async edit(find: string, text: string): Promise<void> {
      const whole = document.getText();
      const start = find === '' ? whole.length : whole.indexOf(find);
      const range = { start: document.positionAt(start), end: document.positionAt(start + find.length) };
      document = TextDocument.update(document, [{ range, text }], document.version + 1);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version: document.version },
        contentChanges: [{ range, text }],
      });
    },

    /** Asks about the open story. */
    request<R>(method: string, params: object = {}, token = CancellationToken.None): Promise<R> {
      return connection.sendRequest(method, { textDocument: { uri: document.uri }, ...params }, token);
    },

    notify(method: string, params: object = {}): Promise<void> {
      return connection.sendNotification(method, { textDocument: { uri: document.uri }, ...params });
    },

    async diagnostics(): Promise<Diagnostic[]> {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: document.uri },
      });
      return report.kind === 'full' ? report.items : [];
    },

    /** Where the first of some words starts. */
    at(words: string): Position {
      return document.positionAt(document.getText().indexOf(words));
    },

    /** The words that a range of the open story covers. */
    words(range: Range): string {
      return document.getText(range);
    },

    /** Hangs up. */
    dispose(): void {
      connection.dispose();
    },

    /** Says goodbye as the protocol asks, which ends the process of the server. */
    async quit(): Promise<void> {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}

interface Received {
  readonly method: string;
  readonly params: unknown;
}
