import type { Article, Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { personalName } from '../links/identity/personal-name.js';
import type { NameMention } from '../mentions/names/name.js';
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

/** Rewrites a form of a name: the very form that was renamed as a whole, another of a person’s word by word. */
function rewriter(from: string, to: string, isPerson: boolean): (written: string) => string {
  const old = from.split(' ');
  const fresh = to.split(' ');
  const words = new Map<string, string>();
  if (isPerson) {
    words.set(fold(old.at(-1) ?? ''), old.length > 1 ? (fresh.at(-1) ?? to) : to);
    if (old.length > 1 && fresh.length > 1) words.set(fold(old[0] ?? ''), fresh[0] ?? to);
  }
  return written => {
    const plain = written.replace(/\s+/g, ' ');
    if (fold(plain) === fold(from)) return cased(to, written);
    return written.replace(/[^\s-]+/g, word => {
      const next = words.get(fold(word));
      return next === undefined ? word : cased(next, word);
    });
  };
}

/** In capitals where the old word was: `LOPEZ` becomes `LOPES`. */
function cased(text: string, like: string): string {
  return /\p{Lu}{2}/u.test(like) && !/\p{Ll}/u.test(like) && /\p{Ll}/u.test(text) ? text.toUpperCase() : text;
}

/** A name that a writer may want again, and what there is to say about it. */
export interface Suggestion {
  readonly name: string;
  readonly entity: Entity;
}

/** The names of the story in full, and the surnames of its people, but for the one that is being written. */
export function suggestions({ entities }: Article, offset: number): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const entity of entities) {
    const others = entity.mentions.filter(({ span }) => !touches(span, offset));
    if (others.length === 0) continue;
    const surname = entity.type === 'person' ? surnameOf(entity.name) : undefined;
    for (const name of [entity.name, ...(surname === undefined ? [] : [surname])]) {
      if (!found.has(name)) found.set(name, { name, entity });
    }
  }
  return [...found.values()];
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

/** True of an entity that a search for symbols finds: letters in order, accents apart. */
export function isFoundBy(query: string, { mentions }: Entity): boolean {
  const letters = fold(query);
  return mentions.some(({ name }) => {
    let at = 0;
    for (const letter of fold(name)) {
      if (letter === letters.charAt(at)) at++;
    }
    return at >= letters.length;
  });
}
