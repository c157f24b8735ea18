import { DAY_PARTS, DECADES, HOLIDAYS, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from './words.js';

/**
 * Compiles the shorthand in which forms of dates are written down:
 *
 * - `{month}` is a piece of that name, of which each form has at most one;
 * - `[…]` may be missing, `(a|b)` is one of several;
 * - a space is any white space, `~` white space or a hyphen, `'` any apostrophe.
 *
 * `[{weekday}[,] ]{month} {day}` matches `Tuesday, March 5` and `March 5`. Whole words only; letters in either case.
 */
export function pattern(shorthand: string): RegExp {
  const source = shorthand.replace(/\{(\w+)\}|[[\](~' ]/g, (mark, name: string | undefined) => {
    if (name !== undefined) {
      const piece = PIECES[name];
      if (piece === undefined) throw new Error(`no piece is called ${name}`);
      return `(?<${name}>${piece})`;
    }
    return MARKS[mark] ?? mark;
  });
  return new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu');
}

/** What a form cannot do without: all the words and pieces, `{month}`, of one of several alternatives. */
export type Need = readonly (readonly string[])[];

/** What stands in no bracket of a form: of `[late ]{weekday} (night|morning)` a weekday, and either word. */
export function needs(shorthand: string): Need[] {
  let bare = shorthand;
  for (let before = ''; bare !== before;) {
    before = bare;
    bare = bare.replace(/\[[^[\]]*\]/g, ' ');
  }
  return Array.from(bare.matchAll(PART), ([part, options = part]) =>
    options.includes('(') ? [] : options.split('|').map(option => option.match(/\{\w+\}|\p{L}{2,}/gu) ?? []),
  ).filter(need => need.length > 0);
}

/** A piece, alternatives, or a word. */
const PART = /\{\w+\}|\(((?:[^()]|\([^()]*\))*)\)|\p{L}+/gu;

/** Tells whether a text holds what a form needs, so that most forms need not be tried on it. */
export function heldBy(text: string): (need: Need) => boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const known = new Map<string, boolean>();
  const holds = (part: string): boolean => {
    const found = known.get(part) ?? ANYWHERE.get(part)?.test(text) ?? words.has(part);
    known.set(part, found);
    return found;
  };
  return need => need.some(parts => parts.every(holds));
}

const MARKS: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')?',
  '(': '(?:',
  '~': String.raw`(?:\s+|\s?[-‐‑–]\s?)`,
  "'": "[’'‘]",
  ' ': String.raw`\s+`,
};

const BEFORE = String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/]|[$£€#@])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`;

const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "[’']")
    .replaceAll(' ', String.raw`\s+`);

const FULL_NAMES = /^(?:.{6,}|march|april|may|june|july)$/;
const abbreviated = (words: ReadonlyMap<string, number>): string =>
  oneOf(Array.from(words.keys(), word => (FULL_NAMES.test(word) ? word : String.raw`${word}\b\.?`)));

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL = String.raw`(?:(?:${TENS})(?:[-\s](?:${ONES}))?|${TEENS}|${ONES})`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d{1,2})?(?:\s?½|(?:\s|-)\d\/\d)?|½|(?:an?|${SMALL})\s+hundred(?:\s+(?:and\s+)?${SMALL})?|${SMALL}(?:\s+and\s+a\s+half)?|half\s+an?|an?\s+half|an?\s+couple\s+of|an?\s+couple|an?\s+dozen|(?:two|three|four)\s+dozen)`;

export const PIECES: Readonly<Record<string, string>> = {
  year: String.raw`[12]\d{3}`,
  shortYear: String.raw`['’‘]\d{2}`,
  spelledYear: String.raw`(?:nineteen|eighteen)\s+(?:hundred|${TEENS}|${TENS})(?:[-\s](?:${ONES}))?|(?:the\s+year\s+)?two\s+thousand(?:\s+(?:and\s+)?(?:${SMALL}))?`,
  month: abbreviated(MONTHS),
  monthNumber: String.raw`0[1-9]|1\d`,
  dayNumber: String.raw`[0-3]\d`,
  day: String.raw`\d{1,2}(?:st|nd|rd|th)?|${oneOf([...ORDINALS.keys()].slice(0, 20))}`,
  first: String.raw`\d{1,2}`,
  second: String.raw`\d{1,2}`,
  weekday: abbreviated(WEEKDAYS),
  season: oneOf(SEASONS.keys()),
  holiday: oneOf(HOLIDAYS.keys()),
  ordinal: String.raw`\d{1,2}(?:st|nd|rd|th)|${oneOf(ORDINALS.keys())}`,
  nth: String.raw`first|second|third|fourth|1st|2nd|3rd|4th`,
  decade: String.raw`(?:[12]\d)?\d0['’]?s|['’‘]\d0s`,
  decadeWord: oneOf(DECADES.keys()),
  part: oneOf(DAY_PARTS.keys()),
  unit: String.raw`(?:second|minute|hour|day|weekend|week|month|quarter|year|decade)s?|centur(?:y|ies)|millennium`,
  bigUnit: String.raw`day|weekend|week|month|quarter|year|decade|century`,
  units: 'minutes|hours|days|weeks|months|years|decades|centuries',
  ago: 'ago',
  earlier: 'earlier|before|previously',
  later: 'later|afterwards?|after that',
  hence: String.raw`from\s+now|hence`,
  adverb: 'hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|yearly|annually',
  one: 'an?',
  half: String.raw`\s+and\s+a\s+half`,
  nthHalf: 'first|second',
  amount: NUMBER,
  upper: NUMBER,
  vague: String.raw`(?:a\s+)?(?:several|few|many|some)(?:\s+more)?|recent`,
  bound: String.raw`(?:nearly|almost|about|around|roughly|approximately|some|more\s+than|less\s+than|fewer\s+than|over|under|at\s+least|at\s+most|up\s+to|no\s+more\s+than|just\s+over|just\s+under|well\s+over)`,
  edge: String.raw`(?:very\s+)?(?:early|late|mid)|the\s+(?:beginning|start|middle|end)\s+of|(?:the\s+)?(?:early|latter|late|first|middle)\s+part\s+of`,
  step: String.raw`last|this\s+past|this\s+last|this\s+coming|this|next|the\s+current|current|(?:the\s+)?(?:previous|preceding|following|coming|past|prior)`,
  stepYear: 'last|this|next',
  stepWeek: 'last|this|next',
  lower: 'days?|weeks?|months?|minutes?|seconds?',
  clock: String.raw`\d{1,2}(?:[:.][0-5]\d)?(?:\s|-)?[ap](?:\.\s?m\.|m\b)|(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?|[0-2]\d[0-5]\d(?=\s+(?:GMT|hours|hrs|UTC))|(?:${ONES}|ten|eleven|twelve|\d{1,2})\s+o['’]clock|noon|midnight`,
  zone: String.raw`E[SD]?T|C[SD]T|M[SD]T|P[SD]T|GMT|UTC|BST|CET|CEST|IST|Eastern(?:\s+(?:Standard|Daylight))?(?:\s+Time)?|Pacific(?:\s+Time)?|Central(?:\s+Time)?|local\s+time|hours`,
};

/** A piece as a word of its own, or with the ending of *Thursdays*. */
const ANYWHERE = new Map(
  Object.entries(PIECES).map(([name, source]) => [
    `{${name}}`,
    new RegExp(`(?<!\\p{L})(?:${source})s?(?!\\p{L})`, 'iu'),
  ]),
);
