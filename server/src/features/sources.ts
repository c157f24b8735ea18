import type { Article } from '../article.js';
import { countWords } from '../links/quotations.js';
import { cover, type Span } from '../text/span.js';
import { quotations, statusOf } from './quotations.js';

/** Somebody who is quoted, how often and how much. */
export interface QuotedSource {
  /** The fullest name, or the words that name the source: `Maria Lopez`, `a neighbor`; undefined of what nobody is credited with. */
  readonly name: string | undefined;
  /** The first title or role given: `Mayor`. */
  readonly title: string | undefined;
  readonly kind: 'named' | 'unnamed' | 'unattributed';
  /** In text order. */
  readonly quotations: readonly Span[];
  readonly words: number;
  /** Of all the words that are quoted, from 0 to 1. */
  readonly share: number;
}

const KINDS: readonly QuotedSource['kind'][] = ['named', 'unnamed', 'unattributed'];

/** Everybody who is quoted: those with a name first, then those without, then nobody; within each, who speaks most first. */
export function quotedSources(article: Article): QuotedSource[] {
  const groups = new Map<unknown, Omit<QuotedSource, 'share'>>();
  for (const quotation of quotations(article)) {
    const status = statusOf(quotation);
    if (status === 'term') continue;
    const { speaker } = quotation;
    const key = speaker ? (speaker.entity ?? speaker.name.toLowerCase()) : undefined;
    const known = groups.get(key);
    groups.set(key, {
      name: known?.name ?? speaker?.name,
      title: known?.title ?? speaker?.entity?.title,
      kind: speaker ? (speaker.entity ? 'named' : 'unnamed') : 'unattributed',
      quotations: [...(known?.quotations ?? []), quotation.span],
      words: (known?.words ?? 0) + countWords(cover(article.text, quotation.span)),
    });
  }
  const all = Array.from(groups.values());
  const total = all.reduce((sum, { words }) => sum + words, 0);
  return all
    .map(source => ({ ...source, share: total === 0 ? 0 : source.words / total }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.words - a.words);
}
