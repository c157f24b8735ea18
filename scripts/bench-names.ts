// How fast names are found, alone, in the form that ships: `npm run bench:names [-- FILE]`, a file of NDJSON with a "text" a line,
// else the fixtures.
import { readdirSync, readFileSync } from 'node:fs';
import { loadNamesModel } from '../server/src/mentions/names/model.js';
import { tagNames } from '../server/src/mentions/names/tagger.js';
import { tidy } from '../server/src/mentions/names/tidy.js';
import { read } from '../server/src/mentions/paragraph.js';

const [file] = process.argv.slice(2);
const texts = file === undefined ? fixtures() : lines(file);
const readings = texts.flatMap(text => text.split('\n').map(line => read(line, 'body')));
const words = readings.reduce((sum, { tokens }) => sum + tokens.filter(token => token.kind !== 'mark').length, 0);

const before = memory();
const model = loadNamesModel(readFileSync('server/data/names.bin'));
if (!model) throw new Error('server/data/names.bin is no model');
console.log(`the model takes ${((memory() - before) / 1e6).toFixed(1)} MB`);

for (const round of [1, 2, 3]) {
  const start = process.cpuUsage();
  let names = 0;
  for (const reading of readings) names += tidy(reading.tokens, tagNames(model, reading).names).ranges.length;
  const { user } = process.cpuUsage(start);
  const speed = Math.round(words / (user / 1e6));
  console.log(`round ${round}: ${words} words, ${names} names, ${speed} words a second of processor time`);
}

/** Bytes in use, behind a collection if `--expose-gc` lets us ask for one. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { text: string }).text);
}

function fixtures(): string[] {
  return readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.txt'))
    .map(path => readFileSync(`test/fixtures/${path}`, 'utf8'));
}
