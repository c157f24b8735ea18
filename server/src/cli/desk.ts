import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Dismissal } from '../features/dismissals.js';
import { dismissedIn, parseDismissed } from '../features/dismissed-file.js';

/** What the `.copydesk` folder nearest above a story says has been dismissed in it, as an editor would. */
export async function dismissalsOf(story: string): Promise<Dismissal[]> {
  const path = resolve(story);
  for (let folder = dirname(path), above = ''; folder !== above; above = folder, folder = dirname(folder)) {
    const text = await readFile(join(folder, '.copydesk', 'dismissed.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) {
      return dismissedIn(parseDismissed(text) ?? [], relative(folder, path).replaceAll(sep, '/'));
    }
  }
  return [];
}
