import { DETERMINERS, IRREGULAR_PASTS, PREPOSITIONS, SUBORDINATORS } from '../../language/words/grammar.js';
import { SPEECHES } from '../../language/words/speakers.js';
import { isDash, isMark, type Item, type Unit } from './clause.js';
import { contentBefore } from './content-before.js';
import { behindAccording, behindCue, behindSource, directly, opensClause } from './content-behind.js';
import { endOfClaim, endOfClause, endOfContent, endOfObject, endOfRequest } from './content-ends.js';
import { resumed } from './content-resumed.js';
import type { Cue } from './cue.js';
import { sharedSubject } from './clause-subjects.js';
import { hasFinite, isFinite } from './finite.js';
import type { Phrase } from './phrases.js';
import type { Subject } from './subject.js';

/** A cue with who is credited and what is reported, as runs of items. */
export interface Report {
  readonly cue: Cue;
  readonly subject: Subject;
  readonly contents: readonly Phrase[];
}

/**
 * What a cue reports in its sentence: behind it, before it, or on both sides.
 *
 * `floor` is where the content may begin at the earliest, `limit` where it ends at the latest, since other cues report
 * what lies beyond.
 */
export function contentsOf(unit: Unit, cue: Cue, subject: Subject, floor: number, limit: number): Phrase[] {
  const { items } = unit;
  const end = subject.side === 'ahead' ? subject.first : unit.end;
  const aside = endOfAside(items, cue, subject);
  const stop = Math.min(limit, cue.mood === 'noun' ? endOfClaim(items, cue, end) : end, aside);
  if (cue.mood === 'according') {
    // What stands before `in the words of Quill` is the writer’s
    const left =
      cue.base === 'in the words of' || isMark(items[cue.from - 1], ':')
        ? undefined
        : contentBefore(items, cue.from, floor, cue);
    const behind = behindAccording(items, Math.max(subject.last + 1, cue.after), stop);
    if (left && behind !== undefined && spans(items, left, behind)) return present(left, run(items, behind, stop));
    if (left && isScrap(items, left)) return [];
    return present(left ?? run(items, behind, stop));
  }
  if (subject.side === 'after') {
    const left = cue.mood === 'passive' ? undefined : contentBefore(items, cue.from, floor, cue);
    return present(left, run(items, behindSource(items, subject.last + 1, stop, left !== undefined), stop));
  }
  const edge = subject.side === 'before' ? Math.min(subject.start ?? subject.first, cue.from) : cue.from;
  const left =
    subject.side === 'before' && !subject.of && cue.mood === 'finite'
      ? contentBefore(items, edge, floor, cue)
      : undefined;
  const begin = behindCue(items, cue, stop);
  // — the club said 16,500 —
  if (stop === aside && begin !== undefined && items[begin]?.kind === 'number') return present(run(items, begin, stop));
  const passedOn = begin === undefined ? contentPassedOn(unit, cue, floor) : undefined;
  if (passedOn) return [passedOn];
  if (begin !== undefined && !left && subject.side === 'before' && !subject.of) {
    const around = parenthesis(items, cue, { floor, edge, begin, stop });
    if (around) return around;
  }
  const direct = begin === undefined ? undefined : directly(unit, { cue, subject }, begin, stop, left !== undefined);
  if (direct !== undefined) {
    const clause = endOfObject(items, cue, direct, endOfClause(items, { cue, edge }, direct, stop));
    const end = endOfRequest(items, cue, direct, clause);
    const content = run(items, direct, isNamed(items, cue, direct) ? direct + 1 : end);
    if (left && isMark(items[direct - 1], ':') && isClause(unit, left)) return present(left, content);
    return present(subject.side === 'ahead' && content && !isSaid(items, content) ? undefined : content);
  }
  if (!left) return [];
  const rest = run(items, resumed(items, begin ?? cue.after, stop, left), stop);
  if (rest && isWholeQuote(items[rest.first]) && !isSaid(items, left)) return [rest];
  return rest || !isScrap(items, left) ? present(left, rest) : [];
}

/** `The lock is “finished,” Orr said: “Nobody will mend it.”`: not what opens a sentence, `As the lock broke, Orr said: “Stop.”` */
function isClause({ items, isVerb }: Unit, { first, last }: Phrase): boolean {
  const opening = items[first];
  if (!opening || SUBORDINATORS.has(opening.word) || PREPOSITIONS.has(opening.word)) return false;
  if (/ing$|^asked$/u.test(opening.word)) return false;
  return hasFinite(items, first, last + 1) || items.slice(first + 1, last + 1).some(isVerb);
}

/** Where a credit between two dashes ends: `A crowd of 11,000 — the club said 16,500 — stayed to sing`. */
function endOfAside(items: readonly Item[], { from, after }: Cue, { side, first, start = first }: Subject): number {
  if (side !== 'before' || !isDash(items, Math.min(start, from) - 1)) return Infinity;
  const end = items.findIndex((_, i) => i > after && isDash(items, i));
  return end === -1 ? Infinity : end;
}

