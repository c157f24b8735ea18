// How often each rule speaks on edited copy, which should give it next to nothing to say, with examples to read:
//   npm run eval:noise -- [--set wikinews,worldwide] [--half first|second] [--rule ID,ID] [--style ap] [--examples 20]
//                        [--data DIR]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, rules } from '../server/src/rules/index.js';
import type { Finding } from '../server/src/rules/rule.js';
import { parseSettings } from '../server/src/settings.js';
import { render } from '../server/src/text/message.js';
import { analyze } from './shipped.js';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly publisher?: string;
}

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'wikinews,worldwide,polnear-train' },
    half: { type: 'string' },
    rule: { type: 'string' },
    style: { type: 'string', default: 'none' },
    examples: { type: 'string', default: '0' },
    data: { type: 'string', default: '../shared/eval/data' },
  },
});

/** Of PolNeAR, the papers whose copy is edited to a house style. */
const EDITED = [undefined, 'nyt', 'wash-post', 'usa-today', 'politico'];

const documents = options.set.split(',').flatMap(read);
const wanted = options.rule?.split(',');
const levels = Object.fromEntries((wanted ?? []).map(id => [id, 'default' as const]));
const { style } = parseSettings({ style: options.style });
const found = documents.flatMap(document => {
  const published = document.dct === undefined ? {} : { published: { date: document.dct, from: 'request' as const } };
  const article = analyze(document.text, published);
  return check(article, levels, 'editing', style).map(finding => ({ document, finding }));
});
const words = documents.reduce(
  (sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0),
  0,
);

console.log(`${documents.length} stories, ${words} words. Per 1,000 words:`);
const loud = found.filter(({ finding }) => finding.severity === 'error' || finding.severity === 'warning');
console.log(`${per(found.length)}  in all, ${per(loud.length)} of them errors and warnings`);
for (const rule of rules.filter(({ id }) => wanted?.includes(id) ?? true)) {
  const own = found.filter(({ finding }) => finding.rule === rule.id);
  for (const severity of new Set(own.map(({ finding }) => finding.severity))) {
    const alike = own.filter(({ finding }) => finding.severity === severity);
    const stories = new Set(alike.map(({ document }) => document)).size;
    console.log(`${per(alike.length)}  ${severity} ${rule.id} (${alike.length} in ${stories} stories)`);
    for (const { document, finding } of spread(alike, Number(options.examples)))
      console.log(example(document, finding));
  }
}

function per(count: number): string {
  return ((1000 * count) / words).toFixed(3);
}

function read(set: string): Document[] {
  const path = join(options.data, `${set}.jsonl`);
  if (!existsSync(path)) {
    console.error(`No ${path}: name the folder with --data.`);
    process.exit(2);
  }
  const all = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Document);
  const middle = Math.ceil(all.length / 2);
  const half = options.half === 'first' ? all.slice(0, middle) : options.half === 'second' ? all.slice(middle) : all;
  return half.filter(({ publisher }) => EDITED.includes(publisher));
}

function spread<T>(items: readonly T[], n: number): T[] {
  return items.filter((_, i) => Math.floor((i * n) / items.length) !== Math.floor(((i - 1) * n) / items.length));
}

function example({ id, text }: Document, { span, message }: Finding): string {
  const before = text.slice(Math.max(0, span.start - 160), span.start);
  const after = text.slice(span.end, span.end + 120);
  return `    ${id}: ${`${before}⟦${text.slice(span.start, span.end)}⟧${after}`.replace(/\s*\n\s*/g, ' ¶ ')} — ${render(message)}`;
}
