/** A place in a text as people count: line and column from 1, the column in UTF-16 code units as SARIF and editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, for turning offsets into places. `\n`, `\r\n` and a lone `\r` each end a line. */
export interface Lines {
  /** Where the offset stands; an offset past the end stands at the end. */
  placeOf(offset: number): Place;
  /** The line of this number, without its ending. */
  textOf(line: number): string;
}

export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), match => match.index + match[0].length)];
  return {
    placeOf(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] ?? 0) + 1 };
    },
    textOf(line) {
      return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
    },
  };
}
