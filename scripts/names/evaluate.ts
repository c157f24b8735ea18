// Scores names against the marks of people: exact span and type, as CoNLL counts (and as the scorer of the evaluation folder does).
import { readFileSync } from 'node:fs';
import type { Span } from '../../server/src/text/span.js';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Mark extends Span {
  readonly type: string;
}

export function evaluate(
  folder: string,
  set: string,
  part: 'first' | 'second' | 'all',
  name: (text: string) => readonly Mark[],
  miss?: (kind: string, text: string, mark: Mark) => void,
): Record<string, Score> {
  const all = readFileSync(`${folder}/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Marked);
  const half = Math.ceil(all.length / 2);
  const documents = part === 'all' ? all : part === 'first' ? all.slice(0, half) : all.slice(half);
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const count = (type: string, key: 'right' | 'found' | 'gold') => {
    for (const row of ['all', type]) {
      const entry = counts.get(row) ?? { right: 0, found: 0, gold: 0 };
      entry[key]++;
      counts.set(row, entry);
    }
  };
  for (const document of documents) {
    const { text, dataset, entities } = document;
    const gold = new Map(wanted(document).map(mark => [key(mark), mark]));
    const skip = entities.filter(e => e.type === 'Facility');
    const end = dataset === 'meantime' ? Math.max(0, ...entities.map(e => e.end)) + 1 : text.length;
    for (const mark of gold.values()) count(mark.type, 'gold');
    const seen = new Set<string>();
    for (const mark of name(text)) {
      if (mark.start >= end || skip.some(s => s.start < mark.end && mark.start < s.end) || seen.has(key(mark)))
        continue;
      seen.add(key(mark));
      count(mark.type, 'found');
      if (gold.has(key(mark))) count(mark.type, 'right');
      else miss?.('wrong', text, mark);
    }
    for (const mark of gold.values()) if (!seen.has(key(mark))) miss?.('missed', text, mark);
  }
  return Object.fromEntries(
    [...counts].sort().map(([type, { right, found, gold }]) => {
      const precision = percent(right, found);
      const recall = percent(right, gold);
      return [
        type,
        { precision, recall, f1: precision + recall ? round((2 * precision * recall) / (precision + recall)) : 0 },
      ];
    }),
  );
}

interface Marked {
  readonly dataset: string;
  readonly text: string;
  readonly entities: readonly (Mark & { ner?: [number, number] | null; mention?: string | null })[];
}

function wanted({ dataset, entities }: Marked): Mark[] {
  return entities.flatMap(e => {
    const type = TYPES[e.type];
    if (type === undefined) return [];
    if (dataset === 'gum') return e.ner ? [{ start: e.ner[0], end: e.ner[1], type }] : [];
    if (dataset === 'meantime' && !['NAM', 'PRE.NAM'].includes(e.mention ?? '')) return [];
    return [{ start: e.start, end: e.end, type }];
  });
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  Person: 'person',
  person: 'person',
  ORG: 'organization',
  Organization: 'organization',
  organization: 'organization',
  LOC: 'place',
  Location: 'place',
  place: 'place',
};

function key({ start, end, type }: Mark): string {
  return `${start}-${end}-${type}`;
}

function percent(part: number, whole: number): number {
  return whole ? round((100 * part) / whole) : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
