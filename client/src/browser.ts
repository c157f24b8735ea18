import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { run } from './client.js';

/** The extension in a browser: the server is a worker of the page, and a new one whenever it is started again. */
export function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return run(context, (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(serve(url)), options));
}

/** In VS Code's own worker, `Worker` is a stand-in that the client would not know, so its ends are named here. */
function serve(url: string): { reader: BrowserMessageReader; writer: BrowserMessageWriter } {
  const worker = new Worker(url);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
