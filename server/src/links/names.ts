import { NO_HOUSE, type House } from '../mentions/names/house.js';
import type { NameMention } from '../mentions/names/name.js';
import { isKnownPlace } from '../mentions/names/phrases.js';
import { spellingsOf } from '../mentions/names/spellings.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { sameWords } from '../mentions/words.js';
import { cover, encloses, overlaps, shift, type Span } from '../text/span.js';
import { countVotes, winner, type Votes } from './votes.js';

/**
 * Makes a story's paragraphs agree on its names: what is named in full once is recognized everywhere.
 *
 * `Maria Lopez` in the first paragraph makes a `Lopez` that was read as a place a person, and one that was missed a name;
 * `World Food Programme` does as much for `WFP`. Of the same words the type that most mentions have holds, but what the
 * house list says of a name is not put to the vote.
 */
export function agree(paragraphs: readonly Paragraph[], house: House = NO_HOUSE): Paragraph[] {
  const known = house.length === 0 ? paragraphs : paragraphs.map(paragraph => withHouse(paragraph, house));
  const votes = countVotes(known);
  return known.map(paragraph => {
    const names = paragraph.names.flatMap(name => retyped(name, votes) ?? []);
    const added = paragraph.capitals
      .flatMap(run => recognized(paragraph, run, votes))
      .filter(({ span }) => !names.some(name => overlaps(name.span, span)));
    if (added.length === 0 && sameItems(names, paragraph.names)) return paragraph;
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

function sameItems(some: readonly NameMention[], others: readonly NameMention[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i]);
}

function wordsAt({ span, text }: Paragraph, at: Span): string {
  return cover(text, shift(at, -span.start)).replaceAll(/\s+/g, ' ');
}

/** The name as the story has it; nothing if the story has it as something else. */
function retyped(name: NameMention, votes: Votes): NameMention | undefined {
  const type = name.by === HOUSE ? undefined : winner(name.name, votes);
  if (type === undefined || type === name.type) return name;
  if (name.type === 'place' && isKnownPlace(name.name)) return name;
  return type === 'other' ? undefined : { ...name, type, by: 'names/agree' };
}

/** The names in a run of capitalized words, the longest first: `Mekdad` of `Minister Mekdad`. */
function recognized(paragraph: Paragraph, run: readonly Span[], votes: Votes): NameMention[] {
  const found: NameMention[] = [];
  for (let first = 0; first < run.length; first++) {
    for (let last = Math.min(run.length, first + LONGEST) - 1; last >= first; last--) {
      const span = { start: run[first]?.start ?? 0, end: run[last]?.end ?? 0 };
      const name = wordsAt(paragraph, span);
      const type = winner(name, votes);
      if (type && type !== 'other') {
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
