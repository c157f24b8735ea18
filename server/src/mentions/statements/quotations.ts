import { DETERMINERS, IRREGULAR_PASTS, PREPOSITIONS } from '../../language/words/grammar.js';
import { FILLER } from '../../segments/mask.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isCapital, isDash, isMark, signatureAt, spanOf, type Item, type Unit } from './clause.js';
import type { Report } from './contents.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { POSSESSIVE, type Phrase } from './phrases.js';
import type { Form, StatementMention } from './statement.js';
import { inTitleCase } from './title-case.js';
import { maySpeak, sourceOf } from './sources.js';
import { clauseSubject, opensWithQuestion, sharedSubject, thatSubject } from './clause-subjects.js';
import { hasFinite } from './finite.js';
import type { Subject } from './subject.js';
import { hangs } from './subject-participle.js';

/** A quotation that is not within what a cue reports: speech, or a term. */
export function readQuotation(text: string, unit: Unit, at: number, reports: readonly Report[]): StatementMention[] {
  const item = unit.items[at];
  const quote = item?.quote;
  if (!quote) return [];
  const words = wordsIn(item.text);
  const base = { kind: 'statement', span: quote.span, closed: quote.closed, by: 'statements/quotation' } as const;
  const signed = signature(unit.items, at) ?? signedBehind(unit.items, at);
  if (signed) return [{ ...base, form: 'direct', source: sourceOf(text, unit, signed, 'lead-in') }];
  const report = announced(unit, at) ? undefined : nearest(unit.items, reports, at);
  const form: Form = looksWhole(item.text) ? 'direct' : 'mixed';
  // a heading: “VOTERS MAKE GOOD DECISIONS”
  if (words > 2 && isAlone(unit) && isShouted(item.text)) return [{ ...base, form: 'term' }];
  const led = leadIn(unit, at);
  const isTitle = looksTitle(unit.items, at, words);
  const stands = form === 'direct' && (at === 0 || isAlone(unit) || (led !== undefined && !isTitle));
  if (!stands && (words < (report ? 2 : 3) || isTitle)) return [{ ...base, form: 'term' }];
  if (report) {
    const { cue, subject } = report;
    return [
      {
        ...base,
        form,
        cue: spanOf(unit.items, cue.at, cue.after - 1),
        source: sourceOf(text, unit, subject, form === 'direct' || isBeside(report, at) ? 'same sentence' : 'subject'),
      },
    ];
  }
  if (led) return [{ ...base, form, source: sourceOf(text, unit, led, 'lead-in') }];
  const subject = credited(unit, at) ?? speaker(unit, at);
  if (!subject && words < 5 && !stands) return [{ ...base, form: 'term' }];
  if (!subject) return [{ ...base, form }];
  const { verb } = subject;
  if (verb === undefined) {
    const from = form === 'direct' && isMark(unit.items[at - 1], ',') ? 'lead-in' : 'subject';
    return [{ ...base, form, source: sourceOf(text, unit, subject, from) }];
  }
  const cue = spanOf(unit.items, verb, verb);
  return [{ ...base, form, cue, source: sourceOf(text, unit, subject, 'same sentence') }];
}

/** Whom a sentence without a known cue is about; and the verb that reports, if there is one. */
interface Teller extends Phrase {
  readonly verb?: number;
}

/** The report that a quotation outside its content belongs to: the last one before it, else the first behind it. */
function nearest(items: readonly Item[], reports: readonly Report[], at: number): Report | undefined {
  return (
    reports.findLast(({ cue }) => cue.at < at) ??
    reports.find(({ cue, subject }) => at < cue.at && hasWords(cue) && !isOther(items, at, subject))
  );
}

/** True of a cue that may have words in front of it: not of the `blaming` of `“Hold fast,” the mayor went on, blaming the fog`. */
function hasWords({ frames, mood }: Report['cue']): boolean {
  return mood === 'according' || frames.has('inverts') || frames.has('clause');
}

/** True of a verb of saying close enough in front of some words in marks to have them too: `Quill said it was time for “bread and roses.”` */
function isBeside({ cue }: Report, at: number): boolean {
  return cue.at < at && at - cue.after < 8;
}

