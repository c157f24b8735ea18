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
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    result[key] = (key === 'start' || key === 'end') && typeof item === 'number' ? item + by : shifted(item, by);
  }
  return result;
}
