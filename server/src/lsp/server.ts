import {
  CancellationToken,
  CodeActionKind,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  MarkupKind,
  PositionEncodingKind,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type InitializeParams,
  type InitializeResult,
  type Range,
  type SemanticTokens,
  type SemanticTokensParams,
  type SymbolInformation,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Analyze } from '../analyzer.js';
import { hover } from '../features/hover/index.js';
import { pointedAt } from '../features/names.js';
import { outline } from '../features/outline.js';
import { nextQuotation, nextUnattributed, previousQuotation } from '../features/quotations.js';
import { quotedSources } from '../features/sources.js';
import { cover, overlaps, touches } from '../text/span.js';
import { toCodeActions, toFlatSymbols, toHover, toSymbol } from './convert.js';
import { createDiagnostics } from './diagnostics.js';
import { Draft, type Reading } from './draft.js';
import {
  LEGEND,
  toCompletions,
  toDefinition,
  toHighlights,
  toReferences,
  toRename,
  toSymbols,
  toTokens,
} from './names.js';
import { createPreferences } from './preferences.js';
import { CARET, QUOTATION, SOURCES, type PlaceParams, type QuotationParams, type SourceRow } from './protocol.js';

/** What differs from host to host: Node, a browser's worker, a test. */
export interface Host {
  /** Loads what reads the language. It is large, so it is loaded when the editor has its answer to `initialize`; `options` came with the question. */
  loadAnalyzer(options: unknown): Promise<() => Analyze>;
}

/** Serves an editor over the connection until it says goodbye. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize(params => {
    serve(connection, host, params);
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'Copydesk' } };
  });
  connection.listen();
}

function capabilitiesFor({ capabilities: { textDocument } }: InitializeParams): InitializeResult['capabilities'] {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    completionProvider: {},
    semanticTokensProvider: { legend: LEGEND, full: true },
    hoverProvider: true,
    ...(textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    }),
    ...(textDocument?.diagnostic && {
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

const FIND = { next: nextQuotation, previous: previousQuotation, 'next unattributed': nextUnattributed };

/** Installs what answers an editor with these capabilities. */
function serve(connection: Connection, host: Host, params: InitializeParams): void {
  const { textDocument, workspace } = params.capabilities;
  const preferences = createPreferences(connection, params);
  const diagnostics = createDiagnostics(connection, params.capabilities, read);
  const drafts = new TextDocuments<Draft>({
    create: (...document) => new Draft(...document),
    update(draft, changes, version) {
      draft.update(changes, version);
      diagnostics.edited(draft);
      return draft;
    },
  });

  let loading: ReturnType<Host['loadAnalyzer']> | undefined;
  const analyzer = (): ReturnType<Host['loadAnalyzer']> =>
    (loading ??= host.loadAnalyzer(params.initializationOptions));

  /** The reading of a draft's present text; none of a draft that is closed meanwhile. */
  async function read(draft: Draft, token = CancellationToken.None): Promise<Reading | undefined> {
    const [createAnalyzer, preferred] = await Promise.all([analyzer(), preferences.of(draft.uri)]);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    return drafts.get(draft.uri) === draft ? draft.read(createAnalyzer, preferred) : undefined;
  }

  /** Wraps an answer about an open draft; about an unknown document there is none. */
  function about<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    answer: (reading: Reading, draft: Draft, params: P) => R,
  ) {
    return async (params: P, token: CancellationToken): Promise<R | undefined> => {
      const draft = drafts.get(params.textDocument.uri);
      const reading = draft && (await read(draft, token));
      return reading && answer(reading, draft, params);
    };
  }

  const markdown = textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  connection.onHover(
    about(({ article }, draft, { position }) => {
      const found = hover(article, draft.offsetAt(position));
      return found && toHover(draft, found, markdown);
    }),
  );

  const tree = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  connection.onDocumentSymbol(
    about<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(({ article }, draft) => {
      const rows = outline(article);
      return tree ? rows.map(row => toSymbol(draft, row)) : toFlatSymbols(draft, rows);
    }),
  );

  const tokens = about<SemanticTokensParams, SemanticTokens>(({ article }, draft) => toTokens(draft, article));
  connection.onDefinition(
    about(({ article }, draft, { position }) => toDefinition(draft, article, draft.offsetAt(position))),
  );
  connection.onReferences(
    about(({ article }, draft, { position, context }) =>
      toReferences(draft, article, draft.offsetAt(position), context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about(({ article }, draft, { position }) => toHighlights(draft, article, draft.offsetAt(position))),
  );
  connection.onCompletion(
    about(({ article }, draft, { position }) => toCompletions(article, draft.offsetAt(position))),
  );
  connection.languages.semanticTokens.on(async (params, token) => (await tokens(params, token)) ?? { data: [] });
  connection.onPrepareRename(
    about(({ article }, draft, { position }) => {
      const found = pointedAt(article, draft.offsetAt(position));
      return found?.name && draft.rangeOf(found.span);
    }),
  );
  connection.onRenameRequest(
    about(({ article }, draft, { position, newName }) =>
      toRename(draft, article, draft.offsetAt(position), newName, workspace?.workspaceEdit ?? {}),
    ),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const stories = await Promise.all(drafts.all().map(async draft => ({ draft, reading: await read(draft, token) })));
    return stories.flatMap(({ draft, reading }) => (reading ? toSymbols(draft, reading.article, query) : []));
  });

  const reports = about<DocumentDiagnosticParams, Diagnostic[]>((reading, draft) => diagnostics.report(draft, reading));
  connection.languages.diagnostics.on(async (about, token) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: (await reports(about, token)) ?? [],
  }));

  const edits = workspace?.workspaceEdit ?? {};
  connection.onCodeAction(
    about(({ findings }, draft, { range, context }) => {
      if (context.only?.some(kind => isWithin(CodeActionKind.QuickFix, kind)) === false) return [];
      const asked = draft.spanOf(range);
      return findings
        .filter(({ span }) => touches(span, asked.start) || overlaps(span, asked))
        .flatMap(finding => toCodeActions(draft, finding, edits));
    }),
  );

  connection.onRequest(
    QUOTATION,
    about<QuotationParams, Range | undefined>(({ article }, draft, { position, direction }) => {
      const span = FIND[direction](article, draft.offsetAt(position));
      return span && draft.rangeOf(span);
    }),
  );

  connection.onRequest(
    SOURCES,
    about<{ textDocument: TextDocumentIdentifier }, SourceRow[]>(({ article }, draft) =>
      quotedSources(article).map(({ name, title, kind, quotations, words, share }) => ({
        name: name ?? null,
        title: title ?? null,
        kind,
        quotations: quotations.map(span => ({ range: draft.rangeOf(span), text: cover(article.text, span) })),
        words,
        share,
      })),
    ),
  );

  connection.onNotification(CARET, ({ textDocument, position }: PlaceParams) => {
    const draft = drafts.get(textDocument.uri);
    if (draft) draft.caret = draft.offsetAt(position);
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
    diagnostics.refresh(drafts.all());
  });
  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
    }
    void analyzer();
  });
}

/** True of a kind of code action and the kinds it is part of: `quickfix.spelling` is within `quickfix`. */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}
