import type { Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { singular } from '../language/singular.js';
import { isPersonNoun } from '../mentions/names/person-noun.js';
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

  const spoke = new Speakers();

  return source => {
    const words = source.of ?? source;
    const entity =
      headOf(words, placesIn(places, words.span)) ??
      (source.kind === 'name' && !TIES.test(words.text) ? bySurname.get(lastWord(words.text)) : undefined);
    const speaker = entity ? { name: entity.name, entity } : spoke.recall(words, places);
    spoke.add(words, speaker);
    return speaker;
  };
}

/** Whom a source names: `Lis Smith` of `Quill campaign spokeswoman Lis Smith`, nobody of `the Quill campaign`. */
function headOf(words: Words, within: readonly Place[]): Entity | undefined {
  const named = within.filter(({ span }) => !isAside(words, span));
  const person = named.find(({ entity }) => entity.type === 'person');
  return (person ?? named.find(({ span }) => span.end === words.span.end))?.entity;
}

/** Who has spoken so far, and who may be meant by words that name nobody. */
class Speakers {
  private person: Entity | undefined;
  /** Where that person’s last credit ends. */
  private at = 0;
  private group: Speaker | undefined;
  /** By their noun, those who have no name: `a police spokesman`, later *the spokesman*. */
  private readonly unnamed = new Map<string, string>();

  add({ text, span }: Words, speaker: Speaker): void {
    const { entity } = speaker;
    if (entity?.type === 'person') {
      this.person = entity;
      this.at = span.end;
      this.group = undefined;
    } else if (!PRONOUN.test(text)) {
      this.group = entity || isGroup(text) ? speaker : undefined;
      if (!entity && !ANAPHOR.test(text)) this.unnamed.set(nounOf(text), text);
    }
  }

  recall({ text, span }: Words, places: readonly Place[]): Speaker {
    const { person, group } = this;
    if (person && mayBe(text, person)) return { name: person.name, entity: person };
    if (group && (/^they$/iu.test(text) || (/^it$/iu.test(text) && !isSeveral(group)))) return group;
    const known = this.unnamed.get(ANAPHOR.exec(text)?.[1]?.toLowerCase() ?? '');
    if (known !== undefined) return { name: known, entity: undefined };
    if (isVariation(text)) {
      const since = placesIn(places, { start: Math.max(this.at, span.start - NEAR), end: span.start });
      const named = since.map(({ entity }) => entity).filter(({ type }) => type === 'person');
      const recent = span.start - this.at < NEAR ? person : undefined;
      const meant = AGED.test(text) ? (named.at(-1) ?? recent) : named.every(other => other === recent) && recent;
      if (meant) return { name: meant.name, entity: meant };
    }
    return { name: text, entity: undefined };
  }
}

/** `the 35-year-old`, which is said of whoever was named last. */
const AGED = /^the \d{1,3}-year-old$/iu;

/** How far behind his last words somebody may be called by another name. */
const NEAR = 600;

/** True of what writers put for a name they have just used: `the 35-year-old`, `the Texas Republican`, `the former winger`. */
function isVariation(words: string): boolean {
  const [, narrower, noun] = /^the ((?:[\p{L}\p{N}.’'-]+ ){0,4})([\p{L}\p{N}-]+)$/iu.exec(words) ?? [];
  if (noun === undefined || narrower === undefined) return false;
  if (/^\d{1,3}-year-old$/u.test(noun)) return true;
  return isPersonNoun(fold(noun)) && /(?:^|\s)(?:\p{Lu}|former |ex-|\d{1,2}-year-old )/u.test(narrower);
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|who)$/iu;

/** What points back at somebody without a name: *the spokesman*. */
const ANAPHOR = /^the ([\p{L}-]{3,30})$/iu;

/** The noun that somebody without a name is told of by: `a spokesman for the water board` is a spokesman. */
export function nounOf(words: string): string {
  const [head = ''] = words.toLowerCase().split(/ (?:of|for|from|with|at|in|on|who|that) |,/u);
  return lastWord(head);
}

/** True of `traders at the market`, whom no *it* means. */
function isSeveral({ name, entity }: Speaker): boolean {
  const noun = nounOf(name);
  return !entity && singular(noun) !== noun;
}

/** True of `residents` and `the police`. */
function isGroup(words: string): boolean {
  const noun = nounOf(words);
  return (
    singular(noun) !== noun ||
    /^(?:police|people|campaign|company|ministry|board|council|government|union|party|team|agency|department)$/u.test(
      noun,
    )
  );
}

/** True if nothing speaks against a person being meant by `he` or `she`. */
function mayBe(pronoun: string, { pronouns }: Entity): boolean {
  const gender = /^he$/iu.test(pronoun) ? 'male' : /^she$/iu.test(pronoun) ? 'female' : undefined;
  return gender !== undefined && pronouns.every(other => other.gender === gender);
}

interface Words {
  readonly span: Span;
  readonly text: string;
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

/** True of a name that only tells whose the source is: `Quill’s lawyer`, `a spokesman for Quill`, `the Quill campaign`. */
function isAside({ span, text }: Words, name: Span): boolean {
  return TIES.test(text.slice(0, name.start - span.start)) || BEFORE_NOUN.test(text.slice(name.end - span.start));
}

/** What goes on behind a name that is not the speaker’s own: a possessive ending or a noun. */
const BEFORE_NOUN = /^(?:['’]s?\s|\s(?!(?:of|for|from|with|at|in|on|and|or|who|himself|herself|jr|sr)\b)\p{Ll})/u;

/** Words behind which a name is not the speaker’s own. */
const TIES = /\b(?:of|for|from|at|to|with|by|in|on)\s/iu;

function lastWord(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).replace(/['’]s$/u, '');
}
