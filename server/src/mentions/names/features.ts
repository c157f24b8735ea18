import type { Token } from '../../language/tokens.js';
import type { Reading } from '../paragraph.js';
import { guess } from './guess.js';
import { hashWord, mix } from './hash.js';
import { KINDS } from './labels.js';
import { bitsOf, lookup, phraseAt, wordRow, type Lists } from './lists.js';
import { FORMS, type NetInput } from './net.js';
import { knownName } from './phrases.js';

/** The features of each token, as hashes: those of token `i` lie from `ends[i - 1]` up to `ends[i]`; and what the net is told. */
export interface Features extends NetInput {
  readonly hashes: Int32Array;
  readonly ends: Int32Array;
}

/**
 * What the tagger goes by: each token's word, shape, affixes and lists, those of its neighbours, and those of the run of
 * capitalized words that it stands in.
 */
export function features(reading: Reading, lists: Lists): Features {
  const words = describe(reading, lists);
  const hashes: number[] = [];
  const ends = new Int32Array(reading.tokens.length);
  for (let i = 0; i < ends.length; i++) {
    addFeatures(hashes, words, i);
    ends[i] = hashes.length;
  }
  return { hashes: Int32Array.from(hashes), ends, rows: words.row, forms: formsOf(reading.tokens, words.setting) };
}

/** What is known of each token by itself, in columns. */
interface Words {
  readonly form: Int32Array;
  readonly folded: Int32Array;
  /** Rows in the large lists, -1 for words in none. */
  readonly row: Int32Array;
  readonly shape: Int32Array;
  readonly bits: Int32Array;
  /** Place in a name that is known as it stands: 0 in none. */
  readonly known: Uint8Array;
  /** What lists and shape alone make of it: 0 no name. */
  readonly guessed: Uint8Array;
  /** First token of the run of capitalized words, and the one behind its last; the same for a token in none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** 1 at the start of a sentence, 2 in a headline; 4 if the same word stands in lower case elsewhere in the paragraph. */
  readonly setting: Uint8Array;
}

function describe(reading: Reading, lists: Lists): Words {
  const { tokens, sentences, role } = reading;
  const n = tokens.length;
  const column = () => new Int32Array(n);
  const words: Words = {
    form: column(),
    folded: column(),
    row: column(),
    shape: column(),
    bits: column(),
    known: new Uint8Array(n),
    guessed: new Uint8Array(n),
    runStart: column(),
    runEnd: column(),
    prefix: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    setting: new Uint8Array(n),
  };
  const low = new Set<string>();
  const folded = tokens.map(token => lookup(token.text));
  for (const [i, { text, kind }] of tokens.entries()) {
    const lower = folded[i] ?? '';
    words.form[i] = hashWord(text);
    words.folded[i] = hashWord(lower);
    words.shape[i] = hashWord(shapeOf(text));
    const row = wordRow(lists, words.folded[i] ?? 0);
    words.row[i] = row;
    words.bits[i] = kind === 'word' ? bitsOf(lists, lower, row) : 0;
    words.prefix[i] = hashWord(lower.slice(0, 3));
    words.suffix2[i] = hashWord(lower.slice(-2));
    words.suffix3[i] = hashWord(lower.slice(-3));
    words.suffix4[i] = hashWord(lower.slice(-4));
    if (kind === 'word' && text === lower) low.add(lower);
  }
  markSettings(words, tokens, folded, low, sentences, role);
  markRuns(words, tokens);
  markKnown(words, tokens, lists);
  for (const { first, end, type } of guess(reading)) {
    const code = 1 + 2 * KINDS.indexOf(type);
    words.guessed.fill(code + 1, first, end);
    words.guessed[first] = code;
  }
  return words;
}

/** Upper, lower and digits, runs folded: `Xx` for `Syria`, `X.X.` for `U.N.`, `XxXx` for `McDonald`. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /[\p{L}\p{M}]/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? '0'
          : letter;
    if (!shape.endsWith(kind)) shape += kind;
    else if (kind === 'X' && !shape.endsWith('XX')) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

/** How each token is written. */
function formsOf(tokens: readonly Token[], setting: Uint8Array): Uint8Array {
  return Uint8Array.from(tokens, ({ kind, text }, i) => {
    if (kind !== 'word') return kind === 'mark' ? FORM.mark : FORM.number;
    if (!/\p{Lu}/u.test(text)) return FORM.lower;
    if (!/^\p{Lu}/u.test(text)) return FORM.mixed;
    if (text.length > 1 && !/\p{Ll}/u.test(text)) return FORM.capitals;
    return ((setting[i] ?? 0) & 1) === 1 ? FORM.opening : FORM.capital;
  });
}

const FORM = Object.fromEntries(FORMS.map((form, i) => [form, i])) as Record<(typeof FORMS)[number], number>;

function markSettings(
  words: Words,
  tokens: readonly Token[],
  folded: readonly string[],
  low: ReadonlySet<string>,
  sentences: Reading['sentences'],
  role: Reading['role'],
): void {
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    let setting = role === 'headline' || role === 'heading' ? 2 : 0;
    if (token.kind !== 'mark' && token.start >= (sentences[next]?.start ?? Infinity)) {
      setting |= 1;
      while (token.start >= (sentences[next]?.start ?? Infinity)) next++;
    }
    if (low.has(folded[i] ?? '')) setting |= 4;
    words.setting[i] = setting;
  }
}

