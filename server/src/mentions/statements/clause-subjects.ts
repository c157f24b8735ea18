// The subjects of the verbs of a clause, whether or not they tell of speech: `He looked up, furrowed his brow and said`.
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  isManner,
} from '../../language/words/grammar.js';
import { apposed, beforeAside, beforeRelative, nameBeforeRole } from './apposition.js';
import { isMark, type Item, type Unit } from './clause.js';
import { isFinite } from './finite.js';
import { phraseBefore } from './phrase-before.js';
import type { Phrase } from './phrases.js';

/** Where the sentence goes on behind the question that it opens with: at `he` of `Asked whether the club would pay, he laughed`. */
function behindQuestion(items: readonly Item[]): number {
  return opensWithQuestion(items) ? items.findLastIndex(item => isMark(item, ',')) + 1 : 0;
}

/** True of `Asked whether the club would pay, he laughed` and `When asked whether it would, he laughed`. */
export function opensWithQuestion(items: readonly Item[]): boolean {
  const first = items[0]?.word === 'when' ? 1 : 0;
  return /^(?:asked|pressed|questioned|challenged|quizzed)$/u.test(items[first]?.word ?? '');
}

/** The subject of the first verb before `at`. */
export function clauseSubject(unit: Unit, at: number): Phrase | undefined {
  const { items, isVerb } = unit;
  const question = behindQuestion(items);
  for (let i = 1; i < at; i++) {
    const item = items[i];
    if (!item || item.kind !== 'word') continue;
    if (!isFinite(item, items[i - 1], items[i + 1]) && !looksPast(items, i) && !isVerb(item)) continue;
    const phrase = subjectLeft(unit, startOfVerb(items, i));
    if (!phrase || /^(?:who|which|that)$/u.test(items[phrase.last]?.word ?? '') || isFronted(items, phrase)) continue;
    // Asked whether he would pay, the mayor laughed: he is the mayor
    if (phrase.last >= question || /^s?he$/u.test(items[phrase.last]?.word ?? '')) return phrase;
  }
  return undefined;
}

/** The `a statement` of `In a statement released on Monday, Quill …`, and the `Having` of `Having won, Quill …`. */
function isFronted(items: readonly Item[], { first, last }: Phrase): boolean {
  if (first === last && /ing$/u.test(items[first]?.word ?? '')) return first === 0;
  const before = items[first - 1];
  const opens = first === 1 || (first === 2 && isMark(items[first - 2], ','));
  return opens && before !== undefined && PREPOSITIONS.has(before.word);
}

/** The subject of the first verb, if it takes no parts of speech to see it. */
export function sureSubject({ items, end }: Unit): Phrase | undefined {
  return clauseSubject({ items, end, isVerb: () => false }, end);
}

/** The subject that the verb at `at` shares with the one before it: `He looked up, furrowed his brow and said`. */
export function sharedSubject(unit: Unit, at: number): Phrase | undefined {
  const { items } = unit;
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (item?.kind !== 'word' || !(isFinite(item, items[i - 1], items[i + 1]) || looksPast(items, i))) continue;
    const phrase = subjectLeft(unit, startOfVerb(items, i));
    if (phrase && items[phrase.last]?.word !== 'who' && !hasObject(items, phrase)) return phrase;
  }
  return clauseSubject(unit, at);
}

/** True of `The panel issued a report` in front of *charging*: a second article that no preposition brings has a verb before it. */
export function hasObject(items: readonly Item[], { first, last }: Phrase): boolean {
  for (let i = first + 2; i <= last; i++) {
    const before = items[i - 1]?.word ?? '';
    if (
      /^(?:the|an?)$/u.test(items[i]?.word ?? '') &&
      !PREPOSITIONS.has(before) &&
      !/^(?:and|or|both|,)$/u.test(before)
    )
      return true;
  }
  return false;
}

/** The subject of the verb whose *that* comes before `at`: `Quill` of `Quill recognized that the court “must decide”`. */
export function thatSubject(unit: Unit, at: number): (Phrase & { readonly verb: number }) | undefined {
  const { items, isVerb } = unit;
  for (let i = at - 1; i > 1 && i > at - 40; i--) {
    const verb = items[i - 1];
    if (items[i]?.kind === 'quote' || isMark(items[i], ';', ':')) return undefined;
    if (items[i]?.word !== 'that' || verb?.kind !== 'word') continue;
    if (!isFinite(verb, items[i - 2], items[i]) && !looksPast(items, i - 1) && !isVerb(verb)) continue;
    const phrase = subjectLeft(unit, startOfVerb(items, i - 1));
    if (phrase && items[phrase.last]?.word !== 'who') return { ...phrase, verb: i - 1 };
  }
  return undefined;
}

export function startOfVerb(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 1) {
    const { word = '', text = '' } = items[from - 1] ?? {};
    if (!ADVERBS.has(word) && !AUXILIARIES.has(word) && !isManner(text) && !isUntil(items, from - 1)) break;
    from--;
  }
  return from;
}

/** The `until` of `Quill, the treasurer, until recently chaired the club`. */
function isUntil(items: readonly Item[], at: number): boolean {
  return (
    /^(?:until|till)$/u.test(items[at]?.word ?? '') &&
    /^(?:recently|now|then|today|lately)$/u.test(items[at + 1]?.word ?? '')
  );
}

function subjectLeft(unit: Unit, from: number): Phrase | undefined {
  const { items } = unit;
  if (CONJUNCTIONS.has(items[from - 1]?.word ?? '')) return undefined;
  if (isMark(items[from - 1], ',')) return apposed(unit, from - 1);
  const phrase = phraseBefore(items, from - 1, 0);
  if (!phrase) return undefined;
  return beforeAside(unit, phrase) ?? beforeRelative(items, phrase) ?? nameBeforeRole(items, phrase) ?? phrase;
}

/** `Quill walked out`: a form in -ed behind a name, a pronoun or a noun. */
export function looksPast(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before || !/^\p{Ll}{2,}ed$/u.test(item.text)) return false;
  return (
    SUBJECTS.has(before.word) ||
    (before.kind === 'word' && !DETERMINERS.has(before.word) && !SUBORDINATORS.has(before.word)) ||
    isMark(before, ')', ',')
  );
}
