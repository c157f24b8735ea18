import type { Entity } from '../article.js';
import { fold } from '../language/fold.js';
import type { DescriptionMention } from '../mentions/names/name.js';
import type { Source } from '../mentions/statements/statement.js';
import type { Span } from '../text/span.js';
import { type Speaker, lastWord } from './speaker.js';
import { headOf, apposed, type Words, placesIn, isTied } from './speakers-named.js';
import { Speakers, outside } from './speakers-recalled.js';

/**
 * Finds who the words of a source are: `Mayor Ada Quill`, `Quill`, `she` and `the mayor` are Ada Quill.
 *
 * Called in text order, with the words behind the source: a pronoun that nothing else explains is whoever spoke last.
 * `unheard` is what the story does not tell itself, its quotations and bylines, in text order, and `openings` the descriptions that
 * open a sentence: `Her sister disagreed.`
 */
export function speakerFinder(
  entities: readonly Entity[],
  unheard: readonly { readonly span: Span }[],
  openings: readonly DescriptionMention[],
): (source: Source, behind: string) => Speaker {
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

  const bodies = new Map(
    entities.flatMap(entity => (entity.type === 'organization' ? [[nameOfBody(entity.name), entity]] : [])),
  );

  const known = new Set<unknown>(entities.flatMap(entity => entity.descriptions));
  const strangers = openings.filter(description => !known.has(description));
  const spoke = new Speakers(outside(places, unheard), outside(strangers, unheard));

  return (source, behind) => {
    const words = bare(source.of ?? source);
    const entity =
      headOf(words, placesIn(places, words.span)) ??
      (source.kind === 'noun' ? apposed(source, behind, places) : undefined) ??
      (source.kind === 'name' ? called(words.text, bySurname) : undefined) ??
      bodies.get(nameOfBody(words.text));
    const speaker = entity ? { name: entity.name, entity } : spoke.recall(words);
    spoke.add(words, speaker);
    return speaker;
  };
}

/** Whom the last word of a name means: `Mr Quill`, `the Courier`; not `Vell Daily News` the `Northwick News`. */
function called(words: string, bySurname: ReadonlyMap<string, Entity | undefined>): Entity | undefined {
  const name = lastWord(words);
  const entity = isTied(words.slice(0, -name.length)) ? undefined : bySurname.get(name);
  return entity?.type === 'person' || withoutArticle(words) === name ? entity : undefined;
}

/** How a body is called in small letters too: `the works ministry` and `the Works Ministry’s`. */
function nameOfBody(words: string): string {
  return fold(withoutArticle(words).replace(/['’]s?$/u, ''));
}

function withoutArticle(words: string): string {
  return words.replace(/^the\s/iu, '');
}

/** The words without what stands in brackets behind them: `the Vell Atlas Centre (VAC)` */
function bare({ span, text }: Words): Words {
  const short = text.replace(/\s?\([^()]{1,40}\)$/u, '');
  return short === text || short === ''
    ? { span, text }
    : { span: { ...span, end: span.start + short.length }, text: short };
}
