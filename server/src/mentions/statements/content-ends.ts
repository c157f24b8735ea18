// Where what is said ends before its sentence does: at the writer’s aside, another’s clause, the verb of the sentence itself.
import { DETERMINERS, SUBJECTS, SUBORDINATORS } from '../../language/words/grammar.js';
import { endsInComma, isCapital, isDash, isMark, type Item } from './clause.js';
import type { Cue } from './cue.js';
import { hasFinite, isFinite } from './finite.js';

const SET_AGAINST: ReadonlySet<string> = new Set(['even', 'while', 'although', 'though', 'but', 'as']);

/** `Her claim that she “never saw it” was tested`: the verb of the sentence goes on behind the claim. */
export function endOfClaim(items: readonly Item[], { after, from }: Cue, end: number): number {
  // His claim, “I never paid,” was false
  const quoted = isMark(items[after], ',') ? after + 1 : after;
  if (items[quoted]?.kind === 'quote') return quoted + 1;
  // Quill repeated her claim that “profit” was the motive, even as she sold
  for (let i = from - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.kind !== 'word') break;
    if (!isFinite(item, items[i - 1], items[i + 1]) && !/^\p{Ll}{2,}ed$/u.test(item.text) && item.word !== 'out')
      continue;
    const stop = items.findIndex(
      (mark, j) => j > after && isMark(mark, ',') && SET_AGAINST.has(items[j + 1]?.word ?? ''),
    );
    return stop === -1 ? end : Math.min(stop, end);
  }
  for (let i = after; i + 1 < end; i++) {
    const next = items[i + 1];
    if (items[i]?.kind === 'quote' && next && isFinite(next, undefined, items[i + 2])) return i + 1;
  }
  return end;
}

/** Where *and* goes on with what else was done: `urged the board to wait | and spoke with the mayor`. */
export function endOfRequest(items: readonly Item[], { frames, mood }: Cue, from: number, stop: number): number {
  if (mood !== 'finite' || !frames.has('to') || frames.has('clause')) return stop;
  for (let i = from + 2; i + 1 < stop; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item?.kind === 'quote' || SUBORDINATORS.has(item?.word ?? '')) return stop;
    if (item?.word === 'and' && next && next.word !== 'say' && isFinite(next, item, items[i + 2])) return i;
  }
  return stop;
}

/** Content ends at a dash that opens the writer’s own aside, and at a clause set against it: `…, but he voted for it`. */
export function endOfContent(items: readonly Item[], start: number, stop: number): number {
  const dashes: number[] = [];
  for (let i = start + 1; i < stop; i++) {
    if (isDash(items, i) && !isCompound(items, i)) dashes.push(i);
    // “They stood by us,” while thanking the crew
    else if (i === start + 1 && items[start]?.kind === 'quote' && isMeanwhile(items, i)) return i;
    else if (isMark(items[i], ';') && i > start + 3) return i;
    else if (
      isMark(items[i], ',') &&
      i > start + 3 &&
      items[i + 1]?.word === 'but' &&
      SUBJECTS.has(items[i + 2]?.word ?? '')
    )
      return i;
  }
  const [dash] = dashes;
  // states that the site was shut — and that nobody was told
  if (dash !== undefined && items[dash + 1]?.word === 'and' && items[dash + 2]?.word === 'that') return stop;
  return dashes.length === 1 && dash !== undefined && dash > start + 3 ? dash : stop;
}

/** Where a clause is set against what is no clause itself: `demanded more money, | while the deal asks for less`. */
export function endOfObject(items: readonly Item[], { frames }: Cue, start: number, stop: number): number {
  if (frames.has('clause') || /^(?:to|not|that)$/u.test(items[start]?.word ?? '')) return stop;
  for (let i = start + 1; i + 2 < stop; i++) {
    const [item, join, next] = [items[i], items[i + 1], items[i + 2]];
    if (!item || !join || !next || item.kind === 'quote' || isFinite(item, items[i - 1], join)) return stop;
    if (!isMark(item, ',')) continue;
    if (join.word === 'but' && isFinite(next, join, items[i + 3])) return i;
    const opens = DETERMINERS.has(next.word) || SUBJECTS.has(next.word) || isCapital(next);
    if (/^(?:while|although|though)$/u.test(join.word) && (opens || hasFinite(items, i + 2, stop))) return i;
  }
  return stop;
}

/** True if the clause whose subject begins at `edge` stands before the main one: `When Quill said …, he left`. */
function isFronted(items: readonly Item[], edge: number): boolean {
  for (let i = edge - 1; i >= 0; i--) {
    const item = items[i];
    if (!item) return false;
    if (/^(?:when|although|though|while|after|as|if|because|since|before|once|even|which|whose|why)$/u.test(item.word))
      return !hasFinite(items, 0, i);
    if (item.kind === 'quote' || isMark(item, ',', ';', ':', '—', '–') || SUBORDINATORS.has(item.word)) return false;
  }
  return false;
}

/**
 * Where the clause ends that a cue stands in: at the end, but for one that opens the sentence, or stands within another, `Orr, after
 * saying she would wait, left`.
 */
export function endOfClause(
  items: readonly Item[],
  { cue, edge }: { readonly cue: Cue; readonly edge: number },
  from: number,
  stop: number,
): number {
  if (isFronted(items, edge)) return endOfFronted(items, from, stop);
  const isAside =
    cue.mood === 'participle' && /^(?:after|before|while|despite|besides)$/u.test(items[cue.from - 1]?.word ?? '');
  if (isAside && edge < cue.from && isMark(items[cue.from - 2], ',')) return endOfFronted(items, from, stop);
  // The plan, which Orr called “bold,” is “a farce”
  if (!/^(?:which|whom|who|whose)$/u.test(items[edge - 1]?.word ?? '') || !isMark(items[edge - 2], ',')) return stop;
  for (let i = from; i + 1 < stop; i++) {
    const [item, next] = [items[i], items[i + 1]];
    if ((isMark(item, ',') || endsInComma(item)) && next && isFinite(next, item, items[i + 2])) return i + 1;
  }
  return stop;
}

function endOfFronted(items: readonly Item[], from: number, stop: number): number {
  for (let i = from; i < stop; i++) {
    if (i > from && isMark(items[i], ',') && items[i + 1]?.kind !== 'quote') return i;
    if (endsInComma(items[i])) return i + 1;
  }
  return stop;
}

/** True of the hyphen of `a city - owned ship`, which has space around it by a slip. */
function isCompound(items: readonly Item[], at: number): boolean {
  return (
    isMark(items[at], '-') &&
    /^(?:owned|based|led|backed|run|held|born|controlled|related|style|old|year|member|wide)$/u.test(
      items[at + 1]?.word ?? '',
    )
  );
}

/** True of `while thanking the crew` behind a quotation: what else was done. */
function isMeanwhile(items: readonly Item[], at: number): boolean {
  const first = isMark(items[at], ',') ? at + 1 : at;
  return (
    /^(?:while|after|before)$/u.test(items[first]?.word ?? '') && /^\p{Ll}{2,}ing$/u.test(items[first + 1]?.text ?? '')
  );
}
