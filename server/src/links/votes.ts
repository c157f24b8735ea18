import { fold } from '../language/fold.js';
import type { Chances, EntityType, NameMention } from '../mentions/names/name.js';
import type { Paragraph } from '../mentions/paragraph.js';

/** What a story’s paragraphs make of each name, and of each part that can stand for one. */
export type Votes = ReadonlyMap<string, Vote>;

interface Vote extends Record<EntityType | 'other', number> {
  /** How often the words stand by themselves. */
  mentions: number;
  /** What longer names say of them, for each time they stand by themselves. */
  readonly hints: Record<EntityType, number>;
  /** True of a word that is part of a full name of a person, or has a title: it is somebody’s. */
  borne?: true;
  /** True of a word that is part of the name of a body: the `Brightwell` of `Brightwell Appliances`. */
  body?: true;
}

/** A full name says as much of its last word as half a mention of that does, and less of its first. */
const SURNAME = 0.5;
const GIVEN = 0.2;
/** As the `World Food Programme` does of `WFP`. */
const INITIALS = 0.5;
/** What may be no name at all is half a vote for its being none of the three. */
const DOUBT = 0.5;

/** How sure a name is that lists and shape alone found. */
const LISTED = 0.4;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

export function countVotes(paragraphs: readonly Paragraph[]): Votes {
  const votes = new Map<string, Vote>();
  const voteOf = (name: string): Vote => {
    const key = fold(name);
    const vote = votes.get(key) ?? newVote();
    votes.set(key, vote);
    return vote;
  };
  for (const { names, otherNames } of paragraphs) {
    for (const { name, chances } of otherNames) share(voteOf(name), chances);
    for (const name of names) {
      share(voteOf(name.name), name.chances ?? { ...NONE, [name.type]: LISTED });
      hint(name, voteOf);
    }
  }
  return votes;
}

function newVote(): Vote {
  return {
    mentions: 0,
    hints: { person: 0, organization: 0, place: 0 },
    person: 0,
    organization: 0,
    place: 0,
    other: 0,
  };
}

const NONE: Chances = { person: 0, organization: 0, place: 0, other: 0, none: 0 };

/** One mention has one vote, of which each type gets what the tagger gives it. */
function share(vote: Vote, chances: Chances): void {
  for (const type of TYPES) vote[type] += chances[type];
  vote.other += chances.other + DOUBT * chances.none;
  vote.mentions++;
}

/** What a name says of its parts: `Maria Lopez` that `Lopez` is somebody, `Brightwell Appliances` that `Brightwell` may be a body. */
function hint({ name, type, title }: NameMention, voteOf: (part: string) => Vote): void {
  const add = (part: string, weight: number): Vote => {
    const vote = voteOf(part);
    vote.hints[type] = Math.max(vote.hints[type], weight);
    return vote;
  };
  if (title) voteOf(name).borne = true;
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  if (last === undefined) return;
  if (type === 'person') {
    add(last, SURNAME).borne = true;
    if (first.length > 2) add(first, GIVEN).borne = true;
  } else if (type === 'organization') {
    for (const initials of initialsOf(name)) if (initials.length > 2) add(initials, INITIALS);
    if (rest.length === 1) for (const word of [first, last]) voteOf(word).body = true;
  }
}

/** `BG` and `BoG` of `Bank of Ghana`. */
function initialsOf(name: string): string[] {
  const letters = (pattern: RegExp) => Array.from(name.matchAll(pattern), ([letter]) => letter).join('');
  return [...new Set([letters(/(?<![\p{L}\p{N}])\p{Lu}/gu), letters(/(?<![\p{L}\p{N}])\p{L}/gu)])];
}

/** What the story has a name as; nothing if it says nothing of it. */
export function winner(name: string, votes: Votes): EntityType | 'other' | undefined {
  const vote = votes.get(fold(name));
  if (!vote) return undefined;
  const [person, organization, place] = TYPES.map(
    type => vote[type] + vote.hints[type] * Math.max(1, vote.mentions),
  ) as [number, number, number];
  const most = Math.max(person, organization, place);
  if (vote.other > most) return 'other';
  if (most === 0) return undefined;
  // `Brightwell`, which only looks like somebody, in a story of Brightwell Appliances
  if (person === most) return vote.body && !vote.borne ? 'organization' : 'person';
  return organization === most ? 'organization' : 'place';
}
