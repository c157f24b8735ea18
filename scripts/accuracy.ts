// How right the reading is, against what is asked of it: `npm run eval -- [--eval DIR]` runs the scorer over every annotated
// set, the seed article and the three reverse tests, prints each figure beside its bar and writes docs/accuracy.md.
// DIR is the folder of the scorer, with `score.mjs`, `seed.mjs` and `data/`; it takes about two minutes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const { values: options } = parseArgs({ options: { eval: { type: 'string', default: '../shared/eval' } } });
const SCORER = join(options.eval, 'score.mjs');
const SEED = join(options.eval, 'seed.mjs');
const DATA = join(options.eval, 'data');
const ANNOTATE = ['--cmd', 'node dist/cli.js annotate'];
const PAGE = 'docs/accuracy.md';

/** Precision, recall and their mean in percent, and how many things people marked. */
interface Ratio {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly gold: number;
}

/** What one row of a table says: `79.5` beside the bar `76`. */
interface Figure {
  readonly name: string;
  readonly value: number | undefined;
  /** What must be reached, and what is aimed at. */
  readonly bar: number;
  readonly aim: number;
  /** True where less is better, as of noise. */
  readonly less?: boolean;
}

interface Topic {
  readonly title: string;
  /** The page that says how the figures came about. */
  readonly page: string;
  readonly figures: readonly Figure[];
}

for (const path of [SCORER, SEED, 'dist/cli.js']) {
  if (!existsSync(path)) {
    console.error(`No ${path}: run \`npm run build\`, and name the folder of the scorer with --eval.`);
    process.exit(2);
  }
}

const scores = score();
const seed = counts(run('node', [SEED, ...ANNOTATE]), /(\d+) of (\d+) met/);
const typos = run('npm', ['run', '-s', 'eval:typos', '--', '--data', DATA]);
const removal = run('npm', ['run', '-s', 'eval:removal', '--', '--data', DATA]);
const seeded = run('npm', ['run', '-s', 'eval:seeded']);
const topics = toTopics();

for (const { title, figures } of topics) {
  console.log(`\n${title}`);
  for (const figure of figures)
    console.log(`  ${write(figure.value).padStart(6)}  ${verdict(figure).padEnd(7)} ${figure.name}`);
}
void save();

