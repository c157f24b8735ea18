import * as vscode from 'vscode';
import { LANGUAGES } from './copy.js';
import type { Stories, Story } from './status.js';
import { modeName } from './modes.js';

/** The status bar: mode, findings and placeholders; and in the language's own corner how the document is read. */
export function showStatus(stories: Stories): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 101);
  item.name = 'Copydesk';
  item.command = 'copydesk.showMenu';
  const reading = vscode.languages.createLanguageStatusItem(
    'copydesk.reading',
    LANGUAGES.map(language => ({ language })),
  );
  reading.name = 'Copydesk';

  const update = (story: Story | undefined): void => {
    if (story?.status?.read === true) {
      fill(item, story.status);
      item.show();
    } else {
      item.hide();
    }
    describe(reading, story);
  };
  update(stories.current());
  return vscode.Disposable.from(item, reading, stories.onDidChange(update));
}

type Known = NonNullable<Story['status']>;

function fill(item: vscode.StatusBarItem, { mode, findings, placeholders, dismissed }: Known): void {
  const { t } = vscode.l10n;
  const found = findings.length === 1 ? t('1 finding') : t('{0} findings', findings.length);
  const counts = [found, ...(placeholders > 0 ? [t('{0} TK', placeholders)] : [])].join(', ');
  item.text = `$(checklist) ${modeName(mode)}: ${counts}`;
  const lines = [
    t('Copydesk, mode {0}', modeName(mode)),
    found,
    ...(placeholders > 0 ? [t('{0} still to be filled in', placeholders)] : []),
    ...(dismissed > 0 ? [t('{0} dismissed', dismissed)] : []),
  ];
  item.tooltip = lines.join('\n');
  item.accessibilityInformation = { label: lines.join(', '), role: 'button' };
}

/** Says what is off, and why: a writer who sees nothing should know that nothing was looked for. */
function describe(item: vscode.LanguageStatusItem, story: Story | undefined): void {
  const { t } = vscode.l10n;
  const { read, pace, mode } = story?.status ?? {};
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = undefined;
  item.detail = '';
  if (pace === 'never') {
    item.text = t('Not read by Copydesk');
    item.detail = t('The text is too long: findings, outline, hovers and colors are off.');
    item.severity = vscode.LanguageStatusSeverity.Warning;
  } else if (read === true) {
    item.text = pace === 'pause' ? t('Read by Copydesk when you pause') : t('Read by Copydesk');
    item.detail = pace === 'pause' ? t('The text is long: nothing new is shown while you type.') : modeName(mode);
    if (pace === 'pause') item.severity = vscode.LanguageStatusSeverity.Warning;
    item.command = { command: 'copydesk.showMenu', title: t('Mode and More') };
  } else {
    item.text = t('Not read by Copydesk');
    item.detail = t('This does not look like a story.');
    item.command = { command: 'copydesk.readMarkdown', title: t('Read Markdown Here') };
  }
}
