import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyze } from '../analyzer.js';
import type { Article } from '../article.js';
import { moveShown, type Shown } from '../features/caret.js';
import { paceOf, type Pace } from '../features/pace.js';
import { review, type Review } from '../features/review.js';
import { formatOfLanguage, type Format } from '../segments/format.js';
import { isStory } from '../segments/story.js';
import type { Settings } from '../settings.js';
import { render, type Language, type Words } from '../text/message.js';
import { meets, type Span } from '../text/span.js';
import type { Preferences } from './preferences.js';

/** What has been worked out about the present text of a draft. */
export interface Reading extends Review {
  readonly article: Article;
  readonly settings: Settings;
}

/**
 * An open document, the language in which it is spoken of, and its reading, which is brought up to date when asked for:
 * once for each version.
 */
export class Draft {
  readonly #document: TextDocument;
  #analyze: Analyze | undefined;
  #known: { readonly reading: Reading | undefined; readonly preferences: Preferences } | undefined;

  /** Where the writer is: where the editor says, else where the last edit ended. */
  caret = 0;
  /** What the writer has been shown of the findings, moved along with every edit. */
  shown: readonly Shown[] = [];
  /** True once an edit has touched what is shown: where it stands then is the editor’s guess. */
  disturbed = false;

  constructor(
    readonly spoken: Language,
    uri: string,
    languageId: string,
    version: number,
    text: string,
  ) {
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get version(): number {
    return this.#document.version;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#known = undefined;
    for (const change of changes) {
      const span = 'range' in change ? this.spanOf(change.range) : { start: 0, end: this.#document.getText().length };
      this.disturbed ||= this.shown.some(shown => meets(shown.span, span));
      this.shown = moveShown(this.shown, span, change.text.length);
      this.caret = span.start + change.text.length;
      TextDocument.update(this.#document, [change], version);
    }
  }

  get pace(): Pace {
    return paceOf(this.#document.getText().length);
  }

  /** Whether this is news copy, as far as its language, its front matter and the preferences say. */
  isCopy({ settings: { enable, markdown }, desk }: Preferences): boolean {
    if (!enable || this.pace === 'never' || this.uri.includes('/.copydesk/')) return false;
    if (!this.isMarkdown || markdown === 'always') return true;
    return markdown === 'stories' && (desk.folder || isStory(this.#document.getText()));
  }

  /** The reading of the present text; none of what is not news copy. */
  read(createAnalyzer: () => Analyze, preferences: Preferences): Reading | undefined {
    if (this.#known?.preferences !== preferences) {
      const reading = this.isCopy(preferences) ? this.#read(createAnalyzer, preferences) : undefined;
      this.#known = { reading, preferences };
    }
    return this.#known.reading;
  }

  /** The article alone, of a story that is looked into once. */
  article(createAnalyzer: () => Analyze, preferences: Preferences): Article | undefined {
    return this.isCopy(preferences) ? this.#analyzed(createAnalyzer, preferences) : undefined;
  }

  #analyzed(createAnalyzer: () => Analyze, { context }: Preferences): Article {
    this.#analyze ??= createAnalyzer();
    return this.#analyze(this.#document.getText(), { ...context, format: this.#format });
  }

  #read(createAnalyzer: () => Analyze, preferences: Preferences): Reading {
    const article = this.#analyzed(createAnalyzer, preferences);
    const { settings, desk } = preferences;
    return { article, settings, ...review(article, settings, desk.dismissals) };
  }

  get isMarkdown(): boolean {
    return this.#format === 'markdown';
  }

  get #format(): Format {
    return formatOfLanguage(this.#document.languageId);
  }

  /** Words for the writer, in the language of the editor. */
  say(words: Words): string {
    return render(words, this.spoken);
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
