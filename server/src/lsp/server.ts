import {
  CancellationToken,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRefreshRequest,
  TextDocuments,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Analyze } from '../analyzer.js';
import type { Language } from '../text/message.js';
import { answerRequests } from './answers.js';
import { createArchive } from './archive.js';
import { capabilitiesFor } from './capabilities.js';
import { createDiagnostics } from './diagnostics.js';
import { Draft, type Reading } from './draft.js';
import { createPreferences } from './preferences.js';
import { CARET, DESK_CHANGED, type PlaceParams, type Status } from './protocol.js';
import { toStatus } from './status.js';

/** What differs from host to host: Node, a browser's worker, a test. */
export interface Host {
  /** Loads what reads the language. It is large, so it is loaded when the editor has its answer to `initialize`; `options` came with the question. */
  loadAnalyzer(options: unknown): Promise<() => Analyze>;
  /** The editor’s language, for which it should have given a code such as `de`; English where there are no words of it. */
  languageOf(code: unknown, options: unknown): Language;
}

/** Serves an editor over the connection until it says goodbye. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize(params => {
    serve(connection, host, params, host.languageOf(params.locale, params.initializationOptions));
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'Copydesk' } };
  });
  connection.listen();
}

/** Installs what answers an editor with these capabilities. */
function serve(connection: Connection, host: Host, params: InitializeParams, language: Language): void {
  const { workspace } = params.capabilities;
  const preferences = createPreferences(connection, params);
  const diagnostics = createDiagnostics(connection, params.capabilities, read);
  const drafts = new TextDocuments<Draft>({
    create: (...document) => new Draft(language, ...document),
    update(draft, changes, version) {
      draft.update(changes, version);
      diagnostics.edited(draft);
      return draft;
    },
  });

  let loading: ReturnType<Host['loadAnalyzer']> | undefined;
  const analyzer = (): ReturnType<Host['loadAnalyzer']> =>
    (loading ??= host.loadAnalyzer(params.initializationOptions));

  async function read(draft: Draft, token = CancellationToken.None): Promise<Reading | undefined> {
    if (draft.pace === 'pause') await diagnostics.paused(draft);
    const [createAnalyzer, preferred] = await Promise.all([analyzer(), preferences.of(draft.uri)]);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    return drafts.get(draft.uri) === draft ? draft.read(createAnalyzer, preferred) : undefined;
  }

  async function status(draft: Draft, token: CancellationToken): Promise<Status> {
    const [reading, { settings }] = await Promise.all([read(draft, token), preferences.of(draft.uri)]);
    return toStatus(draft, reading, settings.mode);
  }

  const archive = createArchive(connection, params, async draft => {
    const [createAnalyzer, preferred] = await Promise.all([analyzer(), preferences.of(draft.uri)]);
    if (!drafts.get(draft.uri)) preferences.forget(draft.uri);
    return draft.article(createAnalyzer, preferred);
  });

  /** Has everything that is shown asked for again, by an editor that can be told to. */
  function refresh(): void {
    diagnostics.refresh(drafts.all());
    if (workspace?.codeLens?.refreshSupport === true) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
    if (workspace?.inlayHint?.refreshSupport === true) connection.languages.inlayHint.refresh().catch(ignore);
    if (workspace?.semanticTokens?.refreshSupport === true) {
      connection.sendRequest(SemanticTokensRefreshRequest.type).catch(ignore);
    }
  }

  answerRequests(
    connection,
    {
      drafts: () => drafts.all(),
      find: ({ uri }) => drafts.get(uri),
      read,
      report: diagnostics.answer,
      status,
      archive,
    },
    params,
  );

  connection.onNotification(CARET, ({ textDocument, position }: PlaceParams) => {
    const draft = drafts.get(textDocument.uri);
    if (draft) draft.caret = draft.offsetAt(position);
  });
  connection.onNotification(DESK_CHANGED, () => {
    preferences.forgetAll();
    archive.forget();
    refresh();
  });

  drafts.onDidOpen(({ document }) => {
    diagnostics.opened(document);
  });
  drafts.onDidSave(({ document }) => {
    preferences.forget(document.uri);
  });
  drafts.onDidClose(({ document }) => {
    preferences.forget(document.uri);
    diagnostics.closed(document);
  });
  drafts.listen(connection);

  connection.onDidChangeConfiguration(({ settings }) => {
    preferences.changed(settings);
    archive.forget();
    refresh();
  });
  connection.onDidChangeWatchedFiles(() => {
    archive.changed();
  });
  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' }).catch(ignore);
    }
    void analyzer();
  });
}

/** An editor that is closing, or does not hold what it announced, answers with an error. */
function ignore(): void {
  // There is nothing to be done about it.
}
