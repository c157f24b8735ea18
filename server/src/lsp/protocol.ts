import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';

/** What the server understands and asks beyond LSP. An editor may do without all of it. */

/** Editor to server, a notification: where the text cursor is, so that the sentence being written is left in peace. */
export const CARET = 'copydesk/caret';

/** Editor to server, a request for the `Range` of the next or previous quotation, or null where there is none. */
export const QUOTATION = 'copydesk/quotation';

/** Server to editor, a request for the day a file was last changed, `2026-03-05` or null; of editors that say `fileDates`. */
export const FILE_DATE = 'copydesk/fileDate';

export interface PlaceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export interface QuotationParams extends PlaceParams {
  readonly direction: 'next' | 'previous';
}

/** `initializationOptions`: settings, for editors without `workspace/configuration`, and what the editor can answer. */
export interface Options {
  readonly fileDates?: boolean;
}
