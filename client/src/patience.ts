import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** How long a writer stops before the outline of a long story is drawn again, in milliseconds. */
const PAUSE = 1000;
/** In UTF-16 code units: about 5,000 words. */
const LONG = 30_000;

export interface Patience {
  readonly dispose: () => void;
  readonly provideDocumentSymbols: NonNullable<Middleware['provideDocumentSymbols']>;
}

/**
 * Asks for the outline of a long story only when its writer pauses. It has thousands of rows, all of which VS Code makes anew,
 * in the thread in which every extension waits for the next key.
 */
export function createPatience(): Patience {
  const edited = new WeakMap<vscode.TextDocument, number>();
  const subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    edited.set(document, Date.now());
  });
  return {
    dispose(): void {
      subscription.dispose();
    },
    async provideDocumentSymbols(document, token, next) {
      const left = (): number => (edited.get(document) ?? 0) + PAUSE - Date.now();
      if (left() > 0 && document.getText().length > LONG) {
        // VS Code asks again after each edit, and cancels what it asked before.
        while (left() > 0 && !token.isCancellationRequested) await sleep(left(), token);
      }
      return token.isCancellationRequested ? undefined : next(document, token);
    },
  };
}

/** Waits so many milliseconds, or until nobody waits any more. */
async function sleep(time: number, token: vscode.CancellationToken): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(done, time);
    const cancelled = token.onCancellationRequested(done);
    function done(): void {
      clearTimeout(timer);
      cancelled.dispose();
      resolve();
    }
  });
}
