// Verbs of saying that report nothing where they stand: `added up`, `said her prayers`, `asked not to be named`.
import { singular } from '../../language/singular.js';
import { DETERMINERS, PREPOSITIONS, SUBJECTS } from '../../language/words/grammar.js';
import { REPORTING, type ReportingVerb, type VerbForm } from '../../language/words/reporting.js';
import { SPEAKING } from '../../language/words/speakers.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isCapital, isMark, type Item } from './clause.js';
import { hasFinite, isFinite } from './finite.js';
import { inTitleCase } from './title-case.js';

/** Words behind which a verb reports nothing: `wrote down the number`, `said nothing`, `told him off`. */
const OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  write: new Set(['down', 'off', 'up', 'out']),
  note: new Set(['down']),
  thank: new Set(['to']),
  call: new Set(['off', 'up', 'in', 'back', 'round']),
  tell: new Set(['off', 'apart']),
  think: new Set(['tank', 'tanks', 'too']),
  mention: new Set(['name', 'names']),
  pose: new Set('a an no for as with little few questions problems'.split(' ')),
  say: new Set(['nothing', 'little', 'hello', 'goodbye', 'grace']),
  claim: new Set('responsibility victory credit lives allegiance residency ownership asylum benefits'.split(' ')),
  question: new Set(['about', 'over', 'of']),
  show: new Set(['no', 'signs', 'little']),
  admit: new Set('women men girls boys students pupils patients visitors children people refugees migrants'.split(' ')),
  argue: new Set(['with', 'over']),
  charge: new Set('as up for a an about around more less between extra rent'.split(' ')),
};

/** Verbs that report where *that* follows, and do something else elsewhere: `ordered that it be shut`, `ordered lunch`. */
const WITH_THAT: ReadonlySet<string> = new Set('accept project forecast direct order instruct consider'.split(' '));

/** True of what may stand before `projects that`, if that is a verb: a name, a pronoun, `the study`, a comma. */
function maySay(item: Item | undefined): boolean {
  if (!item) return false;
  const noun = singular(item.word);
  return isCapital(item) || SUBJECTS.has(item.word) || isMark(item, ',') || SPEAKING.has(noun) || isPersonNoun(noun);
}

/** Words between `instructed` and `that`: `all the boards`. */
const ADDRESSEE = 5;

/** The `of` of `spoke of a “new dawn”`: what is spoken of has words in marks, which nothing else leads to. */
export function isAbout(items: readonly Item[], at: number, stop: number): boolean {
  if (!/^(?:of|about|against)$/u.test(items[at]?.word ?? '')) return false;
  for (let i = at + 1; i < stop && i < at + 20; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item?.kind === 'quote') return !inTitleCase(item.text);
    if (item?.word === 'that' || isMark(item, ',', ';', ':', '—', '–')) return false;
    if (item?.word === 'and' && next && isFinite(next, item, items[i + 2])) return false;
  }
  return false;
}

