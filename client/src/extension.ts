import type { ExtensionContext } from 'vscode';

/** The extension, in whichever host it finds itself: a process of Node, or a worker of a browser. */
export async function activate(context: ExtensionContext): Promise<void> {
  const host = await ('importScripts' in globalThis ? import('./browser.js') : import('./node.js'));
  return host.activate(context);
}
