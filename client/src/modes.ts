import * as vscode from 'vscode';
import { MODES, type Mode } from '../../server/src/rules/rule.js';
import type { Desks } from './desk.js';
import type { Stories } from './status.js';

export function modeName(mode: Mode | undefined): string {
  switch (mode) {
    case 'writing':
      return vscode.l10n.t('Writing');
    case 'fact-check':
      return vscode.l10n.t('Fact-check');
    default:
      return vscode.l10n.t('Editing');
  }
}

function modeDetail(mode: Mode): string {
  switch (mode) {
    case 'writing':
      return vscode.l10n.t('Errors alone: what must not be published');
    case 'editing':
      return vscode.l10n.t('What each rule says by itself');
    case 'fact-check':
      return vscode.l10n.t('All that, and every figure with no source');
  }
}

interface Choice extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** The commands for what is shown: the mode, the menu of the status bar, and which Markdown is read. */
export function registerModes(stories: Stories, desks: Desks): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('copydesk.chooseMode', () => choose(vscode.l10n.t('Mode'), modes(stories))),
    registerCommand('copydesk.showMenu', () => choose('Copydesk', [...modes(stories), ...actions(stories)])),
    registerCommand('copydesk.nextPlaceholder', () => {
      goToPlaceholder(stories);
    }),
    registerCommand('copydesk.readMarkdown', () => readMarkdown()),
    registerCommand('copydesk.restoreDismissed', async () => {
      const uri = stories.current()?.document.uri;
      if (uri) await desks.restore(uri);
    }),
  );
}

async function choose(title: string, choices: readonly Choice[]): Promise<void> {
  const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true });
  await chosen?.run?.();
}

function modes(stories: Stories): Choice[] {
  const now = stories.current()?.status?.mode;
  return MODES.map(mode => ({
    label: `${mode === now ? '$(check) ' : ''}${modeName(mode)}`,
    detail: modeDetail(mode),
    ...(mode === now && { description: vscode.l10n.t('now') }),
    run: () => setMode(mode),
  }));
}

function actions(stories: Stories): Choice[] {
  const { placeholders = 0, dismissed = 0 } = stories.current()?.status ?? {};
  const { executeCommand } = vscode.commands;
  const next = (): void => {
    goToPlaceholder(stories);
  };
  const { t } = vscode.l10n;
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: t('Show Findings'), run: () => executeCommand('copydesk.findings.focus') },
    { label: t('Show Sources'), run: () => executeCommand('copydesk.sources.focus') },
    ...(placeholders > 0 ? [{ label: t('Next Placeholder'), description: `${placeholders}`, run: next }] : []),
    ...(dismissed > 0
      ? [
          {
            label: t('Bring Back What Is Dismissed in This File'),
            description: `${dismissed}`,
            run: () => executeCommand('copydesk.restoreDismissed'),
          },
        ]
      : []),
    { label: t('Settings'), run: () => executeCommand('workbench.action.openSettings', '@ext:copydesk.copydesk') },
  ];
}

/** A mode is the writer's, so it is set for the user; where a workspace or folder has one of its own, there. */
async function setMode(mode: Mode): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const settings = vscode.workspace.getConfiguration('copydesk', uri);
  const { workspaceFolderValue, workspaceValue } = settings.inspect<Mode>('mode') ?? {};
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  const target =
    workspaceFolderValue !== undefined ? WorkspaceFolder : workspaceValue !== undefined ? Workspace : Global;
  await settings.update('mode', mode, target);
}

async function readMarkdown(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const target = vscode.workspace.workspaceFolders ? Workspace : Global;
  await vscode.workspace.getConfiguration('copydesk', uri).update('markdown', 'always', target);
}

/** Selects the next placeholder behind the caret, round and round, so that typing fills it in. */
function goToPlaceholder(stories: Stories): void {
  const editor = vscode.window.activeTextEditor;
  const story = stories.current();
  if (!editor || editor.document !== story?.document) return;
  const ranges = (story.status?.findings ?? [])
    .filter(({ rule }) => rule === 'placeholder')
    .map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character));
  const next = ranges.find(({ start }) => start.isAfter(editor.selection.start)) ?? ranges[0];
  if (!next) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing is left to be filled in'), 3000);
    return;
  }
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
