import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import type { Countable } from '../../server/src/features/counts.js';
import { COMMANDS, PLACES, type PlacesParams } from '../../server/src/lsp/protocol.js';

/** Words that a grown reader takes in within a minute. */
const PER_MINUTE = 240;

/** What a click on a count over the headline does: it leads to the things that are counted. */
export function registerPlaces(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.showPlaces, async (uri: string, what: Countable, count: number) => {
    switch (what) {
      case 'speakers':
        await vscode.commands.executeCommand('copydesk.sources.focus');
        return;
      case 'words':
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('{0} words: about {1} min to read', count, Math.max(1, Math.round(count / PER_MINUTE))),
          5000,
        );
        return;
      default:
        await showPlaces(client, vscode.Uri.parse(uri), what);
    }
  });
}

async function showPlaces(client: BaseLanguageClient, uri: vscode.Uri, what: Countable): Promise<void> {
  const params: PlacesParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, what };
  const ranges = (await client.sendRequest<Range[] | null>(PLACES, params)) ?? [];
  const locations = ranges.map(range => new vscode.Location(uri, client.protocol2CodeConverter.asRange(range)));
  const first = locations[0];
  if (!first) return;
  await vscode.commands.executeCommand('editor.action.peekLocations', uri, first.range.start, locations, 'peek');
}
