// Runs the English cases of two libraries’ own tests and says on how many we agree: `npm run eval:peers -- --data DIR`.
//
// DIR holds checkouts of them, which you fetch: `git clone https://github.com/wanasit/chrono DIR/chrono` and
// `git clone https://github.com/microsoft/Recognizers-Text DIR/Recognizers-Text`. Either may be missing. Nothing of theirs is
// kept here. Their cases are chat and commands, `remind me in 5 minutes`, so agreement on all is no aim; it shows forms
// that we lack.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../server/src/analyzer.js';
import type { Article } from '../server/src/article.js';
import { cover, type Span } from '../server/src/text/span.js';

/** What a test says of one text: the words found in it and what they mean, or that there are none. */
interface Case {
  readonly text: string;
  readonly today: string | undefined;
  readonly words: string | undefined;
  /** Any of these is right; of none, the words alone are compared. */
  readonly values: readonly string[];
}

type Found = Span & { readonly value: string };

const { values } = parseArgs({ options: { data: { type: 'string' }, errors: { type: 'string', default: '0' } } });
const shown = Number(values.errors);

if (values.data === undefined || !existsSync(values.data)) {
  console.error('Say where the checkouts are: --data DIR.');
  process.exitCode = 2;
} else {
  const chrono = join(values.data, 'chrono/test/en');
  const specs = join(values.data, 'Recognizers-Text/Specs');
  for (const file of filesIn(chrono, /\.test\.ts$/)) report(file, readChrono(readFileSync(file, 'utf8')), dates);
  for (const file of filesIn(join(specs, 'DateTime/English'), /^Date(?:Period)?Parser\.json$/))
    report(file, readSpecs(readFileSync(file, 'utf8')), dates);
  for (const file of filesIn(join(specs, 'Number/English'), /^(?:Number|Percent)Model\.json$/))
    report(file, readSpecs(readFileSync(file, 'utf8')), numbers);
}

function filesIn(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => name.test(file))
    .sort()
    .map(file => join(folder, file));
}

/** `testSingleCase(chrono, "on 10 August", new Date(2012, 7, 10), result => { … })` and `testUnexpectedResult(…)`. */
function readChrono(source: string): Case[] {
  return source
    .split(/(?=\btest(?:SingleCase|UnexpectedResult)\()/)
    .slice(1)
    .flatMap((part): Case[] => {
      const text = /^\w+\(\s*chrono[\w.]*,\s*"((?:[^"\\]|\\.){1,500})"/.exec(part)?.[1];
      if (text === undefined) return [];
      if (part.startsWith('testUnexpected')) return [{ text, today: undefined, words: undefined, values: [] }];
      const get = (what: string): number =>
        Number(new RegExp(String.raw`result\.start\.get\("${what}"\)\)\.toBe\((\d+)\)`).exec(part)?.[1]);
      const words = /result\.text\)\.toBe\(text\)/.test(part)
        ? text
        : /result\.text\)\.toBe\("([^"]{1,200})"\)/.exec(part)?.[1];
      const now = /new Date\((\d{4}), (\d{1,2})( - 1)?, (\d{1,2})/.exec(part.split('=>')[0] ?? '');
      const today = now
        ? isoDay(Number(now[1]), Number(now[2]) + (now[3] === undefined ? 1 : 0), Number(now[4]))
        : undefined;
      const day = isoDay(get('year'), get('month'), get('day'));
      if (words === undefined) return [];
      return [
        {
          text,
          today,
          words,
          values: day === undefined ? [] : [day],
        },
      ];
    });
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of a case of Recognizers-Text that matter here. */
interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Resolution?: { readonly value?: string };
    readonly Value?: {
      readonly Timex?: string;
      readonly FutureResolution?: { readonly date?: string };
      readonly PastResolution?: { readonly date?: string };
    };
  }[];
}

function readSpecs(json: string): Case[] {
  return (JSON.parse(json.replace(/^\uFEFF/, '')) as Spec[]).flatMap(({ Input: text, Context, Results }): Case[] => {
    const today = Context?.ReferenceDateTime?.slice(0, 10);
    if (Results.length === 0) return [{ text, today, words: undefined, values: [] }];
    return Results.map(({ Text, Value, Resolution }) => ({
      text,
      today,
      words: Text,
      values: [
        Value?.Timex,
        Value?.FutureResolution?.date,
        Value?.PastResolution?.date,
        Resolution?.value?.replace('%', ''),
      ].filter(value => value !== undefined),
    }));
  });
}

function dates({ moments }: Article): Found[] {
  return moments.map(({ mention: { span }, value }) => ({ ...span, value: value.slice(0, 10) }));
}

function numbers({ claims }: Article): Found[] {
  return claims.map(({ figure: { core, value } }) => ({ ...core, value: String(Number(value.toPrecision(12))) }));
}

function report(file: string, cases: readonly Case[], read: (article: Article) => Found[]): void {
  const analyze = createAnalyzer();
  let found = 0;
  let right = 0;
  const missed: string[] = [];
  for (const { text, today, words, values } of cases) {
    const article = analyze(text, today === undefined ? {} : { published: { date: today, from: 'request' } });
    const start = words === undefined ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
    const hits = read(article).filter(
      hit => start < 0 || (hit.start < start + (words?.length ?? 0) && start < hit.end),
    );
    const agreed =
      words === undefined ? hits.length === 0 : hits.some(hit => values.length === 0 || values.includes(hit.value));
    if (words === undefined ? hits.length === 0 : hits.length > 0) found++;
    if (agreed) right++;
    else
      missed.push(
        `${text.trim()} → ${values[0] ?? words ?? 'nothing'}; we: ${hits.map(hit => `${cover(text, hit)} ${hit.value}`).join(', ') || 'nothing'}`,
      );
  }
  const percent = (part: number): string => `${((100 * part) / Math.max(1, cases.length)).toFixed(0)} %`;
  console.log(
    `${basename(file).padEnd(44)} ${String(cases.length).padStart(4)} cases, found ${percent(found)}, agreed ${percent(right)}`,
  );
  for (const line of missed.slice(0, shown)) console.log(`    ${line}`);
}
