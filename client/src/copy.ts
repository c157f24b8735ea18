import * as vscode from 'vscode';

/** The languages of news copy. A `.txt` file stays plain text. */
export const LANGUAGES: readonly string[] = ['plaintext', 'news'];

/**
 * True of a document that a writer may be writing: an untitled one, or one in a file system that can be written to,
 * on this machine or elsewhere. The `git:` side of a comparison or the text of an output panel is none.
 */
export function isCopy({ uri, languageId }: vscode.TextDocument): boolean {
  return (
    LANGUAGES.includes(languageId) &&
    (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true)
  );
}

/** Keeps the context `copydesk.active`, which says where the commands have something to do, in step with the editor. */
export function trackCopy(): vscode.Disposable {
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand('setContext', 'copydesk.active', document !== undefined && isCopy(document));
  };
  update();
  // A document whose language changes is opened anew.
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
  );
}
