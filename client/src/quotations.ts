import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { CARET, QUOTATION, type PlaceParams, type QuotationParams } from '../../server/src/lsp/protocol.js';
import { isCopy } from './copy.js';

/** Puts the text cursor at the next or previous quotation; the focus stays where it is, in the text or the Outline. */
export async function goToQuotation(
  client: BaseLanguageClient,
  direction: QuotationParams['direction'],
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isCopy(editor.document)) return;
  const params: QuotationParams = { ...placeOf(client, editor), direction };
  const range = await client.sendRequest<Range | null>(QUOTATION, params);
  if (range) {
    const { start } = client.protocol2CodeConverter.asRange(range);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } else {
    const none =
      direction === 'next unattributed'
        ? vscode.l10n.t('Every quotation in this story has a speaker')
        : vscode.l10n.t('No quotations in this story');
    vscode.window.setStatusBarMessage(none, 3000);
  }
}

/** Tells the server where the text cursor is, so that it leaves the sentence being written in peace. */
export function reportCaret(client: BaseLanguageClient): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (client.isRunning() && isCopy(textEditor.document)) {
      void client.sendNotification(CARET, placeOf(client, textEditor));
    }
  });
}

function placeOf(client: BaseLanguageClient, { document, selection }: vscode.TextEditor): PlaceParams {
  const convert = client.code2ProtocolConverter;
  return { textDocument: convert.asTextDocumentIdentifier(document), position: convert.asPosition(selection.active) };
}
