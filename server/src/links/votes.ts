import { fold } from '../language/fold.js';
import type { Chances, EntityType, NameMention } from '../mentions/names/name.js';
import { isTitleHead } from '../mentions/names/titles.js';
import { OPENERS } from '../mentions/names/words/others.js';
import { PARTICLES } from '../mentions/names/words/people.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { remember } from '../mentions/words.js';

/** What a story’s paragraphs make of each name, and of each part that can stand for one. */
export type Votes = ReadonlyMap<string, Vote>;

interface Vote extends Record<EntityType | 'other', number> {
  /** How often the words stand by themselves. */
  mentions: number;
  /** What longer names say of them, for each time they stand by themselves. */
  readonly hints: Record<EntityType | 'other', number>;
  /** True of a word that is part of a full name of a person, or has a title: it is somebody’s. */
  borne?: true;
  /** True of a word that is part of the name of a body: the `Brightwell` of `Brightwell Appliances`. */
  body?: true;
  /** True of the initials of a body in the story: the `SIT` of `special investigation team (SIT)`. */
  initials?: true;
}

/** A full name says as much of its last word as half a mention of that does, and less of its first. */
const SURNAME = 0.5;
const GIVEN = 0.2;
/** As the `World Food Programme` does of `WFP`. */
const INITIALS = 0.5;
/** As `Western Oruland` does of `WO`, but not of an `MP`. */
const PLACE_INITIALS = 0.3;
const OFFICES = /^(?:MP|PM|CM|VP|AG|CEO)$/;
/** What may be no name at all is half a vote for its being none of the three. */
const DOUBT = 0.5;
/** What brackets say, `Inspector General of Police (IGP)`, holds whatever the tagger takes the initials for elsewhere. */
const SPELLED_OUT = 1;

/** As `Kelvo is a bank` does of `Kelvo`. */
const DEFINED = 0.5;

/** How sure a name is that lists and shape alone found. */
const LISTED = 0.4;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

export function countVotes(paragraphs: readonly Paragraph[]): Votes {
  const votes = new Map<string, Vote>();
  const voteOf = (key: string): Vote => {
    let vote = votes.get(key);
    if (!vote) votes.set(key, (vote = newVote()));
    return vote;
  };
  for (const paragraph of paragraphs) {
    for (const { key, chances, hints } of ballotsOf(paragraph)) {
      share(voteOf(key), chances);
      for (const hint of hints) follow(voteOf(hint.key), hint);
    }
  }
  return votes;
}

