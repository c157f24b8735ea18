import { l10n, Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { BrowserOptions } from '../../server/src/lsp/protocol.js';
import { run } from './client.js';

/** The extension in a browser: the server is a worker of the page, and a new one whenever it is started again. */
export async function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist/cli.js').toString(true);
  const names = await readNames(context.extensionUri);
  return run(context, (id, name, options) => {
    const initializationOptions = {
      ...(options.initializationOptions as object),
      ...(names && { names }),
      ...(l10n.bundle && { words: l10n.bundle }),
    };
    return new LanguageClient(id, name, () => Promise.resolve(serve(url)), { ...options, initializationOptions });
  });
}

/** The trained tagger of names, which a worker cannot read for itself; without it names are found by lists alone. */
async function readNames(extension: Uri): Promise<BrowserOptions['names'] | undefined> {
  try {
    return await workspace.fs.readFile(Uri.joinPath(extension, 'dist/names.bin'));
  } catch {
    return undefined;
  }
}

/** In VS Code's own worker, `Worker` is a stand-in that the client would not know, so its ends are named here. */
function serve(url: string): { reader: BrowserMessageReader; writer: BrowserMessageWriter } {
  const worker = new Worker(url);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
