import { FILLER } from '../../segments/mask.js';
import type { Span } from '../../text/span.js';

/** Marks that may pair with each other: `“` and `"` do, `“` and `’` do not. */
export type Family =
  'double' | 'single' | 'guillemets' | 'single guillemets' | 'corners' | 'double corners' | 'dash' | 'block';

/** A quotation mark that opens or closes; apostrophes and primes are none. */
export interface Mark extends Span {
  readonly text: string;
  readonly family: Family;
  readonly role: 'open' | 'close';
  /** True when the mark opens within a quotation of its own family: `“He told me “no” and left,” she said.` */
  readonly nests: boolean;
}

/** The quotation marks of a text, in order. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  if (isDashLed(text)) {
    const mark = text.charAt(0);
    return [{ start: 0, end: 1, text: mark, family: 'dash', role: 'open', nests: false }];
  }
  const block = blockIn(text);
  if (block) return block;
  const signs = signsOf(text);
  /** How many of each family stand open. */
  const depth = new Map<Family, number>();
  /** The mark of each family that opened last. */
  const opener = new Map<Family, string>();
  const lastCloser = signs.findLastIndex(sign => sign.family === 'single' && looksClosing(sign));
  signs.forEach((written, i) => {
    const sign = { ...written, family: familyOf(written, depth) };
    const open = depth.get(sign.family) ?? 0;
    const isOpen = (family: Family, mark: string): boolean =>
      (depth.get(family) ?? 0) > 0 && opener.get(family) === mark;
    const role =
      sign.text === '”' && isOpen('double', '“')
        ? 'close' // wherever a stray space has put it: “We will go, ”she said.
        : sign.text === '’' && open === 0 && (isOpen('double', '”') || isOpen('guillemets', '»'))
          ? roleOf({ ...sign, text: '‘' }, 0, i < lastCloser, () => false) // the Swedish ”Han sa ’nej’ till oss.”
          : roleOf(sign, open, i < lastCloser, () => closesLater(signs, i), opener.get(sign.family));
    if (role === undefined) return;
    const nests =
      role === 'open' && open > 0 && (isNested(signs, i) || (isOpen('double', '"') && isPairWithin(signs, i)));
    if (role === 'open') opener.set(sign.family, sign.text);
    depth.set(sign.family, role === 'close' ? open - 1 : nests ? open + 1 : 1);
    marks.push({ start: sign.start, end: sign.end, text: sign.text, family: sign.family, role, nests });
  });
  return marks;
}

/** The family that a mark belongs to: that of `“We will go,»` is the other’s, of which one stands open. */
function familyOf(sign: Sign, depth: ReadonlyMap<Family, number>): Family {
  const other = sign.family === 'double' ? 'guillemets' : sign.family === 'guillemets' ? 'double' : undefined;
  const isTheirs = (depth.get(sign.family) ?? 0) === 0 && other !== undefined && (depth.get(other) ?? 0) > 0;
  // a French space may stand before it
  return isTheirs && (looksClosing(sign) || sign.text === '»') && !looksOpening(sign) ? other : sign.family;
}

