import type { Attribution, Credit, Entity, Inference } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import type { Source, StatementMention } from '../mentions/statements/statement.js';
import { encloses, type Span } from '../text/span.js';

/** Credits each statement to its speaker: resolves sources to entities, and carries speakers over. */
export function attribute(paragraphs: readonly Paragraph[], entities: readonly Entity[]): Attribution[] {
  const entityOf = entityFinder(entities);
  return paragraphs.flatMap((paragraph, i) =>
    paragraph.statements.map(statement => {
      const [source, by] = sourceOf(statement, paragraphs, i) ?? [];
      return {
        statement,
        speaker: source && by && credit(statement, source, by, entityOf(source.of?.span ?? source.span)),
      };
    }),
  );
}

/** The source in the statement's own paragraph, or carried over from those around it. */
function sourceOf(
  statement: StatementMention,
  paragraphs: readonly Paragraph[],
  i: number,
): readonly [Source, Inference] | undefined {
  if (statement.form === 'term') return undefined;
  if (statement.source) return [statement.source, statement.source.from];
  if (!statement.closed) {
    const next = sourcesIn(paragraphs.slice(i + 1, i + 6)).at(0);
    if (next) return [next, 'running quotation'];
  }
  const before = sourcesIn(paragraphs.slice(Math.max(0, i - 2), i)).at(-1);
  return before && [before, 'previous paragraph'];
}

function sourcesIn(paragraphs: readonly Paragraph[]): Source[] {
  return paragraphs.flatMap(({ statements }) => statements.flatMap(({ source }) => source ?? []));
}

function credit(statement: StatementMention, source: Source, by: Inference, entity: Entity | undefined): Credit {
  return { mention: source.span, name: entity?.name ?? source.of?.text ?? source.text, entity, cue: statement.cue, by };
}

/** Finds whose name or pronoun the words of a source are, or end in: `Mayor Ada Quill`. */
function entityFinder(entities: readonly Entity[]): (source: Span) => Entity | undefined {
  const places = entities
    .flatMap(entity =>
      [...entity.mentions, ...entity.pronouns, ...entity.descriptions].map(({ span }) => ({ span, entity })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  return source => {
    let from = 0;
    let to = places.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((places[middle]?.span.start ?? Infinity) < source.start) from = middle + 1;
      else to = middle;
    }
    const within = [];
    for (let i = from; i < places.length && (places[i]?.span.start ?? Infinity) < source.end; i++) {
      const place = places[i];
      if (place && encloses(source, place.span)) within.push(place);
    }
    const last = within.at(-1);
    if (last && last.span.end === source.end) return last.entity;
    return within[0]?.span.start === source.start ? within[0].entity : undefined;
  };
}
