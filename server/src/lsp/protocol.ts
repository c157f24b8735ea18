import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Countable } from '../features/counts.js';
import type { Dismissal } from '../features/dismissals.js';
import type { Pace } from '../features/pace.js';
import type { Mode, Severity } from '../rules/rule.js';

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

/**
 * Server to editor, a request with `{ uri }` for what the `.copydesk` folder beside a document says, a `Desk`; of editors
 * that say `desk`.
 */
export const DESK = 'copydesk/desk';

/** Editor to server, a notification: what desks say has changed, and is to be asked for anew. */
export const DESK_CHANGED = 'copydesk/deskChanged';

/** What has been decided about a document outside it. */
export interface Desk {
  /** True where the document's workspace has a `.copydesk` folder, which makes all its Markdown news copy. */
  readonly folder: boolean;
  readonly dismissals: readonly Dismissal[];
  /** What its `names.txt` holds; empty where there is none. */
  readonly names: string;
}

/** Editor to server, a request for how a document is read and what was found in it: `Status`. */
export const STATUS = 'copydesk/status';

export interface Status {
  /** False of what is not news copy: a README, or anything where Copydesk is not enabled. */
  readonly read: boolean;
  readonly mode: Mode;
  readonly findings: readonly FindingRow[];
  /** How many of what was found the writer has dismissed. */
  readonly dismissed: number;
  /** Placeholders and desk notes that are still to be filled in, and not dismissed. */
  readonly placeholders: number;
  /** How a long document is read: as it is typed, when the writer pauses, or not at all. */
  readonly pace: Pace;
}

export interface FindingRow {
  readonly rule: string;
  /** What the rule flags: `a quotation that the copy credits to nobody`. */
  readonly flags: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly words: string;
  readonly dismissal: Dismissal;
}

/**
 * Server to editor, a request for the files of the workspace that may be stories, `StoryFile[]`, and one with `{ uri }` for
 * the text of one, or null; of editors that say `stories`. They send `workspace/didChangeWatchedFiles` when one changes.
 */
export const STORIES = 'copydesk/stories';
export const STORY = 'copydesk/story';

export interface StoryFile {
  readonly uri: string;
  /** When it was last changed: another number, if it was. */
  readonly changed: number;
}

/**
 * Editor to server, a request for what is named at a position, as a line for the house list: `Dana Orr (person)`, or null
 * where nothing is.
 */
export const NAME = 'copydesk/name';

/** Editor to server, a request for the `Range` of everything of a kind that is counted over the headline. */
export const PLACES = 'copydesk/places';

export interface PlacesParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly what: Countable;
}

/** The kind of the code actions that put other quotation marks. */
export const REWRITE_MARKS = 'refactor.rewrite.marks';

/** The commands of the extension, which an editor that says `commands` has. */
export const COMMANDS = {
  /** With a URI and a `Dismissal`. */
  dismiss: 'copydesk.dismiss',
  /** With a URI and the id of a rule. */
  turnOff: 'copydesk.turnOff',
  /** With a URI and a line for the house list; with neither, the name at the cursor is meant. */
  addName: 'copydesk.addName',
  /** With a URI, what is counted and how much of it there is. */
  showPlaces: 'copydesk.showPlaces',
} as const;

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
  readonly desk?: boolean;
  readonly stories?: boolean;
  readonly commands?: boolean;
}

/** What the extension in a browser sends with `initialize`, besides what every client does. */
export interface BrowserOptions {
  /** The bytes of the trained tagger of names. */
  readonly names: Uint8Array;
  /** The words of the editor’s language, by English template; none in English. */
  readonly words: Readonly<Record<string, string>>;
}
