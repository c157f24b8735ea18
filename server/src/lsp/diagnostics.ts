import {
  DocumentDiagnosticReportKind,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { hush } from '../features/caret.js';
import { toDiagnostic } from './convert.js';
import type { Draft, Reading } from './draft.js';
import { createTimers } from './timers.js';

/** An editor that has hung up hears of nothing. */
const ignore = (): void => undefined;

/** How long a writer stops before the sentence at the caret is spoken of, in milliseconds. */
const PAUSE = 1000;
/** How long after an edit findings are sent to an editor that does not ask for them. */
const PUSH_DELAY = 150;

/**
 * Shows findings: to editors that pull them when they ask, to others after each edit.
 *
 * While the writer types, nothing new is said about the sentence at the caret; after a pause it is.
 */
export function createDiagnostics(
  connection: Connection,
  { textDocument, workspace }: ClientCapabilities,
  read: (draft: Draft) => Promise<Reading | undefined>,
) {
  const pulls = textDocument?.diagnostic !== undefined;
  const refreshes = workspace?.diagnostics?.refreshSupport === true;
  const typing = createTimers<Draft>();
  const pushing = createTimers<Draft>();
  const hushed = new WeakSet<Draft>();
  const gone = new WeakSet<Draft>();
  const answers = new WeakMap<Draft, { readonly resultId: string; readonly words: string }>();

  /** The findings to show now. To an editor that cannot be told to ask again, everything is said at once. */
  function report(draft: Draft, { article, findings }: Reading): Diagnostic[] {
    const quiet = typing.isRunning(draft) && (!pulls || refreshes);
    const shown = quiet ? hush(article, findings, draft.caret, draft.shown) : findings;
    if (shown.length < findings.length) hushed.add(draft);
    draft.shown = shown;
    draft.disturbed = false;
    return shown.map(finding => toDiagnostic(draft, finding));
  }

  /** What an editor that asks is told, `previous` being its last answer: that it has not changed, where it has not, for it costs the editor time to show. */
  function answer(draft: Draft, reading: Reading, previous: string | undefined): DocumentDiagnosticReport {
    const { disturbed } = draft;
    const items = report(draft, reading);
    const words = JSON.stringify(items);
    const known = answers.get(draft);
    if (known && known.resultId === previous && known.words === words && !disturbed) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    }
    const resultId = String((known ? Number(known.resultId) : 0) + 1);
    answers.set(draft, { resultId, words });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Sends the findings of a draft as it is, none of what is not news copy; nothing of one that is closed or edited meanwhile. */
  async function push(draft: Draft): Promise<void> {
    const { version } = draft;
    const reading = await read(draft);
    if (!gone.has(draft) && draft.version === version) {
      const diagnostics = reading ? report(draft, reading) : [];
      await connection.sendDiagnostics({ uri: draft.uri, version, diagnostics });
    }
  }

  function pushLater(draft: Draft, delay: number): void {
    if (!pulls)
      pushing.start(draft, delay, () => {
        attempt(() => push(draft));
      });
  }

  function refresh(drafts: readonly Draft[]): void {
    if (refreshes) attempt(() => connection.languages.diagnostics.refresh());
    for (const draft of drafts) pushLater(draft, 0);
  }

  /** Does what may fail. What went wrong is not logged: it may hold words of the copy. */
  function attempt(act: () => Promise<void>): void {
    const log = (): void => {
      connection.console.error('Copydesk could not show what it found.');
    };
    void Promise.resolve().then(act).catch(log).catch(ignore);
  }

  return {
    answer,
    refresh,

    opened(draft: Draft): void {
      pushLater(draft, 0);
    },

    edited(draft: Draft): void {
      pushLater(draft, PUSH_DELAY);
      typing.start(draft, PAUSE, () => {
        if (hushed.delete(draft)) refresh([draft]);
      });
    },

    /** Waits until the writer of a draft pauses. */
    paused(draft: Draft): Promise<void> {
      return typing.settled(draft);
    },

    closed(draft: Draft): void {
      gone.add(draft);
      typing.stop(draft);
      pushing.stop(draft);
      if (!pulls) attempt(() => connection.sendDiagnostics({ uri: draft.uri, diagnostics: [] }));
    },
  };
}
