// Breaks correct sentences and counts what is found: `npm run eval:seeded`, with `--misses` to list what was not.
//
// test/fixtures/seeded/*.txt holds the sentences, one a line, under `# kind`; ` ¶ ` parts headline and story.
import { readdirSync, readFileSync } from 'node:fs';
import { createAnalyzer } from '../server/src/analyzer.js';
import type { Article } from '../server/src/article.js';
import type { FigureMention } from '../server/src/mentions/figures/figure.js';
import { check } from '../server/src/rules/index.js';
import type { Finding } from '../server/src/rules/rule.js';
import { roundingOf } from '../server/src/rules/figures/compute.js';
import { writeLike } from '../server/src/rules/figures/write.js';
import { cover } from '../server/src/text/span.js';

const FOLDER = 'test/fixtures/seeded';

/** How a kind of sentence is broken, and the rules that should see it. */
interface Seed {
  readonly rules: readonly string[];
  readonly breakIt: (text: string, figures: readonly FigureMention[]) => string | undefined;
}

const SEEDS: Readonly<Record<string, Seed>> = {
  change: {
    rules: ['change-arithmetic'],
    breakIt: (text, figures) => alter(text, figures.find(isPercent), v => v * 1.6),
  },
  points: {
    rules: ['percent-points'],
    breakIt: text => text.replace(/percentage points?/, 'percent'),
  },
  sum: {
    rules: ['parts-total'],
    breakIt: (text, figures) => {
      const total = figures.find(({ span }) => text.startsWith(' in all', span.end)) ?? figures[0];
      return alter(text, total, value => value + (total && value >= 1000 ? 2 * roundingOf(total) : 1));
    },
  },
  unit: {
    rules: ['unit-pair'],
    breakIt: (text, figures) =>
      alter(
        text,
        figures.find(({ core }) => text.charAt(core.start - 1) === '('),
        v => v * 1.4,
      ),
  },
  ratio: {
    rules: ['ratio-percent'],
    breakIt: (text, figures) => alter(text, figures.find(isPercent), value => (value > 50 ? value - 18 : value + 18)),
  },
  multiple: { rules: ['doubled-halved-tripled'], breakIt: (text, figures) => alter(text, figures[1], v => v * 1.5) },
  equal: { rules: ['headline-figure'], breakIt: (text, figures) => alter(text, figures[0], v => Math.ceil(v * 1.2)) },
  scale: {
    rules: ['scale-conflict'],
    breakIt: text => {
      const at = Math.max(text.lastIndexOf('million'), text.lastIndexOf('billion'));
      return text.slice(0, at) + (text.charAt(at) === 'm' ? 'b' : 'm') + text.slice(at + 1);
    },
  },
  share: { rules: ['share-over-100'], breakIt: (text, figures) => alter(text, figures.at(-1), value => value + 8) },
  weekday: {
    rules: ['weekday-date'],
    breakIt: text => text.replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, day => nextDay(day)),
  },
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

main();

function main(): void {
  let seeded = 0;
  let found = 0;
  let alarms = 0;
  let correct = 0;
  for (const [kind, sentences] of sentencesByKind()) {
    const seed = SEEDS[kind];
    if (!seed) throw new Error(`${FOLDER} has sentences of the kind ${kind}, which nothing breaks.`);
    let foundHere = 0;
    for (const text of sentences) {
      const article = read(text);
      correct++;
      for (const finding of loud(article)) {
        alarms++;
        console.log(`  false alarm: ${finding.rule}: ${text}`);
      }
      const broken = seed.breakIt(
        text,
        article.paragraphs.flatMap(paragraph => paragraph.figures),
      );
      const seen =
        broken !== undefined && broken !== text && check(read(broken)).some(({ rule }) => seed.rules.includes(rule));
      if (seen) foundHere++;
      else if (process.argv.includes('--misses')) console.log(`  missed: ${broken ?? `(not broken) ${text}`}`);
    }
    seeded += sentences.length;
    found += foundHere;
    console.log(
      `${kind.padEnd(10)} ${foundHere} of ${sentences.length} found (${percent(foundHere, sentences.length)})`,
    );
  }
  console.log(`all        ${found} of ${seeded} found (${percent(found, seeded)})`);
  console.log(`false alarms on the ${correct} correct sentences: ${alarms}`);
}

function sentencesByKind(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER)) {
    let kind = '';
    for (const line of readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n')) {
      if (line.startsWith('# ')) kind = line.slice(2);
      else if (line !== '') kinds.set(kind, [...(kinds.get(kind) ?? []), line.replaceAll(' ¶ ', '\n\n')]);
    }
  }
  return kinds;
}

function read(text: string): Article {
  return createAnalyzer()(text, { published: { date: '2026-03-05', from: 'setting' } });
}

function loud(article: Article): Finding[] {
  return check(article).filter(({ severity }) => severity === 'error' || severity === 'warning');
}

/** The text with another value for one figure, written as the old one is. */
function alter(text: string, figure: FigureMention | undefined, change: (value: number) => number): string | undefined {
  if (!figure) return undefined;
  const number = cover(text, figure.number);
  const value = change(figure.value);
  const rounded = figure.step >= 1 ? Math.round(value / figure.step) * figure.step : value;
  return text.slice(0, figure.number.start) + writeLike(figure, number, rounded) + text.slice(figure.number.end);
}

function isPercent({ unit, form }: FigureMention): boolean {
  return unit === 'percentage' && form === 'number';
}

function nextDay(day: string): string {
  return DAYS[(DAYS.indexOf(day) + 1) % 7] ?? day;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
