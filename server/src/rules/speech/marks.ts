import type { QuoteMention } from '../../mentions/quotes/quote.js';

export type Shape = 'curly' | 'straight';

/** Whether marks are `“curly”` or `"straight"`; undefined of guillemets and the like, which are neither. */
export function shapeOf(mark: string): Shape | undefined {
  if (/^[“”„‟‘’‚]$/u.test(mark)) return 'curly';
  return /^(?:"|'|''|``)$/u.test(mark) ? 'straight' : undefined;
}

/** The mark that closes what this one opens: `”` for `“`, `"` for `"`. */
export function closingMark(open: string): string {
  return CLOSING[open] ?? open;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '„': '“',
  '‚': '‘',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '``': "''",
};

export type Level = 'double' | 'single';

/** `double` of `“ ”`, `single` of `‘ ’`; undefined of marks that have no such pair of levels. */
export function levelOf({ by }: QuoteMention): Level | undefined {
  if (by === 'quotes/double') return 'double';
  return by === 'quotes/single' ? 'single' : undefined;
}

/** The opening and closing mark of a level in a shape. */
export function pairOf(level: Level, shape: Shape): readonly [open: string, close: string] {
  if (shape === 'straight') return level === 'double' ? ['"', '"'] : ["'", "'"];
  return level === 'double' ? ['“', '”'] : ['‘', '’'];
}
