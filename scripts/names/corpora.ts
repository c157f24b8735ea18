// Reads the annotated sets that the tagger is trained on, each in its own way of marking names, into one.
import { readFileSync } from 'node:fs';
import type { Kind } from '../../server/src/mentions/names/labels.js';
import { isTitleHead, titleBefore } from '../../server/src/mentions/names/titles.js';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../../server/src/mentions/names/words/titles.js';
import { GIVEN_NAMES } from '../../server/src/mentions/names/words/people.js';
import { NO_NAMES } from '../../server/src/mentions/names/words/others.js';
import { tokenize } from '../../server/src/language/tokens.js';
import { read, type Reading } from '../../server/src/mentions/paragraph.js';
import { segment } from '../../server/src/segments/segment.js';
import { cover, type Span } from '../../server/src/text/span.js';

/** A name that people marked. */
export interface Gold extends Span {
  readonly type: Kind;
}

export interface Document {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly names: readonly Gold[];
}

/** A paragraph with its names as runs of tokens. */
export interface Example {
  readonly reading: Reading;
  readonly names: readonly { readonly first: number; readonly end: number; readonly type: Kind }[];
  readonly weight: number;
}

interface Mark extends Span {
  readonly type: string;
  readonly ner?: readonly [number, number] | null;
  readonly mention?: string | null;
}

interface Marked {
  readonly id: string;
  readonly dataset: string;
  readonly text: string;
  readonly entities?: readonly Mark[];
}

