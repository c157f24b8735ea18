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
