import {
  CodeActionKind,
  type CodeAction,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import { dismissalOf } from '../features/dismissals.js';
import { formatHouseName } from '../mentions/names/house.js';
import { marksAt } from '../features/marks.js';
import { rewritesAt } from '../features/rewrites.js';
import type { Edit, Finding, Fix } from '../rules/rule.js';
import { say, type Message } from '../text/message.js';
import { cover, overlaps, touches, type Span } from '../text/span.js';
import { toDiagnostic } from './convert.js';
import type { Draft, Reading } from './draft.js';
import { COMMANDS, REWRITE_MARKS } from './protocol.js';

/** What can be done about findings. */

export interface Support {
  readonly edits: WorkspaceEditClientCapabilities;
  /** True of an editor that has the extension's commands. */
  readonly commands: boolean;
}

/**
 * What can be done about the findings at a place: the fixes of all of them first, then a place in the house list, then
 * the ways to be rid of them.
 */
export function toCodeActions(draft: Draft, reading: Reading, asked: Span, support: Support): CodeAction[] {
  const found = reading.findings.filter(({ span }) => touches(span, asked.start) || overlaps(span, asked));
  return [
    ...found.flatMap(finding => fixes(draft, finding, support.edits)),
    ...(support.commands ? found.flatMap(finding => additions(draft, finding)) : []),
    ...(support.commands ? found.flatMap(finding => dismissals(draft, reading, finding)) : []),
  ];
}

/** The quick fixes of a finding; a fix that is the only one is the preferred one. */
function fixes(draft: Draft, finding: Finding, support: WorkspaceEditClientCapabilities): CodeAction[] {
  const offered = finding.fixes ?? [];
  return offered.map(fix => ({
    title: draft.say(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(draft, finding)],
    isPreferred: offered.length === 1,
    edit: toWorkspaceEdit(draft, fix.edits, support),
  }));
}

/** A name that is right as it is can be told to the house. */
function additions(draft: Draft, finding: Finding): CodeAction[] {
  const { name } = finding;
  if (!name) return [];
  const title = say`Add “${name.name ?? ''}” to house names`;
  return [toCommand(draft, finding, title, COMMANDS.addName, formatHouseName(name))];
}

/** Other ways to write the figures at a place. */
export function toRewrites(draft: Draft, { article }: Reading, asked: Span, support: Support): CodeAction[] {
  return toRefactorings(draft, rewritesAt(article, asked), CodeActionKind.RefactorRewrite, support);
}

/** Other quotation marks for a selection, or for the story where nothing is selected. */
export function toMarks(draft: Draft, { article, settings }: Reading, asked: Span, support: Support): CodeAction[] {
  return toRefactorings(draft, marksAt(article, asked, settings.style), REWRITE_MARKS, support);
}

function toRefactorings(draft: Draft, fixes: readonly Fix[], kind: string, { edits }: Support): CodeAction[] {
  return fixes.map(fix => ({ title: draft.say(fix.title), kind, edit: toWorkspaceEdit(draft, fix.edits, edits) }));
}

function dismissals(draft: Draft, { article }: Reading, finding: Finding): CodeAction[] {
  const { rule } = finding;
  return [
    toCommand(draft, finding, say`Dismiss here: ${rule}`, COMMANDS.dismiss, dismissalOf(article, finding)),
    toCommand(draft, finding, say`Dismiss in this file: ${rule}`, COMMANDS.dismiss, { rule }),
    toCommand(draft, finding, say`Turn this rule off: ${rule}`, COMMANDS.turnOff, rule),
  ];
}

function toCommand(draft: Draft, finding: Finding, title: Message, command: string, argument: unknown): CodeAction {
  return {
    title: draft.say(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(draft, finding)],
    command: { title: draft.say(title), command, arguments: [draft.uri, argument] },
  };
}

/** With the version it was made for where the editor can check that, so that it is refused when the text has moved on. */
function toWorkspaceEdit(
  draft: Draft,
  edits: readonly Edit[],
  { documentChanges, snippetEditSupport }: WorkspaceEditClientCapabilities,
): WorkspaceEdit {
  if (!documentChanges) return { changes: { [draft.uri]: edits.map(edit => toTextEdit(draft, edit)) } };
  const { uri, version } = draft;
  const toEdit = snippetEditSupport ? toSnippetEdit : toTextEdit;
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(edit => toEdit(draft, edit)) }] };
}

function toTextEdit(draft: Draft, { span, text }: Edit): TextEdit {
  return { range: draft.rangeOf(span), newText: text };
}

/** Selects what only the writer knows, for an editor that can. */
function toSnippetEdit(draft: Draft, edit: Edit): TextEdit | SnippetTextEdit {
  const { span, text, fill } = edit;
  if (!fill) return toTextEdit(draft, edit);
  const literal = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
  const gap = `\${1:${literal(cover(text, fill))}}`;
  const value = literal(text.slice(0, fill.start)) + gap + literal(text.slice(fill.end));
  return { range: draft.rangeOf(span), snippet: { kind: 'snippet', value } };
}
