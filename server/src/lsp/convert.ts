import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Hover as LspHover,
  type SnippetTextEdit,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import type { Hover } from '../features/hover/index.js';
import type { Row, RowKind } from '../features/outline.js';
import { pageOf, type Edit, type Finding, type Severity } from '../rules/rule.js';
import { toMarkdown, toPlainText } from '../text/markdown.js';
import { render } from '../text/message.js';
import { cover } from '../text/span.js';
import type { Draft } from './draft.js';

/** Our values as those of the protocol: the one border between the two. */

export function toDiagnostic(draft: Draft, { rule, severity, span, message, evidence = [] }: Finding): Diagnostic {
  return {
    range: draft.rangeOf(span),
    severity: SEVERITY[severity],
    source: 'copydesk',
    code: rule,
    codeDescription: { href: pageOf(rule) },
    message: render(message),
    relatedInformation: evidence.map(item => ({
      location: { uri: draft.uri, range: draft.rangeOf(item.span) },
      message: render(item.message),
    })),
  };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The quick fixes of a finding; a fix that is the only one is the preferred one. */
export function toCodeActions(draft: Draft, finding: Finding, support: WorkspaceEditClientCapabilities): CodeAction[] {
  const fixes = finding.fixes ?? [];
  return fixes.map(fix => ({
    title: render(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(draft, finding)],
    isPreferred: fixes.length === 1,
    edit: toWorkspaceEdit(draft, fix.edits, support),
  }));
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

export function toSymbol(draft: Draft, { kind, name, detail, span, focus, children }: Row): DocumentSymbol {
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind: KIND[kind],
    range: draft.rangeOf(span),
    selectionRange: draft.rangeOf(focus),
    children: children.map(child => toSymbol(draft, child)),
  };
}

/** The rows one after another, for an editor that shows no tree; groups have nothing to say there. */
export function toFlatSymbols(draft: Draft, rows: readonly Row[], container?: string): SymbolInformation[] {
  return rows.flatMap(({ kind, name, focus, children }) => [
    ...(kind === 'group'
      ? []
      : [
          {
            name,
            kind: KIND[kind],
            location: { uri: draft.uri, range: draft.rangeOf(focus) },
            ...(container !== undefined && { containerName: container }),
          },
        ]),
    ...toFlatSymbols(draft, children, name),
  ]);
}

/** The protocol has no kinds for copy: these are chosen for icons that differ. */
const KIND: Readonly<Record<RowKind, SymbolKind>> = {
  headline: SymbolKind.Module,
  section: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  quotation: SymbolKind.Event,
  group: SymbolKind.Package,
  person: SymbolKind.Class,
  organization: SymbolKind.Struct,
  place: SymbolKind.Field,
  date: SymbolKind.Constant,
  figure: SymbolKind.Number,
};

export function toHover(draft: Draft, { span, lines: [heading, ...rest] }: Hover, markdown: boolean): LspHover {
  const toText = markdown ? toMarkdown : toPlainText;
  const lines = rest.map(toText).join(markdown ? '  \n' : '\n');
  return {
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: [...(heading ? [toText(heading)] : []), ...(lines ? [lines] : [])].join('\n\n'),
    },
    range: draft.rangeOf(span),
  };
}
