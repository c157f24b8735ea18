// The reverse test: takes copy in which every quotation is attributed, removes one attribution at a time, and reports how
// many of the removals the checks notice:
//   npm run eval:removal -- [--data DIR] [--set polnear-train] [--limit 100] [--missed 20]
// Without the evaluation data it takes the stories of the test fixtures, as far as the analyzer credits them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../server/src/article.js';
import { countWords, ownCredit, spokenQuotations } from '../server/src/links/quotations.js';
import { check } from '../server/src/rules/index.js';
import { contains, encloses, hull, type Span } from '../server/src/text/span.js';
import { strip } from '../test/support/annotated.js';
import { analyze } from './shipped.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/data' },
    set: { type: 'string', default: 'polnear-train' },
    limit: { type: 'string', default: '60' },
    missed: { type: 'string', default: '0' },
  },
});

/** A quotation and the words that credit it, in their sentence. */
interface Credited {
  readonly quote: Span;
  /** Cue and source together. */
  readonly clause: Span;
  readonly speaker: string;
}

interface Story {
  readonly id: string;
  readonly text: string;
  readonly credited: readonly Credited[];
  /** Every attribution of the story, of what is told in other words too. */
  readonly clauses: readonly Omit<Credited, 'quote'>[];
}

/** How a quotation is credited: what the removal leaves behind depends on it. */
type Position = 'after it' | 'between its parts' | 'before it' | 'around a part of a sentence';

interface Removal {
  readonly text: string;
  /** Where the paragraph stands afterwards. */
  readonly paragraph: Span;
  readonly position: Position;
}

/** The rules by which a missing attribution may be noticed. */
const NOTICES = new Set(['unattributed-quote', 'carried-speaker', 'running-quote', 'two-speakers']);

const tally = new Map<string, { all: number; noticed: number; warned: number }>();
const missed: string[] = [];
for (const story of [...ownStories(), ...goldStories()]) {
  const before = analyze(story.text);
  for (const credited of story.credited) {
    const removal = remove(story.text, before, credited);
    if (!removal) continue;
    const after = analyze(removal.text);
    const heard = news(before, after, removal.paragraph, credited.quote);
    const place = placeOf(before, credited, story.clauses);
    count(`${removal.position}; ${place}`, heard);
    count(place === 'credited again in its paragraph' ? 'NOT COUNTED: still credited' : 'ALL', heard);
    if (heard === undefined && place !== 'credited again in its paragraph') {
      const words = removal.text.slice(removal.paragraph.start, removal.paragraph.end);
      missed.push(`${story.id}: [${removal.position}; ${place}] ${words}`);
    }
  }
}

for (const [key, { all, noticed, warned }] of [...tally].sort((a, b) => b[1].all - a[1].all)) {
  console.log(
    `${String(all).padStart(6)}  noticed ${percent(noticed, all)}, as a warning ${percent(warned, all)}  ${key}`,
  );
}
const step = Math.max(1, Math.floor(missed.length / Number(options.missed)));
console.log(
  missed
    .filter((_, i) => i % step === 0)
    .slice(0, Number(options.missed))
    .join('\n'),
);

function percent(n: number, of: number): string {
  return `${((100 * n) / of).toFixed(1).padStart(5)} %`;
}

function count(key: string, heard: 'warning' | 'hint' | undefined): void {
  const entry = tally.get(key) ?? { all: 0, noticed: 0, warned: 0 };
  entry.all++;
  if (heard) entry.noticed++;
  if (heard === 'warning') entry.warned++;
  tally.set(key, entry);
}

/** What the checks say of the paragraph, or of where the one before ends, that they did not say before the removal. */
function news(before: Article, after: Article, place: Span, quote: Span): 'warning' | 'hint' | undefined {
  const inBefore = before.paragraphs.findIndex(({ span }) => contains(span, quote.start));
  const old = findingsAt(before, inBefore);
  const now = findingsAt(
    after,
    after.paragraphs.findIndex(({ span }) => contains(span, place.start)),
  );
  if (now.length <= old.length) return undefined;
  return now.filter(x => x === 'warning').length > old.filter(x => x === 'warning').length ? 'warning' : 'hint';
}

function findingsAt(article: Article, i: number): ('warning' | 'hint')[] {
  const near = article.paragraphs.slice(Math.max(0, i - 1), i + 1);
  return check(article)
    .filter(({ rule, span }) => {
      const own = near.at(-1);
      if (!NOTICES.has(rule) || !own) return false;
      return encloses(own.span, span) || (rule === 'running-quote' && near.some(p => encloses(p.span, span)));
    })
    .map(({ severity }) => (severity === 'warning' || severity === 'error' ? 'warning' : 'hint'));
}

/** Where else the reader could find the speaker. */
function placeOf(article: Article, { quote, clause, speaker }: Credited, all: Story['clauses']): string {
  const i = article.paragraphs.findIndex(({ span }) => contains(span, quote.start));
  const inside = (n: number, same: boolean): boolean => {
    const span = article.paragraphs[n]?.span;
    return all.some(
      other =>
        span !== undefined &&
        other.clause.start !== clause.start &&
        contains(span, other.clause.start) &&
        (!same ||
          lastWord(other.speaker) === lastWord(speaker) ||
          /^(?:he|she|they)$/i.test(other.speaker) ||
          /^(?:he|she|they)$/i.test(speaker)),
    );
  };
  if (inside(i, true)) return 'credited again in its paragraph';
  if (inside(i, false)) return 'another speaker in its paragraph';
  if (inside(i - 1, true)) return 'the same speaker quoted in the paragraph before';
  if (inside(i - 1, false)) return 'another speaker quoted in the paragraph before';
  return 'nobody quoted in the paragraph before';
}

