// A folder that lives in the page: read once from the server, changed in memory alone.
import * as vscode from 'vscode';
import { registerSearch } from './search.js';

const SCHEME = 'memory';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri.path ?? '/';
  const response = await fetch(vscode.Uri.joinPath(context.extensionUri, 'files.json').toString(true));
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries((await response.json()) as Record<string, string>)) {
    files.set(
      `${root}/${path}`,
      Uint8Array.from(atob(content), char => char.charCodeAt(0)),
    );
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(SCHEME, folder(files, root), { isCaseSensitive: true }),
    registerSearch(SCHEME, files),
  );
}

function folder(files: Map<string, Uint8Array>, root: string): vscode.FileSystemProvider {
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const changed = new Map<string, number>();
  const folders = new Set([root]);
  const tell = (type: vscode.FileChangeType, uri: vscode.Uri): void => {
    changed.set(uri.path, Date.now());
    changes.fire([{ type, uri }]);
  };
  const within = (path: string) => [...files.keys(), ...folders].filter(other => other.startsWith(`${path}/`));
  const isFolder = (path: string) => folders.has(path) || within(path).length > 0;
  const read = (uri: vscode.Uri): Uint8Array => {
    const content = files.get(uri.path);
    if (!content) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    return content;
  };
  const remove = (uri: vscode.Uri): void => {
    for (const path of [uri.path, ...within(uri.path)]) {
      files.delete(path);
      folders.delete(path);
    }
    tell(vscode.FileChangeType.Deleted, uri);
  };

  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: uri =>
      isFolder(uri.path)
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: changed.get(uri.path) ?? 0, size: read(uri).length },
    readDirectory: uri => {
      const names = within(uri.path).map(path => path.slice(uri.path.length + 1).split('/', 1)[0] ?? '');
      return [...new Set(names)].map(name => [
        name,
        files.has(`${uri.path}/${name}`) ? vscode.FileType.File : vscode.FileType.Directory,
      ]);
    },
    createDirectory: uri => {
      folders.add(uri.path);
      tell(vscode.FileChangeType.Created, uri);
    },
    readFile: read,
    writeFile: (uri, content) => {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, content);
      tell(type, uri);
    },
    delete: remove,
    rename: (from, to) => {
      for (const path of [from.path, ...within(from.path)]) {
        const content = files.get(path);
        const moved = to.path + path.slice(from.path.length);
        if (content) {
          files.set(moved, content);
        } else {
          folders.add(moved);
        }
      }
      remove(from);
      tell(vscode.FileChangeType.Created, to);
    },
  };
}
