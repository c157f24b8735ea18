import type { Article } from '../../article.js';
import { initialsOf, isAcronym } from '../../links/identity/groups.js';
import { OPENERS } from '../../mentions/names/words/others.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { finder, remember } from '../../mentions/words.js';
import { once } from '../../text/once.js';
import type { Span } from '../../text/span.js';

/** Initials, with every place where the story has them. */
export interface Acronym {
  /** In lower case, without stops: `rwc`. */
  readonly key: string;
  readonly written: string;
  readonly places: readonly Span[];
}

/** The initials in a story’s paragraphs, in the order of their first places. */
export const acronymsIn = once(({ paragraphs }: Article): readonly Acronym[] => {
  const found = new Map<string, { key: string; written: string; places: Span[] }>();
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body') continue;
    for (const { span, words: written } of acronyms(paragraph)) {
      const key = written.replaceAll('.', '').toLowerCase();
      const acronym = found.get(key) ?? { key, written, places: [] };
      found.set(key, acronym);
      acronym.places.push(span);
    }
  }
  return [...found.values()];
});

/** The place that a story is from, in capitals, in bold or not: `RYE, N.H. -`, `RYE, July 17 (Bureau):` */
const DATELINE = /^[\uFEFF*_]{0,4}\p{Lu}{3,}(?=[\uFEFF*_]{0,4}(?:, [^-—–:]{2,24})? ?[-—–] |(?:, [^-—–:]{2,24})?: )/u;

/** `RWC`, `U.N.` and the `RWC` of `RWC’s` and `RWCs`; no numerals of kings, no codes with figures, no `BDS$8`, no notes to the desk: `[NAME]`, no shouting: `DES MOINES`. */
const ACRONYM =
  /(?<![\p{L}\p{N}@#$_./&[-])(?<!\p{Lu}{2}[ -]{1,3})(?![IVXLC]+(?![\p{L}\p{N}]))(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})(?=s?(?![\p{L}\p{N}_/&$£€¥-]))(?![ ,]{1,2}\p{Lu}{2})/gu;

const acronyms = finder(ACRONYM, ({ text }) =>
  /\p{Ll}/u.test(text) ? text.replace(DATELINE, place => '.'.repeat(place.length)) : '',
);

/** True where the story gives the name that the initials stand for: before or behind them, or anywhere by its initials. */
export function isSpelledOut(key: string, { text, paragraphs, entities }: Article): boolean {
  const isMeant = (name: string): boolean => isAcronym(name) && name.replaceAll('.', '').toLowerCase() === key;
  if (entities.some(({ name, mentions }) => !isAcronym(name) && mentions.some(mention => isMeant(mention.name))))
    return true;
  if (entities.some(({ mentions }) => mentions.some(({ name }) => initialsOf(name).includes(key)))) return true;
  const upper = key.toUpperCase();
  return bracket(text, upper) || paragraphs.some(paragraph => hasWords(paragraph, key));
}

/** `the Compact (RWC)` or `RWC (the Rural Water Compact)` */
function bracket(text: string, upper: string): boolean {
  return (
    text.includes(`(${upper})`) ||
    text.includes(`${upper} (`) ||
    text.includes(`(“${upper}”`) ||
    text.includes(`, or ${upper}`)
  );
}

/** True where words with these initials stand together, capitals or not: `gross domestic product`. */
function hasWords(paragraph: Paragraph, key: string): boolean {
  const known = keysOf(paragraph);
  let has = known.get(key);
  if (has === undefined) known.set(key, (has = wordsFor(key).test(paragraph.text)));
  return has;
}

/** The initials that a paragraph was asked for, and whether it has words for them. */
const keysOf = remember(() => new Map<string, boolean>());

function wordsFor(key: string): RegExp {
  const word = (letter: string): string => `[${letter}${letter.toUpperCase()}][\\p{L}’']{1,20}(?:-\\p{Ll}{2,20})?`;
  const link = String.raw`[ -](?:(?:of|the|and|for|in|on|to|de|&) ){0,2}`;
  return new RegExp(`(?<![\\p{L}])${Array.from(key, word).join(link)}`, 'u');
}

/** True where initials are part of a name that says what it is: `RBC Capital Markets`, `KIMEP University`, `Super PAC`. */
export function isPartOfName({ start, end }: Span, { text }: Article): boolean {
  if (/^(?:[ -]| & )\p{Lu}\p{Ll}/u.test(text.slice(end, end + 5))) return true;
  const [before] = /(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?=[ -]$)/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  return before !== undefined && !OPENERS.has(before.toLowerCase());
}

/** True where the words before a bracket have these initials: `Rural Water Compact (RWC)`. */
export function isSpelledBefore(key: string, { start }: Span, { text }: Article): boolean {
  const words = text
    .slice(Math.max(0, start - 100), start)
    .split(/[\s(-]+/)
    .filter(word => word !== '')
    .slice(-2 * key.length);
  let at = key.length - 1;
  for (const word of words.reverse()) {
    if (word.charAt(0).toLowerCase() === key.charAt(at)) at--;
    else if (/^\p{Lu}/u.test(word)) break;
  }
  return at < 0;
}

/** True where the words beside initials say what they stand for: `the rail union RMT`, `TSSA, a union of clerks,`, `the CFTC, which …`. */
export function isExplained({ start, end }: Span, { text }: Article): boolean {
  const after = text.slice(end, end + 40);
  if (
    /^(?:’s|'s)? ?(?:, (?:the|an?|which|whose|one of|now|formerly|known|short for)\b|\((?:the |a |an )?\p{L}|(?: -|—| —| –) ?(?:the|an?|or)\b)/u.test(
      after,
    )
  )
    return true;
  const before = text.slice(Math.max(0, start - 24), start);
  // the transit agency, known as SEPTA, and the state news agency, TSRB,
  if (/\b(?:known as|short for|abbreviated as) (?:the )?$/u.test(before)) return true;
  const [noun] = (/^[,.]/.test(after) ? BESIDE : BEFORE).exec(before) ?? [];
  const [next] = /(?<=^ )\p{Ll}+/u.exec(after) ?? [];
  return BODIES.has(noun ?? '') || BODIES.has(next ?? '');
}

const BEFORE = /\p{Ll}+(?= [“‘"'(]?$)/u;
/** Before initials in apposition there may be a comma. */
const BESIDE = /\p{Ll}+(?=,? (?:the )?[“‘"'(]?$)/u;

/** Nouns beside which initials need no more: `the broadcaster TVN`, `AKP party`. */
const BODIES: ReadonlySet<string> = new Set(
  `agency airline airport alliance army association authority bank bloc body broadcaster brand bureau carmaker chain channel charity club coalition
  college commission committee company conglomerate consultancy consortium council court developer federation firm force forum foundation
  fund giant government group highway institute insurer journal label league lender lobby maker magazine militia ministry model motorway
  movement museum network newspaper office operator organisation organization paper party platform portal producer project provider
  publisher radio regulator retailer school scheme service site station studio supermarket system team test tribunal union university vaccine
  virus watchdog website`.split(/\s+/),
);
