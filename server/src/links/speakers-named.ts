// Whom the words of a source name: `Lis Smith` of `Quill campaign spokeswoman Lis Smith`.
import type { Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { singular } from '../language/singular.js';
import { SPEAKING } from '../language/words/speakers.js';
import { isPersonNoun } from '../mentions/names/person-noun.js';
import { isTitleHead } from '../mentions/names/titles.js';
import type { Source } from '../mentions/statements/statement.js';
import type { Span } from '../text/span.js';
import { BODIES, nounOf, lastWord, REPORTS } from './speaker.js';

/**
 * Whom a source names: `Lis Smith` of `Quill campaign spokeswoman Lis Smith`, the first of `the council and the police`, nobody of
 * `the Quill campaign`.
 */
export function headOf(words: Words, within: readonly Place[]): Entity | undefined {
  const named = within.filter(
    (place, i) => isHolder(words, within[i - 1], place) || !isAside(words, place.span, place.entity),
  );
  const person = named.find(({ entity }) => entity.type === 'person');
  return (person ?? named.find((place, i) => isLast(words, place) || isJoined(words, place, named[i + 1])))?.entity;
}

/** True of the `Ada Quill` of `director of Harbour Watch Ada Quill`: behind the body whose role it is. */
function isHolder({ span, text }: Words, body: Place | undefined, { span: { start, end }, entity }: Place): boolean {
  if (entity.type !== 'person' || body?.entity.type !== 'organization' || body.span.end + 1 !== start) return false;
  return /\b(?:of|at)\s(?:the\s)?$/iu.test(text.slice(0, body.span.start - span.start)) && end === span.end;
}

/** Whom a role is said of that stands before a name: `her father, Jan Orr,`, `his daughter, the journalist Ana Orr` */
export function apposed({ span: { end }, text }: Source, behind: string, places: readonly Place[]): Entity | undefined {
  const noun = nounOf(text);
  // His sons, Jan and Per, said; A report by the head of planning, Jan Orr, found
  if (singular(noun) !== noun || REPORTS.has(noun)) return undefined;
  const next = placesIn(places, { start: end, end: end + 80 }).find(({ entity }) => entity.type === 'person');
  const between = behind.slice(0, next && next.span.start - end);
  if (!next || !(BEFORE_NAME.test(between) || isRoleWithin(between))) return undefined;
  return isClauseBehind(behind.slice(next.span.end - end)) ? undefined : next.entity;
}

/** True of `, retired coastguard ` between `Her neighbour` and her name. */
function isRoleWithin(between: string): boolean {
  const [, noun = ''] = /^, (?:\p{Ll}[\p{Ll}-]{1,20} ){0,3}(\p{Ll}[\p{Ll}-]{1,20}) $/u.exec(between) ?? [];
  return isPersonNoun(fold(noun));
}

/** True where a name has a verb of its own: `According to his agent, Orr had been ill`. */
function isClauseBehind(text: string): boolean {
  return /^\s(?!(?:and|or|but|of|from|at|in|on|for|who|as|when|while|after|before|during|by|to|with)\b)\p{Ll}/u.test(
    text,
  );
}

/** What may stand between a role and the name of who has it: `, `, `, Commodore `, `, the Vell journalist ` */
const BEFORE_NAME = /^, (?:the (?:[\p{L}-]{1,20} ){1,4}|(?:\p{Lu}[\p{L}.-]{1,20} ){0,4})$/u;

/** True of a name that ends the words: `the mayor herself` too. */
function isLast({ span, text }: Words, place: Place): boolean {
  return /^(?: (?:him|her|it)self)?$/u.test(text.slice(place.span.end - span.start));
}

/** True of the first of two of a kind: `the Vell Council and the Arden Police`, not the `High Court of England` and Wales. */
function isJoined({ span, text }: Words, place: Place, next: Place | undefined): boolean {
  if (!next || next.entity.type !== place.entity.type) return false;
  return /^,? and (?:the )?$/u.test(text.slice(place.span.end - span.start, next.span.start - span.start));
}

export interface Words {
  readonly span: Span;
  readonly text: string;
}

export interface Place {
  readonly span: Span;
  readonly entity: Entity;
}

/** The mentions that lie within a span; the search is by halves, since it is made for every statement. */
export function placesIn<P extends { readonly span: Span }>(places: readonly P[], { start, end }: Span): P[] {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.span.start ?? Infinity) < start) from = middle + 1;
    else to = middle;
  }
  const found: P[] = [];
  for (let place = places[from]; place && place.span.start < end; place = places[++from]) {
    if (place.span.end <= end) found.push(place);
  }
  return found;
}

