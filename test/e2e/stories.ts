import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyOf } from '../../scripts/bench/text.js';
import { HOME } from './tools.js';

/** How long the stories are in which typing is timed. */
export const LENGTHS = [1_500, 20_000];
/** Longer than what is read at every key. */
export const BOOK = 60_000;

/**
 * Lays out what the editors have open, and gives the folder: `samples`, which are the repository's with a few more, and
 * the desks of a workspace of two folders.
 */
export function layOutStories(): string {
  const folder = join(HOME, 'stories');
  const samples = join(folder, 'samples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(samples, { recursive: true });
  cpSync('test/e2e/stories', folder, { recursive: true });
  cpSync('samples', samples, { recursive: true });
  for (const words of [...LENGTHS, BOOK]) writeFileSync(join(samples, `long-${words}.txt`), storyOf(words, 'samples'));
  return folder;
}
