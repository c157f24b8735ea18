import type { Token } from '../../language/tokens.js';
import { isHyphen, lower, type Numeral } from './numerals.js';

/** True where digits are no figure whatever follows: part of a date, a time, a name, a telephone number, a list mark. */
export function isNoFigure(tokens: readonly Token[], { first, last, written, value }: Numeral): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (written === 'words') return isLabel(tokens, first) && value < 100 && after?.kind !== 'word';
  return (
    (after?.glued === true &&
      NO_SUFFIX.test(after.text) &&
      !(after.text === 'st' && !/(?:^|[^1])1$/.test(tokens[last]?.text ?? ''))) ||
    /^(?:am|pm|a\.m\.|p\.m\.|o’clock|o'clock|GMT|BST|EST|EDT|PST|PDT|hrs GMT)$/i.test(after?.text ?? '') ||
    isDayOfMonth(tokens, first, last) ||
    isPartOfWord(before, tokens[first - 2], tokens[first]) ||
    isChain(tokens, first, last) ||
    isListMark(tokens, first) ||
    isLabel(tokens, first) ||
    isAddress(tokens, last) ||
    /^[#№§@_=*^\\]$/.test(before?.text ?? '') ||
    (before?.text === '/' && tokens[first]?.glued === true) ||
    (after?.glued === true && /^[=_@#\\]$/.test(after.text))
  );
}

/** `2nd`, `1990s`, `5pm`: endings that make no figure of a number. */
const NO_SUFFIX = /^(?:st|nd|rd|th|s|['’]s|am|pm|a\.m\.|p\.m\.|px|G|D|K|x|X)$/;

/** `March 3`, `3 March`, `May 3–5`, the year of `March, 2026`; not `May 40 people`, `in May, 3C below`. */
function isDayOfMonth(tokens: readonly Token[], first: number, last: number): boolean {
  const day = Number(tokens[first]?.text);
  if (first !== last || !Number.isInteger(day) || day > 2200) return false;
  const before = tokens[first - 1]?.text ?? '';
  const after = tokens[last + 1]?.text ?? '';
  if (MONTH.test(before)) return day <= 31 || day > 999;
  if (before === ',' && MONTH.test(tokens[first - 2]?.text ?? '')) return day > 999;
  if (day <= 31 && MONTH.test(after)) return true;
  // the second day of `March 3-5` and `March 3 and 4`
  return day <= 31 && /^(?:[-–—]|and|to|,)$/.test(before) && MONTH.test(tokens[first - 3]?.text ?? '');
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?)$/;

/** `COVID-19`, `F-16`, `mid-20s`, `B2`: letters touch it, or a hyphen behind letters. */
function isPartOfWord(before: Token | undefined, beforeThat: Token | undefined, token: Token | undefined): boolean {
  if (!token?.glued || !before) return false;
  if (before.kind === 'word') return true;
  if (/^['’]$/.test(before.text)) return token.text.length === 2;
  return isHyphen(before) && beforeThat?.kind === 'word' && !/^(?:to|and|or)$/.test(beforeThat.text);
}

/** `555-0134`, `2016-09-12`, `3/5/2016`, `10.1.2.3`: numbers strung together. */
function isChain(tokens: readonly Token[], first: number, last: number): boolean {
  const link = (at: number): boolean => tokens[at]?.glued === true && /^[-–/.:]$/.test(tokens[at].text);
  const forward = link(last + 1) && tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.glued === true;
  const back = tokens[first]?.glued === true && link(first - 1) && tokens[first - 2]?.kind === 'number';
  if (!forward && !back) return false;
  if (forward && back) return true;
  const [a, mark, b] = forward ? [last, last + 1, last + 2] : [first - 2, first - 1, first];
  if (forward && link(b + 1) && tokens[b + 2]?.kind === 'number' && tokens[b + 2]?.glued) return true;
  if (back && tokens[a]?.glued && link(a - 1) && tokens[a - 2]?.kind === 'number') return true;
  const left = tokens[a]?.text ?? '';
  const right = tokens[b]?.text ?? '';
  if (/^[/:.]$/.test(tokens[mark]?.text ?? '')) return true;
  return (/^\d{3,}$/.test(left) && /^\d{4}$/.test(right)) || (isYear(left) && /^(?:\d{2}|\d{4})$/.test(right));
}

export function isYear(text: string): boolean {
  return /^(?:1[0-9]|20)\d{2}$/.test(text);
}

/** `1. Whisk the eggs`, `(2)`, `[3]`. */
function isListMark(tokens: readonly Token[], first: number): boolean {
  const after = tokens[first + 1];
  const before = tokens[first - 1];
  if (first === 0) return after?.glued === true && /^[.)]$/.test(after.text);
  return /^[[]$/.test(before?.text ?? '') && after?.text === ']';
}

/** `page 12`, `Section 427`, `No. 2`: the number is a name. */
function isLabel(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1] !== undefined && LABELS.has(lower(tokens[first - 1]).replace(/\.$/, ''));
}

const LABELS: ReadonlySet<string> = new Set(
  `no nos number numbers page pages chapter section article channel route highway interstate flight room row seat apartment
   apt suite gate platform pier terminal junction psalm verse act volume vol issue episode fig version proposition prop
   amendment clause paragraph schedule appendix annex mk apollo boeing airbus iphone windows playstation xbox covid runway
   berth chromosome docket decree`.split(/\s+/),
);

/**
 * True where a number without a unit or a noun that it counts is a name or a year: `Game 2`, `in 2016`, `Area 51`.
 *
 * `sentenceStart` is the first token of its sentence, whose capital says nothing.
 */
export function isBareName(
  tokens: readonly Token[],
  { first, last, value, written }: Numeral,
  sentenceStart: number,
): boolean {
  const before = tokens[first - 1];
  if (written === 'digits' && isYear(tokens[first]?.text ?? '') && value <= 2100) return true;
  const after = tokens[last + 1];
  if (written === 'digits' && after && !after.glued && /^\p{Lu}\p{L}/u.test(after.text) && !WHEN.test(after.text))
    return true;
  if (!before || before.kind !== 'word') return false;
  if (BARE_LABELS.has(lower(before))) return true;
  return first - 1 > sentenceStart && /^\p{Lu}/u.test(before.text);
}

/** Capitals that may follow a figure that stands alone, as in `killed 24 Sunday`. */
const WHEN = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+day|${MONTH.source.slice(1, -1)})$`, 'u');

const BARE_LABELS: ReadonlySet<string> = new Set(
  `line lines part season figure table item question grade year class form stage phase level tier category type group pool
   division district ward precinct zone sector block building area game games race round heat week day rule title measure bill
   resolution formula model mark track lane bay camp school agenda case file order directive unit floor lot exit bus tram
   scene top number under`.split(/\s+/),
);

/**
 * True of four digits that read as a year before a noun: `the 2010 elections`, `in 1997 Republicans`; not of
 * `more than 1000 customers`.
 */
export function isYearBeforeNoun(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  if (first !== last || !isYear(tokens[first]?.text ?? '') || value > 2100) return false;
  return (
    value >= 1500 ||
    /^(?:in|since|by|of|during|until|till|from|after|before|the|its|his|her|their|this|that|and)$/.test(
      lower(tokens[first - 1]),
    )
  );
}

/** `10 Downing Street`, `575 Wilbraham Road`. */
function isAddress(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < last + 5; at++) {
    const text = tokens[at]?.text ?? '';
    if (at > last + 1 && STREETS.test(text)) return true;
    if (!/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

const STREETS =
  /^(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Drive|Boulevard|Blvd\.|Way|Place|Court|Terrace|Close|Crescent|Square|Parkway|Highway|Row)$/;
