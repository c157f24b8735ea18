// News that was marked by hand for the tagger: stories of our own, and where the names stand in articles of Wikinews.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../server/src/mentions/names/labels.js';
import { readSet, type Document, type Gold } from './corpora.js';

const KIND: Readonly<Record<string, Kind>> = { P: 'person', O: 'organization', L: 'place', X: 'other' };

/** The stories of a folder, in files where `=== topic` begins each: `{P Amina Yusuf} told the {O Kano Chronicle} in {L Dala}.` */
export function readStories(folder: string): Document[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^===.*\n/mu)
        .filter(story => story.trim() !== '')
        .map((story, i) => ({ id: `${file} ${i}`, set: 'stories', ...unmarked(story.trim() + '\n') })),
    );
}

function unmarked(marked: string): Pick<Document, 'text' | 'names'> {
  const names: Gold[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: kind = '', 2: name = '', index } of marked.matchAll(/\{([POLX]) ([^{}]+)\}/gu)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    const type = KIND[kind];
    if (type) names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
  }
  return { text: text + marked.slice(from), names };
}

/** A set whose names are in a file of ours, a document a line: its name, then `17-33P` for each of its names, with tabs between. */
export function readMarked(data: string, set: string, marks: string): Document[] {
  const lines = readFileSync(marks, 'utf8').trim().split('\n');
  const namesOf = new Map(lines.map(line => [line.split('\t', 1)[0] ?? '', line.split('\t').slice(1).map(goldOf)]));
  return readSet(data, set).map(document => {
    const names = namesOf.get(document.id);
    if (!names) throw new Error(`${marks} has no line for ${document.id}`);
    return { ...document, names };
  });
}

function goldOf(mark: string): Gold {
  const [, start = '', end = '', kind = ''] = /^(\d+)-(\d+)([POLX])$/.exec(mark) ?? [];
  const type = KIND[kind];
  if (!type) throw new Error(`${mark} is no mark`);
  return { start: Number(start), end: Number(end), type };
}
