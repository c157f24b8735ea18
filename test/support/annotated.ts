/**
 * Annotated text: the answer is drawn under the words that it is about, and a failing test can redraw it.
 *
 *     “We will not pay,” the mayor said.
 *     ^^^^^^^^^^^^^^^^^^ direct, the mayor
 *
 * A line of carets belongs to the line of text over it. No line of a news story starts with carets, so nothing needs
 * escaping. A span over several lines is drawn under its first, with `…` behind the carets.
 */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const CARETS = /^ *\^+…?(?: .*)?$/;

/** The text without its notes. */
export function strip(annotated: string): string {
  return annotated
    .split('\n')
    .filter(line => !CARETS.test(line))
    .join('\n');
}

/** The text with its notes drawn in. */
export function annotate(text: string, notes: readonly Note[]): string {
  const inOrder = [...notes].sort((a, b) => a.start - b.start || b.end - a.end);
  let offset = 0;
  return text
    .split('\n')
    .flatMap(line => {
      const start = offset;
      const end = start + line.length;
      offset = end + 1;
      const here = inOrder.filter(
        note => start <= note.start && note.start <= end && (note.start < end || start === end),
      );
      return [line, ...here.map(note => draw(note, start, end))];
    })
    .join('\n');
}

function draw({ start, end, label }: Note, lineStart: number, lineEnd: number): string {
  const carets = '^'.repeat(Math.max(1, Math.min(end, lineEnd) - start));
  return `${' '.repeat(start - lineStart)}${carets}${end > lineEnd ? '…' : ''} ${label}`.trimEnd();
}