/** What stands before a credit at second hand: `The pier will be sold, the Courier quoted Quill as saying.` */
function contentPassedOn(unit: Unit, cue: Cue, floor: number): Phrase | undefined {
  const { items } = unit;
  if (cue.mood !== 'participle' || items[cue.from - 1]?.word !== 'as') return undefined;
  const teller = sharedSubject(unit, cue.from);
  return teller && contentBefore(items, teller.first, floor, cue);
}

/**
 * True where a clause stands on both sides of the source: `His complaint, according to Radio Vell, was the choice of boats`,
 * `While most are open, according to the club, two are shut`.
 */
function spans(items: readonly Item[], { first, last }: Phrase, behind: number): boolean {
  const next = items[behind];
  if (!next || !isMark(items[behind - 1], ',')) return false;
  const isFronted = /^(?:while|although|though|if|because|since)$/u.test(items[first]?.word ?? '');
  if (isFronted) return opensClause(next) || next.kind === 'number' || DETERMINERS.has(next.word);
  return isFinite(next, items[behind - 1], items[behind + 1]) && !hasFinite(items, first, last + 1);
}

/** True of `“Nobody asked.”` behind a credit: what stands before the credit is no part of it, `Later that day, Orr said, “Nobody asked.”` */
function isWholeQuote(item: Item | undefined): boolean {
  return item?.kind === 'quote' && /^["“”‘«']{1,2}\p{Lu}/u.test(item.text);
}

/** Not the `her home` of `Describing her home, Orr said …`: what a sentence opens with is said if it is a clause, or quoted. */
function isSaid(items: readonly Item[], { first, last }: Phrase): boolean {
  return hasFinite(items, first, last + 1) || items.slice(first, last + 1).some(({ kind }) => kind === 'quote');
}

/** `the rooms they called “angel houses” were closed`, `a banner reading “No tolls” hung there`: the verb behind the marks is the sentence’s own. */
function isNamed(items: readonly Item[], { base }: Cue, at: number): boolean {
  const next = items[at + 1];
  return (
    /^(?:call|dub|label|read)$/u.test(base) &&
    items[at]?.kind === 'quote' &&
    next !== undefined &&
    (isFinite(next, items[at], items[at + 2]) || IRREGULAR_PASTS.has(next.word))
  );
}

/**
 * What stands on both sides of an attribution between commas, `In both cases, Quill said, the money came late` and `If we lose, he
 * said, “nobody will care”`; not `Speaking in Vell, he said, “We lost.”`
 */
function parenthesis(
  items: readonly Item[],
  { mood, frames }: Cue,
  { floor, edge, begin, stop }: Record<'floor' | 'edge' | 'begin' | 'stop', number>,
): Phrase[] | undefined {
  const next = items[begin + 1];
  if (mood !== 'finite' || !frames.has('clause') || !isMark(items[begin], ',') || !isMark(items[edge - 1], ','))
    return undefined;
  if (!next || begin + 1 >= stop) return undefined;
  const isClause =
    next.kind === 'word' &&
    (hasFinite(items, begin + 1, stop) || items.slice(begin + 1, stop).some(({ kind }) => kind === 'quote'));
  const goesOn = next.kind === 'quote' && /^["“”‘«']{1,2}\p{Ll}/u.test(next.text);
  if (!isClause && !goesOn) return undefined;
  const opening = items[floor];
  const first = opening && /^(?:and|but|so)$/u.test(opening.word) ? floor + 1 : floor;
  const left = { first, last: edge - 2 };
  // But, Quill said, the money came late
  if (left.last < first) return edge - 2 === floor ? present(run(items, begin + 1, stop)) : undefined;
  const tells = items
    .slice(first, edge - 1)
    .some(({ word }) => SPEECHES.has(word) || /^(?:asked|speaking)$/u.test(word));
  const hangs =
    /^\p{L}+ing$/u.test(items[first]?.word ?? '') &&
    !/^["“”‘«']{1,2}(?:is|was|are|were|would|will|has)\b/u.test(next.text);
  return present(first === left.last || tells || hangs ? undefined : left, run(items, begin + 1, stop));
}

function present(...contents: (Phrase | undefined)[]): Phrase[] {
  return contents.filter(content => content !== undefined);
}

/** The words from one item up to another, without what trails off: marks, a last aside behind a dash. */
function run(items: readonly Item[], start: number | undefined, stop: number): Phrase | undefined {
  if (start === undefined) return undefined;
  let last = endOfContent(items, start, stop) - 1;
  while (last >= start && isMark(items[last], ',', ';', ':', '—', '–', '-')) last--;
  return last >= start ? { first: start, last } : undefined;
}

/** Too little to be a statement, unless the words go on behind the cue: `The plan, he said, is dead.` */
function isScrap(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    last - first < 2 &&
    !items.slice(first, last + 1).some(item => item.kind === 'quote') &&
    !hasFinite(items, first, last + 1)
  );
}
