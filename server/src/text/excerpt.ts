/**
 * The first words of a text, on one line: `We will not pay for …`.
 *
 * Never cut within a character, and never empty unless the text has nothing to show.
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length && TIDY.test(text)) return text;
  // Long text is cut before it is folded, so that a giant paragraph costs no more than a short one.
  const line = text
    .slice(0, length * 4)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  if (line.length <= length) return line;
  const room = line.slice(0, length + 1);
  const words =
    room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${words.replace(/[\p{P}\s]+$/u, '') || words} …`;
}

/** Words with single spaces between them, and nothing that does not show. */
const TIDY = /^[^\s\p{C}]+(?: [^\s\p{C}]+)*$/u;
