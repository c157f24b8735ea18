import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Dismissal } from '../../server/src/features/dismissals.js';
import {
  dismissedIn,
  formatDismissed,
  parseDismissed,
  withDismissed,
  type Dismissed,
} from '../../server/src/features/dismissed-file.js';
import { withHouseName } from '../../server/src/mentions/names/house.js';
import { DESK, DESK_CHANGED, type Desk } from '../../server/src/lsp/protocol.js';

/** Where a document's dismissals are kept: its path in a workspace folder. An untitled draft has no such place. */
interface Place {
  readonly folder: vscode.Uri;
  readonly file: string;
}

/** What a `.copydesk` folder holds; `dismissed` is undefined where its file cannot be understood. */
interface Kept {
  readonly folder: boolean;
  readonly dismissed: readonly Dismissed[] | undefined;
  /** The text of the house list. */
  readonly names: string;
}

const DISMISSED = 'dismissed.json';
const NAMES = 'names.txt';

export type Desks = ReturnType<typeof createDesks>;

/**
 * Keeps what is dismissed in `.copydesk/dismissed.json` of the document's workspace folder, and the house list in
 * `.copydesk/names.txt`, by VS Code's own file systems, so that it works on a remote and on the web. With no folder, or
 * one that cannot be written to, what is dismissed is kept until the window is closed, and names in the user's settings.
 */
export function createDesks(client: BaseLanguageClient) {
  const known = new Map<string, Promise<Kept>>();
  const session = new Map<string, readonly Dismissal[]>();
  let writing: Promise<unknown> = Promise.resolve();

  function kept(folder: vscode.Uri): Promise<Kept> {
    const found = known.get(folder.toString()) ?? readKept(folder);
    known.set(folder.toString(), found);
    return found;
  }

  async function deskOf(uri: vscode.Uri): Promise<Desk> {
    const place = placeOf(uri);
    const { folder, dismissed = [], names } = place ? await kept(place.folder) : { folder: false, names: '' };
    const here = session.get(uri.toString()) ?? [];
    return { folder, names, dismissals: [...(place ? dismissedIn(dismissed, place.file) : []), ...here] };
  }

  function tell(): void {
    if (client.isRunning()) void client.sendNotification(DESK_CHANGED);
  }

  /** Writes a file of a folder anew, one change after the other; false where it cannot be written, or `to` gives no text. */
  function write(folder: vscode.Uri, name: string, to: (kept: Kept) => string | undefined): Promise<boolean> {
    const written = writing.then(async () => {
      const text = to(await kept(folder));
      if (text === undefined) return false;
      try {
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, '.copydesk'));
        await vscode.workspace.fs.writeFile(fileIn(folder, name), new TextEncoder().encode(text));
        return true;
      } catch {
        return false;
      } finally {
        known.delete(folder.toString());
      }
    });
    writing = written;
    return written;
  }

  function change(folder: vscode.Uri, to: (all: readonly Dismissed[]) => readonly Dismissed[]): Promise<boolean> {
    return write(folder, DISMISSED, ({ dismissed }) => {
      if (dismissed) return formatDismissed(to(dismissed));
      void vscode.window.showWarningMessage(
        vscode.l10n.t('.copydesk/dismissed.json cannot be read, so it is left as it is. Mend or remove it.'),
      );
      return undefined;
    });
  }

  /** Adds a line to the house list that holds for a document; gives the file, or undefined where it went to the settings. */
  async function addName(uri: vscode.Uri, line: string): Promise<vscode.Uri | undefined> {
    const place = placeOf(uri);
    const isKept = place && (await write(place.folder, NAMES, ({ names }) => withHouseName(names, line)));
    if (!isKept) {
      const settings = vscode.workspace.getConfiguration('copydesk', uri);
      const names = settings.inspect<string[]>('names')?.globalValue ?? [];
      await settings.update('names', [...names.filter(name => name !== line), line], vscode.ConfigurationTarget.Global);
    }
    tell();
    return isKept ? fileIn(place.folder, NAMES) : undefined;
  }

  async function dismiss(uri: vscode.Uri, dismissal: Dismissal): Promise<void> {
    const place = placeOf(uri);
    const isKept =
      place !== undefined &&
      (await change(place.folder, all => withDismissed(all, { ...dismissal, file: place.file })));
    if (!isKept) session.set(uri.toString(), [...(session.get(uri.toString()) ?? []), dismissal]);
    tell();
  }

  /** Brings back all that is dismissed in a document. */
  async function restore(uri: vscode.Uri): Promise<void> {
    session.delete(uri.toString());
    const place = placeOf(uri);
    if (place && dismissedIn((await kept(place.folder)).dismissed ?? [], place.file).length > 0) {
      await change(place.folder, all => all.filter(({ file }) => file !== place.file));
    }
    tell();
  }

  /** What is dismissed goes with a story that is given another name. */
  async function renamed({ files }: vscode.FileRenameEvent): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const [from, to] = [placeOf(oldUri), placeOf(newUri)];
      if (!from || !to || from.folder.toString() !== to.folder.toString()) continue;
      const { dismissed = [] } = await kept(from.folder);
      if (dismissedIn(dismissed, from.file).length === 0) continue;
      await change(from.folder, all => all.map(one => (one.file === from.file ? { ...one, file: to.file } : one)));
    }
    tell();
  }

  const watcher = vscode.workspace.createFileSystemWatcher('**/.copydesk/**');
  const forget = (): void => {
    known.clear();
    tell();
  };
  const subscriptions = vscode.Disposable.from(
    watcher,
    watcher.onDidChange(forget),
    watcher.onDidCreate(forget),
    watcher.onDidDelete(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
    vscode.workspace.onDidRenameFiles(event => void renamed(event)),
    vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      if (isUntitled) session.delete(uri.toString());
    }),
    client.onRequest(DESK, ({ uri }: { uri: string }) => deskOf(vscode.Uri.parse(uri))),
  );

  return {
    dismiss,
    restore,
    addName,
    hasDesk: async (uri: vscode.Uri) => (await deskOf(uri)).folder,
    dispose(): void {
      subscriptions.dispose();
    },
  };
}

function placeOf(uri: vscode.Uri): Place | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder || uri.scheme !== folder.scheme) return undefined;
  return { folder, file: uri.path.slice(folder.path.replace(/\/$/, '').length + 1) };
}

function fileIn(folder: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, '.copydesk', name);
}

async function readKept(folder: vscode.Uri): Promise<Kept> {
  const exists = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.copydesk')).then(
    () => true,
    () => false,
  );
  if (!exists) return { folder: false, dismissed: [], names: '' };
  const [dismissed, names] = await Promise.all([read(fileIn(folder, DISMISSED)), read(fileIn(folder, NAMES))]);
  return { folder: true, dismissed: dismissed === '' ? [] : parseDismissed(dismissed), names };
}

/** The text of a file, none of one that cannot be read. */
function read(file: vscode.Uri): Thenable<string> {
  return vscode.workspace.fs.readFile(file).then(
    bytes => new TextDecoder().decode(bytes),
    () => '',
  );
}
