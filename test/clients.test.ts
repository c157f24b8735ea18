import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { createAnalyzer } from '../server/src/analyzer.js';
import { readLanguage } from '../server/src/host/language.js';
import { startServer } from '../server/src/lsp/server.js';
import { CAPABLE } from './support/editor.js';

/** Clients that announce little, ask for what is not there, or write nonsense: each gets its answer, and the server lives. */

const STORY =
  'Council votes\n\n“We will rebuild it for TK dollars,” Mayor Ada Quill 👩🏽‍🌾 said on Thursday.\r\n\r\nIt cost 12%.\n';
const OPEN = 'file:///stories/open.news';

const REQUESTS = [
  ...['hover', 'documentSymbol', 'diagnostic', 'codeAction', 'definition', 'references', 'documentHighlight'],
  ...['completion', 'semanticTokens/full', 'prepareRename', 'rename', 'codeLens', 'inlayHint', 'foldingRange'],
  ...['selectionRange', 'documentLink', 'formatting'],
].map(name => `textDocument/${name}`);
const OWN_REQUESTS = [
  'workspace/symbol',
  'copydesk/quotation',
  'copydesk/sources',
  'copydesk/status',
  'copydesk/places',
];
const NOTIFICATIONS = [
  ...['didOpen', 'didChange', 'didSave', 'didClose', 'willSave'].map(name => `textDocument/${name}`),
  ...['workspace/didChangeConfiguration', 'workspace/didChangeWorkspaceFolders', 'workspace/didChangeWatchedFiles'],
  ...['copydesk/caret', 'copydesk/deskChanged', '$/setTrace', '$/cancelRequest', 'window/workDoneProgress/cancel'],
];

/** Anything at all, small. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', 0, -1, 1e12, 0.5, {}, [], [null], 'file:///stories/open.news'),
);
const or = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: junk, weight: 1 });

const number = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(-1, 1e6, 2 ** 31, 0.5));
const position = fc.record({ line: or(number), character: or(number) });
const range = fc.record({ start: or(position), end: or(position) });
const uri = fc.constantFrom(
  OPEN,
  OPEN,
  'file:///stories/other.md',
  'untitled:Untitled-1',
  'file:///nowhere',
  'x',
  '',
  '%',
);
const text = fc.oneof(
  fc.constantFrom(STORY, '', '“', '---\ntitle: “\n---\n', '\ufeff\r\r\n\u2028', '\ud83d', '“A “b ‘c'.repeat(200)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const textDocument = fc.record({
  uri: or(uri),
  languageId: or(fc.constantFrom('news', 'plaintext', 'markdown', 'mdx', 'archieml', 'abap')),
  version: or(fc.integer({ min: -1, max: 50 })),
  text: or(text),
});
const change = fc.record({ range: or(range), text: or(text), rangeLength: or(number) }, { requiredKeys: ['text'] });
const settings = fc.record({ copydesk: or(fc.dictionary(fc.constantFrom('mode', 'rules', 'style', 'locale'), junk)) });
/** What a request or notification may hold, any of it missing. */
const params = or(
  fc.record(
    {
      textDocument: or(textDocument),
      position: or(position),
      range: or(range),
      positions: or(fc.array(or(position), { maxLength: 3 })),
      context: or(fc.record({ diagnostics: junk, only: junk, includeDeclaration: junk }, { requiredKeys: [] })),
      contentChanges: or(fc.array(or(change), { maxLength: 3 })),
      settings: or(settings),
      newName: or(text),
      query: or(text),
      direction: or(fc.constantFrom('next', 'previous', 'next unattributed')),
      what: or(fc.constantFrom('quotations', 'words')),
    },
    { requiredKeys: ['textDocument', 'position'] },
  ),
);
const message = fc.record({
  method: fc.constantFrom(...REQUESTS, ...OWN_REQUESTS, ...NOTIFICATIONS, ...NOTIFICATIONS, 'textDocument/nonsense'),
  params,
});

