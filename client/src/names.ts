import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { parseHouse } from '../../server/src/mentions/names/house.js';
import { COMMANDS, NAME, type PlaceParams } from '../../server/src/lsp/protocol.js';
import { render } from '../../server/src/text/message.js';
import type { Desks } from './desk.js';

/** The command *Add to House Names*, and what is wrong with lines of a house list, said where they stand. */
export function registerNames(client: BaseLanguageClient, desks: Desks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.addName, (uri?: unknown, line?: unknown) =>
      typeof uri === 'string' && typeof line === 'string'
        ? add(desks, vscode.Uri.parse(uri), line)
        : addAtCursor(client, desks),
    ),
    checkLists(),
  );
}

async function add(desks: Desks, uri: vscode.Uri, line: string): Promise<void> {
  const file = await desks.addName(uri, line);
  const where = file ? '.copydesk/names.txt' : vscode.l10n.t('your settings');
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} is in {1}', line, where), 5000);
}

/** Asks how the house writes what is selected, or named at the cursor. */
async function addAtCursor(client: BaseLanguageClient, desks: Desks): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const selected = document.getText(selection).replace(/\s+/gu, ' ').trim();
  const params: PlaceParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  const named =
    selected === '' && client.isRunning() ? await client.sendRequest<string | null>(NAME, params) : selected;
  const line = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add to House Names'),
    prompt: vscode.l10n.t('How the house writes it, and how not: Kyiv (place), not Kiev, Kyyiv'),
    value: named ?? '',
    validateInput: written => {
      const { house, malformed } = parseHouse(written);
      const [problem] = malformed;
      if (problem) return render(problem.why);
      return house.length === 1 ? undefined : vscode.l10n.t('Write a name.');
    },
  });
  if (line !== undefined) await add(desks, document.uri, line);
}

const FILES = '**/.copydesk/names.txt';

/** Shows in the house lists of the workspace, open or not, which lines are left out and why. */
function checkLists(): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('copydesk-names');
  const watcher = vscode.workspace.createFileSystemWatcher(FILES);
  const check = async (uri: vscode.Uri): Promise<void> => {
    try {
      problems.set(uri, problemsIn(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))));
    } catch {
      problems.delete(uri);
    }
  };
  const checkAll = async (): Promise<void> => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    await Promise.all(folders.map(({ uri }) => check(vscode.Uri.joinPath(uri, '.copydesk', 'names.txt'))));
  };
  void checkAll();
  return vscode.Disposable.from(
    problems,
    watcher,
    watcher.onDidChange(check),
    watcher.onDidCreate(check),
    watcher.onDidDelete(uri => {
      problems.delete(uri);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(checkAll),
  );
}

function problemsIn(text: string): vscode.Diagnostic[] {
  return parseHouse(text).malformed.map(({ line, why }) => {
    const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
    const problem = new vscode.Diagnostic(range, render(why), vscode.DiagnosticSeverity.Warning);
    problem.source = 'copydesk';
    return problem;
  });
}
