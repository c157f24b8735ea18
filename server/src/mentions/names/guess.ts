import type { Token } from '../../language/tokens.js';
import type { Reading } from '../paragraph.js';
import type { EntityType } from './name.js';
import { knownName } from './phrases.js';
import type { TypedRange } from './range.js';
import { isTitleHead, titleBefore } from './titles.js';
import { LINKED_HEADS, ORGANIZATION_HEADS } from './words/organizations.js';
import { NO_NAMES, OPENERS } from './words/others.js';
import { GIVEN_NAMES, PARTICLES, PERSON_VERBS } from './words/people.js';
import { DIRECTIONS, PLACE_HEADS } from './words/places.js';

/**
 * Names by lists, heads and shape, without a trained model: what a reader falls back on when there is none.
 *
 * Takes a run of capitalized words, sees whether it is known or closes with a telling word (`Bank`, `Province`), and
 * else goes by what stands beside it.
 */
export function guess({ tokens, role, sentences }: Reading): TypedRange[] {
  const starts = new Set(sentences.map(sentence => sentence.start));
  const found: TypedRange[] = [];
  for (let i = 0; i < tokens.length;) {
    const range = nameAt(tokens, i, starts, role === 'headline' || role === 'heading');
    if (range) found.push(range);
    i = range ? range.end : i + 1;
  }
  return found;
}

function nameAt(
  tokens: readonly Token[],
  first: number,
  starts: ReadonlySet<number>,
  titleCase: boolean,
): TypedRange | undefined {
  if (!isCapitalized(tokens[first])) return undefined;
  const known = knownName(tokens, first);
  const end = chunkEnd(tokens, first);
  if (known && known.end >= end) return { first, ...known, by: 'names/list' };
  if (titleCase) return known && { first, ...known, by: 'names/list' };
  if (end === first) return undefined;
  const name = afterTitle(tokens, first, end);
  if (name !== undefined && name < end) {
    return name === first || titleBefore(tokens, name) <= first
      ? { first: name, end, type: 'person', by: 'names/title' }
      : undefined;
  }
  const opening = starts.has(tokens[first]?.start ?? -1);
  if (opening && end - first === 1 && OPENERS.has(lower(tokens[first]))) return undefined;
  const type = typeOf(tokens, first, end, opening);
  if (type) return { first, end, type, by: 'names/shape' };
  return known && { first, ...known, by: 'names/list' };
}

/** Where a run of capitalized words ends: `Bank of England`, `Abu Bakr al-Baghdadi`; days and peoples end it. */
function chunkEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  let headed = false;
  let i = first;
  while (i < tokens.length) {
    const token = tokens[i];
    if (isCapitalized(token) && (i === first || joins(tokens, i)) && !(i === first && isNoName(token))) {
      headed ||= LINKED_HEADS.has(lower(token));
      end = ++i;
    } else if (i > first && (token?.text === '-' || token?.text === '&') && isCapitalized(tokens[i + 1])) {
      i++;
    } else if (i > first && PARTICLES.has(lower(token)) && token?.kind === 'word') {
      i++;
    } else if (i > first && headed && (token?.text === 'of' || token?.text === 'for')) {
      i += lower(tokens[i + 1]) === 'the' ? 2 : 1;
    } else {
      break;
    }
  }
  return end;
}

function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined && !isNoName(token) && (!token.glued || ['-', '’', '&'].includes(tokens[i - 1]?.text ?? ''))
  );
}

/** Past the titles that the run opens with, or that stand before it: the index of the name itself, if there is a title. */
function afterTitle(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let i = end - 1; i > first; i--) {
    if (isTitleHead(lower(tokens[i - 1])) && !isTitleHead(lower(tokens[i]))) return i;
  }
  return isTitleHead(lower(tokens[first - 1])) ? first : undefined;
}

function typeOf(tokens: readonly Token[], first: number, end: number, opening: boolean): EntityType | undefined {
  const last = lower(tokens[end - 1]);
  const head = lower(tokens[first]);
  const length = end - first;
  if (length > 1 && (ORGANIZATION_HEADS.has(last) || LINKED_HEADS.has(head))) return 'organization';
  if (
    length > 1 &&
    (PLACE_HEADS.has(last) || DIRECTIONS.has(head) || ['lake', 'mount', 'fort', 'cape', 'port'].includes(head))
  )
    return 'place';
  if (GIVEN_NAMES.has(tokens[first]?.text ?? '')) return 'person';
  if (length === 1 && isAcronym(tokens[first])) return 'organization';
  const before = lower(tokens[first - 1]);
  const after = lower(tokens[end]);
  if (PERSON_VERBS.has(after) || PERSON_VERBS.has(before)) return 'person';
  if (opening && length === 1) return undefined;
  if (length === 1 && ['in', 'at', 'near', 'from', 'to'].includes(before)) return 'place';
  return length === 2 || length === 3 ? 'person' : undefined;
}

function isAcronym(token: Token | undefined): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(token?.text ?? '');
}

function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isNoName(token: Token | undefined): boolean {
  return NO_NAMES.has(lower(token));
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
