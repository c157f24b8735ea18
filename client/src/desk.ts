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
}

export type Desks = ReturnType<typeof createDesks>;

/**
 * Keeps what is dismissed in `.copydesk/dismissed.json` of the document's workspace folder, by VS Code's own file
 * systems, so that it works on a remote and on the web. With no folder, or one that cannot be written to, it is kept
 * until the window is closed.
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
    const { folder, dismissed = [] } = place ? await kept(place.folder) : { folder: false };
    const here = session.get(uri.toString()) ?? [];
    return { folder, dismissals: [...(place ? dismissedIn(dismissed, place.file) : []), ...here] };
  }

  function tell(): void {
    if (client.isRunning()) void client.sendNotification(DESK_CHANGED);
  }

  /** Changes what a folder keeps, one change after the other; false where it cannot be kept there. */
  function change(folder: vscode.Uri, to: (all: readonly Dismissed[]) => readonly Dismissed[]): Promise<boolean> {
    const changed = writing.then(async () => {
      const { dismissed } = await kept(folder);
      if (!dismissed) {
        void vscode.window.showWarningMessage(
          vscode.l10n.t('.copydesk/dismissed.json cannot be read, so it is left as it is. Mend or remove it.'),
        );
        return false;
      }
      try {
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, '.copydesk'));
        await vscode.workspace.fs.writeFile(fileIn(folder), new TextEncoder().encode(formatDismissed(to(dismissed))));
        return true;
      } catch {
        return false;
      } finally {
        known.delete(folder.toString());
      }
    });
    writing = changed;
    return changed;
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

function fileIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, '.copydesk', 'dismissed.json');
}

async function readKept(folder: vscode.Uri): Promise<Kept> {
  const exists = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.copydesk')).then(
    () => true,
    () => false,
  );
  if (!exists) return { folder: false, dismissed: [] };
  const bytes = await vscode.workspace.fs.readFile(fileIn(folder)).then(
    found => found,
    () => undefined,
  );
  return { folder: true, dismissed: bytes ? parseDismissed(new TextDecoder().decode(bytes)) : [] };
}
