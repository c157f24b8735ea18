import type { Token } from '../../language/tokens.js';
import { UNIT_BY_NAME } from '../../language/words/units.js';
import { overlaps, type Span } from '../../text/span.js';
import type { DateMention } from '../dates/date.js';
import type { NameMention } from '../names/name.js';
import type { Reading } from '../paragraph.js';
import { readAmount, type Amount } from './amount.js';
import { boundAfter, boundBefore, readChange, type Bounded } from './context.js';
import { isPlural, readCounted, readOf, type Counted } from './counted.js';
import { isBareName, isYearBeforeNoun } from './exclusions.js';
import type { FigureMention } from './figure.js';
import { join, type Joined } from './joins.js';
import { lower } from './numerals.js';
import { splitSigns } from './signs.js';

/** The quantities in a paragraph, in text order. Dates, ordinals and parts of names are none. */
export function findFigures(
  { text, tokens: written, sentences }: Reading,
  dates: readonly DateMention[],
  names: readonly NameMention[],
): FigureMention[] {
  const tokens = splitSigns(text, written);
  const taken = placesOf([...dates.filter(isMoment), ...names]);
  const starts = sentenceStarts(tokens, sentences);
  const found: FigureMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const amount = readAmount(tokens, i);
    if (!amount) continue;
    const joined = join(tokens, amount);
    const figure = complete(text, tokens, joined, starts, taken);
    if (figure) found.push(figure);
    i = joined.last;
  }
  return found;
}

/** A length of time or a repetition holds figures, `five years`; a day or an hour holds none. */
function isMoment({ type }: DateMention): boolean {
  return type === 'date' || type === 'time';
}

/** Adds what stands around a number: bound, change, and what is counted. Nothing where it turns out to be no figure. */
function complete(
  text: string,
  tokens: readonly Token[],
  amount: Joined,
  starts: (i: number) => number,
  taken: (span: Span) => boolean,
): FigureMention | undefined {
  const counted = countedBy(tokens, amount);
  const unit = amount.unit ?? counted?.unit;
  const bounded = boundOf(tokens, amount);
  const core = spanOf(tokens, amount.first, amount.last);
  const bare = unit === undefined;
  const age = bare && amount.form === 'number' && isAge(tokens, amount) ? 'year of age' : undefined;
  if (taken(core) && amount.unit === undefined) return undefined;
  if (bare && !age && !bounded && isBareName(tokens, amount.numeral, starts(amount.first))) return undefined;
  if (amount.unit === undefined && !bounded && isYearBeforeNoun(tokens, amount.numeral)) return undefined;
  if (bare && !age && !bounded && !standsAlone(tokens, amount)) return undefined;
  if (amount.numeral.written === 'words' && amount.value === 1 && isIdiom(tokens, amount)) return undefined;

  const behind = boundAfter(tokens, amount.last);
  const of = counted ?? readOf(tokens, amount.last + 1);
  const first = bounded?.first ?? amount.first;
  const last = Math.max(of?.last ?? 0, behind?.last ?? 0, amount.last);
  const ofSpan = of && spanOf(tokens, of.first, of.last);
  return {
    kind: 'figure',
    form: amount.form,
    span: spanOf(tokens, first, last),
    value: amount.value,
    ...(amount.to !== undefined && { to: amount.to }),
    step: amount.numeral.step,
    unit: age ?? unit,
    of: ofSpan && { span: ofSpan, text: text.slice(ofSpan.start, ofSpan.end) },
    bound: bounded?.bound ?? behind?.bound ?? 'exactly',
    ...readChange(tokens, first, last),
    core,
    number: spanOf(tokens, amount.numeral.first, amount.numeral.last),
    written: amount.numeral.written,
    by: `figures/${age ? 'age' : amount.form}`,
  };
}

