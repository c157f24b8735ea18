import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { run } from './client.js';

/** The extension in a browser: the server is a worker of the page. */
export function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return run(
    context,
    (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(url)), options),
  );
}
