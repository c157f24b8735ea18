import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Dismissal } from '../features/dismissals.js';
import { dismissedIn, parseDismissed } from '../features/dismissed-file.js';
import { NO_HOUSE, parseHouse, type House } from '../mentions/names/house.js';
import { render } from '../text/message.js';

/** A file in the `.copydesk` folder nearest above a story that has it. */
interface Found {
  /** Where it lies. */
  readonly path: string;
  /** The folder in which `.copydesk` lies. */
  readonly folder: string;
  readonly text: string;
}

/** What has been dismissed in a story, as an editor would show it. */
export async function dismissalsOf(story: string): Promise<Dismissal[]> {
  const path = resolve(story);
  const found = await findAbove(path, 'dismissed.json');
  if (!found) return [];
  return dismissedIn(parseDismissed(found.text) ?? [], relative(found.folder, path).replaceAll(sep, '/'));
}

/** Gives the house list that holds for a story; `complain` is told once of each line that cannot be understood. */
export function createHouses(complain: (problem: string) => Promise<void>): (story: string) => Promise<House> {
  const known = new Map<string, Promise<House>>();
  const read = async ({ path, text }: Found): Promise<House> => {
    const { house, malformed } = parseHouse(text);
    for (const { line, why } of malformed) await complain(`${relative('', path)}:${line + 1}: ${render(why)}`);
    return house;
  };
  return async story => {
    const found = await findAbove(resolve(story), 'names.txt');
    if (!found) return NO_HOUSE;
    const house = known.get(found.path) ?? read(found);
    known.set(found.path, house);
    return house;
  };
}

async function findAbove(story: string, name: string): Promise<Found | undefined> {
  for (let folder = dirname(story), above = ''; folder !== above; above = folder, folder = dirname(folder)) {
    const path = join(folder, '.copydesk', name);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return { path, folder, text };
  }
  return undefined;
}