/** True of a name that only tells whose the source is: `Quill’s lawyer`, `a spokesman for Quill`, `the Quill campaign`, `his Vell office`. */
function isAside({ span, text }: Words, name: Span, { type }: Entity): boolean {
  const before = text.slice(0, name.start - span.start);
  const isOwner = /^(?:his|her|their)$/iu.test(text.slice(before.length, name.end - span.start)) && name.end < span.end;
  return (
    isOwner ||
    (type === 'person' ? isTied(before) && !OWNS.test(before) : TIES.test(before)) ||
    BEFORE_NOUN.test(text.slice(name.end - span.start))
  );
}

/** True of `a spokesman for ` before a name; not of a title, `Envoy to the United Nations `, or of `University of Vell president `. */
export function isTied(before: string): boolean {
  const [, holder = '', body = ''] =
    /^(.*?)\b(?:of|for|from|at|to|with|by|in|on|within|inside|near)\s(.*)$/iu.exec(before) ?? [];
  if (body === '') return TIES.test(before);
  const head = lastWord(holder.trim());
  if (isSeat(holder, body) || isPortfolio(head, body)) return false;
  if (!TIES.test(body) && body.split(' ').some(word => isPersonNoun(fold(word))))
    return isCommon(head) && speaks(singular(fold(head)));
  const [first = ''] = body.replace(/^the\s/u, '').split(' ');
  return !(isTitleHead(head.toLowerCase()) && /^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(first));
}

/** True of what heads a role: the `speaker of the parliament`, the `co-author of the study` in front of a name. */
function isSeat(holder: string, body: string): boolean {
  // Member of Parliament (MP) Ada Quill
  if (/^member $/iu.test(holder) && /^(?:the )?\p{Lu}\p{Ll}+ (?:\(\p{Lu}{2,5}\) )?$/u.test(body)) return true;
  const [, noun = ''] = /^the (\p{Ll}{3,20}) $/u.exec(body) ?? [];
  const isBody =
    BODIES.has(noun) || /^(?:parliament|senate|assembly|house|study|report|paper|book|film|project)$/u.test(noun);
  return isBody && isPersonNoun(fold(lastWord(holder.trim())).replace(/^co-/u, ''));
}

/**
 * True of an office that goes on to say for what, or to another: the `minister of state for labour and employment` Ada Quill, the
 * `secretary of the party and Chief Minister` Ada Quill; not of `a lawyer for the singer`.
 */
function isPortfolio(office: string, body: string): boolean {
  if (!isTitleHead(office.toLowerCase())) return false;
  const words = body.trim().split(' ');
  const last = words.at(-1) ?? '';
  if (!/\b(?:the|an?|his|her)\b/u.test(body)) return /^\p{Ll}/u.test(last) && !isPersonNoun(last);
  const second = words.slice(words.lastIndexOf('and') + 1).join(' ');
  return second !== words.join(' ') && !TIES.test(second) && isTitleHead(last.toLowerCase());
}

/** True of a noun, not of a part of a name, though it may open the sentence: `Supporters`, but not `University`. */
function isCommon(word: string): boolean {
  return !/^\p{Lu}/u.test(word) || singular(fold(word)) !== fold(word) || isPersonNoun(fold(word));
}

function speaks(noun: string): boolean {
  return isPersonNoun(noun) || SPEAKING.has(noun);
}

/** What goes on behind a name that is not the speaker’s own: a possessive ending or a noun. */
const BEFORE_NOUN =
  /^(?:['’]s?\s|\s(?!(?:\p{Ll}{2,20}ing|of|for|from|with|at|in|on|by|to|during|after|before|while|when|and|or|who|himself|herself|jr|sr)\b)\p{Ll})/u;

/** What tells whose somebody is: `the Bureau of Rivers’ Jan Orr` */
const OWNS = /(?:['’]s|s['’])\s$/u;

/** Words behind which a name is not the speaker’s own. */
const TIES = /\b(?:of|for|from|at|to|with|by|in|on|within|inside|near)\s/iu;
