/** True if every word has a capital but the small ones. */
export function inTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.length > 0 && words.every((word, i) => !/^\p{Ll}/u.test(word) || (i > 0 && SMALL.test(word)));
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|vs)$/u;
