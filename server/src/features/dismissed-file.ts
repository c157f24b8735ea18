import type { Dismissal } from './dismissals.js';

/** A dismissal as `.copydesk/dismissed.json` keeps it: with the file that it is about, by its path in the folder. */
export interface Dismissed extends Dismissal {
  readonly file: string;
}

/**
 * The dismissals that a file's text holds: `{ "dismissed": [{ "file": "bridge.md", "rule": "vague-source" }] }`.
 *
 * People may edit it and merges may break it, so what is no dismissal is left out; undefined where the whole is no JSON.
 */
export function parseDismissed(text: string): Dismissed[] | undefined {
  try {
    const { dismissed } = (JSON.parse(text) || {}) as { readonly dismissed?: unknown };
    return Array.isArray(dismissed) ? dismissed.filter(isDismissed) : [];
  } catch {
    return undefined;
  }
}

/** The text of the file: one dismissal a line, in order of file, so that versions of it differ and merge by line. */
export function formatDismissed(dismissed: readonly Dismissed[]): string {
  const lines = dismissed
    .map(({ file, rule, words, key }) => JSON.stringify({ file, rule, ...(key !== undefined && { words, key }) }))
    .sort();
  return `{\n  "dismissed": [${lines.map(line => `\n    ${line}`).join(',')}\n  ]\n}\n`;
}

/** With one more; what a rule in the whole file takes in is no longer kept by itself. */
export function withDismissed(all: readonly Dismissed[], one: Dismissed): Dismissed[] {
  const others = all.filter(
    ({ file, rule, key }) => file !== one.file || rule !== one.rule || (one.key !== undefined && key !== one.key),
  );
  return [...others, one];
}

/** What is dismissed in one file, by its path in the folder. */
export function dismissedIn(all: readonly Dismissed[], path: string): Dismissal[] {
  return all.filter(({ file }) => file === path);
}

function isDismissed(value: unknown): value is Dismissed {
  const { file, rule, key } = (value || {}) as Partial<Record<keyof Dismissed, unknown>>;
  return typeof file === 'string' && typeof rule === 'string' && (key === undefined || typeof key === 'string');
}