/** True of a form that reports nothing where it stands: `added up`, `found one`, `said her prayers`, `asked not to be named`. */
export function isIdle(
  items: readonly Item[],
  at: number,
  { verb, form }: { readonly verb: ReportingVerb; readonly form: VerbForm },
  { from, helpers }: { readonly from: number; readonly helpers: readonly string[] },
): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (verb.base === 'add' && /^(?:to|up|more)$/u.test(next?.word ?? '')) return true;
  if (OTHERWISE[verb.base]?.has(next?.word ?? '')) return true;
  const reach = verb.base === 'instruct' ? ADDRESSEE : 1;
  // accepted he had not seen it
  const isPlain = verb.base === 'accept' && /^(?:he|she|they|there)$/u.test(next?.word ?? '');
  if (WITH_THAT.has(verb.base) && !isPlain && !items.slice(at + 1, at + 1 + reach).some(({ word }) => word === 'that'))
    return true;
  // money for projects that failed
  if (WITH_THAT.has(verb.base) && (form === 'present' || form === 'base') && !maySay(before)) return true;
  if (verb.base === 'say' && saysNothing(items, at + 1)) return true;
  // a determined opponent; that will determine how it ends
  if (verb.base === 'determine' && !(maySay(next) || /^(?:that|the|an?|there)$/u.test(next?.word ?? ''))) return true;
  // extradite accused criminals
  if (verb.base === 'accuse' && !accuses(items, at + 1)) return true;
  if (verb.base === 'charge' && isSum(next)) return true;
  // The trial concluded in May with fines
  if (verb.base === 'conclude' && endsOnly(items, at + 1)) return true;
  // when the ward admits its first patient
  if (verb.base === 'admit' && letsIn(items.slice(at + 1, at + 14))) return true;
  // The theory finds its best proof in Vell
  if (verb.base === 'find' && /^(?:its|his|her|their)$/u.test(next?.word ?? '') && !hasFinite(items, at + 2, at + 14))
    return true;
  // Last year found me in Vell
  if (verb.base === 'find' && /^(?:me|us|him|them|(?:him|her|it|them)sel(?:f|ves))$/u.test(next?.word ?? ''))
    return true;
  // reports of killings, alleged disappearances
  if (item?.word === 'alleged' && isMark(before, ',') && /^\p{Ll}{4,}s$/u.test(next?.text ?? '')) return true;
  // the coast, once referred to as Vell
  if (verb.base === 'refer' && items[at + 2]?.word === 'as') return true;
  // She found one at the next desk
  if (verb.base === 'find' && /^(?:he|she)$/u.test(before?.word ?? '') && next?.word === 'one') return true;
  if (/^(?:call|dub|label)$/u.test(verb.base) && isNameOnly(items, at + 1)) return true;
  // that famous Ada Quill quote: “…”
  if (verb.base === 'quote' && form === 'base' && isMark(next, ':')) return true;
  if (verb.base === 'portray' && !items.slice(at + 1, at + 20).some(({ word }) => word === 'as')) return true;
  if (/^(?:quote|cite)$/u.test(verb.base) && isQuotedAs(items, at + 1)) return true;
  // Quill said, and I quote, “…”
  if (item?.word === 'quote' && before?.word === 'i' && items[at - 2]?.word === 'and') return true;
  if (verb.base === 'add' && form !== 'past' && isSum(next)) return true;
  // It would narrow the road, add protected lanes and close the quay
  if (verb.base === 'add' && form === 'base' && isMark(before, ',') && next?.word !== 'that') return true;
  // The dry spell will continue “for weeks”
  if (verb.base === 'continue' && /^["“”‘«']{1,2}\p{Ll}/u.test(next?.text ?? '')) return true;
  // insisted that the council must declare “an emergency”
  if (helpers.some(word => word === 'must' || word === 'should') && !/^(?:i|we)$/u.test(items[from - 1]?.word ?? ''))
    return true;
  if (isAskedInPassing(items, at) || asksForSilence(items, at + 1)) return true;
  if (verb.frames.size === 1 && verb.frames.has('about') && !isAbout(items, at + 1, items.length)) return true;
  return false;
}

/** True of `its first patient`, who is let in: somebody, and no clause before the next mark. */
function letsIn(object: readonly Item[]): boolean {
  const end = object.findIndex(({ kind }) => kind === 'mark');
  return (
    object.slice(0, 4).some(({ word }) => isPersonNoun(singular(word))) &&
    !hasFinite(object, 0, end === -1 ? object.length : end)
  );
}

/** The `asked` of `Orr, asked whether more arrests would follow, replied`. */
function isAskedInPassing(items: readonly Item[], at: number): boolean {
  if (!/^(?:asked|pressed|questioned)$/u.test(items[at]?.word ?? '') || !isMark(items[at - 1], ',')) return false;
  const end = items.findIndex((item, i) => i > at && i < at + 16 && isMark(item, ','));
  return end !== -1 && REPORTING.get(items[end + 1]?.word ?? '')?.form === 'past';
}

/** `accused Orr of misleading her`, `accused the board: “…”` */
function accuses(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 24).some(({ word, kind }) => kind === 'quote' || word === 'of');
}

/** True of what was concluded rather than said: `in May with fines`, `their talks on Monday`. */
function endsOnly(items: readonly Item[], from: number): boolean {
  if (!/^(?:in|with|at|after|without|his|her|its|their)$/u.test(items[from]?.word ?? '')) return false;
  return !items
    .slice(from, from + 5)
    .some(({ word, kind, text }) => word === 'that' || kind === 'quote' || /^[:,]$/u.test(text));
}

/** `quoted a diplomat as saying`: the verb that reports is the second. */
function isQuotedAs(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    if (items[i]?.word === 'as' && REPORTING.get(items[i + 1]?.word ?? '')?.form === 'participle') return true;
  }
  return false;
}

/** The `Blue Monday` of `a storm, called Blue Monday, hit the coast`, the `Orr` of `She called Orr.`: a name, and no judgement of it. */
function isNameOnly(items: readonly Item[], from: number): boolean {
  let end = from;
  while (isCapital(items[end])) end++;
  return end > from && (items[end] === undefined || isMark(items[end], ',', '.'));
}

/** The `£17` of `would add £17 million to costs`. */
function isSum(item: Item | undefined): boolean {
  return item?.kind === 'number' || isMark(item, '$', '£', '€', '₹');
}

/** `asked not to be named`, `declined to be identified` */
function asksForSilence(items: readonly Item[], from: number): boolean {
  const first = items[from]?.word === 'not' ? from + 1 : from;
  if (items[first]?.word !== 'to') return false;
  const words = `${items[first + 1]?.word ?? ''} ${items[first + 2]?.word ?? ''}`;
  return /^(?:be (?:named|identified)|remain anonymous|stay anonymous)$/u.test(words);
}

/** `said a word of thanks`, `said her prayers`, `said the same`, `said this in a letter`: that something was said, not what. */
function saysNothing(items: readonly Item[], from: number): boolean {
  if (/^(?:this|it|them|so)$/u.test(items[from]?.word ?? '')) {
    const behind = items[from + 1];
    return !behind || behind.kind === 'mark' || PREPOSITIONS.has(behind.word) || /^(?:when|while)$/u.test(behind.word);
  }
  if (!DETERMINERS.has(items[from]?.word ?? '')) return false;
  for (let i = from + 1; i < from + 4; i++) {
    const { word = '' } = items[i] ?? {};
    const behind = items[i + 1];
    if (/^(?:words?|prayers?|mass|goodbyes?|farewells?|rosary|same|opposite|thing)$/u.test(word))
      return (
        behind?.kind !== 'word' ||
        PREPOSITIONS.has(behind.word) ||
        /^(?:and|but|when|as|while|that)$/u.test(behind.word)
      );
  }
  return false;
}
