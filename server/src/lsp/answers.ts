import {
  CodeActionKind,
  CodeActionTriggerKind,
  DocumentDiagnosticReportKind,
  MarkupKind,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type InitializeParams,
  type Range,
  type SemanticTokens,
  type SemanticTokensParams,
  type SymbolInformation,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { hover } from '../features/hover/index.js';
import { pointedAt } from '../features/names.js';
import { outline } from '../features/outline.js';
import { nextQuotation, nextUnattributed, previousQuotation } from '../features/quotations.js';
import { quotedSources } from '../features/sources.js';
import { formatHouseName } from '../mentions/names/house.js';
import { cover } from '../text/span.js';
import { toCodeActions, toMarks, toRewrites } from './actions.js';
import type { Archive } from './archive.js';
import { toFlatSymbols, toHover, toSymbol } from './convert.js';
import type { Draft, Reading } from './draft.js';
import {
  isFoundBy,
  toCompletions,
  toDefinition,
  toHighlights,
  toReferences,
  toRename,
  toSymbols,
  toTokens,
} from './names.js';
import {
  NAME,
  QUOTATION,
  REWRITE_MARKS,
  SOURCES,
  STATUS,
  type Options,
  type PlaceParams,
  type QuotationParams,
  type SourceRow,
  type Status,
} from './protocol.js';
import { answerSeeing } from './seeing.js';

/** What is open in the editor, and how to read it. */
export interface Desktop {
  readonly drafts: () => readonly Draft[];
  readonly find: (document: TextDocumentIdentifier) => Draft | undefined;
  /** The reading of a draft's present text; none of what is no news copy, or closed meanwhile. */
  readonly read: (draft: Draft, token: CancellationToken) => Promise<Reading | undefined>;
  /** The findings to show now, or that they are those of the previous answer. */
  readonly report: (draft: Draft, reading: Reading, previous: string | undefined) => DocumentDiagnosticReport;
  /** The stories that are not open. */
  readonly archive: Archive;
  readonly status: (draft: Draft, token: CancellationToken) => Promise<Status>;
}

export type About = ReturnType<typeof createAbout>;

/** Answers everything that an editor asks about its open documents. */
export function answerRequests(connection: Connection, desktop: Desktop, params: InitializeParams): void {
  const about = createAbout(desktop);
  answerStory(connection, about, desktop, params);
  answerNames(connection, about, desktop, params.capabilities);
  answerSeeing(connection, about, params);
  answerExtension(connection, about, desktop);
}

/** Makes what wraps an answer about an open story; about any other document there is none. */
function createAbout({ find, read }: Desktop) {
  return <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    answer: (reading: Reading, draft: Draft, params: P) => R,
  ) => {
    return async (params: P, token: CancellationToken): Promise<R | undefined> => {
      const draft = find(params.textDocument);
      const reading = draft && (await read(draft, token));
      return reading && answer(reading, draft, params);
    };
  };
}

/** Hovers, the outline, findings and what can be done about them. */
function answerStory(
  connection: Connection,
  about: About,
  { report }: Desktop,
  { capabilities: { textDocument, workspace }, initializationOptions }: InitializeParams,
): void {
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

  const reports = about<DocumentDiagnosticParams, DocumentDiagnosticReport>((reading, draft, { previousResultId }) =>
    report(draft, reading, previousResultId),
  );
  connection.languages.diagnostics.on(
    async (params, token) => (await reports(params, token)) ?? { kind: DocumentDiagnosticReportKind.Full, items: [] },
  );

  const support = {
    edits: workspace?.workspaceEdit ?? {},
    commands: (initializationOptions as Options | undefined)?.commands === true,
  };
  connection.onCodeAction(
    about((reading, draft, { range, context }) => {
      const wanted = (kind: string): boolean => context.only?.some(outer => isWithin(kind, outer)) !== false;
      const asked = draft.spanOf(range);
      // A lamp beside every figure would be noise: rewrites are for a writer who asks.
      const invoked = context.triggerKind !== CodeActionTriggerKind.Automatic;
      const forMarks = context.only !== undefined || asked.start < asked.end;
      return [
        ...(wanted(CodeActionKind.QuickFix) ? toCodeActions(draft, reading, asked, support) : []),
        ...(invoked && wanted(CodeActionKind.RefactorRewrite) ? toRewrites(draft, reading, asked, support) : []),
        ...(invoked && forMarks && wanted(REWRITE_MARKS) ? toMarks(draft, reading, asked, support) : []),
      ];
    }),
  );
}

/** Names as symbols: where they are introduced and used, their colors, other names for them. */
function answerNames(
  connection: Connection,
  about: About,
  { drafts, read, archive }: Desktop,
  { workspace }: ClientCapabilities,
): void {
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
    about(({ article }, draft, { position }) => toCompletions(draft, article, draft.offsetAt(position))),
  );
  const tokens = about<SemanticTokensParams, SemanticTokens>(({ article }, draft) => toTokens(draft, article));
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
    const open = drafts();
    const stories = await Promise.all(open.map(async draft => ({ draft, reading: await read(draft, token) })));
    const names = stories.flatMap(({ draft, reading }) => (reading ? toSymbols(draft, reading.article) : []));
    const elsewhere = await archive.search(query, uri => open.some(draft => draft.uri === uri), token);
    return [...names.filter(isFoundBy(query)).map(({ symbol }) => symbol), ...elsewhere].slice(0, MOST_SYMBOLS);
  });
}

/** Nobody reads more of what a search finds. */
const MOST_SYMBOLS = 500;

const FIND = { next: nextQuotation, previous: previousQuotation, 'next unattributed': nextUnattributed };

/** What the extension asks beyond the protocol. */
function answerExtension(connection: Connection, about: About, { find, status }: Desktop): void {
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

  connection.onRequest(
    NAME,
    about<PlaceParams, string | undefined>(({ article }, draft, { position }) => {
      const entity = pointedAt(article, draft.offsetAt(position))?.entity;
      return entity && formatHouseName({ ...entity, not: [] });
    }),
  );

  connection.onRequest(STATUS, (params: { textDocument: TextDocumentIdentifier }, token: CancellationToken) => {
    const draft = find(params.textDocument);
    return draft ? status(draft, token) : null;
  });
}

/** True of a kind of code action and the kinds it is part of: `quickfix.spelling` is within `quickfix`. */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}
