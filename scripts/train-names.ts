// Trains the tagger of names: `npx tsx scripts/train-names.ts --data DIR --packages DIR`, as docs/names-model.md says.
//
//   --data DIR       the annotated sets: gum-news.jsonl, wikigold.jsonl and so on
//   --packages DIR   the packages that the large lists come from
//   --out FILE       where the model goes (default: server/data/names.bin)
//   --holdout        train on first halves alone of some sets, and end with the figures on their second halves
//   --paragraphs FILE   write what the teacher learns from and labels (scripts/names/teacher.py), and stop
//   --taught FILE    the teacher's labels
//
// The same data give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { createAnalyzer, createReader } from '../server/src/analyzer.js';
import { indexHashes } from '../server/src/mentions/names/hash.js';
import type { Lists } from '../server/src/mentions/names/lists.js';
import { loadNamesModel } from '../server/src/mentions/names/model.js';
import { fromTemplates, templatesOf } from './names/augment.js';
import { examples, readSet, type Document } from './names/corpora.js';
import { trainCrf } from './names/crf.js';
import { evaluate } from './names/evaluate.js';
import { buildLists, type LargeLists } from './names/lists.js';
import { packModel } from './names/pack.js';
import { randomizer } from './names/random.js';
import { readTaught, writeParagraphs, type Placed } from './names/taught.js';

/** What is trained on; of those to measure on, `--holdout` leaves out the second half. */
const SETS = [
  { set: 'gum-news', measured: true, weight: 1 },
  { set: 'gum-interview', measured: false, weight: 1 },
  { set: 'wikigold', measured: true, weight: 1 },
  { set: 'meantime', measured: false, weight: 0.5 },
  { set: 're3d', measured: true, weight: 0.5 },
] as const;
const MADE = { paragraphs: 1000, weight: 0.3 };
/** Text without marks, whose names the teacher finds. */
const PLAIN = { set: 'wikinews', weight: 0.4 };
const SETTINGS = { runs: 3, epochs: 8, rate: 0.07, decay: 0.05, cutoff: 3, dropout: 0.2, seed: 1 };
/** So many features are kept: those with the greatest weights. */
const FEATURES = 62_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      packages: { type: 'string' },
      out: { type: 'string', default: 'server/data/names.bin' },
      holdout: { type: 'boolean', default: false },
      paragraphs: { type: 'string' },
      taught: { type: 'string' },
    },
  });
  const { data, packages, out, holdout, paragraphs, taught } = values;
  if (data === undefined || packages === undefined) throw new Error('--data and --packages are needed');

  const large = await buildLists(packages);
  const marked = SETS.flatMap(({ set, measured, weight }) => {
    const documents = readSet(data, set);
    const count = holdout && measured ? Math.ceil(documents.length / 2) : documents.length;
    return documents.slice(0, count).flatMap(document => placed(document, weight));
  });
  const plain = readSet(data, PLAIN.set).flatMap(document => placed(document, PLAIN.weight));
  if (paragraphs !== undefined) {
    writeParagraphs(paragraphs, marked, plain, listsOf(large));
    return;
  }
  if (taught === undefined) throw new Error('--taught is needed');
  const templates = templatesOf(readFileSync('scripts/names/templates.txt', 'utf8'));
  const made = fromTemplates(templates, large.stock, randomizer(7), MADE.paragraphs, MADE.weight);
  const all = [...marked.map(({ example }) => example), ...readTaught(taught, plain, PLAIN.weight), ...made];
  const bytes = packModel(large, trainCrf(all, listsOf(large), SETTINGS), FEATURES);
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, ${deflateRawSync(bytes).length} deflated`);

  if (!holdout) return;
  const reader = createReader(loadNamesModel(bytes));
  const names = (text: string) =>
    createAnalyzer(reader)(text).paragraphs.flatMap(p => p.names.map(({ span, type }) => ({ ...span, type })));
  for (const set of ['gum-news', 'wikigold']) {
    console.log(`${set}, second half:`, JSON.stringify(evaluate(data, set, 'second', names)));
  }
}

function placed(document: Document, weight: number): Placed[] {
  return examples(document, weight).map(example => ({ document: document.id, example }));
}

function listsOf({ words, phrases }: LargeLists): Lists {
  return {
    words: indexHashes(Int32Array.from(words.keys())),
    bits: Uint16Array.from(words.values()),
    phrases: indexHashes(Int32Array.from(phrases.keys())),
    phraseTypes: Uint8Array.from(phrases.values()),
  };
}

void main();