/** `“an apology” for the delay after leaked emails showed it`: what is said there is said by the way. */
function isOther(items: readonly Item[], at: number, { first, side }: Subject): boolean {
  return (
    side === 'before' &&
    first > at + 2 &&
    /^(?:after|when|as|because|while|since|before)$/u.test(items[first - 1]?.word ?? '')
  );
}

/** `Quill’s answer: “No.”`, `Quill: “No.”` */
function leadIn(unit: Unit, at: number): Phrase | undefined {
  const { items } = unit;
  if (!isMark(items[at - 1], ':') || isOrdered(items, at - 2)) return undefined;
  const subject = announced(unit, at) ?? agentBefore(items, at - 1) ?? leadingSubject(unit, at - 1);
  if (subject) return subject;
  const phrase = phraseBefore(items, at - 2, 0);
  return phrase && phrase.first <= 2 ? phrase : undefined;
}

/** Whose words the colon before a quotation announces: `From the report: “…”`, `in Ada Quill’s own words: “…”` */
function announced({ items }: Unit, at: number): Phrase | undefined {
  if (!isMark(items[at - 1], ':')) return undefined;
  return takenFrom(items, at - 1) ?? labelBefore(items, at - 1) ?? ofWords(items, at - 2);
}

/** Whose words a noun for them announces, the last before a colon: `in Ada Quill’s own words:`, `that famous Ada Quill quote:` */
function ofWords(items: readonly Item[], last: number): Phrase | undefined {
  const noun = items[last]?.word ?? '';
  if (noun === 'words' && items[last - 1]?.word === 'own' && items[last - 2]?.word === "'s") {
    const owner = phraseBefore(items, last - 3, items.findLastIndex((item, i) => i < last && item.word === 'in') + 1);
    return owner && isCapital(items[owner.last]) ? owner : undefined;
  }
  if (!/^(?:quote|quip|quotation|tweet|dictum|maxim)$/u.test(noun)) return undefined;
  let first = last;
  while (isCapital(items[first - 1])) first--;
  return first < last ? { first, last: last - 1 } : undefined;
}

/** `members were ordered to: “Wear a tie”`, `fans are advised: “Come early”`: those who are told, not who tells. */
function isOrdered(items: readonly Item[], last: number): boolean {
  const verb = items[last]?.word === 'to' ? last - 1 : last;
  return (
    /^(?:told|ordered|advised|urged|asked|instructed|warned|reminded)$/u.test(items[verb]?.word ?? '') &&
    /^(?:is|are|was|were|been)$/u.test(items[verb - 1]?.word ?? '')
  );
}

/** What leads in the next words, and names nobody: `Then, without a smile:` */
const SCENES = /^(?:Then|Later|Now|Next|Finally|Again|Today|Earlier|Meanwhile|And|But|So|Here|There)$/u;

/**
 * The `Ola Dahl` of `Ola Dahl, 52:` and `Ola Dahl, harbour master:`, the `Dahl` of `Dahl, to reporters:` and `Asked about it, Dahl:`,
 * the `THE COURT` of `THE COURT:`
 */
function labelBefore(items: readonly Item[], colon: number): Phrase | undefined {
  const name = signatureAt(items.slice(0, colon), 0);
  if (name?.first === 0 && isMark(items[name.last + 1], ',', '(')) return name;
  const all = items.slice(0, colon);
  const isName = isCapital(all[0]) && !SCENES.test(all[0]?.text ?? '');
  if (isName && isMark(all[1], ',') && PREPOSITIONS.has(all[2]?.word ?? '') && !hasFinite(all, 0, colon))
    return { first: 0, last: 0 };
  let first = colon;
  while (isCapital(items[first - 1]) && first > colon - 4) first--;
  const isLast = first === 0 || (isMark(items[first - 1], ',') && opensWithQuestion(items));
  return first < colon && isLast ? { first, last: colon - 1 } : undefined;
}