function markRuns({ runStart, runEnd }: Words, tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length;) {
    let end = i;
    while (isCapitalized(tokens[end]) && (end === i || joins(tokens, end))) {
      end++;
      if (isBridge(tokens, end)) end++;
    }
    const next = Math.max(end, i + 1);
    for (let j = i; j < next; j++) {
      runStart[j] = i;
      runEnd[j] = end;
    }
    i = next;
  }
}

/** A hyphen or ampersand between two capitalized words. */
function isBridge(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text;
  return (text === '-' || text === '&') && isCapitalized(tokens[i + 1]);
}

function joins(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.glued === false || tokens[i - 1]?.text === '-' || tokens[i - 1]?.text === '&';
}

function markKnown({ known, folded }: Words, tokens: readonly Token[], lists: Lists): void {
  for (let i = 0; i < tokens.length;) {
    const small = isCapitalized(tokens[i]) ? knownName(tokens, i) : undefined;
    const large = isCapitalized(tokens[i]) ? phraseAt(lists, folded, i) : undefined;
    const end = Math.max(small?.end ?? 0, large?.end ?? 0, i + 1);
    const code = small?.end === end ? (small.type === 'place' ? 1 : 2) : large?.end === end ? 2 + large.type : 0;
    if (code > 0) {
      for (let j = i; j < end; j++) known[j] = code * 4 + (j > i ? 1 : 0) + (j < end - 1 ? 2 : 0);
    }
    i = end;
  }
}

function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Past the ends of a paragraph. */
const EDGE = hashWord('');

function addFeatures(out: number[], w: Words, i: number): void {
  const at = (column: Int32Array, k: number) => column[i + k] ?? EDGE;
  const bitsAt = (k: number) => w.bits[k] ?? -1;
  const word = at(w.folded, 0);
  const shape = at(w.shape, 0);
  const setting = w.setting[i] ?? 0;
  const known = w.known[i] ?? 0;
  const start = w.runStart[i] ?? i;
  const end = w.runEnd[i] ?? i;
  out.push(
    mix(0, 0),
    mix(1, word),
    mix(2, mix(2, at(w.shape, -1), shape), at(w.shape, 1)),
    mix(3, at(w.folded, -1), word),
    mix(4, word, at(w.folded, 1)),
    mix(5, bitsAt(i - 1), bitsAt(i + 1)),
    mix(6, shape, known),
    mix(7, w.known[i + 1] ?? 0, w.known[i - 1] ?? 0),
    mix(8, at(w.shape, -1), word),
    mix(9, w.guessed[i] ?? 0, w.guessed[i + 1] ?? 0),
  );
  if (end <= start) return;

  const guessed = w.guessed[i] ?? 0;
  const bits = bitsAt(i);
  const place = i - start;
  const left = end - 1 - i;
  const position = (place > 2 ? 2 : place) * 4 + (left > 2 ? 2 : left);
  const last = w.folded[end - 1] ?? EDGE;
  const first = w.folded[start] ?? EDGE;
  const before = w.folded[start - 1] ?? EDGE;
  const after = w.folded[end] ?? EDGE;
  const lastBits = bitsAt(end - 1);
  const firstBits = bitsAt(start);
  out.push(
    mix(10, at(w.form, 0)),
    mix(25, guessed, bits),
    mix(26, guessed, setting),
    mix(27, guessed, position),
    mix(28, guessed, lastBits),
    mix(29, guessed, known),
    mix(11, at(w.folded, -1)),
    mix(12, at(w.folded, 1)),
    mix(13, at(w.folded, -2)),
    mix(14, at(w.folded, 2)),
    mix(15, shape),
    mix(16, shape, setting),
    mix(17, shape, at(w.folded, -1)),
    mix(18, shape, at(w.folded, 1)),
    mix(19, bits, setting),
    mix(20, bits, shape),
    mix(21, bitsAt(i - 1), bits),
    mix(22, bits, bitsAt(i + 1)),
    mix(23, bitsAt(i - 2)),
    mix(24, bitsAt(i + 2)),
    mix(30, position, setting),
    mix(31, position, last),
    mix(32, position, first),
    mix(33, position, before),
    mix(34, position, after),
    mix(35, position, lastBits),
    mix(36, position, firstBits),
    mix(37, position, bitsAt(start - 1)),
    mix(38, position, bitsAt(end)),
    mix(39, mix(39, firstBits, lastBits), position),
    mix(40, mix(40, after, w.folded[end + 1] ?? EDGE), position),
    mix(41, mix(41, before, w.folded[start - 2] ?? EDGE), position),
    mix(42, known, position),
    mix(43, at(w.prefix, 0)),
    mix(44, at(w.suffix2, 0)),
    mix(45, at(w.suffix3, 0)),
    mix(46, at(w.suffix4, 0)),
    mix(47, mix(47, before, after), position),
    mix(48, bits, position),
    mix(49, bitsAt(end + 1), after),
  );
  for (let rest = bits; rest !== 0; rest &= rest - 1) out.push(mix(51, rest & -rest, position));
  for (let rest = lastBits; rest > 0; rest &= rest - 1) out.push(mix(53, rest & -rest, position));
  for (let rest = firstBits; rest > 0; rest &= rest - 1) out.push(mix(54, rest & -rest, position));
  for (let rest = bitsAt(start - 1); rest > 0; rest &= rest - 1) out.push(mix(55, rest & -rest, position));
  for (let rest = bitsAt(end); rest > 0; rest &= rest - 1) out.push(mix(56, rest & -rest, position));
}
