import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Hover as LspHover,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Hover } from '../features/hover/index.js';
import type { Row, RowKind } from '../features/outline.js';
import { pageOf, type Finding, type Fix, type Severity } from '../rules/rule.js';
import { toMarkdown, toPlainText } from '../text/markdown.js';
import { render } from '../text/message.js';
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
export function toCodeActions(draft: Draft, finding: Finding, versioned: boolean): CodeAction[] {
  const fixes = finding.fixes ?? [];
  return fixes.map(fix => ({
    title: render(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(draft, finding)],
    isPreferred: fixes.length === 1,
    edit: toWorkspaceEdit(draft, fix, versioned),
  }));
}

/** With the version it was made for where the editor can check that, so that it is refused when the text has moved on. */
function toWorkspaceEdit(draft: Draft, fix: Fix, versioned: boolean): WorkspaceEdit {
  const edits: TextEdit[] = fix.edits.map(({ span, text }) => ({ range: draft.rangeOf(span), newText: text }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] }
    : { changes: { [draft.uri]: edits } };
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
