import type { Article, Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { personalName } from '../links/identity/personal-name.js';
import { lastName } from '../rules/naming/bare.js';
import type { EntityType, NameMention } from '../mentions/names/name.js';
import { contains, cover, indexAt, touches, type Span } from '../text/span.js';

/** Something that names an entity, or stands for its name, and where. */
export interface Pointed {
  readonly entity: Entity;
  readonly span: Span;
  /** The mention, if it is by name. */
  readonly name: NameMention | undefined;
}

/** What the word at an offset names: `Lopez`, and `she` or `the mayor` where they surely mean her. */
export function pointedAt({ entities }: Article, offset: number): Pointed | undefined {
  for (const entity of entities) {
    const name = entity.mentions.find(({ span }) => touches(span, offset));
    if (name) return { entity, span: name.span, name };
    const other = [...entity.pronouns, ...entity.descriptions].find(({ span }) => touches(span, offset));
    if (other) return { entity, span: other.span, name: undefined };
  }
  return undefined;
}

/** Where an entity is first named in full: from `Lopez` to `Maria Lopez`. */
export function introduction({ name, mentions }: Entity): Span | undefined {
  return (mentions.find(mention => mention.name === name) ?? mentions[0])?.span;
}

/** Every place that names an entity or stands for its name, in text order. */
export function placesOf({ mentions, pronouns, descriptions }: Entity): Span[] {
  return [...mentions, ...pronouns, ...descriptions].map(({ span }) => span).sort((a, b) => a.start - b.start);
}

/** One of the edits that give an entity another name. */
export interface Renaming {
  readonly span: Span;
  readonly text: string;
  /** True inside quotation marks: what somebody said is not changed unasked. */
  readonly quoted: boolean;
}

/**
 * The edits that rename what a mention names, in every form: `Maria Lopez` to `Mary Lopes` makes `Lopez` `Lopes`, and
 * `Lopez` to `Lopes` makes `Maria Lopez` `Maria Lopes`. Possessive endings and titles stay.
 */
export function renamed({ paragraphs, text }: Article, { entity, name }: Pointed, newName: string): Renaming[] {
  if (!name) return [];
  const wanted = newName.trim().split(/\s+/).join(' ');
  const rewrite = rewriter(name.name, wanted, entity.type === 'person');
  return entity.mentions.flatMap(({ span }) => {
    const written = cover(text, span);
    const rewritten = rewrite(written);
    const paragraph = paragraphs[indexAt(paragraphs, span.start)];
    const quoted = paragraph?.quotes.some(quote => contains(quote.span, span.start)) === true;
    return rewritten === written ? [] : [{ span, text: rewritten, quoted }];
  });
}

/** Rewrites a form of a name: the very form that was renamed as a whole, another of a person’s by its given name and surname. */
function rewriter(from: string, to: string, isPerson: boolean): (written: string) => string {
  const parts = isPerson ? partsOf(from, to) : [];
  return written => {
    const plain = written.replace(/\s+/g, ' ');
    if (fold(plain) === fold(from)) return cased(to, written);
    return parts.reduce((text, part) => replaced(text, part), written);
  };
}

interface Part {
  /** Folded. */
  readonly old: readonly string[];
  readonly fresh: string;
}

/** What becomes of the surname, with its particle and without, and of the given name; a form by one word is all surname. */
function partsOf(from: string, to: string): Part[] {
  const part = (old: string, fresh: string): Part => ({ old: fold(old).split(' '), fresh });
  if (!from.includes(' ')) return [part(from, to)];
  const [surname, fresh] = [lastName(from), lastName(to)];
  const [given, freshGiven] = [from.split(' ')[0] ?? '', to.split(' ')[0] ?? ''];
  return [
    part(surname, fresh),
    ...(surname.includes(' ') ? [part(surname.split(' ').at(-1) ?? '', fresh.split(' ').at(-1) ?? '')] : []),
    ...(to.includes(' ') ? [part(given, freshGiven)] : []),
  ].filter(({ old, fresh }) => old.join(' ') !== fold(fresh));
}

/** A text with the words of a part written anew, once, wherever they stand together: the `Orr` of `Orr-Bell`, too. */
function replaced(text: string, { old, fresh }: Part): string {
  for (const pattern of [/\S+/g, /[^\s-]+/g]) {
    const words = Array.from(text.matchAll(pattern));
    const at = words.findIndex((_, i) => old.every((word, j) => fold(words[i + j]?.[0] ?? '') === word));
    const [first, last] = [words[at], words[at + old.length - 1]];
    if (!first || !last) continue;
    const end = last.index + last[0].length;
    return text.slice(0, first.index) + cased(fresh, text.slice(first.index, end)) + text.slice(end);
  }
  return text;
}

/** In capitals where the old words were, `LOPEZ` becomes `LOPES`, and with a capital in front: `Van der Berg`, `Van den Broek`. */
function cased(text: string, like: string): string {
  if (/\p{Lu}{2}/u.test(like) && !/\p{Ll}/u.test(like) && /\p{Ll}/u.test(text)) return text.toUpperCase();
  return /^\p{Lu}/u.test(like) && /^\p{Ll}/u.test(text) && like.includes(' ')
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}

/** A name that a writer may want to write. */
export interface Suggestion {
  readonly name: string;
  readonly type: EntityType | undefined;
  /** What there is to say about it: a title, the full name. */
  readonly about: string | undefined;
  /** How many characters before the cursor are the start of it. */
  readonly written: number;
}

/**
 * The names of the story in full, the surnames of its people, and the names of the house list, but for the one that is
 * being written. Of a word that is begun its first letter must be right; an editor picks among those as the writer goes on.
 */
export function suggestions({ entities, house, text }: Article, offset: number): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const before = text.slice(Math.max(0, offset - LONGEST_NAME), offset);
  const initial = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{N}])[\p{L}\p{M}\p{N}’'-]*$/u.exec(before)?.[1];
  const suggest = (name: string, type: EntityType | undefined, about: string | undefined): void => {
    if (found.has(name) || !hasWordFrom(name, initial)) return;
    found.set(name, { name, type, about, written: writtenOf(name, before) });
  };
  for (const { mentions, type, name, title } of entities) {
    if (mentions.every(({ span }) => touches(span, offset))) continue;
    suggest(name, type, title ?? type);
    const surname = type === 'person' ? surnameOf(name) : undefined;
    if (surname !== undefined) suggest(surname, type, name);
  }
  for (const { name, type } of house) if (name !== undefined) suggest(name, type, type);
  return [...found.values()];
}