function toTopics(): Topic[] {
  const loud = (set: string) => at(set, 'noise', 'errors_and_warnings_per_1000');
  return [
    {
      title: 'Who said it',
      page: 'speakers',
      figures: [
        {
          name: 'quotations credited rightly, polnear-dev',
          value: at('polnear-dev', 'speakers', 'accuracy'),
          bar: 85,
          aim: 92,
        },
        { name: '– of those credited at all', value: at('polnear-dev', 'speakers', 'precision'), bar: 94, aim: 96 },
        {
          name: '– quotations with no source that got one',
          value: at('polnear-dev', 'speakers', 'credited_wrongly'),
          bar: 30,
          aim: 15,
          less: true,
        },
        {
          name: 'statements, spans that agree by 30 %, F1',
          value: at('polnear-dev', 'statements', 'at_30', 'F1'),
          bar: 78,
          aim: 85,
        },
        { name: '– by 80 %, F1', value: at('polnear-dev', 'statements', 'at_80', 'F1'), bar: 70, aim: 78 },
        ...(['direct', 'mixed', 'indirect'] as const).map((type, i) => ({
          name: `– found of ${type} ones`,
          value: at('polnear-dev', 'statements', 'recall_by_type', type),
          bar: [97, 88, 65][i] ?? 0,
          aim: [99, 92, 75][i] ?? 0,
        })),
        { name: 'the person who speaks, basil', value: at('basil', 'speakerEntities', 'accuracy'), bar: 75, aim: 85 },
        {
          name: 'the person who speaks, gum-news',
          value: at('gum-news', 'speakerEntities', 'accuracy'),
          bar: 75,
          aim: 85,
        },
        {
          name: 'removed attributions that are noticed, % (`npm run eval:removal`)',
          value: Number(/noticed +([\d.]+) %.* ALL$/m.exec(removal)?.[1]),
          bar: 90,
          aim: 90,
        },
      ],
    },
    {
      title: 'Names',
      page: 'names',
      figures: [
        { name: 'worldwide, F1', value: at('worldwide', 'entities', 'all', 'F1'), bar: 76, aim: 84 },
        { name: '– organizations, F1', value: at('worldwide', 'entities', 'organization', 'F1'), bar: 62, aim: 72 },
        { name: 're3d, people found', value: at('re3d', 'namesFound', 'person', 'recall'), bar: 88, aim: 95 },
        { name: '– organizations found', value: at('re3d', 'namesFound', 'organization', 'recall'), bar: 80, aim: 90 },
        { name: '– places found', value: at('re3d', 'namesFound', 'place', 'recall'), bar: 88, aim: 95 },
        {
          name: 'slips of one letter in a name that are found, wikinews, % (`npm run eval:typos`)',
          value: Number(/wikinews: .*\((\d+\.\d) %\)/.exec(typos)?.[1]),
          bar: 80,
          aim: 90,
        },
        {
          name: '– wrong flags a story',
          value: Number(/wikinews: .*as they are, (\d+\.\d+) a story/.exec(typos)?.[1]),
          bar: 0.05,
          aim: 0.05,
          less: true,
        },
      ],
    },
    {
      title: 'Dates and figures',
      page: 'dates',
      figures: [
        { name: 'dates, the very span, F1, timebank and aquaint', value: dates('strict'), bar: 74, aim: 84 },
        { name: '– any overlap', value: dates('relaxed'), bar: 86, aim: 92 },
        { name: '– the same value too', value: dates('value'), bar: 66, aim: 82 },
        {
          name: 'the right day, meantime',
          value: at('meantime', 'dates', 'calendar_value_accuracy'),
          bar: 90,
          aim: 95,
        },
        {
          name: 'the right day, gum-news',
          value: at('gum-news', 'dates', 'calendar_value_accuracy'),
          bar: 85,
          aim: 92,
        },
        {
          name: 'figures, value, F1, newsquant',
          value: at('newsquant', 'quantities', 'value', 'F1'),
          bar: 85,
          aim: 93,
        },
        { name: '– with unit', value: at('newsquant', 'quantities', 'value_and_unit', 'F1'), bar: 72, aim: 87 },
        { name: '– with change', value: at('newsquant', 'quantities', 'value_and_change', 'F1'), bar: 75, aim: 89 },
        {
          name: 'whether a figure has a source, F1, polnear-dev',
          value: at('polnear-dev', 'figureSources', 'has_source', 'F1'),
          bar: 72,
          aim: 82,
        },
        { name: '– and which', value: at('polnear-dev', 'figureSources', 'source_accuracy'), bar: 82, aim: 90 },
        {
          name: 'seeded errors that are found, % (`npm run eval:seeded`)',
          value: percent(counts(seeded, /all +(\d+) of (\d+) found/)),
          bar: 85,
          aim: 95,
        },
        {
          name: '– false alarms on the correct sentences',
          value: Number(/correct sentences: (\d+)/.exec(seeded)?.[1]),
          bar: 0,
          aim: 0,
          less: true,
        },
      ],
    },
    {
      title: 'Noise on edited copy',
      page: 'noise',
      figures: [
        ...['wikinews', 'worldwide', 'polnear-dev'].map(set => ({
          name: `errors and warnings per 1,000 words, ${set}`,
          value: loud(set),
          bar: 1,
          aim: 0.5,
          less: true,
        })),
        {
          name: 'warnings of a quotation without a speaker, worldwide',
          value: at('worldwide', 'noise', 'by_rule_per_1000', 'warning unattributed-quote') ?? 0,
          bar: 0.3,
          aim: 0.2,
          less: true,
        },
        ...['wikinews', 'worldwide', 'polnear-dev'].map(set => ({
          name: `everything per 1,000 words, ${set}`,
          value: everything(set),
          bar: 6,
          aim: 3,
          less: true,
        })),
      ],
    },
  ];
}

