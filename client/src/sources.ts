import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SOURCES, type SourceRow } from '../../server/src/lsp/protocol.js';
import type { Stories } from './status.js';

type Row = SourceRow | Quoted;
type Quoted = SourceRow['quotations'][number] & { readonly uri: vscode.Uri };

/** The view *Sources*: everybody who is quoted in the story at hand, what they say, and how large their share is. */
export function showSources(client: BaseLanguageClient, stories: Stories): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: vscode.Uri | undefined;

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: row => ('range' in row ? quotedItem(client, row) : sourceItem(row)),
    async getChildren(row) {
      if (row) return 'range' in row ? [] : quotedIn(row, shown);
      const document = stories.current()?.document;
      if (!document || !client.isRunning()) return [];
      shown = document.uri;
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      return (await client.sendRequest<SourceRow[] | null>(SOURCES, { textDocument })) ?? [];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerTreeDataProvider('copydesk.sources', provider),
    stories.onDidChange(() => {
      changed.fire(undefined);
    }),
  );
}

function quotedIn({ quotations }: SourceRow, uri: vscode.Uri | undefined): Quoted[] {
  return uri ? quotations.map(quotation => ({ ...quotation, uri })) : [];
}

const ICONS = { named: 'person', unnamed: 'question', unattributed: 'warning' };

function sourceItem({ name, title, kind, quotations, words, share }: SourceRow): vscode.TreeItem {
  const label = name ?? vscode.l10n.t('Nobody is credited');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const percent = Math.round(100 * share);
  item.description =
    quotations.length === 1
      ? vscode.l10n.t('{0}%, 1 quotation, {1} words', percent, words)
      : vscode.l10n.t('{0}%, {1} quotations, {2} words', percent, quotations.length, words);
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.tooltip = title === null ? label : `${label}, ${title}`;
  item.accessibilityInformation = { label: `${item.tooltip}: ${item.description}` };
  return item;
}

function quotedItem(client: BaseLanguageClient, { range, text, uri }: Quoted): vscode.TreeItem {
  const words = text.replace(/\s+/gu, ' ').trim();
  const item = new vscode.TreeItem(words.length > 80 ? `${words.slice(0, 79)}…` : words);
  const selection = client.protocol2CodeConverter.asRange(range);
  item.tooltip = words;
  item.accessibilityInformation = { label: vscode.l10n.t('Line {0}: {1}', range.start.line + 1, words) };
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Quotation'),
    arguments: [uri, { selection: new vscode.Range(selection.start, selection.start) }],
  };
  return item;
}
