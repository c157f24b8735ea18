import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STORIES, STORY, type StoryFile } from '../../server/src/lsp/protocol.js';

/** Files that may be stories. */
export const STORY_FILES = '**/*.{txt,text,news,md,markdown,mdx,aml,archieml}';
const OTHERS = '**/{node_modules,.*}/**';

const MOST_FILES = 2000;
/** Longer ones are no stories, or are read when they are opened. */
const MOST_BYTES = 200_000;

/** Lends the server the stories of the workspace, so that a search for a name finds it in those that are not open. */
export function lendStories(client: BaseLanguageClient): vscode.Disposable {
  const toUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return vscode.Disposable.from(
    client.onRequest(STORIES, async (): Promise<StoryFile[]> => {
      const files = await vscode.workspace.findFiles(STORY_FILES, OTHERS, MOST_FILES);
      const stats = await Promise.all(
        files.map(uri => vscode.workspace.fs.stat(uri).then(stat => ({ uri, stat }), none)),
      );
      return stats.flatMap(found =>
        found && found.stat.size <= MOST_BYTES ? [{ uri: toUri(found.uri), changed: found.stat.mtime }] : [],
      );
    }),
    client.onRequest(STORY, ({ uri }: { uri: string }): Thenable<string | null> =>
      vscode.workspace.fs.readFile(vscode.Uri.parse(uri)).then(
        bytes => new TextDecoder().decode(bytes),
        () => null,
      ),
    ),
  );
}

/** A file that is gone. */
function none(): undefined {
  return undefined;
}
