import * as vscode from 'vscode';
import { SEVERITIES, type Severity } from '../../server/src/rules/rule.js';
import { COMMANDS, type FindingRow } from '../../server/src/lsp/protocol.js';
import type { Dismissal } from '../../server/src/features/dismissals.js';
import type { Desks } from './desk.js';
import type { Stories } from './status.js';

/** All that one rule found. */
interface Group {
  readonly rule: string;
  readonly flags: string;
  readonly severity: Severity;
  readonly rows: readonly FindingRow[];
}

type Node = Group | FindingRow;

/** The view *Findings*: what the rules found in the story at hand, by rule, the loudest first. */
export function showFindings(stories: Stories, desks: Desks): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: node => {
      if (node) return 'rows' in node ? [...node.rows] : [];
      return grouped(stories.current()?.status?.findings ?? []);
    },
    getTreeItem: node => ('rows' in node ? groupItem(node) : rowItem(node, stories)),
  };
  const view = vscode.window.createTreeView('copydesk.findings', { treeDataProvider: provider });
  const { registerCommand } = vscode.commands;
  const dismiss = (dismissal: Dismissal): Promise<void> | undefined => {
    const uri = stories.current()?.document.uri;
    return uri && desks.dismiss(uri, dismissal);
  };
  return vscode.Disposable.from(
    changed,
    view,
    stories.onDidChange(() => {
      changed.fire(undefined);
    }),
    registerCommand(COMMANDS.dismiss, (uri: string, dismissal: Dismissal) =>
      desks.dismiss(vscode.Uri.parse(uri), dismissal),
    ),
    registerCommand(COMMANDS.turnOff, (uri: string, rule: string) => turnOff(vscode.Uri.parse(uri), rule)),
    // By key, a command is given no row: the one that is chosen is meant.
    registerCommand('copydesk.findings.dismiss', (row: Node | undefined = view.selection[0]) => {
      if (row) return dismiss('rows' in row ? { rule: row.rule } : row.dismissal);
      return undefined;
    }),
    registerCommand('copydesk.findings.dismissRule', ({ rule }: Group) => dismiss({ rule })),
    registerCommand('copydesk.findings.turnOff', ({ rule }: Group) => turnOff(stories.current()?.document.uri, rule)),
  );
}

function grouped(findings: readonly FindingRow[]): Group[] {
  const groups = new Map<string, FindingRow[]>();
  for (const row of findings) groups.set(row.rule, [...(groups.get(row.rule) ?? []), row]);
  return Array.from(groups, ([rule, rows]) => {
    const severity = SEVERITIES.find(severity => rows.some(row => row.severity === severity)) ?? 'hint';
    return { rule, flags: rows[0]?.flags ?? rule, severity, rows };
  }).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Shapes that differ, so that nothing is told by color alone. */
const ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  information: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
};

function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('Error');
    case 'warning':
      return vscode.l10n.t('Warning');
    case 'information':
      return vscode.l10n.t('Information');
    case 'hint':
      return vscode.l10n.t('Hint');
  }
}

function groupItem({ rule, flags, severity, rows }: Group): vscode.TreeItem {
  const words = flags.replaceAll('*', '');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = rule;
  item.description = `${rows.length}`;
  item.iconPath = ICONS[severity];
  item.contextValue = 'rule';
  item.tooltip = `${label} (${rule})`;
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}: {1}, {2} in this story', severityName(severity), label, rows.length),
  };
  return item;
}

function rowItem(row: FindingRow, stories: Stories): vscode.TreeItem {
  const { start, end } = row.range;
  const words = row.words.replace(/\s+/gu, ' ').trim();
  const item = new vscode.TreeItem(words.length > 60 ? `${words.slice(0, 59)}…` : words);
  item.description = vscode.l10n.t('line {0}', start.line + 1);
  item.tooltip = row.message;
  item.iconPath = ICONS[row.severity];
  item.contextValue = 'finding';
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, line {1}: {2} {3}', severityName(row.severity), start.line + 1, words, row.message),
  };
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Finding'),
    arguments: [stories.current()?.document.uri, { selection }],
  };
  return item;
}

/** For the folder where there are several, else for the workspace, or the user where there is none. */
async function turnOff(uri: vscode.Uri | undefined, rule: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk', uri);
  const { workspaceFolderValue, workspaceValue, globalValue } = settings.inspect<object>('rules') ?? {};
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const inFolder = uri && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const [target, value, where] =
    inFolder && folders.length > 1
      ? [WorkspaceFolder, workspaceFolderValue, vscode.l10n.t('in this folder')]
      : inFolder
        ? [Workspace, workspaceValue, vscode.l10n.t('in this workspace')]
        : [Global, globalValue, vscode.l10n.t('everywhere')];
  await settings.update('rules', { ...value, [rule]: 'off' }, target);
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} is off {1}', rule, where), 5000);
}
