// Paragraphs for the teacher (teacher.py) to learn from and to label, and what it made of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS, labelsOf } from '../../server/src/mentions/names/labels.js';
import { bitsOf, lookup, type Lists } from '../../server/src/mentions/names/lists.js';
import type { Example } from './corpora.js';

/** A paragraph, and the document that it stands in. */
export interface Placed {
  readonly document: string;
  readonly example: Example;
}

/** Writes marked paragraphs, and plain ones with the weight 0, one a line. */
export function writeParagraphs(path: string, marked: readonly Placed[], plain: readonly Placed[], lists: Lists): void {
  const row = ({ document, example: { reading, names, weight } }: Placed): string =>
    JSON.stringify({
      document,
      tokens: reading.tokens.map(token => token.text),
      known: reading.tokens.map(token => bitsOf(lists, lookup(token.text))),
      labels: [...labelsOf(reading.tokens.length, names)],
      weight,
    });
  const unmarked = plain.map(({ document, example }) => ({ document, example: { ...example, names: [], weight: 0 } }));
  writeFileSync(path, [...marked, ...unmarked].map(placed => row(placed) + '\n').join(''));
}

/** The plain paragraphs with the names that the teacher found in them. */
export function readTaught(path: string, plain: readonly Placed[], weight: number): Example[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  if (lines.length !== plain.length) throw new Error(`${path} is of other paragraphs`);
  return plain.map(({ example }, i) => {
    const labels = JSON.parse(lines[i] ?? '[]') as number[];
    return { reading: example.reading, names: namesOf(labels), weight };
  });
}

function namesOf(labels: readonly number[]): Example['names'] {
  return labels.flatMap((label, first) => {
    const type = label % 2 === 1 ? KINDS[(label - 1) / 2] : undefined;
    if (type === undefined) return [];
    let end = first + 1;
    while (labels[end] === label + 1) end++;
    return [{ first, end, type }];
  });
}
