import type { Token } from '../../language/tokens.js';
import type { Bound, FigureMention } from './figure.js';
import { isHyphen, lower } from './numerals.js';

/** Words before a figure that say how exactly it is meant, and the first token of them. */
export interface Bounded {
  readonly bound: Bound;
  readonly first: number;
}

/** The bound that ends right before token `i`: `more than`, `up to`, `an estimated`, `~`. */
export function boundBefore(tokens: readonly Token[], i: number): Bounded | undefined {
  for (let first = Math.max(0, i - 4); first < i; first++) {
    const bound = BEFORE.get(phrase(tokens, first, i));
    if (bound) return { bound, first };
  }
  return undefined;
}

/** The bound right behind token `last`: `or more`, `at most`, `or so`. */
export function boundAfter(tokens: readonly Token[], last: number): { bound: Bound; last: number } | undefined {
  if (tokens[last + 1]?.text === '+' && tokens[last + 1]?.glued) return { bound: 'at least', last: last + 1 };
  for (let end = last + 3; end > last + 1; end--) {
    const bound = AFTER.get(phrase(tokens, last + 1, end));
    if (bound) return { bound, last: end - 1 };
  }
  return undefined;
}

function phrase(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++) text += (i > first ? ' ' : '') + lower(tokens[i]);
  return text;
}

const BOUNDS: readonly [Bound, string][] = [
  [
    'at least',
    'more than|over|over than|well over|just over|slightly over|slightly more than|just more than|a little over|little over' +
      '|at least|no fewer than|no less than|not less than|upwards of|upward of|in excess of|exceeding|above|well above|just above' +
      '|a minimum of|minimum of|well more than|far more than|better than|greater than|higher than|longer than|north of|>|≥|topping|surpassing',
  ],
  [
    'at most',
    'up to|as many as|as much as|at most|no more than|not more than|fewer than|less than|under|well under|just under' +
      '|slightly less than|slightly under|a little less than|a little under|below|well below|just below|a maximum of|maximum of' +
      '|no higher than|not exceeding|lower than|shy of|just shy of|<|≤|shorter than|as little as|as few as|at the most',
  ],
  [
    'about',
    'about|around|roughly|approximately|some|nearly|almost|close to|an estimated|the estimated|estimated|circa|approx.|approx' +
      '|~|≈|more or less|something like|in the region of|in the neighborhood of|in the order of|on the order of|getting on for|virtually' +
      '|an average of about|very nearly|approaching|near',
  ],
];

const BEFORE: ReadonlyMap<string, Bound> = new Map(
  BOUNDS.flatMap(([bound, words]) => words.split('|').map((word): [string, Bound] => [word, bound])),
);

const AFTER: ReadonlyMap<string, Bound> = new Map([
  ['or more', 'at least'],
  ['and more', 'at least'],
  ['or above', 'at least'],
  ['or over', 'at least'],
  ['and over', 'at least'],
  ['at least', 'at least'],
  ['or higher', 'at least'],
  ['and up', 'at least'],
  ['and above', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or under', 'at most'],
  ['at most', 'at most'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
]);

type Change = Pick<FigureMention, 'change' | 'end'>;

/** What changes by, from or to the figure that stands over these tokens, its bound included. */
export function readChange(tokens: readonly Token[], first: number, last: number): Change {
  const before = skipBack(tokens, first - 1);
  const word = lower(tokens[before]);
  if (word === 'from') return { change: undefined, end: 'from' };
  if (word === 'to' && TO_FRAME.test(nearby(tokens, before))) return { change: undefined, end: 'to' };
  const verb = word === 'by' ? mover(tokens, before) : word === 'of' ? lower(tokens[before - 1]) : word;
  // `cut a 12-mile line`: the measure says what the line is like
  const measure = before < first - 1 && tokens.slice(first + 1, last + 2).some(isHyphen);
  // `raised $182,000`, `raise £3m`: money got, not a rise
  const got =
    /^rais(?:e|ed)$/.test(verb) &&
    word !== 'by' &&
    tokens.slice(first, last + 1).some(({ text }) => /^\p{Sc}$/u.test(text));
  const moved =
    measure || got
      ? undefined
      : word === 'of'
        ? NOUNS.get(verb)
        : (VERBS.get(verb) ?? (word === 'by' ? NOUNS.get(verb) : undefined));
  if (moved) return { change: moved };
  const at = isHyphen(tokens[last + 1]) ? last + 2 : last + 1;
  const after = lower(tokens[at]);
  const named = isHyphen(tokens[last + 1]) || AMOUNT_OPENER.test(lower(tokens[first - 1])) || percent(tokens, last);
  return { change: (named ? NOUNS.get(after) : undefined) ?? COMPARED.get(after) };
}

/** The verb of `rose by` and `cut deaths by`. */
function mover(tokens: readonly Token[], by: number): string {
  for (let at = by - 1; at >= Math.max(0, by - 4); at--) {
    const word = lower(tokens[at]);
    if (VERBS.has(word) || NOUNS.has(word)) return word;
  }
  return '';
}

/** What stands before the amount of a change that is named by a noun: `a $5 rise`. */
const AMOUNT_OPENER = /^(?:an?|the|this|that|its|their|another|further|with|of|recent|sharp|record)$/;

function percent(tokens: readonly Token[], last: number): boolean {
  return /^(?:%|percent|cent|pct|points?)$/.test(lower(tokens[last]));
}

/** Steps over the small words between a verb and its amount: `rose by a further 5%`. */
function skipBack(tokens: readonly Token[], i: number): number {
  let at = i;
  while (
    at > i - 3 &&
    at > 0 &&
    /^(?:an?|another|further|additional|extra|more|only|just|the|whopping|record)$/.test(lower(tokens[at]))
  )
    at--;
  return at;
}

function nearby(tokens: readonly Token[], i: number): string {
  return phrase(tokens, Math.max(0, i - 8), i);
}

const words = (text: string): string[] => text.split(/\s+/);
const UP =
  'rose rise rises rising risen climbed climb climbs climbing grew grow grows growing grown jumped jump jumps jumping soared surged surge surges surging increased increase increases increasing gained gain gains gaining advanced rallied up leapt spiked swelled widened expanded strengthened added raised raise lifted boosted hiked';
const DOWN =
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing lost lose loses slid slide sank shrank shrunk plunged plunge plummeted tumbled slumped slump dipped dip down eased slipped retreated cut cuts cutting reduced reduce reduces shed sheds contracted narrowed weakened lowered slashed trimmed';
const both = (up: string, down: string): ReadonlyMap<string, 'up' | 'down'> =>
  new Map([
    ...words(up).map((word): [string, 'up'] => [word, 'up']),
    ...words(down).map((word): [string, 'down'] => [word, 'down']),
  ]);
const VERBS = both(UP, DOWN);
const NOUNS = both(
  'increase rise gain jump surge climb hike growth boost spike uptick raise',
  'decrease drop fall decline loss slump plunge dip cut reduction slide cutback contraction',
);
const COMPARED = both('higher', 'lower fewer');
const TO_FRAME = new RegExp(
  String.raw`\b(?:${[...words(UP), ...words(DOWN), 'went', 'goes', 'doubled', 'tripled', 'halved', ...NOUNS.keys()].join('|')})\b`,
);
