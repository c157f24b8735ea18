/**
 * A half-open, zero-based range of UTF-16 code units: `text.slice(span.start, span.end)` is the text it covers.
 *
 * The one way to say where something stands. Lines and columns exist in `lsp/` and `cli/` alone.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function cover(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the offset lies in the span; the place just after the last character does not. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** True when the offset lies in the span or at its end, as a text cursor does behind a word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when all of `inner` lies in `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The one that holds the offset, of spans that stand apart: the sentence of a paragraph that a word is in. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find(span => contains(span, offset));
}

/** True when the two overlap or stand side by side. */
export function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The index of the one that holds the offset, of things that stand in text order and apart; -1 between them. */
export function indexAt(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = items[middle]?.span ?? { start: 0, end: 0 };
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Those that lie in a span, of things that stand in text order and apart, as `spanOf` says where. */
export function within<T>(items: readonly T[], spanOf: (item: T) => Span, span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && spanOf(item).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || spanOf(item).start >= span.end) break;
    if (encloses(span, spanOf(item))) found.push(item);
  }
  return found;
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The span without white space at its ends; of nothing but white space, the empty span at its start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, end - 1)) end--;
  while (start < end && isSpace(text, start)) start++;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

/**
 * The same value with every span in it, at any depth, moved by so many code units; the value itself when `by` is 0.
 *
 * Works because mentions are plain data and the names `start` and `end` are kept for offsets.
 */
export function shift<T>(value: T, by: number): T {
  return by === 0 ? value : (shifted(value, by) as T);
}

function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) {
    return value.map(item => shifted(item, by));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const result: Record<string, unknown> = { ...value };
  for (const key in result) {
    const item = result[key];
    if (typeof item === 'object') result[key] = shifted(item, by);
    else if ((key === 'start' || key === 'end') && typeof item === 'number') result[key] = item + by;
  }
  return result;
}