function newVote(): Vote {
  return {
    mentions: 0,
    hints: { person: 0, organization: 0, place: 0, other: 0 },
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

function follow(vote: Vote, { type, weight, borne, body, initials }: Hint): void {
  vote.hints[type] = Math.max(vote.hints[type], weight);
  if (borne) vote.borne = true;
  if (body) vote.body = true;
  if (initials) vote.initials = true;
}

/** What one mention has to say in the vote: of its name, folded, and of the parts of it. */
interface Ballot {
  readonly key: string;
  readonly chances: Chances;
  readonly hints: readonly Hint[];
}

/** That `Lopez`, of `Maria Lopez`, is somebody; that `Brightwell`, of `Brightwell Appliances`, may be a body. */
interface Hint extends Pick<Vote, 'borne' | 'body' | 'initials'> {
  readonly key: string;
  readonly type: EntityType | 'other';
  readonly weight: number;
}

const ballotsOf = remember(({ names, otherNames }): readonly Ballot[] => [
  ...otherNames.map(({ name, chances, isSpelledOut }) => {
    const key = fold(name);
    return { key, chances, hints: isSpelledOut ? [{ key, type: 'other' as const, weight: SPELLED_OUT }] : [] };
  }),
  // `the Amazon` says nothing of Amazon, the firm
  ...names
    .filter(({ by }) => by !== 'names/region')
    .map(mention => ({
      key: fold(mention.name),
      chances: mention.chances ?? { ...NONE, [mention.type]: LISTED },
      hints: hintsOf(mention),
    })),
]);

function hintsOf({ name, type, title, by }: NameMention): Hint[] {
  const hint = (part: string, weight: number, more: Pick<Vote, 'borne' | 'body' | 'initials'> = {}): Hint => ({
    key: fold(part),
    type,
    weight,
    ...more,
  });
  if (by === 'names/defined') return [hint(name, DEFINED)];
  const titled = title ? [hint(name, 0, { borne: true })] : [];
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  if (last === undefined) return by === 'names/initials' ? [hint(name, SPELLED_OUT, { initials: true })] : titled;
  if (type === 'person') {
    const given = isShort(first) ? [] : [hint(first, GIVEN, { borne: true })];
    const surnames = surnamesOf(rest).map(part => hint(part, SURNAME, { borne: true }));
    const middle = rest.slice(0, -1).filter(isOwnName);
    return [...titled, ...surnames, ...given, ...middle.map(part => hint(part, GIVEN))];
  }
  if (type === 'place') {
    const short = initialsOf(name).filter(part => part.length < 5 && !OFFICES.test(part));
    return [...titled, ...short.map(part => hint(part, PLACE_INITIALS, { initials: true }))];
  }
  const initials = initialsOf(name).filter(({ length }) => length > 2);
  const bodies = rest.length === 1 ? [first, last] : [];
  return [
    ...titled,
    ...initials.map(part => hint(part, INITIALS, { initials: true })),
    ...bodies.map(part => hint(part, 0, { body: true })),
  ];
}

/** `Aldo` of `Rosa Aldo`; of `Karim Al Aldo` also `Al Aldo`. */
function surnamesOf(parts: readonly string[]): string[] {
  const particle = parts.at(-2);
  const last = parts.slice(-1);
  return particle && PARTICLES.has(particle.toLowerCase()) ? [parts.slice(-2).join(' '), ...last] : last;
}

/** True of initials and of what is short for a name: `J.`, `JR`, `Md`; not of `Xi`. */
function isShort(part: string): boolean {
  return part.length < 3 && !(/^\p{Lu}\p{Ll}$/u.test(part) && !NO_GIVEN.has(part));
}

const NO_GIVEN: ReadonlySet<string> = new Set('Al El Md Mr Dr St Mt Sr Jr'.split(' '));

/** True of the `Ruiz` of `Ana Ruiz Vega`, who may be just Ruiz. */
function isOwnName(part: string): boolean {
  const word = part.toLowerCase();
  const isWord = PARTICLES.has(word) || OPENERS.has(word) || isTitleHead(word);
  return /^\p{Lu}\p{Ll}/u.test(part) && !isShort(part) && !isWord;
}

/** `BG` and `BoG` of `Bank of Ghana`. */
function initialsOf(name: string): string[] {
  const letters = (pattern: RegExp) => Array.from(name.matchAll(pattern), ([letter]) => letter).join('');
  return [...new Set([letters(/(?<![\p{L}\p{N}])\p{Lu}/gu), letters(/(?<![\p{L}\p{N}])\p{L}/gu)])];
}

/** True of a folded word that is the surname, or the given name, of somebody in the story. */
export function isBorne(key: string, votes: Votes): boolean {
  return votes.get(key)?.borne === true;
}

/** True of a folded word that the story has as initials, which are not meant where it has no more than one capital: `Sit`. */
export function isInitials(key: string, votes: Votes): boolean {
  return votes.get(key)?.initials === true;
}

/** What the story has a name as, given folded; nothing if it says nothing of it. */
export function winner(key: string, votes: Votes): EntityType | 'other' | undefined {
  const vote = votes.get(key);
  if (!vote) return undefined;
  const times = Math.max(1, vote.mentions);
  const person = vote.person + vote.hints.person * times;
  const organization = vote.organization + vote.hints.organization * times;
  const place = vote.place + vote.hints.place * times;
  const most = Math.max(person, organization, place);
  if (vote.other + vote.hints.other * times > most) return 'other';
  if (most === 0) return undefined;
  // `Brightwell`, which only looks like somebody, in a story of Brightwell Appliances
  if (person === most) return vote.body && !vote.borne ? 'organization' : 'person';
  return organization === most ? 'organization' : 'place';
}
