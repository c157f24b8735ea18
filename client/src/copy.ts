import * as vscode from 'vscode';
import { isStory } from '../../server/src/segments/story.js';

/** Whatever is written in these may be news copy; Markdown is where the story, its folder or the settings say so. */
export const LANGUAGES: readonly string[] = ['plaintext', 'news', 'archieml', 'markdown', 'mdx'];
const MARKDOWN: readonly string[] = ['markdown', 'mdx'];

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

/** True of a language in which most files are no news copy. */
export function isMarkdown({ languageId }: vscode.TextDocument): boolean {
  return MARKDOWN.includes(languageId);
}

/** True of a document for which it is worth starting the server: a README alone is none. */
export async function isWanted(document: vscode.TextDocument, hasDesk: (uri: vscode.Uri) => Promise<boolean>) {
  if (!isCopy(document)) return false;
  if (!isMarkdown(document)) return true;
  const markdown = vscode.workspace.getConfiguration('copydesk', document.uri).get('markdown');
  if (markdown !== 'stories') return markdown === 'always';
  return isStory(document.getText()) || (await hasDesk(document.uri));
}
