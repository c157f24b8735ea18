import { AUXILIARIES, IRREGULAR_PASTS } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import type { Token } from '../../language/tokens.js';
import { contains, type Span } from '../../text/span.js';
import type { Reading } from '../paragraph.js';
import type { QuoteMention } from '../quotes/quote.js';

/** A token of a sentence, or a whole quotation that stands in it. */
export interface Item extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes: what word lists hold. */
  readonly word: string;
  readonly kind: Token['kind'] | 'quote';
  /** Which token of the paragraph it is, or begins with. */
  readonly token: number;
  readonly quote?: QuoteMention;
}

/** A sentence of the story itself: one in a quotation is part of the quotation, `“We lost. We go,” he said.` is one. */
export interface Unit {
  readonly items: readonly Item[];
  /** True of a verb by its part of speech, which costs more than to look at words: ask where these do not tell. */
  readonly isVerb: (item: Item) => boolean;
  /** The mark at its end, `.` or `?”`, is not one of the items that rules look at. */
  readonly end: number;
}

/** Cuts what stands outside quotations of a depth into sentences, each quotation being one item. */
export function unitsOf(reading: Reading, quotes: readonly QuoteMention[], within?: QuoteMention): Unit[] {
  const depth = within ? within.depth + 1 : 0;
  const here = quotes.filter(quote => quote.depth === depth && (!within || contains(within.span, quote.span.start)));
  const isVerb = ({ token }: Item): boolean => reading.tags()[token]?.has('Verb') === true;
  const ends = new Set(reading.sentences.map(({ end }) => end));
  const units: Unit[] = [];
  let items: Item[] = [];
  let next = 0;
  const finish = (): void => {
    if (items.length > 0) units.push({ items, isVerb, end: endOf(items) });
    items = [];
  };
  reading.tokens.forEach((token, index) => {
    if (within && !(within.span.start < token.start && token.end < within.span.end)) return;
    while ((here[next]?.span.end ?? Infinity) <= token.start) next++;
    const quote = here[next];
    const dash = items.at(-1);
    if (token.text === '-' && token.glued && dash?.text === '-' && dash.end === token.start) {
      items[items.length - 1] = { ...dash, end: token.end, text: '—', word: '—' };
    } else if (!quote || token.start < quote.span.start) {
      items.push({
        start: token.start,
        end: token.end,
        text: token.text,
        word: isNoWord(items, token, reading.tokens[index + 1]) ? token.text : fold(token.text),
        kind: token.kind,
        token: index,
      });
    } else if (items.at(-1)?.quote !== quote) {
      items.push({
        ...quote.span,
        text: reading.text.slice(quote.span.start, quote.span.end),
        word: '',
        kind: 'quote',
        token: index,
        quote,
      });
    }
    if (ends.has(token.end) && !(quote && token.end < quote.span.end && quote.span.start <= token.start)) finish();
  });
  finish();
  return joined(units);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** Takes `“Why?”` and `Orr asked.` for one sentence, as they are meant, and `“We lost.” Orr said.`, as it is often written. */
function joined(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [];
  for (const unit of units) {
    const before = result.at(-1);
    if (
      before &&
      ((endsInQuestion(before) && creditsOnly(unit.items)) ||
        (endsQuoted(before) && (isBareCredit(unit) || isSigned(before, unit))))
    ) {
      const items = [...before.items, ...unit.items];
      result[result.length - 1] = { ...before, items, end: endOf(items) };
    } else result.push(unit);
  }
  return result;
}

/** True of words that a signature follows; one without a dash only where the words stand by themselves. */
function isSigned(before: Unit, { items }: Unit): boolean {
  const name = signatureAt(items, 0);
  const isLed = name !== undefined && name.first > 0 && items[0]?.text !== '(';
  return isLed || (name !== undefined && before.items.every(({ kind }) => kind === 'quote' || kind === 'mark'));
}

/**
 * The given name of `said Per Holm`, and no preposition; the `WHO` of `the WHO says`, `told US officials`, and no pronoun; the order
 * behind the name in `Ada Quill AM said`, and no verb.
 */
function isNoWord(items: readonly Item[], { text }: Token, next: Token | undefined): boolean {
  if (text === 'WHO' || text === 'US') return /\p{Ll}/u.test(next?.text ?? items.at(-1)?.text ?? '');
  if (text === 'AM') return isCapital(items.at(-1));
  return text === 'Per' && items.length > 0 && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text);
}