/** What a client says of itself: next to nothing, everything, or nonsense. */
const capabilities = fc.oneof(
  fc.constantFrom<unknown>(
    {},
    undefined,
    { general: { positionEncodings: ['utf-8'] } },
    { workspace: {}, textDocument: {} },
    { workspace: { workspaceFolders: false, configuration: false }, textDocument: { diagnostic: {} } },
    CAPABLE,
    { ...CAPABLE, workspace: { ...CAPABLE.workspace, codeLens: { refreshSupport: true }, workspaceFolders: true } },
  ),
  junk,
);
const initialize = fc.record(
  { processId: fc.constant(null), rootUri: fc.constant(null), capabilities, initializationOptions: junk, locale: junk },
  { requiredKeys: ['processId', 'rootUri'] },
);

const RUNS = Math.ceil(Number(process.env.EDITS ?? 1000) / 10);

suite('a client that announces little and asks for much', () => {
  test(`gets an answer to each request of ${RUNS} sessions, and the server lives on`, async () => {
    await fc.assert(
      fc.asyncProperty(
        initialize,
        fc.boolean(),
        fc.array(message, { maxLength: 25 }),
        async (first, polite, messages) => {
          const client = connectRaw(polite);
          const { error: refused } = await client.ask('initialize', first);
          if (refused) await client.ask('initialize', { ...first, capabilities: {} });
          client.tell('initialized', {});
          const document = { uri: OPEN, languageId: 'news', version: 1, text: STORY };
          client.tell('textDocument/didOpen', { textDocument: document });
          const answers: Promise<unknown>[] = [];
          for (const { method, params } of messages) {
            if (NOTIFICATIONS.includes(method)) client.tell(method, params);
            else answers.push(client.ask(method, params));
          }
          await Promise.all(answers);
          const uri = 'file:///stories/last.news';
          client.tell('textDocument/didOpen', { textDocument: { ...document, uri } });
          const { result, error } = await client.ask('textDocument/hover', {
            textDocument: { uri },
            position: { line: 2, character: 45 },
          });
          client.hangUp();
          assert.equal(error, undefined);
          assert.match(JSON.stringify(result), /Quill/);
        },
      ),
      { numRuns: RUNS, seed: 20261126 },
    );
  });

  test('is told that positions count in UTF-16, whatever it asks for', async () => {
    const client = connectRaw(true);
    const { result } = await client.ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { general: { positionEncodings: ['utf-8', 'utf-32'] } },
    });
    assert.equal((result as { capabilities: { positionEncoding: string } }).capabilities.positionEncoding, 'utf-16');
    client.hangUp();
  });
});

/** A client that sends what it is given, and answers the server with null or, if impolite, with an error. */
function connectRaw(polite: boolean) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    {
      loadAnalyzer: () => Promise.resolve(createAnalyzer),
      languageOf: code => readLanguage(code, 'l10n'),
    },
  );
  const writer = new StreamMessageWriter(toServer);
  const waiting = new Map<unknown, (answer: ResponseMessage) => void>();
  let asked = 0;
  const send = (message: object): void => {
    void writer.write({ jsonrpc: '2.0', ...message });
  };

  new StreamMessageReader(toClient).listen(message => {
    const { id, method } = message as Partial<ResponseMessage> & { method?: string };
    if (method === undefined) waiting.get(id)?.(message as ResponseMessage);
    else if (id !== undefined) {
      send({ id, ...(polite ? { result: null } : { error: { code: -32601, message: 'No such method' } }) });
    }
  });

  return {
    tell(method: string, params: unknown): void {
      send({ method, params });
    },
    ask(method: string, params: unknown): Promise<ResponseMessage> {
      asked += 1;
      const id = asked;
      return new Promise(resolve => {
        waiting.set(id, resolve);
        send({ id, method, params });
      });
    },
    hangUp(): void {
      toServer.end();
      toClient.end();
    },
  };
}
