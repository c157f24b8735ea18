import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyzer } from '../../server/src/analyzer.js';
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
    diagnostic: {},
  },
};

/** An editor in this process, connected to a server in this process. */
export function openEditor(capabilities: ClientCapabilities = CAPABLE, options?: unknown): Promise<Editor> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)),
    { loadAnalyzer: () => Promise.resolve(createAnalyzer) },
  );
  return connect(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer), capabilities, options);
}

export type Editor = Awaited<ReturnType<typeof connect>>;

/** An editor at the other end of a connection, with which a test opens and edits one story at a time. */
export async function connect(
  reader: MessageReader,
  writer: MessageWriter,
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
) {
  const connection = createMessageConnection(reader, writer);
  const received: { method: string; params: unknown }[] = [];
  const answers = new Map<string, (params: unknown) => unknown>();
  connection.onNotification((method, params) => {
    received.push({ method, params });
  });
  connection.onRequest((method, params) => {
    received.push({ method, params });
    return answers.get(method)?.(params) ?? null;
  });
  connection.listen();
  const server: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  let document = TextDocument.create('untitled:story', 'news', 0, '');
  const textDocument = (): { uri: string } => ({ uri: document.uri });

  return {
    server,
    /** What the server has told and asked, oldest first. */
    received,
    /** How to answer a request of the server; without an answer it gets null. */
    answer(method: string, answer: (params: unknown) => unknown): void {
      answers.set(method, answer);
    },

    async open(text: string, uri = 'file:///stories/story.news'): Promise<void> {
      document = TextDocument.create(uri, 'news', 1, text);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'news', version: 1, text },
      });
    },

    /** Puts a text in the place of the first of another: `edit('will', 'would')`. */
    async edit(find: string, text: string): Promise<void> {
      const start = document.getText().indexOf(find);
      const range = { start: document.positionAt(start), end: document.positionAt(start + find.length) };
      document = TextDocument.update(document, [{ range, text }], document.version + 1);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version: document.version },
        contentChanges: [{ range, text }],
      });
    },

    async close(): Promise<void> {
      await connection.sendNotification('textDocument/didClose', { textDocument: textDocument() });
    },

    /** Asks about the open story; a `position` may be given as words, and is where they start. */
    request<R>(method: string, params: object = {}): Promise<R> {
      return connection.sendRequest(method, { textDocument: textDocument(), ...params });
    },

    notify(method: string, params: object = {}): Promise<void> {
      return connection.sendNotification(method, { textDocument: textDocument(), ...params });
    },

    /** Where the first of some words starts. */
    at(words: string) {
      return document.positionAt(document.getText().indexOf(words));
    },

    async diagnostics(): Promise<Diagnostic[]> {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: textDocument(),
      });
      return report.kind === 'full' ? report.items : [];
    },

    /** The next list of findings that the server sends of its own accord, or the last if it has sent one. */
    pushed(): PublishDiagnosticsParams | undefined {
      return received.findLast(({ method }) => method === 'textDocument/publishDiagnostics')?.params as
        PublishDiagnosticsParams | undefined;
    },

    quit(): void {
      connection.dispose();
    },
  };
}