function lastWord(name: string): string {
  return name.split(/\s/).at(-1) ?? name;
}

/** The text without one attribution, its grammar kept; undefined where that would take more than a pattern can. */
function remove(text: string, { paragraphs }: Article, { quote, clause }: Credited): Removal | undefined {
  const paragraph = paragraphs.find(({ span }) => contains(span, quote.start));
  if (!paragraph || !encloses(paragraph.span, clause)) return undefined;
  const { span } = paragraph;
  const cut = (from: number, to: number, put: string, position: Position): Removal => ({
    text: text.slice(0, from) + put + text.slice(to),
    paragraph: { start: span.start, end: span.end - (to - from) + put.length },
    position,
  });
  if (clause.start >= quote.end) {
    if (!/^[\s,–—-]*(?:\p{L}[^“”"]{0,80})?$/u.test(text.slice(quote.end, clause.start))) return undefined;
    const rest = text.slice(clause.end, span.end);
    const next = /[“"]|''/u.exec(rest);
    const stop = /[.!?](?=\s|$)/u.exec(
      rest.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St|[A-Z])\./gu, found => found.replace('.', ' ')),
    );
    const close = /,?(?:”|"|'')$/u.exec(text.slice(quote.start, quote.end));
    if (!close) return undefined;
    const mark = close[0].replace(',', '');
    const from = quote.start + close.index;
    if (next && (!stop || next.index < stop.index)) {
      // “A,” he said, “b.” becomes “A, b.”
      return cut(from, clause.end + next.index + next[0].length, ', ', 'between its parts');
    }
    const end = stop ? clause.end + stop.index + 1 : span.end;
    return cut(from, end, `${close[0].startsWith(',') ? '.' : ''}${mark}`, 'after it');
  }
  if (clause.end <= quote.start) {
    const sentence = paragraph.sentences.find(one => encloses(one, clause));
    if (!sentence) return undefined;
    if (
      /^\s*[,:]?\s*$/u.test(text.slice(clause.end, quote.start)) &&
      /^[“"']+\p{Lu}/u.test(text.slice(quote.start, quote.end))
    ) {
      return cut(sentence.start, quote.start, '', 'before it');
    }
    if (clause.start - sentence.start > 3) return undefined;
    const rest = /^,?\s*(?:that\s)?(?=\S)/u.exec(text.slice(clause.end, quote.start + 1))?.[0].length ?? 0;
    const first = text.charAt(clause.end + rest);
    return cut(sentence.start, clause.end + rest + 1, first.toUpperCase(), 'around a part of a sentence');
  }
  return undefined;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly quoted: readonly { start: number; end: number; words: number; attribution?: string | null }[];
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly (Span & { readonly text: string })[];
    readonly cue: readonly Span[];
  }[];
}

/** Stories whose attributions people marked. */
function goldStories(): Story[] {
  const path = join(options.data, `${options.set}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / Number(options.limit)));
  return lines
    .filter((_, i) => i % step === 0)
    .map(line => JSON.parse(line) as Gold)
    .map(({ id, text, quoted, attributions }) => ({
      id,
      text,
      credited: quoted.flatMap(({ start, end, words, attribution }) => {
        const { source = [], cue = [] } = attributions.find(one => one.id === attribution) ?? {};
        const [who] = source;
        const [what] = cue;
        if (!who || !what || words < 5) return [];
        return [{ quote: { start, end }, clause: hull(who, what), speaker: who.text }];
      }),
      clauses: attributions.flatMap(({ source: [who], cue: [what] }) =>
        who && what ? [{ clause: hull(who, what), speaker: who.text }] : [],
      ),
    }));
}

/** The stories of our own fixtures, with the attributions that the analyzer finds in them. */
function ownStories(): Story[] {
  const folders = ['test/fixtures/articles', 'test/fixtures/rules', 'samples'].filter(existsSync);
  return folders.flatMap(folder =>
    readdirSync(folder)
      .filter(name => /\.(?:txt|md)$/.test(name))
      .flatMap(name =>
        readFileSync(join(folder, name), 'utf8')
          .split(/^====\n/m)
          .map(story => ({ name, story })),
      )
      .map(({ name, story }) => {
        const text = strip(story);
        const article = analyze(text);
        const credited = spokenQuotations(article).flatMap(quotation => {
          const credit = ownCredit(quotation);
          const { cue } = quotation.attribution.statement;
          if (!credit || !cue || countWords(text.slice(quotation.quote.span.start, quotation.quote.span.end)) < 5)
            return [];
          return [{ quote: quotation.quote.span, clause: hull(credit.mention, cue), speaker: credit.name }];
        });
        const clauses = article.attributions.flatMap(({ speaker }) =>
          speaker?.cue ? [{ clause: hull(speaker.mention, speaker.cue), speaker: speaker.name }] : [],
        );
        return { id: `${folder}/${name}`, text, credited, clauses };
      }),
  );
}
