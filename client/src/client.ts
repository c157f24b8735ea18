import * as vscode from 'vscode';
import {
  CloseAction,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { FILE_DATE, REWRITE_MARKS, type Options } from '../../server/src/lsp/protocol.js';
import { isCopy, isWanted, LANGUAGES } from './copy.js';
import { createDesks } from './desk.js';
import { showFindings } from './findings.js';
import { registerModes } from './modes.js';
import { registerNames } from './names.js';
import { createPatience } from './patience.js';
import { registerPlaces } from './places.js';
import { goToQuotation, reportCaret } from './quotations.js';
import { openSample } from './sample.js';
import { showSources } from './sources.js';
import { followStory } from './status.js';
import { lendStories, STORY_FILES } from './stories.js';
import { showStatus } from './statusbar.js';

/** Starts the client and wires the commands: all that the node and the browser extension share. */
export async function run(
  context: vscode.ExtensionContext,
  createClient: (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = vscode.window.createOutputChannel('Copydesk', { log: true });
  const watcher = vscode.workspace.createFileSystemWatcher(STORY_FILES);
  const patience = createPatience();
  const client = createClient('copydesk', 'Copydesk', {
    documentSelector: LANGUAGES.map(language => ({ language })),
    outputChannel: output,
    traceOutputChannel: untraced(output),
    initializationOptions: { fileDates: true, desk: true, commands: true, stories: true } satisfies Options,
    synchronize: { fileEvents: watcher },
    errorHandler: {
      error: (...about) => usual.error(...about),
      closed: () => closed(client, usual),
    },
    middleware: {
      didOpen: (document, next) => (isCopy(document) ? next(document) : Promise.resolve()),
      provideDocumentSymbols: patience.provideDocumentSymbols,
    },
  });
  const usual = client.createDefaultErrorHandler();
  const desks = createDesks(client);
  const stories = followStory(client);

  context.subscriptions.push(
    output,
    watcher,
    patience,
    lendStories(client),
    { dispose: () => client.dispose() },
    client.onRequest(FILE_DATE, ({ uri }: { uri: string }) => fileDate(vscode.Uri.parse(uri))),
    desks,
    stories,
    showStatus(stories),
    showFindings(stories, desks),
    registerModes(stories, desks),
    registerPlaces(client),
    registerNames(client, desks),
    reportCaret(client),
    vscode.commands.registerCommand('copydesk.nextQuotation', () => goToQuotation(client, 'next')),
    vscode.commands.registerCommand('copydesk.previousQuotation', () => goToQuotation(client, 'previous')),
    vscode.commands.registerCommand('copydesk.nextUnattributed', () => goToQuotation(client, 'next unattributed')),
    vscode.commands.registerCommand('copydesk.convertMarks', () => convertMarks()),
    showSources(client, stories),
    vscode.commands.registerCommand('copydesk.openSample', () => openSample(context.extensionUri)),
    vscode.commands.registerCommand('copydesk.restartServer', () => restart(client)),
  );
  await startWhenWanted(client, context, document => isWanted(document, desks.hasDesk));
}

/** Starts the server with the first story: in a folder of other Markdown, none is started at all. */
async function startWhenWanted(
  client: BaseLanguageClient,
  context: vscode.ExtensionContext,
  isWanted: (document: vscode.TextDocument) => Promise<boolean>,
): Promise<void> {
  let started = false;
  const look = async (documents: readonly vscode.TextDocument[]): Promise<void> => {
    if (started || !(await Promise.all(documents.map(isWanted))).includes(true) || isStarted()) return;
    started = true;
    waiting.dispose();
    await client.start();
  };
  // A function, for what is known above may have changed while the documents were looked at.
  const isStarted = (): boolean => started;
  const waiting = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(document => void look([document])),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void look([document])),
    vscode.workspace.onDidChangeConfiguration(() => void look(vscode.workspace.textDocuments)),
  );
  context.subscriptions.push(waiting);
  await look(vscode.workspace.textDocuments);
}

/** Lists the marks that the selection, or the story, could have, to choose from: each is one step to undo. */
async function convertMarks(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: REWRITE_MARKS, apply: 'never' });
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** Restarts a server that stopped by itself; when it has stopped too often, says so and lets the writer decide. */
async function closed(client: BaseLanguageClient, usual: ErrorHandler): Promise<CloseHandlerResult> {
  const result = await usual.closed();
  if (result.action === CloseAction.DoNotRestart) void offerRestart(client);
  return { ...result, handled: true };
}

async function offerRestart(client: BaseLanguageClient): Promise<void> {
  const again = vscode.l10n.t('Restart');
  const message = vscode.l10n.t('Copydesk has stopped, so stories are not being read. Your text is not affected.');
  if ((await vscode.window.showErrorMessage(message, again)) === again) await restart(client);
}

/** The day a file was last changed, in the writer's time zone. Drafts and files elsewhere have none. */
async function fileDate(uri: vscode.Uri): Promise<string | null> {
  if (uri.scheme !== 'file') return null;
  try {
    const changed = new Date((await vscode.workspace.fs.stat(uri)).mtime);
    const [year, month, day] = [changed.getFullYear(), changed.getMonth() + 1, changed.getDate()];
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  } catch {
    return null;
  }
}

/** The channel, but never for tracing: a trace of the protocol would hold the copy. */
function untraced(output: vscode.LogOutputChannel): vscode.LogOutputChannel {
  return Object.create(output, {
    logLevel: { value: vscode.LogLevel.Off },
    onDidChangeLogLevel: { value: () => ({ dispose: () => undefined }) },
  }) as vscode.LogOutputChannel;
}
