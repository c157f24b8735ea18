import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyze } from '../analyzer.js';
import type { Article } from '../article.js';
import { moveShown, type Shown } from '../features/caret.js';
import { check } from '../rules/index.js';
import type { Finding } from '../rules/rule.js';
import { formatOfLanguage } from '../segments/format.js';
import type { Span } from '../text/span.js';
import type { Preferences } from './preferences.js';

/** What has been worked out about the present text of a draft. */
export interface Reading {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** An open document and its reading, which is brought up to date when asked for: once for each version. */
export class Draft {
  readonly #document: TextDocument;
  #analyze: Analyze | undefined;
  #reading: (Reading & { readonly preferences: Preferences }) | undefined;

  /** Where the writer is: where the editor says, else where the last edit ended. */
  caret = 0;
  /** What the writer has been shown of the findings, moved along with every edit. */
  shown: readonly Shown[] = [];

  constructor(uri: string, language: string, version: number, text: string) {
    this.#document = TextDocument.create(uri, language, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get version(): number {
    return this.#document.version;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#reading = undefined;
    for (const change of changes) {
      const span = 'range' in change ? this.spanOf(change.range) : { start: 0, end: this.#document.getText().length };
      this.shown = moveShown(this.shown, span, change.text.length);
      this.caret = span.start + change.text.length;
      TextDocument.update(this.#document, [change], version);
    }
  }

  read(createAnalyzer: () => Analyze, preferences: Preferences): Reading {
    if (this.#reading?.preferences !== preferences) {
      this.#analyze ??= createAnalyzer();
      const article = this.#analyze(this.#document.getText(), {
        ...preferences.context,
        format: formatOfLanguage(this.#document.languageId),
      });
      this.#reading = { article, findings: check(article, preferences.settings.rules), preferences };
    }
    return this.#reading;
  }

  offsetAt(position: Position): number {
    return this.#document.offsetAt(position);
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }
}
