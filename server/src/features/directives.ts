import type { Article } from '../article.js';
import { contains, overlaps, type Span } from '../text/span.js';

/** A stretch of copy in which rules are switched off by a comment; `rules` is empty for all of them. */
interface Silence {
  readonly rules: readonly string[];
  readonly span: Span;
}

/**
 * What the comments of a draft switch off, in the manner of other linters, where readers do not see them:
 *
 *     <!-- copydesk-disable vague-source -->        from here on, until
 *     <!-- copydesk-enable vague-source -->
 *     <!-- copydesk-disable-line vague-source -->   in the paragraph that it stands in
 *     <!-- copydesk-disable-next-line -->           in the paragraph behind it, all rules
 *     <!-- copydesk-disable-file vague-source -- the desk's decision -->
 */
export function silencer(article: Article): (rule: string, span: Span) => boolean {
  const silences = silencesOf(article);
  return (rule, { start }) =>
    silences.some(({ rules, span }) => contains(span, start) && (rules.length === 0 || rules.includes(rule)));
}

const DIRECTIVE =
  /(?:<!--|\{\/\*)\s{0,20}copydesk-(?<what>enable|disable)(?:-(?<where>file|line|next-line))?(?<rules>(?:[\s,]{1,20}[a-z][a-z0-9-]{0,60}){0,60})(?:\s{1,20}--\s[^\r\n]{0,300}?)?\s{0,20}(?:-->|\*\/\})/g;

function silencesOf({ source, paragraphs }: Article): Silence[] {
  const silences: Silence[] = [];
  /** By rule, where it was switched off; by the empty string, where all were. */
  const open = new Map<string, number>();
  const close = (rule: string, end: number): void => {
    const start = open.get(rule);
    if (start !== undefined) silences.push({ rules: rule === '' ? [] : [rule], span: { start, end } });
    open.delete(rule);
  };
  for (const { 0: directive, index, groups = {} } of source.matchAll(DIRECTIVE)) {
    const rules = groups['rules']?.match(/[a-z][a-z0-9-]*/g) ?? [];
    const end = index + directive.length;
    if (groups['what'] === 'enable') {
      for (const rule of rules.length > 0 ? rules : [...open.keys()]) close(rule, index);
    } else if (groups['where'] === undefined) {
      for (const rule of rules.length > 0 ? rules : ['']) if (!open.has(rule)) open.set(rule, end);
    } else {
      const span = placeOf(groups['where'], { start: index, end });
      if (span) silences.push({ rules, span });
    }
  }
  for (const rule of [...open.keys()]) close(rule, source.length);
  return silences;

  function placeOf(where: string, directive: Span): Span | undefined {
    if (where === 'file') return { start: 0, end: source.length };
    if (where === 'next-line') return paragraphs.find(({ span }) => span.start >= directive.end)?.span;
    return paragraphs.find(({ span }) => overlaps(span, directive) || !/[\r\n]/.test(between(span, directive)))?.span;
  }

  function between(a: Span, b: Span): string {
    return source.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  }
}
