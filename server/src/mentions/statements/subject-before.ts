// The subject in front of a cue: `Quill, 41, on Friday said`, the `Quill` of `Quill, who said`.
import { singular } from '../../language/singular.js';
import { SPEECHES } from '../../language/words/speakers.js';
import { REPORTING } from '../../language/words/reporting.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isManner,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { isPersonNoun } from '../names/person-noun.js';
import {
  apposed,
  beforeAside,
  beforeRelative,
  beforeWho,
  isName,
  isRoleBehind,
  nameBeforeRole,
  startOfSegment,
  roleBefore,
} from './apposition.js';
import { sharedSubject } from './clause-subjects.js';
import { endsInComma, isCapital, isDash, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { issued } from './documents.js';
import { isFinite } from './finite.js';
import { phraseBefore } from './phrase-before.js';
import { isNoun, type Phrase } from './phrases.js';
import { isKnownPlace } from '../names/phrases.js';
import type { Subject } from './subject.js';

/** The `Orr` of `Orr, after saying she would wait, left`. */
export function around(unit: Unit, { from }: Cue): Subject | undefined {
  const { items } = unit;
  const start = startOfSegment(items, from - 1);
  if (!isMark(items[start - 1], ',') || !/^(?:after|before|while|despite|besides)$/u.test(items[start]?.word ?? ''))
    return undefined;
  if (!items.slice(start + 1, from).every(({ word }) => ADVERBS.has(word) || isManner(word))) return undefined;
  const phrase = apposed(unit, start - 1) ?? phraseBefore(items, start - 2, 0);
  return phrase && phrase.first === startOfSegment(items, start - 2) ? { ...phrase, side: 'before' } : undefined;
}

/** The subject that stands before its cue: `Quill said`, `Quill, 41, said`, the *who* of `Quill, who said`. */
export function before(unit: Unit, cue: Cue): Subject | undefined {
  const { items } = unit;
  const last = cue.from - 1;
  const previous = items[last];
  if (!previous || CONJUNCTIONS.has(previous.word)) return undefined;
  // “…,” Will wrote: a name, whatever else the word may be
  if (isCapital(previous) && endsInComma(items[last - 1])) return { first: last, last, side: 'before' };
  let phrase: (Phrase & { readonly start?: number }) | undefined;
  const who = isMark(previous, ',') ? whoBefore(items, last) : undefined;
  if (who) return who;
  if (isMark(previous, ',', '—', '–')) phrase = apposed(unit, last);
  else if (/^(?:who|which)$/u.test(previous.word) || (previous.word === 'that' && !isMark(items[last - 1], ','))) {
    const end = isMark(items[last - 1], ',') || isDash(items, last - 1) ? last - 2 : last - 1;
    const of = antecedent(items, end);
    return of && { first: last, last, of, side: 'before' };
  } else if (previous.kind === 'word' || previous.kind === 'number' || isMark(previous, ')', "'", '’')) {
    phrase =
      behindPlace(unit, last) ?? phraseBefore(items, last, 0) ?? behindTime(unit, last) ?? beforeWho(items, last);
    phrase = (phrase && beforeAside(unit, phrase)) ?? phrase;
    // She left and in a letter said she would be back
    if (phrase && isWhereSaid(items, phrase)) return shared(unit, { from: phrase.first - 1 });
    phrase = (phrase && beforeRelative(items, phrase)) ?? issued(items, phrase ?? { first: last + 1, last }) ?? phrase;
    phrase = (phrase && nameBeforeRole(items, phrase)) ?? phrase;
    if (phrase && isName(items, phrase)) phrase = { ...phrase, ...roleBefore(items, phrase) };
  } else if (endsInComma(previous)) {
    // Quill, citing “the magic,” said
    phrase = apposed(unit, cue.from);
  } else if (previous.kind === 'quote' && previous.end - previous.start < 30) {
    phrase = phraseBefore(items, last, 0);
  }
  return phrase && { ...phrase, side: 'before' };
}

/** The `The miner` of `The miner, who lives in Ava, Mexico said`, where the last comma was left out. */
function behindPlace(unit: Unit, last: number): Phrase | undefined {
  const { items } = unit;
  const [place, comma] = [items[last], items[last - 1]];
  if (!place || !isMark(comma, ',') || !isKnownPlace(place.text) || !isCapital(items[last - 2])) return undefined;
  return /^(?:who|whose)$/u.test(items[startOfSegment(items, last - 2)]?.word ?? '')
    ? apposed(unit, last - 1)
    : undefined;
}

/** True of the `a letter` of `and in a letter said`. */
function isWhereSaid(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    /^(?:in|on|at)$/u.test(items[first - 1]?.word ?? '') &&
    CONJUNCTIONS.has(items[first - 2]?.word ?? '') &&
    SPEECHES.has(items[last]?.word ?? '')
  );
}

