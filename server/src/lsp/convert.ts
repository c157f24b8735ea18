import {
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type Hover as LspHover,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { Hover } from '../features/hover/index.js';
import type { Row, RowKind } from '../features/outline.js';
import { pageOf, type Finding, type Severity } from '../rules/rule.js';
import { toMarkdown, toPlainText } from '../text/markdown.js';
import { say, type Message } from '../text/message.js';
import type { Draft } from './draft.js';

/** Our values as those of the protocol: the one border between the two. */

export function toDiagnostic(draft: Draft, finding: Finding): Diagnostic {
  const { rule, severity, span, evidence = [] } = finding;
  return {
    range: draft.rangeOf(span),
    severity: SEVERITY[severity],
    source: 'copydesk',
    code: rule,
    codeDescription: { href: pageOf(rule) },
    message: messageOf(draft, finding),
    relatedInformation: evidence.map(item => ({
      location: { uri: draft.uri, range: draft.rangeOf(item.span) },
      message: draft.say(item.message),
    })),
  };
}

/** What a finding says; of the last that is shown of many, that there are more. */
export function messageOf(draft: Draft, { message, more }: Finding): string {
  return draft.say(more === undefined ? message : say`${message} (${more} more like this)`);
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toSymbol(draft: Draft, { kind, name, detail, span, focus, children }: Row): DocumentSymbol {
  return {
    name: draft.say(name),
    ...(detail !== undefined && { detail: draft.say(detail) }),
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
            name: draft.say(name),
            kind: KIND[kind],
            location: { uri: draft.uri, range: draft.rangeOf(focus) },
            ...(container !== undefined && { containerName: container }),
          },
        ]),
    ...toFlatSymbols(draft, children, draft.say(name)),
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
  const toText = (line: Message): string => (markdown ? toMarkdown : toPlainText)(line, draft.spoken);
  const lines = rest.map(toText).join(markdown ? '  \n' : '\n');
  return {
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: [...(heading ? [toText(heading)] : []), ...(lines ? [lines] : [])].join('\n\n'),
    },
    range: draft.rangeOf(span),
  };
}