function endsInQuestion({ items }: Unit): boolean {
  const last = items.at(-1);
  return last?.quote !== undefined && /(?:[?!…—-]|\.\.\.)["”’'»]{1,3}$/u.test(last.text);
}

function endsQuoted({ items }: Unit): boolean {
  return items.at(-1)?.quote !== undefined;
}

/** Words that a signature has before its comma. */
const MOST_SIGNED = 8;

/**
 * The name that signs what stands before `at`: `— Dana Orr, mayor of Vell`, `- Dana Orr`, `(Dana Orr, 24, Vell)`; and by itself
 * `Dana Orr, 24, Vell`.
 */
export function signatureAt(items: readonly Item[], at: number): { first: number; last: number } | undefined {
  const isLed = isMark(items[at], '—', '–', '-', '~', '(');
  const first = isLed ? at + 1 : at;
  let end = first;
  while (isCapital(items[end])) end++;
  // — Letter to staff, 12 February
  const goesOn = isLed && end > first && items[end]?.kind === 'word';
  while (goesOn && items[end]?.kind === 'word') end++;
  const behind = items[end];
  const least = isLed && items[at]?.text !== '(' ? 1 : 2;
  if (end - first < least || end - first > MOST_SIGNED || (behind && !/^[.,()]$/u.test(behind.text))) return undefined;
  const tells = items.slice(first).some(item => isVerbOfSaying(item) || ((!isLed || goesOn) && isVerb(item)));
  return items.length - end < 14 && !tells ? { first, last: end - 1 } : undefined;
}

/** True of what makes a sentence of words that stand behind a quotation: `Quill left the room`. */
function isVerb({ word, text }: Item): boolean {
  return AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word) || /^\p{Ll}{2,}ed$/u.test(text);
}

function isVerbOfSaying({ word, kind }: Item): boolean {
  return kind === 'quote' || REPORTING.get(word)?.verb.frames.has('inverts') === true;
}

/** `Orr said.` and no more, which would tell the reader nothing if it did not credit the words before it. */
function isBareCredit({ items, end }: Unit): boolean {
  const verb = REPORTING.get(items[end - 1]?.word ?? '');
  return (
    1 < end &&
    end < 6 &&
    items.length > end &&
    verb?.form === 'past' &&
    verb.verb.frames.has('clause') &&
    items.slice(0, end).every(({ kind }) => kind === 'word')
  );
}

/** A few words up to a verb of saying, and nothing said behind it: `Ada Quill asked on Monday.`, `Quill asked the council at a meeting.` */
function creditsOnly(items: readonly Item[]): boolean {
  const verb = items.findIndex(({ word }, i) => {
    if (word === 'went' && items[i + 1]?.word === 'on') return true;
    const frames = REPORTING.get(word)?.verb.frames;
    return frames !== undefined && (frames.has('inverts') || frames.has('person'));
  });
  const isOfName = ({ kind, text }: Item): boolean => kind === 'word' || /^[-‑.]$/u.test(text);
  // Murphy, the head of the fund, tweeted
  const isApposed =
    isMark(items[verb - 1], ',') && isCapital(items[0]) && items.slice(0, verb - 1).some(item => isMark(item, ','));
  const isName = (item: Item): boolean => isOfName(item) || (isApposed && isMark(item, ','));
  if (verb < 1 || verb >= (isApposed ? 16 : 10) || !items.slice(0, verb).every(isName)) return false;
  // “We need you!” She replied to him that she would come
  if (items.slice(verb).some(({ word, kind }) => word === 'that' || kind === 'quote')) return false;
  const told = REPORTING.get(items[verb]?.word ?? '')?.verb.frames.has('person') === true;
  const behind = items[verb + 1 + (told ? addressee(items, verb + 1) : 0)];
  return !behind || behind.kind === 'mark' || (isCircumstance(behind) && !(told && behind.word === 'to'));
}

/** How many words name the one who is told: three in `asked the planning committee at its meeting`, none in `asked why it waits`. */
function addressee(items: readonly Item[], first: number): number {
  const rest = items.slice(first);
  const end = rest.findIndex(item => item.kind !== 'word' || isCircumstance(item));
  const words = rest.slice(0, end < 0 ? rest.length : end).map(({ word }) => word);
  const articles = words.filter(word => /^(?:the|an?)$/u.test(word)).length;
  return words.length <= ADDRESSEE && articles < 2 && !words.some(word => GOES_ON.test(word)) ? words.length : 0;
}

const ADDRESSEE = 6;

/** Words with which a sentence goes on to what was asked or told. */
const GOES_ON =
  /^(?:why|how|whether|if|what|who|which|where|that|for|about|not|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did)$/u;

/** True of a word that opens when, where or how something was said. */
function isCircumstance({ word }: Item): boolean {
  return /^(?:in|on|at|of|to|during|when|while|as|after|before|last|with)$|ly$|day$/u.test(word);
}

/** How many items come before the mark that ends the sentence. */
function endOf(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.!?…]+$/u.test(items[end - 1]?.text ?? '')) end--;
  return end;
}

/** The text from one item to another, both included. */
export function spanOf(items: readonly Item[], first: number, last: number): Span {
  return { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 };
}

export function isCapital(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
}

export function isMark(item: Item | undefined, ...marks: readonly string[]): boolean {
  return item?.kind === 'mark' && marks.includes(item.text);
}

/** The `“Going Home,”` of `Quill, the author of “Going Home,” a novel, said`, also where it closes with two marks. */
export function endsInComma(item: Item | undefined): boolean {
  return item?.kind === 'quote' && /,["”’'»]{1,2}$/u.test(item.text);
}

/** True of a dash, and of a hyphen with space on both sides that stands for one. */
export function isDash(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (isMark(item, '—', '–')) return true;
  return (
    isMark(item, '-') && (items[i - 1]?.end ?? 0) < (item?.start ?? 0) && (item?.end ?? 0) < (items[i + 1]?.start ?? 0)
  );
}