async function save(): Promise<void> {
  writeFileSync(PAGE, await format(toPage(), { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(`\nWritten to ${PAGE}.`);
}

function toPage(): string {
  return `# How right Copydesk is

Written by \`npm run eval\`, which reads news that other people annotated with \`copydesk annotate\` and compares. Each figure
is in percent unless it says otherwise; _bar_ is what must be reached, _aim_ what we should like. The sets, what they may be
used for and how they are compared is described beside the scorer. Nobody looked at what goes wrong in \`polnear-dev\`, nor
in the second half of any set; the page of each topic says what was tuned on and what was tried.

The seed article: ${seed.join(' of ')} expectations met (\`seed.mjs\`).
${topics.map(toSection).join('')}
The shipped tagger of names was trained on the free sets (\`gum\`, \`meantime\`, \`wikigold\`, \`re3d\`, in part); what it
reaches on parts that it was not trained on is in [the page about names](accuracy/names.md). More pages:
[rules about quotations](accuracy/quote-rules.md), [rules about names](accuracy/name-rules.md),
[figures](accuracy/figures.md), [style](accuracy/style.md).
`;
}

function toSection({ title, page, figures }: Topic): string {
  const rows = figures.map(
    figure => `| ${figure.name} | ${write(figure.value)} | ${figure.bar} | ${figure.aim} | ${verdict(figure)} |`,
  );
  return `
## ${title}

[How it came about](accuracy/${page}.md)

| figure | today | bar | aim | |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function verdict({ value, bar, aim, less = false }: Figure): string {
  if (value === undefined || Number.isNaN(value)) return 'unknown';
  const reaches = (mark: number) => (less ? value <= mark : value >= mark);
  return reaches(aim) ? 'aim met' : reaches(bar) ? 'bar met' : 'not met';
}

function write(value: number | undefined): string {
  return value === undefined ? '–' : String(Number(value.toFixed(value < 1 ? 3 : 1)));
}

/** Runs the scorer over every set: `{ "timebank": { "dates": { "strict": { "F1": 88.8 } } } }` */
function score(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-accuracy-'));
  try {
    const file = join(folder, 'scores.json');
    run('node', [SCORER, ...ANNOTATE, '--json', file]);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A figure of the scorer by its path; undefined if the scorer did not take it. */
function at(...path: readonly string[]): number | undefined {
  const value = look(path);
  return typeof value === 'number' ? value : undefined;
}

function look(path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], scores);
}

/** F1 of the dates of two sets taken together, from what is said of each. */
function dates(kind: string): number {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const set of ['timebank', 'aquaint']) {
    const ratio = look([set, 'dates', kind]) as Ratio;
    right += ratio.R * ratio.gold;
    found += (ratio.R * ratio.gold) / ratio.P;
    gold += ratio.gold;
  }
  return (2 * right) / (found + gold);
}

function everything(set: string): number {
  const rates = look([set, 'noise', 'by_rule_per_1000']) as Record<string, number>;
  return Object.values(rates).reduce((sum, rate) => sum + rate, 0);
}

function counts(output: string, pattern: RegExp): readonly [number, number] {
  const [, part, whole] = pattern.exec(output) ?? [];
  return [Number(part), Number(whole)];
}

function percent([part, whole]: readonly [number, number]): number {
  return (100 * part) / whole;
}

/** What a command prints. Status 1 says only that something was not met. */
function run(command: string, args: readonly string[]): string {
  const { error, status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error || status === null || status > 1) {
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `status ${String(status)}`}`);
  }
  return stdout;
}
