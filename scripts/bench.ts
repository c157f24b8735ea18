// `npm run bench`: what a keystroke costs, over LSP, beside a server that does nothing. Writes docs/performance.md.
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './bench/server.js';
import { storyOf } from './bench/text.js';

const SIZES = [500, 1_500, 5_000, 20_000];
/** Typed in the middle of the story, once to warm up and then to be measured. */
const SENTENCE =
  ' “We will have 12 more by Friday, March 6,” Mayor Ana Lucero told reporters, as 40 percent of them left.';
const STARTS = 7;
const PAGE = 'docs/performance.md';
const BY_HAND = '## Typing in VS Code';
/** On how many lines quick fixes are asked for. */
const ACTIONS = 500;

interface Figures {
  readonly words: number;
  /** Milliseconds of processor time for a keystroke and all that is asked behind it: half, and 95 in 100, take no more. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time from opening the story to its findings and outline, in a new process. */
  readonly open: number;
  /** Milliseconds by the clock from asking for quick fixes to having them, where nothing has changed: 95 in 100 take no more. */
  readonly actions: number;
  /** Megabytes, after all that typing. */
  readonly memory: number;
}

interface Start {
  /** Milliseconds from starting the process to its answer to `initialize`: by the clock, and of processor time. */
  readonly clock: number;
  readonly cpu: number;
}

interface Subject {
  readonly start: Start;
  readonly figures: readonly Figures[];
}

void main();

async function main(): Promise<void> {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const bare = join(folder, 'bare.cjs');
    buildSync({ entryPoints: ['scripts/bench/bare.ts'], bundle: true, minify: true, platform: 'node', outfile: bare });
    const yardstick = await measure('a bare server', [bare]);
    const copydesk = await measure('Copydesk', ['dist/cli.js', 'lsp']);
    writeFileSync(PAGE, page(copydesk, yardstick) + handWritten());
    console.log(`\n${table(copydesk, yardstick)}\n\nWritten to ${PAGE}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(name: string, command: readonly string[]): Promise<Subject> {
  const starts: Start[] = [];
  for (let i = 0; i < STARTS; i++) {
    const before = performance.now();
    const server = await startServer(command);
    const clock = performance.now() - before;
    starts.push({ clock, cpu: (await server.usage()).cpu });
    await server.stop();
  }
  const figures: Figures[] = [];
  for (const words of SIZES) {
    console.log(`${name}: ${words} words …`);
    figures.push(await measureSize(words, command));
  }
  return {
    start: {
      clock: quantile(
        starts.map(({ clock }) => clock),
        0.5,
      ),
      cpu: quantile(
        starts.map(({ cpu }) => cpu),
        0.5,
      ),
    },
    figures,
  };
}

async function measureSize(words: number, command: readonly string[]): Promise<Figures> {
  const text = storyOf(words, 'samples');
  const lines = text.split('\n');
  // The end of the first full paragraph of the second half.
  const line = lines.findIndex((line, i) => i >= lines.length / 2 && line.length > 100);
  let column = lines[line]?.length ?? 0;

  const server = await startServer(command);
  const started = await server.usage();
  await server.open(text);
  const open = (await server.usage()).cpu - started.cpu;
  const keystrokes: number[] = [];
  for (const round of ['warm up', 'measure']) {
    for (const character of SENTENCE) {
      const before = await server.usage();
      await server.type(character, line, column++);
      if (round === 'measure') keystrokes.push((await server.usage()).cpu - before.cpu);
    }
  }
  const actions: number[] = [];
  for (let i = 0; i < ACTIONS; i++) actions.push(await server.act(Math.floor((i * lines.length) / ACTIONS)));
  const { memory } = await server.usage();
  await server.stop();
  return {
    words,
    p50: quantile(keystrokes, 0.5),
    p95: quantile(keystrokes, 0.95),
    actions: quantile(actions, 0.95),
    open,
    memory,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function page(copydesk: Subject, bare: Subject): string {
  const [small, large] = [1_500, 20_000].map(words => copydesk.figures.find(figures => figures.words === words));
  return `<!-- Written by \`npm run bench\`, but for the sections behind its command. -->

# Performance

What Copydesk costs the machine that it runs on: processor time of the language server's process, over LSP, as an editor sees it.
Beside each figure stands how many times the figure of a bare server it is, one that keeps the document in step and answers
every request with nothing, measured in the same run. Figures of other machines compare by these ratios.

${table(copydesk, bare)}

- **A keystroke** is one character typed in the middle of the story, with the requests that VS Code sends behind it: problems,
  outline and quick fixes. Typing a sentence of ${SENTENCE.length} characters with a quotation, a name, a date and two figures.
- **A quick fix** is the answer to what can be done about a line, by the clock, on ${ACTIONS} lines of a story that has been read.
- **Growth**: from 1,500 to 20,000 words, a keystroke at p50 costs ${times((large?.p50 ?? NaN) / (small?.p50 ?? NaN))} as much.
- **Opening** is the first reading of the whole story, in a new process, up to its problems and outline; the server's analysis is loaded in it.
- **Start-up**, to the answer to \`initialize\`: ${ms(copydesk.start.clock)} by the clock, ${ms(copydesk.start.cpu)} of processor time; the bare server ${ms(bare.start.clock)} and ${ms(bare.start.cpu)}. Medians of ${STARTS}.

The stories are the samples one behind the other, each round with other names and figures so that no paragraph is read twice.

Measured with Node ${process.versions.node} on ${cpus().length} shared cores (${(cpus()[0]?.model ?? 'unknown').trim()}). To measure again:

\`\`\`sh
npm run bench
\`\`\`
`;
}

/** What `npm run test:e2e` has printed, which is kept on the same page by hand. */
function handWritten(): string {
  const before = readFileSync(PAGE, 'utf8');
  const start = before.indexOf(BY_HAND);
  return start < 0 ? '' : `\n${before.slice(start)}`;
}

function table(copydesk: Subject, bare: Subject): string {
  const rows = copydesk.figures.map((figures, i) => {
    const yard = bare.figures[i] ?? figures;
    const cell = (value: number, unit: string, per: number) => `${round(value)} ${unit} (${times(value / per)})`;
    return [
      figures.words.toLocaleString('en-US'),
      cell(figures.p50, 'ms', yard.p50),
      cell(figures.p95, 'ms', yard.p95),
      cell(figures.actions, 'ms', yard.actions),
      cell(figures.open, 'ms', yard.open),
      cell(figures.memory, 'MB', yard.memory),
    ];
  });
  const head = ['Words', 'Keystroke p50', 'Keystroke p95', 'Quick fix p95', 'Opening', 'Memory'];
  return [head, head.map(() => '---:'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function times(value: number): string {
  return `${round(value)}×`;
}
