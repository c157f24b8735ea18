// Trains the tagger of names: `npx tsx scripts/train-names.ts --data DIR --packages DIR`, as docs/names-model.md says.
//
//   --data DIR       the annotated sets: gum-news.jsonl, wikigold.jsonl and so on
//   --packages DIR   the packages that the large lists come from
//   --out FILE       where the model goes (default: server/data/names.bin)
//   --holdout        train on first halves alone of some sets, and end with the figures on their second halves
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
import { examples, readSet } from './names/corpora.js';
import { trainCrf } from './names/crf.js';
import { evaluate } from './names/evaluate.js';
import { buildLists } from './names/lists.js';
import { readMarked, readStories } from './names/marked.js';
import { packModel } from './names/pack.js';
import { randomizer } from './names/random.js';
import { readVectors } from './names/vectors.js';
import { wordTable } from './names/words.js';

/** What is trained on; of those to measure on, `--holdout` leaves out the second half. */
const SETS = [
  { set: 'gum-news', measured: true, weight: 1 },
  { set: 'gum-interview', measured: false, weight: 1 },
  { set: 'wikigold', measured: true, weight: 1 },
  { set: 'meantime', measured: false, weight: 0.5 },
  { set: 're3d', measured: true, weight: 0.5 },
] as const;
const MADE = { paragraphs: 1000, weight: 0.3 };
/** Marked by hand for this: articles of Wikinews, of which only the places of names are kept here, and stories of our own. */
const WIKINEWS = { set: 'wikinews', marks: 'scripts/names/wikinews.tsv', weight: 1 };
const STORIES = { folder: 'scripts/names/stories', weight: 0.5 };
const SETTINGS = {
  epochs: 6,
  rate: 0.07,
  decay: 0.07,
  cutoff: 3,
  dropout: 0.5,
  seed: 1,
  coded: 3,
  features: 40_000,
  frequent: 50_000,
  net: { rate: 2e-3, batch: 32, dropout: { words: 0.1, numbers: 0.3, hidden: 0.3 } },
};
/** So many of the most frequent words have vectors. */
const VECTORS = 190_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      packages: { type: 'string' },
      out: { type: 'string', default: 'server/data/names.bin' },
      holdout: { type: 'boolean', default: false },
    },
  });
  const { data, packages, out, holdout } = values;
  if (data === undefined || packages === undefined) throw new Error('--data and --packages are needed');

  const large = await buildLists(packages);
  const annotated = SETS.flatMap(({ set, measured, weight }) => {
    const documents = readSet(data, set);
    const count = holdout && measured ? Math.ceil(documents.length / 2) : documents.length;
    return documents.slice(0, count).flatMap(document => examples(document, weight));
  });
  const wikinews = readMarked(data, WIKINEWS.set, WIKINEWS.marks).flatMap(article =>
    examples(article, WIKINEWS.weight),
  );
  const stories = readStories(STORIES.folder).flatMap(story => examples(story, STORIES.weight));
  const templates = templatesOf(readFileSync('scripts/names/templates.txt', 'utf8'));
  const made = fromTemplates(templates, large.stock, randomizer(7), MADE.paragraphs, MADE.weight);
  const all = [...annotated, ...wikinews, ...stories, ...made];
  const vectors = readVectors(packages, VECTORS);
  const words = wordTable(vectors.keys, large.words);
  const lists: Lists = {
    words: words.index,
    bits: words.bits,
    phrases: indexHashes(Int32Array.from(large.phrases.keys())),
    phraseTypes: Uint8Array.from(large.phrases.values()),
  };
  const trained = trainCrf(all, lists, vectors, SETTINGS);
  const bytes = packModel(words, large, trained);
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, ${deflateRawSync(bytes).length} deflated`);

  if (!holdout) return;
  const reader = createReader(loadNamesModel(bytes));
  const names = (text: string) =>
    createAnalyzer(reader)(text).paragraphs.flatMap(p => p.names.map(({ span, type }) => ({ ...span, type })));
  for (const [set, half] of [
    ['worldwide', 'first'],
    ['gum-news', 'second'],
    ['wikigold', 'second'],
  ] as const) {
    console.log(`${set}, ${half} half:`, JSON.stringify(evaluate(data, set, half, names)));
  }
}

void main();
