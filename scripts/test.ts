// Runs the tests: `npm test`, or `npm test -- rules hover` for the files whose names hold one of the words.
// All run in this one process, so that the language is loaded once.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const wanted = process.argv.slice(2);
const files = readdirSync('test')
  .filter(name => name.endsWith('.test.ts'))
  .filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)));

if (files.length === 0) {
  console.error(`No test file is named like ${wanted.join(' or ')}.`);
  process.exit(2);
}

void (async () => {
  for (const name of files) await import(pathToFileURL(join('test', name)).href);
})();
