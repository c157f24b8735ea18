import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STATUS, type Status } from '../../server/src/lsp/protocol.js';
import { isCopy, isMarkdown } from './copy.js';

/** The document at hand and what the server says of it; no status while nothing is known. */
export interface Story {
  readonly document: vscode.TextDocument;
  readonly status: Status | undefined;
}

export interface Stories {
  readonly dispose: () => void;
  /** Undefined where the document at hand cannot be copy at all. */
  readonly current: () => Story | undefined;
  readonly onDidChange: vscode.Event<Story | undefined>;
}

/** How long after an edit the server is asked again, in milliseconds. */
const DELAY = 400;

/**
 * Asks about the document at hand whenever it may have changed, for all that shows it: views, the status bar, and the
 * context `copydesk.active`, which says where the commands have something to do.
 */
export function followStory(client: BaseLanguageClient): Stories {
  const changed = new vscode.EventEmitter<Story | undefined>();
  let story: Story | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function show(next: Story | undefined): void {
    story = next;
    const active = next !== undefined && (next.status?.read ?? !isMarkdown(next.document));
    void vscode.commands.executeCommand('setContext', 'copydesk.active', active);
    changed.fire(next);
  }

  async function ask(): Promise<void> {
    const document = documentAtHand();
    if (!document || !client.isRunning()) return;
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const status = await client.sendRequest<Status | null>(STATUS, { textDocument }).catch(() => null);
    if (document === documentAtHand()) show({ document, status: status ?? undefined });
  }

  function askLater(delay = DELAY): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), delay);
  }

  function turn(): void {
    const document = documentAtHand();
    if (document !== story?.document) show(document && { document, status: undefined });
    askLater(0);
  }
  turn();

  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(turn),
    // A document whose language changes is opened anew.
    vscode.workspace.onDidOpenTextDocument(turn),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === documentAtHand()) askLater();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = documentAtHand()?.uri.toString();
      if (uris.some(changed => changed.toString() === uri)) askLater(50);
    }),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('copydesk')) askLater();
    }),
    client.onDidChangeState(() => {
      askLater(0);
    }),
  );
  return {
    current: () => story,
    onDidChange: changed.event,
    dispose(): void {
      clearTimeout(waiting);
      subscriptions.dispose();
    },
  };
}

function documentAtHand(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isCopy(document) ? document : undefined;
}
