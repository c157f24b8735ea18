import type { Article } from '../article.js';
import type { Finding } from '../rules/rule.js';
import { FILLER } from '../segments/mask.js';
import { excerpt } from '../text/excerpt.js';
import { cover, hull, overlaps, type Span } from '../text/span.js';

/**
 * What a writer has heard and does not want to hear again: a rule in a whole story, or, with a `key`, one finding in the
 * words that it stands in. When those change, it is said again.
 */
export interface Dismissal {
  readonly rule: string;
  /** Of the words and their sentence, so that no copy is kept elsewhere. */
  readonly key?: string;
  /** The first words of it, for people who read the file that keeps it. */
  readonly words?: string;
}

type Place = Pick<Finding, 'rule' | 'span'>;

/** The dismissal of one finding, here. */
export function dismissalOf(article: Article, { rule, span }: Place): Required<Dismissal> {
  const words = plain(cover(article.text, span));
  return { rule, key: digest(`${rule}\n${words}\n${plain(sentenceOf(article, span))}`), words: excerpt(words, 40) };
}

/** Tells the findings that have been dismissed from the others. */
export function dismisser(article: Article, dismissals: readonly Dismissal[]): (finding: Place) => boolean {
  const byRule = new Map<string, Set<string | undefined>>();
  for (const { rule, key } of dismissals) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(key));
  return finding => {
    const keys = byRule.get(finding.rule);
    return keys !== undefined && (keys.has(undefined) || keys.has(dismissalOf(article, finding).key));
  };
}

/** The sentences that a span lies in: what its words mean hangs on them, and on little else. */
function sentenceOf({ text, paragraphs }: Article, span: Span): string {
  const paragraph = paragraphs.find(paragraph => overlaps(paragraph.span, span));
  const sentences = paragraph?.sentences.filter(sentence => overlaps(sentence, span)) ?? [];
  return cover(text, sentences.reduce(hull, span));
}

/** Breaking a line anew or curling a quotation mark changes no words. */
function plain(text: string): string {
  return text
    .replaceAll(FILLER, '')
    .replace(/\s+/gu, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›]/g, "'")
    .trim();
}

/** 53 bits of a text, in letters and digits: enough to tell the sentences of a newsroom apart (FNV-1a, twice). */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0xcbf29ce4];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36);
}
