// Noun phrases to the right: `said Mayor Ada Quill of Vell`.
import { singular } from '../../language/singular.js';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { SPEAKING } from '../../language/words/speakers.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isCapital, isMark, type Item } from './clause.js';
import { isFinite } from './finite.js';
import { ARTICLES, INNER_MARKS, isNominal, isNoun, type Phrase } from './phrases.js';

/** Prepositions that tie more to a noun phrase to its right: `a spokesman for the ministry`, `a person with knowledge of`. */
const TYING = new Set(['of', 'for', 'from', 'with', 'at', 'to', 'in', 'on', 'by']);

/** The noun phrase that begins at `first`: `Stuart Stevens`, `a spokesman for the ministry`, `he`. */
export function phraseAfter(items: readonly Item[], first: number, end: number): Phrase | undefined {
  const opening = items[first];
  if (!opening || first >= end) return undefined;
  if (SUBJECTS.has(opening.word) || (OBJECTS.has(opening.word) && !isHerOwn(items, first)))
    return { first, last: first };
  if (opening.kind === 'mark' && !/^[#@$£€]$/u.test(opening.text)) return undefined;
  if (PREPOSITIONS.has(opening.word) || SUBORDINATORS.has(opening.word) || CONJUNCTIONS.has(opening.word))
    return undefined;
  const isName = isCapital(opening);
  let last = first - 1;
  for (let i = first; i < end; i++) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'quote') {
      if (item.end - item.start > 40 || i === first || isParticiple(items[i - 1])) break;
    } else if (item.kind === 'mark') {
      if (item.text === '(') {
        const close = items.findIndex((other, j) => i < j && j < i + 8 && other.text === ')');
        if (close === -1) break;
        i = close;
      } else if (!INNER_MARKS.has(item.text)) break;
    } else if (TYING.has(item.word)) {
      if (!tiesOn(items, first, i, isName)) break;
    } else if (item.word === 'and' || item.word === 'or') {
      const next = items[i + 1];
      if (isSecondRole(items, i + 1, end)) {
        last = i;
        continue;
      }
      if (!next || (!isCapital(next) && !DETERMINERS.has(next.word))) break;
      const after = phraseAfter(items, i + 1, end);
      if (!after || items[after.last + 1]?.kind === 'word') break;
    } else if (
      PREPOSITIONS.has(item.word) ||
      SUBORDINATORS.has(item.word) ||
      CONJUNCTIONS.has(item.word) ||
      (i > first &&
        (SUBJECTS.has(item.word) || OBJECTS.has(item.word)) &&
        !(item.word === 'her' && TYING.has(items[i - 1]?.word ?? ''))) ||
      isFinite(item, items[i - 1], items[i + 1]) ||
      (ADVERBS.has(item.word) && i > first && !isOwned(items, i)) ||
      (TIMES.has(item.word) && i > first && !isDatedNoun(items, i)) ||
      (i > first && ARTICLES.has(item.word) && isNoun(items[i - 1])) ||
      (i > first &&
        isName &&
        item.kind === 'word' &&
        !isCapital(item) &&
        !/^['’]s$/u.test(item.text) &&
        !isMark(items[i - 1], '-') &&
        !isDomain(items, i) &&
        !isTied(items, i) &&
        !goesOnToNoun(items, first, i, end) &&
        !isRoleBeforeName(items, i, end) &&
        !isOwned(items, i))
    ) {
      break;
    }
    last = i;
  }
  // David Orr of the group Fair Oars
  while (last > first && ((items[last]?.kind === 'mark' && items[last]?.text !== ')') || isTie(items[last]))) last--;
  return last >= first ? { first, last } : undefined;
}

/** The `June` of `according to a June article`: behind an article, and before a noun. */
function isDatedNoun(items: readonly Item[], i: number): boolean {
  return ARTICLES.has(items[i - 1]?.word ?? '') && isNoun(items[i + 1]);
}

/** True of the `of` that what it ties was cut off from. */
function isTie(item: Item | undefined): boolean {
  return item?.kind === 'word' && TYING.has(item.word);
}

/** True of the `first` of `the Quills’ first lawyer`, `Arden’s lawyer`. */
function isOwned(items: readonly Item[], i: number): boolean {
  if (/^(?:first|former|chief|deputy|late)$/u.test(items[i - 1]?.word ?? '')) return isOwned(items, i - 1);
  const { text = '', start = 0 } = items[i - 1] ?? {};
  return (
    /^['’]s$/u.test(text) ||
    (/^['’]$/u.test(text) && items[i - 2]?.end === start && /s$/u.test(items[i - 2]?.word ?? ''))
  );
}

/** The `her` of `said her attorney`, not that of `told her reporters had called`. */
function isHerOwn(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1];
  const behind = items[at + 2];
  return (
    items[at]?.word === 'her' &&
    noun?.kind === 'word' &&
    singular(noun.word) === noun.word &&
    isPersonNoun(noun.word) &&
    (!behind || behind.kind === 'mark' || isCapital(behind) || PREPOSITIONS.has(behind.word))
  );
}

/** The `org` of `Checkpoint.org`. */
function isDomain(items: readonly Item[], i: number): boolean {
  return isMark(items[i - 1], '.') && items[i - 1]?.end === items[i]?.start;
}

/** The `adding` of `said an official adding “it was late.”` */
function isParticiple(item: Item | undefined): boolean {
  return REPORTING.get(item?.word ?? '')?.form === 'participle';
}

/** The phrase without what begins another behind it. */
export function trimmed(items: readonly Item[], { first, last }: Phrase): Phrase {
  let end = last;
  while (end > first && trailsOff(items, first, end)) end--;
  return { first, last: end };
}

/** The `using` of `said a protester using the name of Katya`, the `this` of `a report by the institute this year`. */
function trailsOff(items: readonly Item[], first: number, last: number): boolean {
  const { word = '', text = '' } = items[last] ?? {};
  const next = items[last + 1]?.word ?? '';
  if (/^(?:this|last)$/u.test(word)) return TIMES.has(next);
  // another young man walking beside him
  if (PREPOSITIONS.has(word) && OBJECTS.has(next)) return true;
  // a hearing in Vell
  if (last - first < 2 && DETERMINERS.has(items[last - 1]?.word ?? '')) return false;
  if (/^\p{Ll}{2,}ing$/u.test(text))
    return ARTICLES.has(next) || PREPOSITIONS.has(next) || items[last + 1]?.kind === 'quote';
  const isPassive = /^\p{Ll}{2,}ed$|^(?:seen|sent|shown|given|written|held|made|drawn)$/u.test(text);
  return isPassive && (PREPOSITIONS.has(next) || TIMES.has(next));
}

/** The `professor` of `said Vell State University professor Ada Quill`: up to three words to a noun for a person, and a name. */
function isRoleBeforeName(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at; i + 1 < end && i < at + 3; i++) {
    const [item, next] = [items[i], items[i + 1]];
    // police station sub-inspector Abdul Karim
    if (isMark(item, '-') && i > at) continue;
    if (item?.kind !== 'word' || isCapital(item) || PREPOSITIONS.has(item.word)) return false;
    if (next && isCapital(next)) return isPersonNoun(item.word);
  }
  return false;
}

/** True of what is joined on to a role: the `president` of `said Vell founder and president, Ada Quill`, the `farm analyst` of `soil and farm analyst Jan Orr`. */
function isSecondRole(items: readonly Item[], at: number, end: number): boolean {
  if (isRoleBeforeName(items, at, end)) return true;
  return isPersonNoun(items[at]?.word ?? '') && isMark(items[at + 1], ',') && isCapital(items[at + 2]) && at + 2 < end;
}

/** The `state media` of `according to Vellish state media`: one capital, and a noun for who speaks within three words. */
function goesOnToNoun(items: readonly Item[], first: number, at: number, end: number): boolean {
  if (items.slice(first, at).some((item, i) => i > 0 && isCapital(item))) return false;
  for (let i = at; i < end && i < at + 3; i++) {
    const item = items[i];
    if (
      !item ||
      item.kind !== 'word' ||
      isCapital(item) ||
      !isNominal(item) ||
      isFinite(item, items[i - 1], items[i + 1])
    )
      return false;
    const noun = singular(item.word);
    if (SPEAKING.has(noun) || isPersonNoun(noun)) return true;
  }
  return false;
}

/** The `the` of `Ambassador to the United Nations Maeve Dolan`. */
function isTied(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return items[i]?.word === 'the' && TYING.has(items[i - 1]?.word ?? '') && next !== undefined && isCapital(next);
}

/** Titles that go on to say for what: `Ambassador to the United Nations Maeve Dolan`. */
const OFFICES = /^(?:Ambassador|Envoy|Representative|Delegate|Commissioner|Secretary|Minister|Adviser|Advisor)$/u;

function tiesOn(items: readonly Item[], first: number, at: number, isName: boolean): boolean {
  const preposition = items[at]?.word ?? '';
  const next = items[at + 1];
  if (!next || next.kind === 'quote') return false;
  if (TIMES.has(next.word)) return false;
  if (preposition === 'of') return true;
  if (isName && OFFICES.test(items[at - 1]?.text ?? '')) return isCapital(next) || next.word === 'the';
  if (isName || at === first) return false;
  if (preposition === 'to' || preposition === 'by' || preposition === 'on') {
    return /^(?:close|according|adviser|advisor|aide|assistant|ambassador|counsel|briefed|expert|specialist|secretary)s?$/u.test(
      items[at - 1]?.word ?? '',
    );
  }
  if (preposition === 'in' || preposition === 'at' || preposition === 'from')
    return isCapital(next) || next.word === 'the';
  return true;
}
