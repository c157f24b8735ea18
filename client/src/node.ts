import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { run } from './client.js';

/** The extension in the desktop editor and its remotes: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/cli.js');
  return run(
    context,
    (id, name, options) =>
      new LanguageClient(id, name, { module, args: ['lsp'], transport: TransportKind.ipc }, options),
  );
}
