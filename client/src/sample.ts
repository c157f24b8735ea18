import * as vscode from 'vscode';

/** Opens a draft with a slip of every kind, to try Copydesk on: untitled, so that whatever is done to it does no harm. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'samples/draft-library.txt');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'news', content }));
}