/** The bound before a figure; the `over` of `rose over five years` means during. */
function boundOf(tokens: readonly Token[], { first, unit }: Amount): Bounded | undefined {
  const bounded = boundBefore(tokens, first);
  const during = bounded?.first === first - 1 && lower(tokens[bounded.first]) === 'over' && isTime(unit);
  return during && !/^(?:for|with|lasted|took|spent|of)$/.test(lower(tokens[first - 2])) ? undefined : bounded;
}

function isTime(unit: string | undefined): boolean {
  return unit !== undefined && UNIT_BY_NAME.get(unit)?.kind === 'time';
}

/** What is counted: the noun behind a number without a unit, the noun behind `of` after a ratio or fraction. */
function countedBy(tokens: readonly Token[], amount: Joined): Counted | undefined {
  if (amount.unit !== undefined || amount.form === 'score' || amount.form === 'fraction') return undefined;
  if (amount.value === 1 && amount.form === 'number') return countedByOne(tokens, amount);
  if (lower(tokens[amount.last + 1]) === 'of') {
    const whole = readOf(tokens, amount.last + 1);
    return whole && isPlural(lower(tokens[whole.last])) ? whole : undefined;
  }
  return readCounted(tokens, amount.last + 1, amount.to ?? amount.value);
}

/** `one man`, `one of my local stores`; not `no one`, `one another`, `one of them`. */
function countedByOne(tokens: readonly Token[], { first, last }: Amount): Counted | undefined {
  if (/^(?:no|this|that|the|any|every|each|which|another|some|only|day|a|first)$/.test(lower(tokens[first - 1])))
    return undefined;
  return lower(tokens[last + 1]) === 'of' ? readOf(tokens, last + 1) : readCounted(tokens, last + 1, 1);
}

/** A number in words with nothing behind it is a figure after a verb: `killed two and wounded six in`. */
function standsAlone(tokens: readonly Token[], { first, last, value, form, numeral }: Amount): boolean {
  if (form !== 'number' || numeral.written === 'digits' || value >= 100) return true;
  const before = lower(tokens[first - 1]);
  if (before === 'and' && /^(?:in|on|at|from)$/.test(lower(tokens[last + 1]))) return true;
  return value !== 1 && /(?:ed|ing)$/.test(before) && before.length > 4;
}

/** `one day`, `at one point`: no counting. */
function isIdiom(tokens: readonly Token[], { numeral: { last } }: Amount): boolean {
  return /^(?:day|morning|evening|night|point|time|thing|way|hand|side|another)$/.test(lower(tokens[last + 1]));
}

/** `Ada Quill, 55, said`, `aged 41`, `who was 10.` */
function isAge(tokens: readonly Token[], { first, last, value }: Amount): boolean {
  if (value > 125 || !Number.isInteger(value)) return false;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (/^(?:age|aged|ages)$/.test(lower(before))) return true;
  const closed = after === undefined || /^[,.;)]$/.test(after.text);
  if (!closed) return false;
  if (before?.text === ',')
    return /^\p{Lu}\p{Ll}|^(?:Jr|Sr)\.$/u.test(tokens[first - 2]?.text ?? '') && after?.text !== undefined;
  return /^(?:is|was|turned|turns)$/.test(lower(before)) && /^(?:he|she|who|i)$/.test(lower(tokens[first - 2]));
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Says whether a span overlaps one of these, which are looked at in text order. */
function placesOf(mentions: readonly { readonly span: Span }[]): (span: Span) => boolean {
  const inOrder = mentions.map(mention => mention.span).sort((a, b) => a.start - b.start);
  let next = 0;
  return span => {
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) <= span.start) next++;
    return inOrder.slice(next, next + 2).some(place => overlaps(place, span));
  };
}

/** Says which token starts the sentence that holds token `i`; to be asked in text order. */
function sentenceStarts(tokens: readonly Token[], sentences: readonly Span[]): (i: number) => number {
  let sentence = 0;
  let first = 0;
  return i => {
    const at = tokens[i]?.start ?? 0;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? Infinity) <= at) sentence++;
    const start = sentences[sentence]?.start ?? 0;
    while (first < i && (tokens[first]?.start ?? 0) < start) first++;
    return first;
  };
}