/** `— We will go, she said.`, a whole sentence; not `— Ada Quill, mayor of Vell`, which signs a quotation. */
function isDashLed(text: string): boolean {
  return (
    /^[–—―]\s?[\p{Lu}¿¡]/u.test(text) &&
    /[.!?…:,][^\p{L}\p{N}]{0,3}$/u.test(text) &&
    !/["“”«»]/u.test(text) &&
    !SIGNATURE.test(text)
  );
}

/** `— Ada Quill, in a letter to her sister in 1920.` */
const SIGNATURE =
  /^[–—―]\s?(?:\p{Lu}[\p{L}.’'-]{0,20} ){1,4}\p{Lu}[\p{L}.’'-]{1,20}, (?:in|at|from|to|on) [^,!?]{1,80}\.$/u;

/**
 * The `>` that sets a paragraph off as a quotation, in Markdown and in letters, up to the line that signs it: `> We will row.`
 *
 * One with marks of its own is read by those; `> Correction: …` and `> *Note:* …` are the desk’s.
 */
function blockIn(text: string): Mark[] | undefined {
  const { 0: opening } = BLOCK.exec(text) ?? [];
  if (opening === undefined || /["“”„«»]/u.test(text) || LABELLED.test(text.slice(opening.length))) return undefined;
  const start = opening.indexOf('>');
  const end = text.length - (SIGNED.exec(text)?.[0].length ?? 0);
  const mark = { family: 'block', nests: false } as const;
  return [
    { ...mark, start, end: start + 1, text: '>', role: 'open' },
    { ...mark, start: end, end, text: '', role: 'close' },
  ];
}

const BLOCK = /^\s{0,3}>[\s\ufeff]{0,6}(?=[\p{Lu}\p{N}‘'’…])/u;
/** A few words and a colon, of which the second is no name. */
const LABELLED = /^(?:[\p{L}’'-]{1,20}[ \ufeff]){0,3}[\p{L}’'-]{1,20}\ufeff{0,2}:/u;
/** `— Dana Orr, mayor of Vell` on the last line. */
const SIGNED = /\n[\s\ufeff>]{0,8}[—–-]{1,2}\s?\p{Lu}[^\n]{0,120}$/u;

/** A character, or two that stand for one, which may be a quotation mark. */
interface Sign extends Span {
  readonly text: string;
  readonly family: Family;
  readonly before: string;
  readonly after: string;
  /** True behind a word of the same sentence: the `“` of `about “equal justice”`. */
  readonly within: boolean;
  /** The opening of an elision stands here: `’90s`, `'em`, `’n’`. */
  readonly elides: boolean;
}

const SIGN = /'(?=''(?!'))(?<=\S')|``|''|["“”„‟‘’‚'«»‹›「」『』]/gu;
const FAMILIES: Readonly<Record<string, Family>> = {
  '«': 'guillemets',
  '»': 'guillemets',
  '‹': 'single guillemets',
  '›': 'single guillemets',
  '「': 'corners',
  '」': 'corners',
  '『': 'double corners',
  '』': 'double corners',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const ELISION =
  /^['’‘](?:\d0s|\d\ds?\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|round\b|n['’]|n\b|cos\b|Tis\b|Twas\b)/u;

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const end = index + sign.length;
    if (isMeasure(text, index, end)) continue;
    signs.push({
      start: index,
      end,
      text: sign,
      family: FAMILIES[sign] ?? 'double',
      before: beside(text, index - 1, -1),
      after: wordAfter(text, end),
      within: /[\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(0, index - 2), index)),
      elides: sign.length === 1 && isElision(text, index),
    });
  }
  return signs;
}

/** True of the mark that stands for what a word has lost: `’90s`, `'em`. */
export function isElision(text: string, at: number): boolean {
  return ELISION.test(text.slice(at, at + 8));
}

/** The character at a place, or the next one that is no masked markup: the `W` behind the mark of `"<b>We`. */
export function beside(text: string, at: number, step: 1 | -1): string {
  let i = at;
  while (text.charAt(i) === FILLER) i += step;
  return text.charAt(i);
}

/** True of the marks of feet and inches: `6'2"`. */
export function isMeasure(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    /\d['’′]\s?\d{1,2}$/u.test(before) || (/\d$/u.test(before) && /^\s?\d{1,2}\s?["”″]/u.test(text.slice(end, end + 5)))
  );
}

/** The character that a mark would open with: the `B` of `“.@BBC`, and an ellipsis for the `. . .` of `“. . . I go.”` */
function wordAfter(text: string, end: number): string {
  const ahead = text.slice(end, end + 3);
  if (/^\. ?\./u.test(ahead)) return '…';
  return /^[.@#]\S/u.test(ahead) ? text.charAt(end + 1) : beside(text, end, 1);
}

/** What a sign does where it stands, with so many of its family open. */
function roleOf(
  sign: Sign,
  open: number,
  closerAhead: boolean,
  closesLater: () => boolean,
  opener?: string,
): Mark['role'] | undefined {
  switch (sign.text) {
    case '„':
    case '‚':
    case '「':
    case '『':
    case '``':
      return 'open';
    case '」':
    case '』':
      return open > 0 ? 'close' : undefined;
    case '«':
    case '‹':
    case '»':
    case '›':
      return guillemetRole(sign, open, opener);
    case '“':
      return open > 0 && looksClosing(sign) ? 'close' : 'open';
    case '‘':
      if (open > 0 && looksClosing(sign)) return 'close';
      return looksOpening(sign) && !sign.elides && (closerAhead || sign.start === 0) ? 'open' : undefined;
    case '’':
      return open > 0 && looksClosing(sign) && !(looksPossessive(sign) && closesLater()) ? 'close' : undefined;
    case "'":
      if (open > 0 && looksClosing(sign)) return looksPossessive(sign) && closesLater() ? undefined : 'close';
      return looksOpening(sign) && !sign.elides && closerAhead ? 'open' : undefined;
    default:
      // " ” '' ‟: the sides decide, and where they do not, whether one is open.
      if (looksOpening(sign) && !looksClosing(sign)) return 'open';
      if (open > 0) return 'close';
      return /^[\p{L}\p{N}]$/u.test(sign.after) && !/^[\p{L}\p{N}]$/u.test(sign.before) ? 'open' : undefined;
  }
}

/**
 * `«Nous partirons»`, the German `»Wir gehen«`, the Finnish `»Menemme»`, and `»Y no volveremos` of a quotation that goes on;
 * in the Danish `»Han sagde »nej« til os«` the second `»` opens too.
 */
function guillemetRole(sign: Sign, open: number, opener: string | undefined): Mark['role'] {
  if (open === 0) return 'open';
  if (sign.text === '«' || sign.text === '‹') return looksClosing(sign) ? 'close' : 'open';
  return sign.text === opener && looksOpening(sign) && !looksClosing(sign) ? 'open' : 'close';
}

function looksOpening({ before, after }: Sign): boolean {
  return /^[^\s.,;:!?)\]}”’»]$/u.test(after) && !/^[\p{L}\p{N}.,!?%)\]]$/u.test(before);
}