/** The `Ada Quill` of `The rule was laid down by Ada Quill:` */
function agentBefore(items: readonly Item[], colon: number): Phrase | undefined {
  for (let i = colon - 2; i > 1 && i > colon - 9; i--) {
    if (items[i]?.word !== 'by') continue;
    const verb = items[i - 1]?.text === 'down' ? items[i - 2] : items[i - 1];
    const phrase = /^\p{Ll}{3,}ed$|^(?:given|written|put|laid|sent|spoken)$/u.test(verb?.text ?? '')
      ? phraseAfter(items, i + 1, colon)
      : undefined;
    return phrase?.last === colon - 1 && maySpeak(items, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** The `the report` of `From the report:` and `The samples differ - More from the report:` */
function takenFrom(items: readonly Item[], colon: number): Phrase | undefined {
  for (let i = colon - 2; i >= 0 && i > colon - 9; i--) {
    if (items[i]?.word !== 'from') continue;
    const from = /^(?:more|also|this)$/u.test(items[i - 1]?.word ?? '') ? i - 1 : i;
    const phrase = from === 0 || isDash(items, from - 1) ? phraseAfter(items, i + 1, colon) : undefined;
    return phrase?.last === colon - 1 ? phrase : undefined;
  }
  return undefined;
}

/**
 * Whom the words before a colon at `at` are about, in the last clause that has somebody: `Quill` of `When the boat sank, Quill sent the
 * families a letter:`
 */
export function leadingSubject(unit: Unit, at: number): Phrase | undefined {
  const last = sharedSubject(unit, at);
  return last && maySpeak(unit.items, last) ? last : clauseSubject(unit, at);
}

/** The name between a dash and the colon, as in a digest of what others write: `The polls agree — Carl Bohm: “…”` */
function signature(items: readonly Item[], at: number): Phrase | undefined {
  if (!isMark(items[at - 1], ':')) return undefined;
  const last = at - 2;
  let first = last + 1;
  while (first > 0 && first > last - 5 && items[first - 1]?.kind === 'word') first--;
  if (first > last || !isMark(items[first - 1], '—', '–', '-')) return undefined;
  return items.slice(first, last + 1).every(item => isCapital(item) || item.word === 'and')
    ? { first, last }
    : undefined;
}

/** The `Dana Orr` of `“It is a long game.” — Dana Orr, mayor of Vell` */
function signedBehind(items: readonly Item[], at: number): Phrase | undefined {
  const isFirst = items.slice(0, at).every(({ kind }) => kind === 'quote' || kind === 'mark');
  return isFirst ? signatureAt(items, at + 1) : undefined;
}

/** `“Not us,” reacted Quill.`, `“Not us,” Quill shot back with a laugh.`: a verb that is in no list, and a name. */
function credited({ items, end }: Unit, at: number): Teller | undefined {
  if (isPast(items[at + 1])) {
    const name = at + (items[at + 2]?.word === 'back' ? 3 : 2);
    const phrase = items.slice(name, name + 1).some(isCapital) ? phraseAfter(items, name, end) : undefined;
    const behind = phrase && items[phrase.last + 1];
    return phrase && (!behind || phrase.last + 1 >= end || behind.kind === 'mark')
      ? { ...phrase, verb: at + 1 }
      : undefined;
  }
  if (!/[,?!]["”’'»]{1,2}$/u.test(items[at]?.text ?? '')) return undefined;
  const phrase = phraseAfter(items, at + 1, end);
  if (!phrase) return undefined;
  // the vice-presidential nominee riffed on it
  const noun = items.findIndex(
    (item, i) => at < i && i < phrase.last && isPersonNoun(item.word) && isPast(items[i + 1]),
  );
  const last = noun === -1 ? phrase.last : noun;
  return isPast(items[last + 1]) ? { first: phrase.first, last, verb: last + 1 } : undefined;
}

/**
 * Whom the sentence of a quotation without a cue is about: whoever thinks or does what it is part of, in `Quill recognized
 * that the court “must decide.”`; not *his standing*.
 */
function speaker(unit: Unit, at: number): Teller | undefined {
  if (
    isShouted(
      unit.items
        .slice(0, at)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return undefined;
  if (isAsked(unit.items, at)) return undefined;
  // had not been “freed”: a word or two that are said of somebody are no words of theirs
  const isSaidOf =
    /^(?:is|are|was|were|be|been|being)$/u.test(unit.items[at - 1]?.word ?? '') &&
    wordsIn(unit.items[at]?.text ?? '') < 5;
  const subject = thatSubject(unit, at) ?? (isSaidOf ? undefined : sharedSubject(unit, at));
  const teller = subject && ownerOf(unit.items, subject);
  return teller && maySpeak(unit.items, teller) && !hangs(unit.items, teller) ? teller : undefined;
}

/** The `Quill` of `Quill’s catchphrase against Orr was that she “would say anything”`. */
function ownerOf(items: readonly Item[], teller: Teller): Teller {
  const { first, last, verb } = teller;
  if (!/^(?:is|was)$/u.test(items[verb ?? -1]?.word ?? '')) return teller;
  const owned = items.findIndex((item, i) => first < i && i < last && POSSESSIVE.test(item.text));
  return owned === -1 ? { first, last } : { ...teller, last: owned - 1 };
}

/** True behind `Quill was asked, `: the question is somebody else’s. */
function isAsked(items: readonly Item[], at: number): boolean {
  const verb = isMark(items[at - 1], ',', ':') ? at - 2 : at - 1;
  return (
    /^(?:asked|told|questioned)$/u.test(items[verb]?.word ?? '') &&
    /^(?:was|were|been|being)$/u.test(items[verb - 1]?.word ?? '')
  );
}

/** True of words in capitals: the heading before a digest of what another paper writes, `COURT ENDS BRIDGE TOLL “The toll …”` */
function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A verb that may credit words, though it is in no list; not that of `In “Hold Fast,” the mayor seems`. */
function isPast(item: Item | undefined): boolean {
  if (/^(?:seem|appear|remain|look|become|sound|prove)(?:s|ed)$/u.test(item?.word ?? '')) return false;
  return item !== undefined && (/^\p{Ll}{3,}(?:ed|s)$/u.test(item.text) || IRREGULAR_PASTS.has(item.text));
}

/** True of a sentence that is nothing but quotations. */
export function isAlone({ items }: Unit): boolean {
  return items.every(({ kind }) => kind === 'quote' || kind === 'mark');
}

/** A name of a film or a law: `the film “A Quiet Harbour”`; every long word has a capital. */
function looksTitle(items: readonly Item[], at: number, words: number): boolean {
  const text = items[at]?.text ?? '';
  const before = items[at - 1];
  const titled = words <= 12 && inTitleCase(text);
  // “Night Boat” author Lin Okafor; in her book, “Night Boat: A Life,”
  if (!before) return titled && words > 1 && items[at + 1]?.kind === 'word' && /\p{L}["”’'»]{1,2}$/u.test(text);
  // on the theme: “Our river, our future”
  if (before.kind === 'mark' && (titled && before.text === ',' ? THEMES : /^themed?$/u).test(items[at - 2]?.word ?? ''))
    return true;
  if (before.kind === 'mark')
    return titled && words > 1 && isMark(before, ',', '(') && WORKS.test(items[at - 2]?.word ?? '');
  if (titled || THEMES.test(before.word)) return true;
  // on the theme of “learning from the sea”
  if (/^(?:of|is|was)$/u.test(before.word) && /^(?:motto|theme)$/u.test(items[at - 2]?.word ?? '')) return true;
  // a song called “Night Boat”
  if (before.word === 'called' && /^an?$/u.test(items[at - 3]?.word ?? '')) return true;
  const behind = items[at + 1];
  return words <= 4 && DETERMINERS.has(before.word) && behind?.kind === 'word' && !PREPOSITIONS.has(behind.word);
}

/** Words behind which a title stands, or a name. */
const THEMES =
  /^(?:theme|themed|titled|entitled|headlined|named|dubbed|nicknamed|codenamed|christened|motto|acronym)$/u;

/** What has a title. */
const WORKS =
  /^(?:book|novel|memoir|film|movie|play|song|album|show|series|programme|program|column|essay|article|report|podcast|documentary|poem|painting|exhibition|tune|track|single|autobiography|biography)$/u;

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** A quotation that is a sentence: it begins with a capital and ends with a stop. */
function looksWhole(marked: string): boolean {
  const text = marked.replaceAll(FILLER, '');
  return /^\P{L}*\p{Lu}/u.test(text) && /[.,!?…—-]\P{L}{0,3}$/u.test(text);
}
