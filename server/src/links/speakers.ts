import type { Entity } from '../article.js';
import type { Source } from '../mentions/statements/statement.js';
import type { Span } from '../text/span.js';

/** Who a source is, by its fullest name. */
export interface Speaker {
  readonly name: string;
  readonly entity: Entity | undefined;
}

/**
 * Finds who the words of a source are: `Mayor Ada Quill`, `Quill`, `she` and `the mayor` are Ada Quill.
 *
 * Called in text order: a pronoun that nothing else explains is whoever spoke last.
 */
export function speakerFinder(entities: readonly Entity[]): (source: Source) => Speaker {
  const places = entities
    .flatMap(entity =>
      [...entity.mentions, ...entity.pronouns, ...entity.descriptions].map(({ span, kind }) => ({
        span,
        entity,
        kind,
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const bySurname = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    const key = lastWord(entity.name);
    bySurname.set(key, bySurname.has(key) ? undefined : entity);
  }

  let last: Entity | undefined;

  return source => {
    const words = source.of ?? source;
    const within = placesIn(places, words.span);
    const named = within.filter(({ span }) => !isAside(words, span));
    const ends = named.find(({ span }) => span.end === words.span.end);
    const entity =
      (named.find(place => place.entity.type === 'person') ?? ends)?.entity ??
      (source.kind === 'name' && !TIES.test(words.text) ? bySurname.get(lastWord(words.text)) : undefined) ??
      (last && mayBe(words.text, last) ? last : undefined);
    if (entity?.type === 'person') last = entity;
    return { name: entity?.name ?? words.text, entity };
  };
}

/** True if nothing speaks against a person being meant by `he` or `she`. */
function mayBe(pronoun: string, { pronouns }: Entity): boolean {
  const gender = /^he$/iu.test(pronoun) ? 'male' : /^she$/iu.test(pronoun) ? 'female' : undefined;
  return gender !== undefined && pronouns.every(other => other.gender === gender);
}

interface Place {
  readonly span: Span;
  readonly entity: Entity;
}

/** The mentions that lie within a span; the search is by halves, since it is made for every statement. */
function placesIn<P extends Place>(places: readonly P[], { start, end }: Span): P[] {
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

/** True of a name that only tells whose the source is: `Quill’s lawyer`, `a spokesman for Quill`. */
function isAside({ span, text }: { readonly span: Span; readonly text: string }, name: Span): boolean {
  return TIES.test(text.slice(0, name.start - span.start)) || /^['’]s?\s/u.test(text.slice(name.end - span.start));
}

/** Words behind which a name is not the speaker’s own. */
const TIES = /\b(?:of|for|from|at|to|with|by|in|on)\s/iu;

function lastWord(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).replace(/['’]s$/u, '');
}