export function readSet(folder: string, set: string): Document[] {
  const documents = readFileSync(`${folder}/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Marked);
  return documents.map(document => ({ id: document.id, set, text: document.text, names: namesOf(document) }));
}

function namesOf({ dataset, text, entities = [] }: Marked): Gold[] {
  return outermost(
    entities.flatMap(entity => {
      const type = KIND[entity.type];
      const span = type && spanOf(dataset, text, entity);
      if (!span) return [];
      const name = type === 'person' ? withoutTitle(text, span) : span;
      if (!name) return [];
      return [{ ...name, type, loose: entity.end - entity.start > span.end - span.start + LOOSE }];
    }),
  ).filter(name => name.type === 'other' || isNamed(text, name));
}

/** A mark this much longer than the name in it is of a phrase that the name only belongs to: `the director of the Authority`. */
const LOOSE = 5;

/** Where the name stands, if the mark is of one. */
function spanOf(dataset: string, text: string, entity: Mark): Span | undefined {
  switch (dataset) {
    case 'gum':
      return entity.ner ? { start: entity.ner[0], end: entity.ner[1] } : undefined;
    case 'meantime':
      return ['NAM', 'PRE.NAM'].includes(entity.mention ?? '') ? core(text, entity) : undefined;
    case 're3d':
      return core(text, entity);
    default:
      return entity;
  }
}

const KIND: Readonly<Record<string, Kind>> = {
  PER: 'person',
  Person: 'person',
  person: 'person',
  ORG: 'organization',
  Organization: 'organization',
  Organisation: 'organization',
  organization: 'organization',
  LOC: 'place',
  Location: 'place',
  place: 'place',
  MISC: 'other',
  PRO: 'other',
  FIN: 'other',
  event: 'other',
  abstract: 'other',
  object: 'other',
  Nationality: 'other',
};

/** Without an article in front, or words that are no part of a name: the last run of capitalized words. */
function core(text: string, { start, end }: Span): Span {
  const runs = [
    ...text
      .slice(start, end)
      .matchAll(
        /\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?:\s(?:(?:of|for|and|the|de|al|bin)\s)*[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&-]*)*/gu,
      ),
  ];
  const run = runs.find(({ 0: words }) => !/^(?:The|A|An)$/.test(words));
  if (!run) return { start, end: start };
  const article = /^(?:The|A|An)\s/.exec(run[0])?.[0].length ?? 0;
  const tail = /(?:['’]s?|\.)$/.exec(run[0]);
  const dot =
    tail?.[0] === '.' && /\.\p{L}\.$|(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/u.test(run[0]) ? 0 : (tail?.[0].length ?? 0);
  return { start: start + run.index + article, end: start + run.index + run[0].length - dot };
}

/** `Barack Obama` of `US President Barack Obama`, `Ann Lee` of `Ann Lee of the Labour Party`; nothing of `Apple CEO`. */
function withoutTitle(text: string, { start, end }: Span): Span | undefined {
  const link = /^\S+(?: \S+)?(?=\s(?:of|from|for)\s)/u.exec(text.slice(start, end));
  const close = link ? start + link[0].length : end;
  const tokens = tokenize(text.slice(start, close));
  if (isTitleHead(tokens.at(-1)?.text.toLowerCase() ?? '') && !GIVEN_NAMES.has(tokens[0]?.text ?? '')) return undefined;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (titleBefore(tokens, i) < i) return { start: start + (tokens[i]?.start ?? 0), end: close };
  }
  return { start, end: close };
}

/** True of words that begin and end as a name does, and are not a title or a pronoun alone. */
function isNamed(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s+/);
  const isTitle = (word: string) => TITLE_HEADS.has(word.toLowerCase()) || TITLE_MODIFIERS.has(word.toLowerCase());
  return (
    /^(?:\p{Lu}|\p{N}|al\b|el\b|de\b|van\b|von\b|bin\b|\p{Ll}\p{Lu})/u.test(words[0] ?? '') &&
    /[\p{Lu}\p{N}]/u.test(words.at(-1) ?? '') &&
    !words.every(isTitle) &&
    !(words.length === 1 && PRONOUNS.test(words[0] ?? ''))
  );
}

const PRONOUNS =
  /^(?:I|We|He|She|They|It|You|My|His|Her|Our|Their|Its|Who|Soldiers|Ministers|Airmen|Foreign|Defense|Men)$/;

/** One name a place: of those that overlap, one marked closely before one in a phrase, and the longer one first. */
function outermost(names: readonly (Gold & { loose: boolean })[]): Gold[] {
  const kept: Gold[] = [];
  const inOrder = [...names]
    .filter(name => name.start < name.end)
    .sort((a, b) => Number(a.loose) - Number(b.loose) || b.end - b.start - (a.end - a.start));
  for (const { start, end, type } of inOrder) {
    if (!kept.some(other => other.start < end && start < other.end)) kept.push({ start, end, type });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The paragraphs of a document, read as an article's are; a name that does not lie on the edges of tokens drops its paragraph. */
export function examples({ text, names, set }: Document, weight = 1): Example[] {
  const last = set === 'meantime' ? (names.at(-1)?.end ?? 0) : text.length;
  return segment(text).blocks.flatMap(({ span, role }) => {
    if (span.start >= last) return [];
    const reading = read(cover(text, span), role);
    const ranges = [];
    for (const { start, end, type } of names) {
      if (end <= span.start || span.end <= start) continue;
      const first = reading.tokens.findIndex(token => token.start === start - span.start);
      const close = reading.tokens.findIndex(token => token.end === end - span.start);
      if (first < 0 || close < first) {
        if (type === 'other') continue;
        return [];
      }
      ranges.push(tidied(reading, { first, end: close + 1, type }));
    }
    return [{ reading, names: ranges, weight }];
  });
}

type Range = Example['names'][number];

/** As CoNLL spans names: without an article or a possessive ending; peoples are no persons, organizations or places. */
function tidied({ tokens }: Reading, range: Range): Range {
  let { first, end } = range;
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  if (word(first) === 'the' && end - first > 1) first++;
  if (/^['’]s$/.test(word(end - 1)) && end - first > 1) end--;
  return { first, end, type: end - first === 1 && NO_NAMES.has(word(first)) ? 'other' : range.type };
}
