/**
 * Works something out once for each object that it is asked of, and forgets it with the object.
 *
 * For pure functions of data that never changes, such as an article: what several rules ask of one is worked out once.
 */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return of => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { value: work(of) }));
    return found.value;
  };
}

/** Works something out when it is first asked for, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Keeps the last answer, to a question that is mostly asked again unchanged: the vocabulary of a story between two keystrokes. */
export function latest<T>(work: (of: readonly string[]) => T): (of: readonly string[]) => T {
  let last: { readonly of: readonly string[]; readonly value: T } | undefined;
  return of => {
    if (last?.of.length !== of.length || !of.every((item, i) => item === last?.of[i])) last = { of, value: work(of) };
    return last.value;
  };
}
