import type { Article, Entity } from '../../article.js';
import { fold } from '../../language/fold.js';
import type { NameMention } from '../../mentions/names/name.js';
import { finder } from '../../mentions/words.js';
import type { Span } from '../../text/span.js';

/** A word with a capital, in every place where the story has it. */
export interface CapitalWord {
  /** Folded: `ostrow`. */
  readonly key: string;
  readonly places: WordPlace[];
}

export interface WordPlace {
  readonly span: Span;
  /** As written: `Ostrow`. */
  readonly text: string;
  /** The name that the word is part of, and whose. */
  readonly name: NameMention | undefined;
  readonly entity: Entity | undefined;
  /** True where any word would have a capital: at the start of a sentence, in a headline. */
  readonly forced: boolean;
}

/** The words of four letters or more that have a capital, in the order of their first places. */
export function capitalWords({ paragraphs, entities }: Article): CapitalWord[] {
  const owners = new Map(entities.flatMap(entity => entity.mentions.map(mention => [mention, entity] as const)));
  const found = new Map<string, CapitalWord>();
  const written = new Map<string, CapitalWord>();
  const wordOf = (spelling: string): CapitalWord => {
    const known = written.get(spelling);
    if (known) return known;
    const key = fold(spelling);
    const word = found.get(key) ?? { key, places: [] };
    found.set(key, word);
    written.set(spelling, word);
    return word;
  };
  for (const paragraph of paragraphs) {
    const { role, sentences, names } = paragraph;
    let next = 0;
    let sentence = 0;
    for (const { words: spelling, span } of capitals(paragraph)) {
      const { start } = span;
      while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++;
      while ((names[next]?.span.end ?? Infinity) <= start) next++;
      const name = names[next];
      const isNamed = name !== undefined && name.span.start <= start;
      const opening = start - (sentences[sentence]?.start ?? 0) <= 2;
      wordOf(spelling).places.push({
        span,
        text: spelling,
        name: isNamed ? name : undefined,
        entity: isNamed ? owners.get(name) : undefined,
        forced: role === 'headline' || role === 'heading' || opening,
      });
    }
  }
  return [...found.values()];
}

/** A capital and at least three letters; not capitals alone, nor the address of a page. */
const WORD =
  /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}@./_])\p{Lu}\p{M}*(?=[\p{L}\p{M}]*\p{Ll})[\p{L}\p{M}]{3,}(?![\p{L}\p{N}@/_])/gu;

const capitals = finder(WORD);
