import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { LEGEND } from './names.js';

/** What the server offers an editor with these capabilities. */
export function capabilitiesFor({
  capabilities: { textDocument },
}: InitializeParams): InitializeResult['capabilities'] {
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
    ...(textDocument?.codeLens && { codeLensProvider: {} }),
    inlayHintProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    ...(textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    }),
    ...(textDocument?.diagnostic && {
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