/** The `who` of `Orr, who, on the day before, at a rally, had said`. */
function whoBefore(items: readonly Item[], comma: number): Subject | undefined {
  for (let i = comma - 1; i > 1 && i > comma - 20; i--) {
    const item = items[i];
    if (!item || item.kind === 'quote' || isFinite(item, items[i - 1], items[i + 1])) return undefined;
    if (!/^(?:who|which)$/u.test(item.word)) continue;
    const of = isMark(items[i + 1], ',') && isMark(items[i - 1], ',') ? antecedent(items, i - 2) : undefined;
    return of && { first: i, last: i, of, side: 'before' };
  }
  return undefined;
}

/** The `Quill` of `Quill, 41, on Friday said`. */
function behindTime(unit: Unit, last: number): Phrase | undefined {
  const { items } = unit;
  if (!TIMES.has(items[last]?.word ?? '')) return undefined;
  const comma = isMark(items[last - 1], ',') ? last - 1 : last - 2;
  return isMark(items[comma], ',') && (comma === last - 1 || /^(?:on|last|this)$/u.test(items[last - 1]?.word ?? ''))
    ? apposed(unit, comma)
    : undefined;
}

/** Whom *who* means: the noun phrase before it, but of `hit by storms, helped by Orr` the name alone. */
export function antecedent(items: readonly Item[], last: number): Phrase | undefined {
  const phrase = phraseBefore(items, last, 0);
  const opening = phrase && items[phrase.first];
  // Ada Quill, the medical superintendent, who added
  const named = phrase && isRoleBehind(items, phrase) ? nameBefore(items, phrase.first - 2) : undefined;
  if (named) return named;
  const isVerb =
    opening &&
    (/^\p{Ll}{2,}ed$/u.test(opening.text) || REPORTING.get(opening.text)?.form === 'present') &&
    PREPOSITIONS.has(items[phrase.first + 1]?.word ?? '');
  if (!phrase || isVerb) return nameBefore(items, last) ?? nounBefore(items, last);
  // The council voted for the resolution which said; It has raised fears among members of the board, who say
  let { first } = phrase;
  let hasVerb = AUXILIARIES.has(items[first - 1]?.word ?? '') && /^\p{Ll}{2,}ed$/u.test(opening?.text ?? '');
  for (let i = first + 1; i <= last; i++) {
    const item = items[i];
    if (!item) break;
    if (isReport(items, i)) first = i + 1;
    else if (hasVerb && (isCapital(item) || /^(?:the|an?)$/u.test(item.word) || isPersonNoun(singular(item.word)))) {
      first = i;
      hasVerb = false;
    } else if (hasVerb && isParticle(item)) {
      first = i + 1;
      hasVerb = false;
    } else if (/^\p{Ll}{2,}ed$/u.test(item.text)) hasVerb = true;
  }
  if (first < last && isParticle(items[first])) first++;
  return { first, last: phrase.last };
}

/** The `out` of `handed out leaflets that said`. */
function isParticle(item: Item | undefined): boolean {
  return /^(?:out|up|off|over|around|down)$/u.test(item?.word ?? '');
}

/** The `cites` of `The affidavit also cites emails that reveal`: a verb with its object behind it. */
function isReport(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  return (
    REPORTING.get(items[at]?.text ?? '')?.form === 'present' &&
    before?.kind === 'word' &&
    !DETERMINERS.has(before.word) &&
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.word) &&
    !SUBORDINATORS.has(next.word)
  );
}

/** The `Orr` of `She left to meet Orr, who had said`: the capitals that end here. */
export function nameBefore(items: readonly Item[], last: number): Phrase | undefined {
  let first = last + 1;
  while (isCapital(items[first - 1])) first--;
  return first <= last ? { first, last } : undefined;
}

/** The `a new advert` of `is airing a new advert that urges them to go`: from its article, where no other noun begins behind it. */
function nounBefore(items: readonly Item[], last: number): Phrase | undefined {
  for (let first = last - 1; first >= 0 && first > last - 6; first--) {
    const { word = '', kind } = items[first] ?? {};
    if (/^(?:the|an?)$/u.test(word)) return { first, last };
    if (kind === 'quote' || PREPOSITIONS.has(word) || SUBJECTS.has(word)) break;
  }
  // They handed out water bottles that said
  return isNoun(items[last]) ? { first: last, last } : undefined;
}

/** `He left and said …`, `he went on to say`: the verb has its subject from the clause before. */
export function shared(unit: Unit, { from }: Pick<Cue, 'from'>, leans = false): Subject | undefined {
  const previous = unit.items[from - 1];
  const joins = leans || /^(?:and|but|or|then|yet)$/u.test(previous?.word ?? '') || isMark(previous, ',');
  const phrase = joins ? sharedSubject(unit, from) : undefined;
  return phrase && { ...phrase, side: 'shared' };
}
