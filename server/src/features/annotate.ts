import type { Article, Credit, Entity } from '../article.js';
import type { Finding } from '../rules/rule.js';
import { render } from '../text/message.js';
import { cover, type Span } from '../text/span.js';

/** An article and its findings in the exchange form of `copydesk annotate`, which `docs/annotate.md` describes. */
export function annotate(article: Article, findings: readonly Finding[]): Annotations {
  const ids = new Map(article.entities.map((entity, i) => [entity, `e${i + 1}`]));
  const credit = (speaker: Credit | undefined): Source | null =>
    speaker
      ? { ...place(speaker.mention), name: speaker.name, ...(speaker.entity && { entity: ids.get(speaker.entity) }) }
      : null;
  return {
    entities: article.entities.flatMap(entity => mentionsOf(entity, ids.get(entity) ?? '')).sort(byPlace),
    quotes: article.attributions.map(({ statement, speaker, likely }) => ({
      ...place(statement.span),
      kind: statement.form,
      closed: statement.closed,
      speaker: credit(speaker),
      cue: speaker?.cue ? place(speaker.cue) : null,
      ...(likely && { likely: credit(likely) }),
    })),
    dates: article.moments.map(({ mention, value }) => ({ ...place(mention.span), type: mention.type, value })),
    quantities: article.claims.map(({ figure, source }) => ({
      ...place(figure.core),
      value: figure.value,
      unit: figure.unit ?? null,
      of: figure.of?.text ?? null,
      bound: figure.bound,
      change: figure.change ?? null,
      source: credit(source),
    })),
    findings: findings.map(({ span, rule, severity, message }) => ({
      ...place(span),
      rule,
      severity,
      message: render(message),
      text: cover(article.text, span),
    })),
  };
}

export interface Annotations {
  readonly entities: readonly object[];
  readonly quotes: readonly object[];
  readonly dates: readonly object[];
  readonly quantities: readonly object[];
  readonly findings: readonly object[];
}

interface Source extends Span {
  readonly name: string;
  readonly entity?: string | undefined;
}

function mentionsOf(entity: Entity, id: string): (Span & Record<string, unknown>)[] {
  const { name, type, title } = entity;
  return [
    ...entity.mentions.map(mention => ({
      ...place(mention.span),
      type: mention.type,
      name,
      entity: id,
      ...(title !== undefined && { title }),
    })),
    ...entity.pronouns.map(pronoun => ({ ...place(pronoun.span), type, name, entity: id, pronoun: true })),
  ];
}

function place({ start, end }: Span): Span {
  return { start, end };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
