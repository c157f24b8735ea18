import { fold } from '../../language/fold.js';
import { singular } from '../../language/singular.js';
import type { Token } from '../../language/tokens.js';
import { isPersonNoun } from './person-noun.js';
import { lastBefore, type Run, type TypedRange } from './range.js';
import { isTitleHead } from './titles.js';
import { ORGANIZATION_HEADS } from './words/organizations.js';
import { BODIES, NO_NAMES, THINGS } from './words/others.js';

/** Names, and initials that stand for nobody: they are no names in all of the story. */
export interface Spelled {
  readonly ranges: readonly TypedRange[];
  readonly noNames: readonly Run[];
}

/**
 * The ranges as initials in brackets have them: what they stand for is one name, `Institute of Mining and Fuel Research (IMFR)`,
 * and they are of its kind; `special investigation team (SIT)` is a body without capitals. What stands for anything else,
 * `electronic money transfer (EMT)` or `Inspector General of Police (IGP)`, names none.
 */
export function withInitials(tokens: readonly Token[], ranges: readonly TypedRange[]): Spelled {
  let kept: readonly TypedRange[] = ranges;
  const noNames: Run[] = [];
  for (let bracket = 1; bracket < tokens.length - 2; bracket++) {
    const initials = tokens[bracket + 1];
    if (tokens[bracket]?.text !== '(' || tokens[bracket + 2]?.text !== ')' || !isInitials(initials)) continue;
    const own: Run = { first: bracket + 1, end: bracket + 2 };
    const rest = kept.filter(({ first }) => first !== own.first);
    const expansion = expansionOf(tokens, bracket, initials.text);
    if (!expansion) {
      if (!isAirport(kept, bracket, initials)) continue;
      kept = rest;
      noNames.push(own);
      continue;
    }
    const inside = kept.filter(({ first, end }) => first < expansion.end && end > expansion.first);
    const type = kindOf(tokens, expansion, inside);
    if (type === 'unknown') continue;
    if (type === 'none') {
      kept = rest.filter(range => !inside.includes(range) || range.type !== 'organization');
      noNames.push(own);
      continue;
    }
    const others = rest.filter(range => !inside.includes(range));
    const name = { ...expansion, first: Math.min(expansion.first, inside[0]?.first ?? expansion.first) };
    const spelled: TypedRange[] =
      type === 'place' || !isCapitalized(tokens[expansion.first]) ? inside : [{ by: BY, ...inside[0], ...name, type }];
    kept = [...others, ...spelled, { ...own, type, by: BY }];
  }
  return { ranges: [...kept].sort((a, b) => a.first - b.first), noNames };
}

const BY = 'names/initials';

/** What the words name that initials stand for, given the names in them; `none` if nothing that is looked for here. */
function kindOf(
  tokens: readonly Token[],
  { first, end }: Run,
  inside: readonly TypedRange[],
): 'organization' | 'place' | 'none' | 'unknown' {
  const noun = headOf(tokens, first, end);
  const head = singular(noun);
  const last = singular(lower(tokens[end - 1]));
  if (!isCapitalized(tokens[first])) return inside.length > 0 ? 'unknown' : BODIES.has(head) ? 'organization' : 'none';
  // one Inspector General; not the Rail Workers
  if (isPersonNoun(fold(noun)) || isTitleHead(noun) || THINGS.has(head)) return 'none';
  if (inside.length === 0) return BODIES.has(head) || BODIES.has(last) ? 'organization' : 'unknown';
  const isBody = ORGANIZATION_HEADS.has(head) || ORGANIZATION_HEADS.has(last);
  return !isBody && inside.every(({ type }) => type === 'place') ? 'place' : 'organization';
}

/** The noun that says what words are, in lower case: the `committee` of `Committee on Trade`. */
function headOf(tokens: readonly Token[], first: number, end: number): string {
  return lower(tokens[lastBefore(tokens, { first, end }, /^(?:of|for|on|in|to|against|into)$/)]);
}

/** True of the `SFO` of `San Francisco (SFO)`, which is an airport there. */
function isAirport(ranges: readonly TypedRange[], bracket: number, { text }: Token): boolean {
  return /^\p{Lu}{3}$/u.test(text) && ranges.some(({ end, type }) => end === bracket && type === 'place');
}

/** The words in front of the bracket whose initials these are. */
function expansionOf(tokens: readonly Token[], bracket: number, initials: string): Run | undefined {
  const end = /^['’]s$/.test(tokens[bracket - 1]?.text ?? '') ? bracket - 1 : bracket;
  const letters = initials.replace(/s$/, '').toLowerCase();
  const first = expansionStart(tokens, end, letters, false) ?? expansionStart(tokens, end, letters, true);
  return first === undefined ? undefined : { first, end };
}

/** Where the words start whose initials these are, counted back from their end; links count or not: `of`, `and the`. */
function expansionStart(
  tokens: readonly Token[],
  end: number,
  letters: string,
  linksCount: boolean,
): number | undefined {
  let letter = letters.length - 1;
  let i = end - 1;
  for (; i >= 0 && letter >= 0; i--) {
    const { kind, text } = tokens[i] ?? { kind: 'mark', text: '' };
    if (kind !== 'word') {
      if (!/^[-&,]$/.test(text)) return undefined;
      continue;
    }
    const word = text.toLowerCase();
    const isLink = LINKS.has(word);
    if (word.charAt(0) === letters.charAt(letter) && (linksCount || !isLink)) letter--;
    else if (!isLink) return undefined;
  }
  return letter < 0 ? i + 1 : undefined;
}

const LINKS: ReadonlySet<string> = new Set('of for the and on in to de del la du des da do et y e al'.split(' '));

/** `IMFR`, `SDGs` or `MoU`. */
function isInitials(token: Token | undefined): token is Token {
  return (
    /^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}\p{Lu}{1,4})s?$/u.test(token?.text ?? '') &&
    !NO_NAMES.has(token?.text.toLowerCase() ?? '')
  );
}

function isCapitalized(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