const LONGEST_NAME = 80;

/** True of `Maria Lopez` where `L` or `m` has been written, and of any name where nothing has. */
function hasWordFrom(name: string, initial: string | undefined): boolean {
  if (initial === undefined) return true;
  const wanted = fold(initial);
  return Array.from(fold(name).matchAll(/[\p{L}\p{N}]+/gu)).some(([word]) => word.startsWith(wanted));
}

/** How much of a name stands at the end of a text, in words begun: 8 for `Maria Lopez` behind `told Maria Lo`; else how much of its last word. */
function writtenOf(name: string, before: string): number {
  const wanted = fold(name);
  const starts = Array.from(before.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu), ({ index }) => index);
  const words = before.length - (/[\p{L}\p{M}\p{N}’'-]*$/u.exec(before)?.index ?? before.length);
  const start = starts.find(at => !/[\r\n]/.test(before.slice(at)) && wanted.startsWith(fold(before.slice(at))));
  return start === undefined ? words : before.length - start;
}

function surnameOf(name: string): string | undefined {
  const surname = personalName(name).words.at(-1);
  return name.split(' ').findLast(word => fold(word).endsWith(surname ?? ' ') && word !== name);
}

/** The names of a story in text order, for colors; a name over two lines is two. */
export function namesIn({ entities, text }: Article): { readonly span: Span; readonly type: Entity['type'] }[] {
  return entities
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, type }) =>
      Array.from(cover(text, span).matchAll(/[^\r\n]+/g), ({ 0: part, index }) => ({
        span: { start: span.start + index, end: span.start + index + part.length },
        type,
      })),
    );
}

/** The forms of a name, as a search compares them. */
export function formsOf({ mentions }: Entity): string[] {
  return [...new Set(mentions.map(({ name }) => fold(name)))];
}

/** True of a name that has these letters in order. */
export function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of name) {
    if (letter === letters.charAt(at)) at++;
  }
  return at >= letters.length;
}
