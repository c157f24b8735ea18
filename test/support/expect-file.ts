import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Asserts that the file holds exactly this text; with `UPDATE=1`, writes it instead, for you to read. */
export function expectFile(path: string, text: string): void {
  if (process.env['UPDATE'] && (!existsSync(path) || readFileSync(path, 'utf8') !== text)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
  assert.equal(text, found, `${path} is out of date. UPDATE=1 npm test rewrites it; then read what changed.`);
}
