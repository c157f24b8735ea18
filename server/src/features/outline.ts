import type { Article, Claim } from '../article.js';
import type { EntityType } from '../mentions/names/name.js';
import { remember } from '../mentions/words.js';
import { excerpt } from '../text/excerpt.js';
import { say, type Message, type Words } from '../text/message.js';
import { cover, encloses, hull, type Span } from '../text/span.js';
import { unsourced } from '../rules/figures/checkworthy.js';
import { periodOf } from './claims.js';
import { quotations, type Quotation } from './quotations.js';

/** A row of the outline. Its name is never empty, and `focus` lies in `span`. */
export interface Row {
  readonly kind: RowKind;
  readonly name: Words;
  /** Shown in a softer colour behind the name. */
  readonly detail?: Words;
  /** What the row stands for. */
  readonly span: Span;
  /** Where to go when it is chosen. */
  readonly focus: Span;
  readonly children: readonly Row[];
}

export type RowKind = 'headline' | 'section' | 'paragraph' | 'quotation' | 'group' | EntityType | 'date' | 'figure';

/**
 * The outline of a story: its headline; its paragraphs, under their headings where it has some, each with the
 * quotations in it; then the people, organizations, places, dates and figures, each where it is first mentioned.
 */
export function outline(article: Article): Row[] {
  return [...story(article), ...groups(article)];
}

function story(article: Article): Row[] {
  const rows: Row[] = [];
  let section: Row[] | undefined;
  const spoken = quotations(article);
  let next = 0;
  for (const paragraph of article.paragraphs) {
    const { span, role } = paragraph;
    const from = next;
    while (next < spoken.length && encloses(span, spoken[next]?.span ?? span)) next++;
    if (role === 'byline' || role === 'date') continue;
    const name = opening(paragraph);
    const children = spoken.slice(from, next).map(quotation => quotationRow(article, quotation));
    if (role === 'heading') {
      section = children;
      rows.push({ kind: 'section', name: name.replace(/^#+\s*(?=.)/, ''), span, focus: span, children });
    } else if (role === 'headline') {
      rows.push({ kind: 'headline', name: name.replace(/^#+\s*(?=.)/, ''), span, focus: span, children });
    } else {
      (section ?? rows).push({ kind: 'paragraph', name, span, focus: span, children });
    }
  }
  return rows.map(row => ({ ...row, span: row.children.map(child => child.span).reduce(hull, row.span) }));
}

const opening = remember(({ text }) => excerpt(text, 60) || '…');

function quotationRow({ text }: Article, { span, speech, speaker, likely }: Quotation): Row {
  const words = excerpt(cover(text, span).replace(MARKS, ''), 22) || '…';
  const by = speech && speaker ? ` ${excerpt(speaker.name, 60)}` : '';
  return {
    kind: 'quotation',
    name: `“${words}”${by}`,
    ...(!speaker && {
      detail: !speech ? say`a term` : likely ? say`probably ${excerpt(likely.name, 60)}` : say`no speaker`,
    }),
    span,
    focus: span,
    children: [],
  };
}

/** The marks around a quotation, and the comma before the closing one. */
const MARKS = /^[“”"„«‘'’>]+\s*|,?\s*[“”"»’']+$/gu;

/** The groups stand at the last few letters of the text, so that an outline sorted by position keeps them behind the story, and in order. */
function groups(article: Article): Row[] {
  const lists: [Message, Row[]][] = [
    [say`People`, entities(article, 'person')],
    [say`Organizations`, entities(article, 'organization')],
    [say`Places`, entities(article, 'place')],
    [say`Dates`, dates(article)],
    [say`Figures`, figures(article)],
  ];
  return lists
    .filter(([, children]) => children.length > 0)
    .map(([name, children], i, { length }) => {
      const at = Math.max(0, article.text.trimEnd().length - length + i);
      const place = { start: at, end: at };
      return { kind: 'group', name, detail: `${children.length}`, span: place, focus: place, children };
    });
}

function entities(article: Article, type: EntityType): Row[] {
  return article.entities
    .filter(entity => entity.type === type)
    .flatMap(({ name, title, mentions }) => {
      const first = mentions[0];
      return first ? [row(type, name, title, first.span)] : [];
    });
}

/** Each day or period once, where it is first written. */
function dates({ text, moments }: Article): Row[] {
  return firsts(moments, moment => moment.value).map(({ mention: { span }, value }) =>
    row('date', cover(text, span), /^\d{4}(?!.*X)/.test(value) ? value : undefined, span),
  );
}

/**
 * Each figure once, with what it rests on and the period that it is said of: the same value of the same thing in other
 * words is the same.
 */
function figures(article: Article): Row[] {
  const { text, claims } = article;
  return firsts(claims, ({ figure }) => `${figure.value} ${figure.unit ?? ''} ${figure.of?.text ?? ''}`).map(claim => {
    const period = periodOf(article, claim.figure);
    const details = [sourceOf(article, claim), period && cover(text, period)].filter(detail => detail !== undefined);
    return row('figure', cover(text, claim.figure.span), details.join(', '), claim.figure.span);
  });
}

/** Who vouches for a figure; `no source` of a claim that a checker would ask it of. */
function sourceOf(article: Article, claim: Claim): string | undefined {
  if (claim.source) return excerpt(claim.source.name, 60);
  return unsourced(article).has(claim) ? 'no source' : undefined;
}

function row(kind: RowKind, name: string, detail: string | undefined, span: Span): Row {
  return { kind, name: excerpt(name, 60) || '…', ...(detail && { detail }), span, focus: span, children: [] };
}

function firsts<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const key = keyOf(item);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
