import {
  CompletionItemKind,
  DocumentHighlightKind,
  SemanticTokensBuilder,
  SemanticTokenTypes,
  SymbolKind,
  type CompletionItem,
  type DocumentHighlight,
  type Location,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type WorkspaceEdit,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import type { Article } from '../article.js';
import { fold } from '../language/fold.js';
import {
  introduction,
  formsOf,
  hasInOrder,
  namesIn,
  placesOf,
  pointedAt,
  renamed,
  suggestions,
  type Renaming,
} from '../features/names.js';
import type { EntityType } from '../mentions/names/name.js';
import { say } from '../text/message.js';
import type { Draft } from './draft.js';

/** Names as symbols of the story, in the terms of the protocol. */

export function toDefinition(draft: Draft, article: Article, offset: number): Location | undefined {
  const found = pointedAt(article, offset);
  const span = found && introduction(found.entity);
  return span && { uri: draft.uri, range: draft.rangeOf(span) };
}

export function toReferences(draft: Draft, article: Article, offset: number, withDefinition: boolean): Location[] {
  const found = pointedAt(article, offset);
  if (!found) return [];
  const first = introduction(found.entity);
  return placesOf(found.entity)
    .filter(span => withDefinition || span.start !== first?.start)
    .map(span => ({ uri: draft.uri, range: draft.rangeOf(span) }));
}

export function toHighlights(draft: Draft, article: Article, offset: number): DocumentHighlight[] {
  const found = pointedAt(article, offset);
  return found
    ? placesOf(found.entity).map(span => ({ range: draft.rangeOf(span), kind: DocumentHighlightKind.Text }))
    : [];
}

/** The edits that rename what is named at an offset. An editor that can asks before one changes what somebody said; for another it is left out. */
export function toRename(
  draft: Draft,
  article: Article,
  offset: number,
  newName: string,
  support: WorkspaceEditClientCapabilities,
): WorkspaceEdit | undefined {
  const found = pointedAt(article, offset);
  if (!found?.name || newName.trim() === '') return undefined;
  const edits = renamed(article, found, newName);
  const { uri, version } = draft;
  const toEdit = ({ span, text }: Renaming) => ({ range: draft.rangeOf(span), newText: text });
  const asks = support.documentChanges === true && support.changeAnnotationSupport !== undefined;
  const own = edits.filter(({ quoted }) => !quoted).map(toEdit);
  if (support.documentChanges !== true) return { changes: { [uri]: own } };
  if (!asks) return { documentChanges: [{ textDocument: { uri, version }, edits: own }] };
  const spoken = edits.filter(({ quoted }) => quoted).map(edit => ({ ...toEdit(edit), annotationId: SPOKEN }));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [...own, ...spoken] }],
    ...(spoken.length > 0 && {
      changeAnnotations: {
        [SPOKEN]: {
          label: draft.say(say`Inside quotation marks`),
          description: draft.say(say`This changes what somebody is quoted as saying.`),
          needsConfirmation: true,
        },
      },
    }),
  };
}

const SPOKEN = 'spoken';

/** A name as a symbol, with the forms by which a search finds it. */
export interface NameSymbol {
  readonly symbol: SymbolInformation;
  readonly forms: readonly string[];
}

export function toSymbols(draft: Draft, { entities }: Article): NameSymbol[] {
  return entities.flatMap(entity => {
    const span = introduction(entity);
    if (!span) return [];
    const { name, type, title } = entity;
    const symbol = {
      name,
      kind: SYMBOL[type],
      location: { uri: draft.uri, range: draft.rangeOf(span) },
      ...(title !== undefined && { containerName: title }),
    };
    return [{ symbol, forms: formsOf(entity) }];
  });
}

/** Finds what has the letters of a query in order, accents apart. */
export function isFoundBy(query: string): (symbol: NameSymbol) => boolean {
  const letters = fold(query);
  return ({ forms }) => forms.some(form => hasInOrder(form, letters));
}

/** As in the outline. */
const SYMBOL: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Struct,
  place: SymbolKind.Field,
};

/** Names to write, each with what it takes the place of: of `Maria Lo`, all for `Maria Lopez` and `Lo` for `Lopez`. */
export function toCompletions(draft: Draft, article: Article, offset: number): CompletionItem[] {
  return suggestions(article, offset).map(({ name, type, about, written }) => ({
    label: name,
    ...(type && { kind: COMPLETION[type] }),
    ...(about !== undefined && { detail: about }),
    filterText: name,
    textEdit: { range: draft.rangeOf({ start: offset - written, end: offset }), newText: name },
  }));
}

const COMPLETION: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Struct,
  place: CompletionItemKind.Field,
};

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** The colors of names, in standard types so that every editor has them: people as classes, bodies as interfaces, places as namespaces. The manifest tells VS Code’s themes to tell them apart. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [SemanticTokenTypes.class, SemanticTokenTypes.interface, SemanticTokenTypes.namespace],
  tokenModifiers: [],
};

export function toTokens(draft: Draft, article: Article): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type } of namesIn(article)) {
    const { line, character } = draft.rangeOf(span).start;
    builder.push(line, character, span.end - span.start, TYPES.indexOf(type), 0);
  }
  return builder.build();
}
