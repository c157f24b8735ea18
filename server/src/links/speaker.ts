import type { Entity } from '../article.js';
import { singular } from '../language/singular.js';
import { isPersonNoun } from '../mentions/names/person-noun.js';

/** Who a source is, by its fullest name. */
export interface Speaker {
  readonly name: string;
  readonly entity: Entity | undefined;
}

/** Nouns for a body of people that may stand for its name. */
export const BODIES: ReadonlySet<string> = new Set(
  `company firm business retailer carmaker airline startup ministry council board bank club party union agency department committee
  commission court university college school hospital church institute association foundation federation charity museum authority
  trust group campaign academy society bureau alliance league centre center organization organisation network`.split(
    /\s+/,
  ),
);

/** The noun that somebody without a name is told of by: `a spokesman for the water board` is a spokesman. */
export function nounOf(words: string): string {
  const [head = ''] = words
    .toLowerCase()
    .split(/ (?:of|for|from|by|with|at|in|on|who|that|familiar|close|briefed|aware|involved) |,/u);
  return lastWord(head);
}

/** The `Quill` of `Ada Quill’s`: the last word, without a possessive ending. */
export function lastWord(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).replace(/['’]s$/u, '');
}

/** True of whom the story knows and of nouns for people, `a woman in the gallery`; not of `the filibuster`, nor of *they*. */
export function isSomebody({ name, entity }: Speaker): boolean {
  return entity !== undefined || isPersonNoun(singular(nounOf(name)));
}

/** True of `the council`, `the report`, `Vell Council`: what says things, but never *I*. */
export function isBody(name: string, type: Entity['type'] | undefined): boolean {
  if (type) return type === 'organization';
  const noun = nounOf(name);
  return BODIES.has(noun) || REPORTS.has(noun);
}

/** Nouns for what is written, and for groups, that say things but never *I*: `the report said`. */
export const REPORTS: ReadonlySet<string> = new Set(
  `report study survey poll audit panel police government affidavit indictment complaint petition filing lawsuit ruling judgment
  verdict statement letter memo bill law document editorial`.split(/\s+/),
);

/** True of a paper or a station: `the Vell Courier`, `Radio Vell`, `Vell.com`. */
export function isOutlet(name: string): boolean {
  return /(?<!\p{L})(?:Times|Post|Courier|Herald|Tribune|Gazette|Telegraph|Guardian|Observer|Journal|Chronicle|Daily|News|Press|Reuters|Agence France-Presse|CNN|BBC|NBC|ABC|CBS|NPR|AP|AFP)$|^Radio\s|\.(?:com|org|net)$/u.test(
    name,
  );
}
