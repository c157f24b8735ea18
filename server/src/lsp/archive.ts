import { ENGLISH } from '../text/message.js';
import type { CancellationToken, Connection, InitializeParams, SymbolInformation } from 'vscode-languageserver';
import type { Article } from '../article.js';
import { formatOfPath } from '../segments/format.js';
import { Draft } from './draft.js';
import { isFoundBy, toSymbols, type NameSymbol } from './names.js';
import { STORIES, STORY, type Options, type StoryFile } from './protocol.js';

/** So many stories of a workspace are read. */
const MOST = 2000;
/** From so many on, the editor shows how far the reading is. */
const MANY = 20;
/** How long a search waits for stories that are not read yet, in milliseconds: what there is is better than nothing. */
const PATIENCE = 1500;

interface Kept {
  readonly changed: number;
  readonly names: readonly NameSymbol[];
}

export type Archive = ReturnType<typeof createArchive>;

/**
 * The names in the stories of the workspace that are not open, read in the background when a name is first searched for.
 *
 * Nothing of the copy is kept but its names. A story is read again when its file has changed.
 */
export function createArchive(
  connection: Connection,
  { capabilities, initializationOptions }: InitializeParams,
  read: (draft: Draft) => Promise<Article | undefined>,
) {
  const { stories } = { ...(initializationOptions as Options | undefined) };
  const known = new Map<string, Kept>();
  let isStale = stories === true;
  let running: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    const files = filesIn(await connection.sendRequest(STORIES)).slice(0, MOST);
    const present = new Set(files.map(({ uri }) => uri));
    for (const uri of known.keys()) if (!present.has(uri)) known.delete(uri);
    const changed = files.filter(({ uri, changed }) => known.get(uri)?.changed !== changed);
    const progress = await begin(changed.length);
    try {
      for (const [i, file] of changed.entries()) {
        if (progress?.token.isCancellationRequested) break;
        known.set(file.uri, { changed: file.changed, names: await namesIn(file.uri) });
        progress?.report(Math.round((100 * (i + 1)) / changed.length));
      }
    } finally {
      progress?.done();
    }
  }

  async function begin(count: number) {
    if (count < MANY || capabilities.window?.workDoneProgress !== true) return undefined;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin('Copydesk: reading the stories of the workspace', 0, undefined, true);
    return progress;
  }

  async function namesIn(uri: string): Promise<NameSymbol[]> {
    const text: unknown = await connection.sendRequest(STORY, { uri });
    if (typeof text !== 'string') return [];
    const draft = new Draft(ENGLISH, uri, formatOfPath(uri), 0, text);
    const article = await read(draft);
    return article ? toSymbols(draft, article) : [];
  }

  return {
    /** What a search finds in stories but those that are open. */
    async search(
      query: string,
      isOpen: (uri: string) => boolean,
      token: CancellationToken,
    ): Promise<SymbolInformation[]> {
      if (isStale) {
        isStale = false;
        // What went wrong is not logged: it may hold words of the copy. The next search tries again.
        const failed = (): void => {
          isStale = true;
        };
        running = (running ?? Promise.resolve()).then(refresh).catch(failed);
      }
      if (running) await patiently(running);
      if (token.isCancellationRequested) return [];
      return [...known].flatMap(([uri, { names }]) =>
        isOpen(uri) ? [] : names.filter(isFoundBy(query)).map(({ symbol }) => symbol),
      );
    },
    /** Files have changed, or what is read of them. */
    changed(): void {
      isStale = stories === true;
    },
    /** Settings have changed: what was no story may be one now. */
    forget(): void {
      known.clear();
      isStale = stories === true;
    },
  };
}

async function patiently(running: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    running,
    new Promise<void>(resolve => {
      timer = setTimeout(resolve, PATIENCE);
    }),
  ]);
  clearTimeout(timer);
}

/** What an editor answers, of which nothing is taken on trust. */
function filesIn(answer: unknown): StoryFile[] {
  return Array.isArray(answer) ? answer.filter(isFile) : [];
}

function isFile(value: unknown): value is StoryFile {
  const { uri, changed } = (value ?? {}) as Partial<Record<keyof StoryFile, unknown>>;
  return typeof uri === 'string' && typeof changed === 'number';
}
