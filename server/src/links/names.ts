import { fold } from '../language/fold.js';
import { NO_HOUSE, type House } from '../mentions/names/house.js';
import type { EntityType, NameMention } from '../mentions/names/name.js';
import { isKnownPlace } from '../mentions/names/phrases.js';
import { spellingsOf } from '../mentions/names/spellings.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { sameWords } from '../mentions/words.js';
import { cover, encloses, overlaps, shift, type Span } from '../text/span.js';

/**
 * Makes a story's paragraphs agree on its names: what is named in full once is recognized everywhere.
 *
 * `Maria Lopez` in the first paragraph makes a `Lopez` that was read as a place a person, and one that was missed a name;
 * `World Food Programme` does as much for `WFP`. Of the same words the type that most mentions have holds, but what the
 * house list says of a name is not put to the vote.
 */
export function agree(paragraphs: readonly Paragraph[], house: House = NO_HOUSE): Paragraph[] {
  const known = house.length === 0 ? paragraphs : paragraphs.map(paragraph => withHouse(paragraph, house));
  const votes = count(known);
  return known.map(paragraph => {
    const names = paragraph.names.map(name => retyped(name, votes));
    const added = paragraph.capitals
      .flatMap(run => recognized(paragraph, run, votes))
      .filter(({ span }) => !names.some(name => overlaps(name.span, span)));
    if (added.length === 0 && names.every((name, i) => name === paragraph.names[i])) return paragraph;
    return sameWords({ ...paragraph, names: inOrder([...names, ...added]) }, paragraph);
  });
}

/** A paragraph with the names that the house list knows; a longer name that one is part of, `Kyiv Post`, stays as it was read. */
function withHouse(paragraph: Paragraph, house: House): Paragraph {
  const listed = spellingsOf(house)(paragraph).flatMap(({ span, entry: { type } }): NameMention[] => {
    if (!type || paragraph.names.some(name => isWithin(span, name.span))) return [];
    const title = paragraph.names.find(name => type === 'person' && overlaps(name.span, span))?.title;
    const name = wordsAt(paragraph, span);
    return [{ kind: 'name', span, type, name, ...(title && { title }), by: HOUSE }];
  });
  if (listed.length === 0) return paragraph;
  const others = paragraph.names.filter(({ span }) => !listed.some(name => overlaps(name.span, span)));
  return sameWords({ ...paragraph, names: inOrder([...others, ...listed]) }, paragraph);
}

const HOUSE = 'names/house';

function isWithin(inner: Span, outer: Span): boolean {
  return encloses(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

function inOrder(names: readonly NameMention[]): NameMention[] {
  return [...names].sort((a, b) => a.span.start - b.span.start);
}

function wordsAt({ span, text }: Paragraph, at: Span): string {
  return cover(text, shift(at, -span.start)).replaceAll(/\s+/g, ' ');
}

type Votes = Map<string, Vote>;

interface Vote extends Record<EntityType, number> {
  /** True of a word that is part of a full name of a person, or has a title: it is somebody’s. */
  borne?: true;
  /** True of a word that is part of the name of a body: the `Brightwell` of `Brightwell Appliances`. */
  body?: true;
}

/** How often each name, or part of one that can stand for it, was read as what. */
function count(paragraphs: readonly Paragraph[]): Votes {
  const votes: Votes = new Map();
  const vote = (name: string, type: EntityType, weight: number): Vote => {
    const key = fold(name);
    const entry = votes.get(key) ?? { person: 0, organization: 0, place: 0 };
    entry[type] += weight;
    votes.set(key, entry);
    return entry;
  };
  for (const { names } of paragraphs) {
    for (const { name, type, title } of names) {
      const entry = vote(name, type, 1);
      if (title) entry.borne = true;
      if (!name.includes(' ')) continue;
      const [first = '', ...rest] = name.split(' ');
      const last = rest.at(-1) ?? first;
      if (type === 'person') {
        vote(last, type, SURNAME).borne = true;
        if (first.length > 2) vote(first, type, GIVEN).borne = true;
      } else if (type === 'organization') {
        const initials = initialsOf(name);
        if (initials.length > 2) vote(initials, type, 1);
        if (rest.length === 1) for (const word of [first, last]) vote(word, type, 0).body = true;
      }
    }
  }
  return votes;
}

/** A full name says more of its last word than the words about a bare one do, and a little of its first. */
const SURNAME = 3;
const GIVEN = 1.5;

function initialsOf(name: string): string {
  return Array.from(name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu), ([letter]) => letter).join('');
}

function retyped(name: NameMention, votes: Votes): NameMention {
  const type = name.by === HOUSE ? undefined : winner(name.name, votes);
  if (type === undefined || type === name.type) return name;
  if (name.type === 'place' && isKnownPlace(name.name)) return name;
  return { ...name, type, by: 'names/agree' };
}

function winner(name: string, votes: Votes): EntityType | undefined {
  const entry = votes.get(fold(name));
  if (!entry) return undefined;
  const { person, organization, place } = entry;
  if (person + organization + place === 0) return undefined;
  // `Brightwell`, which only looks like somebody, in a story of Brightwell Appliances
  if (person >= organization && person >= place) return entry.body && !entry.borne ? 'organization' : 'person';
  return organization >= place ? 'organization' : 'place';
}

/** The names in a run of capitalized words, the longest first: `Mekdad` of `Minister Mekdad`. */
function recognized(paragraph: Paragraph, run: readonly Span[], votes: Votes): NameMention[] {
  const found: NameMention[] = [];
  for (let first = 0; first < run.length; first++) {
    for (let last = Math.min(run.length, first + LONGEST) - 1; last >= first; last--) {
      const span = { start: run[first]?.start ?? 0, end: run[last]?.end ?? 0 };
      const name = wordsAt(paragraph, span);
      const type = winner(name, votes);
      if (type) {
        const before = found.at(-1);
        const start = type === 'person' && isBeside(before, span) ? found.pop()?.span.start : undefined;
        const whole = start === undefined ? span : { start, end: span.end };
        found.push({ kind: 'name', span: whole, type, name: wordsAt(paragraph, whole), by: 'names/agree' });
        first = last;
        break;
      }
    }
  }
  return found;
}

/** True of two parts of one person’s name: `John`, known from John Burrows, before `Key`, known from Mr Key. */
function isBeside(before: NameMention | undefined, { start }: Span): before is NameMention {
  return before?.type === 'person' && start - before.span.end === 1;
}

/** Of so many words is the longest name that is looked for again. */
const LONGEST = 5;