function looksClosing({ before, after }: Sign): boolean {
  return !/^[\s([{“‘«]?$/u.test(before) && !/^[\p{L}\p{N}]$/u.test(after);
}

/** The mark of `the workers’ union` may be no closing one. */
function looksPossessive({ before, after }: Sign): boolean {
  return /^[sSxz]$/u.test(before) && /^\s$/u.test(after);
}

/** True when a closing single mark follows before the next opening one. */
function closesLater(signs: readonly Sign[], i: number): boolean {
  const next = signs
    .slice(i + 1, i + 8)
    .find(sign => sign.family === 'single' && (looksClosing(sign) || looksOpening(sign)));
  return next !== undefined && looksClosing(next);
}

/** The `“Bathroom Law”` of `"They passed the “Bathroom Law” in May.`, within what straight marks open and the next paragraph goes on with. */
function isPairWithin(signs: readonly Sign[], i: number): boolean {
  const sign = signs[i];
  const [first, second] = signs.slice(i + 1, i + 12).filter(({ family }) => family === 'double');
  return sign?.text === '“' && sign.within && first?.text === '”' && second?.text !== '"' && second?.text !== '”';
}

/** With a quotation open, another opening mark of its family nests if two closing ones follow it; else one was forgotten. */
function isNested(signs: readonly Sign[], i: number): boolean {
  const family = signs[i]?.family;
  const [first, second] = signs
    .slice(i + 1, i + 12)
    .filter(sign => sign.family === family && (looksClosing(sign) || looksOpening(sign)));
  return (
    first !== undefined && second !== undefined && looksClosing(first) && looksClosing(second) && !looksOpening(second)
  );
}
