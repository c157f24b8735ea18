import { type Span } from '../text/span.js';

/** The opening of a story that says where it was written, for whom, and when. */
export interface Dateline {
  /** All of it, with the dash: `SPRINGFIELD, Ill., March 3 (Reuters) -`. */
  readonly span: Span;
  /** `SPRINGFIELD, Ill.` */
  readonly place: Span | undefined;
  /** `March 3` */
  readonly date: Span | undefined;
  /** `Reuters` */
  readonly agency: Span | undefined;
}

/** Reads the dateline at the start of a paragraph, if it has one. */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
  const match = DATELINE.exec(opening);
  if (!match?.indices?.groups || isTurn(text.slice(paragraph.start + match[0].length, paragraph.end))) return undefined;
  const group = (name: string): Span | undefined => {
    const found = match.indices?.groups?.[name];
    return found && { start: paragraph.start + found[0], end: paragraph.start + found[1] };
  };
  return {
    span: { start: paragraph.start, end: paragraph.start + match[0].trimEnd().length },
    place: group('place'),
    date: group('date') ?? group('date2'),
    agency: group('agency'),
  };
}

/** True of the rest of `THE COURT: “Overruled.”`: who is quoted, and nobody else to say so, stands before it. */
function isTurn(rest: string): boolean {
  return /^["“][^"“”]+["”]\s*$/u.test(rest);
}

const MONTH = String.raw`\p{Lu}[\p{L}]{2,8}\.?`;
const DAY = String.raw`(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:,?\s\d{4})?`;
/** `PARIS, March 3 (Reuters) -`, `LAGOS, Nigeria (AP) —`, `WASHINGTON —`, `NAIROBI (Xinhua) --`, `City Press, 25 March - ` */
const DATELINE = new RegExp(
  String.raw`^(?:(?<place>\p{Lu}[\p{Lu}\p{M}.'’]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’]+){0,4}(?:,\s\p{Lu}[\p{L}.'’]{1,20}(?:\s\p{Lu}[\p{L}.'’]{1,20})?){0,2}?)(?:,\s(?<date>${DAY}))?` +
    String.raw`|\p{Lu}[\p{L} ]{2,30},\s(?<date2>${DAY}))` +
    String.raw`\s*(?:\((?<agency>[^()\n]{2,40})\)\s*)?(?:[-–—_]{1,3}|:)\s{1,3}(?=["“‘'«(]?[\p{Lu}\p{N}])`,
  'du',
);
