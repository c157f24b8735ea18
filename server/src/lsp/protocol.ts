import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver';

/** What the server understands and asks beyond LSP. An editor may do without all of it. */

/** Editor to server, a notification: where the text cursor is, so that the sentence being written is left in peace. */
export const CARET = 'copydesk/caret';

/** Editor to server, a request for the `Range` of the next or previous quotation, or null where there is none. */
export const QUOTATION = 'copydesk/quotation';

/** Editor to server, a request for everybody who is quoted in a story: `SourceRow[]`. */
export const SOURCES = 'copydesk/sources';

/** Somebody who is quoted, with the places of the quotations and the share of all quoted words, from 0 to 1. */
export interface SourceRow {
  /** Null of what nobody is credited with. */
  readonly name: string | null;
  readonly title: string | null;
  readonly kind: 'named' | 'unnamed' | 'unattributed';
  readonly quotations: readonly { readonly range: Range; readonly text: string }[];
  readonly words: number;
  readonly share: number;
}

/** Server to editor, a request for the day a file was last changed, `2026-03-05` or null; of editors that say `fileDates`. */
export const FILE_DATE = 'copydesk/fileDate';

export interface PlaceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export interface QuotationParams extends PlaceParams {
  readonly direction: 'next' | 'previous' | 'next unattributed';
}

/** `initializationOptions`: settings, for editors without `workspace/configuration`, and what the editor can answer. */
export interface Options {
  readonly fileDates?: boolean;
}

/** What the extension in a browser sends with `initialize`, besides what every client does. */
export interface BrowserOptions {
  /** The bytes of the trained tagger of names. */
  readonly names: Uint8Array;
}
