import type { Token } from '../../language/tokens.js';
import { withInitials } from './initials.js';
import type { TypedRange } from './range.js';
import { isTitleHead } from './titles.js';
import { LINKED_HEADS, ORGANIZATION_HEADS } from './words/organizations.js';
import { NO_NAMES } from './words/others.js';

/**
 * The ranges as a name is spanned: `Tehran` and `Times` are one organization, as are `Royal Society` and the `Tasmania` behind
 * its *of*; `Costa Ricans` are no name, and the `General` of `General Freire` is no part of his.
 */
export function tidy(tokens: readonly Token[], ranges: readonly TypedRange[]): TypedRange[] {
  const kept: TypedRange[] = [];
  for (const range of ranges.flatMap(range => cut(tokens, range)).map(range => whole(tokens, range))) {
    const before = kept.at(-1);
    if (before && isOne(tokens, before, range)) {
      kept[kept.length - 1] = { ...before, end: range.end, type: 'organization' };
    } else if (!NO_NAMES.has(word(tokens, range.end - 1))) {
      kept.push(retyped(tokens, range.type === 'person' ? withoutTitle(tokens, range) : range));
    }
  }
  return withInitials(tokens, kept);
}

/** The parts of a range on both sides of a dash that stands free, without marks at their ends: `Kilimba Park – Sector Nori`. */
function cut(tokens: readonly Token[], range: TypedRange): TypedRange[] {
  const parts: TypedRange[] = [];
  let { first } = range;
  for (let i = first; i <= range.end; i++) {
    if (i < range.end && !isFreeDash(tokens, i)) continue;
    let end = i;
    while (first < end && isMark(tokens[first])) first++;
    while (first < end && isMark(tokens[end - 1])) end--;
    if (first < end) parts.push({ ...range, first, end });
    first = i + 1;
  }
  return parts;
}

function isFreeDash(tokens: readonly Token[], i: number): boolean {
  return /^[-–—]$/.test(tokens[i]?.text ?? '') && tokens[i]?.glued === false && tokens[i + 1]?.glued !== true;
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text !== '.';
}

/** A given name in two parts, of which the tagger took one: `Chan Man-kay`; no `Lopez-backed`. */
function whole(tokens: readonly Token[], range: TypedRange): TypedRange {
  const { first, end, type } = range;
  const [hyphen, part] = [tokens[end], tokens[end + 1]];
  const isSplit = type === 'person' && end - first > 1 && hyphen?.text === '-' && hyphen.glued && part?.glued === true;
  return isSplit && /^\p{Ll}{2,5}$/u.test(part.text) && !SECOND_PARTS.has(part.text)
    ? { ...range, end: end + 2 }
    : range;
}

/** Short words that make an adjective of a name: `Lopez-led`. */
const SECOND_PARTS: ReadonlySet<string> = new Set(
  'led era run like style held owned made aged type based born ism ist esque'.split(' '),
);

/** A `Wildlife Refuge` or `National Park` that was read as something else is a place. */
function retyped(tokens: readonly Token[], range: TypedRange): TypedRange {
  return range.end - range.first > 1 && LAND.has(word(tokens, range.end - 1)) ? { ...range, type: 'place' } : range;
}

/** Last words of names that are places whatever stands before them. */
const LAND: ReadonlySet<string> = new Set(
  `island islands peninsula river valley mountain mountains highway expressway refuge volcano avenue boulevard prefecture oblast airport
  street road`.split(/\s+/),
);

function isOne(tokens: readonly Token[], before: TypedRange, after: TypedRange): boolean {
  if (before.type === 'place' && after.type === 'organization') {
    return (
      before.end === after.first &&
      tokens[after.first]?.glued === false &&
      ORGANIZATION_HEADS.has(word(tokens, after.end - 1))
    );
  }
  if (before.type !== 'organization' || after.type !== 'place') return false;
  const gap = after.first - before.end;
  const links = gap === 1 || (gap === 2 && word(tokens, before.end + 1) === 'the');
  return links && word(tokens, before.end) === 'of' && LINKED_HEADS.has(word(tokens, before.end - 1));
}

function withoutTitle(tokens: readonly Token[], range: TypedRange): TypedRange {
  let { first } = range;
  while (first < range.end - 1 && isTitleHead(word(tokens, first)) && tokens[first + 1]?.kind === 'word') first++;
  return { ...range, first };
}

function word(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? '';
}
