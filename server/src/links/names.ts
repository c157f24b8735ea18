import { fold } from '../language/fold.js';
import { NO_HOUSE, type House } from '../mentions/names/house.js';
import type { NameMention } from '../mentions/names/name.js';
import { isKnownPlace } from '../mentions/names/phrases.js';
import { spellingsOf } from '../mentions/names/spellings.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { remember } from '../mentions/words.js';
import { once } from '../text/once.js';
import { cover, encloses, overlaps, shift, type Span } from '../text/span.js';
import { countVotes, isBorne, isInitials, winner, type Votes } from './votes.js';

/**
 * Makes a story's paragraphs agree on its names: what is named in full once is recognized everywhere.
 *
 * `Maria Lopez` in the first paragraph makes a `Lopez` that was read as a place a person, and one that was missed a name;
 * `World Food Programme` does as much for `WFP`. Of the same words the type that most mentions have holds, but what the
 * house list says of a name is not put to the vote.
 *
 * Takes paragraphs alone, before they are placed: one of whose words the story says what it said before is the same object.
 */
export function agree(paragraphs: readonly Paragraph[], house: House = NO_HOUSE): Paragraph[] {
  const known = house.length === 0 ? paragraphs : paragraphs.map(listedBy(house));
  const votes = countVotes(known);
  return known.map(paragraph => agreed(paragraph, votes));
}

/** A paragraph with the names that the house list knows; a longer name that one is part of, `Kyiv Post`, stays as it was read. */
const listedBy = once((house: House) =>
  remember((paragraph): Paragraph => {
    const listed = spellingsOf(house)(paragraph).flatMap(({ span, entry: { type } }): NameMention[] => {
      if (!type || paragraph.names.some(name => isWithin(span, name.span))) return [];
      const title = paragraph.names.find(name => type === 'person' && overlaps(name.span, span))?.title;
      const name = wordsAt(paragraph, span);
      return [{ kind: 'name', span, type, name, ...(title && { title }), by: HOUSE }];
    });
    if (listed.length === 0) return paragraph;
    const others = paragraph.names.filter(({ span }) => !listed.some(name => overlaps(name.span, span)));
    return { ...paragraph, names: inOrder([...others, ...listed]) };
  }),
);

/** A paragraph with its names as the votes have them: the one of the last draft, if they say of its words what they said then. */
function agreed(paragraph: Paragraph, votes: Votes): Paragraph {
  const last = lastAgreed(paragraph);
  const answers = last.asked.map(key => `${winner(key, votes)}${isBorne(key, votes) ? '’s' : ''}`).join();
  if (last.answers !== answers) Object.assign(last, { answers, agreed: withVotes(paragraph, votes) });
  return last.agreed;
}

/** What was made of a paragraph, and the words that it hangs on: its names, and what may be one. */
const lastAgreed = remember(paragraph => ({
  asked: [
    ...paragraph.names.map(({ name }) => fold(name)),
    ...paragraph.capitals.flatMap(run => partsOf(run).map(({ span }) => fold(wordsAt(paragraph, span)))),
  ],
  answers: '?',
  agreed: paragraph,
}));

function withVotes(paragraph: Paragraph, votes: Votes): Paragraph {
  const names = paragraph.names.flatMap(name => retyped(paragraph, name, votes) ?? []);
  const added = paragraph.capitals
    .flatMap(run => recognized(paragraph, run, votes))
    .filter(({ span }) => !names.some(name => overlaps(name.span, span)));
  if (added.length === 0 && sameItems(names, paragraph.names)) return paragraph;
  return { ...paragraph, names: inOrder([...names, ...added]) };
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
function retyped(paragraph: Paragraph, name: NameMention, votes: Votes): NameMention | undefined {
  if (name.by === 'names/region') return name;
  const key = fold(name.name);
  const isPlace = name.type === 'place' && isKnownPlace(name.name);
  if (isPlace && name.by !== HOUSE && isBorne(key, votes) && isSomebody(paragraph, name))
    return { ...name, type: 'person', by: 'names/agree' };
  const type = name.by === HOUSE ? undefined : winner(key, votes);
  if (type === undefined || type === name.type) return name;
  if (isPlace) return name;
  return type === 'other' ? undefined : { ...name, type, by: 'names/agree' };
}

/** True of the `Warsaw` of `Warsaw said` and of `Warsaw, 55,` in a story of Katherine Warsaw; not of `in Warsaw`. */
function isSomebody({ text, span, statements }: Paragraph, { span: at }: NameMention): boolean {
  const behind = text.slice(at.end - span.start, at.end - span.start + 12);
  return (
    /^(?:, \d{2}\b|,? who\b|, whose\b)/u.test(behind) ||
    statements.some(({ source }) => source?.span.start === at.start && source.span.end === at.end)
  );
}

/** The names in a run of capitalized words, the longest first: `Mekdad` of `Minister Mekdad`. */
function recognized(paragraph: Paragraph, run: readonly Span[], votes: Votes): NameMention[] {
  const found: NameMention[] = [];
  let next = 0;
  for (const { span, first, last } of partsOf(run)) {
    if (first < next) continue;
    const name = wordsAt(paragraph, span);
    const type = winner(fold(name), votes);
    if (!type || type === 'other') continue;
    if (type !== 'person' && isInitials(fold(name), votes) && !/\p{Lu}.*\p{Lu}/u.test(name)) continue;
    const before = found.at(-1);
    const start = type === 'person' && isBeside(before, span) ? found.pop()?.span.start : undefined;
    const whole = start === undefined ? span : { start, end: span.end };
    found.push({ kind: 'name', span: whole, type, name: wordsAt(paragraph, whole), by: 'names/agree' });
    next = last + 1;
  }
  return found;
}

/** What may be a name in a run of words: from each word on, the longest first. */
function partsOf(run: readonly Span[]): { span: Span; first: number; last: number }[] {
  return run.flatMap(({ start }, first) =>
    run
      .slice(first, first + LONGEST)
      .map(({ end }, i) => ({ span: { start, end }, first, last: first + i }))
      .reverse(),
  );
}

/** True of two parts of one person’s name: `John`, known from John Burrows, before `Key`, known from Mr Key. */
function isBeside(before: NameMention | undefined, { start }: Span): before is NameMention {
  return before?.type === 'person' && start - before.span.end === 1;
}

/** Of so many words is the longest name that is looked for again. */
const LONGEST = 5;
