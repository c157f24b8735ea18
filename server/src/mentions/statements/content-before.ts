// What is said in front of its cue: `The road is shut, Quill said`.
import { DETERMINERS, OBJECTS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, TIMES } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { SPEECHES } from '../../language/words/speakers.js';
import { endsInComma, isCapital, isDash, isMark, type Item } from './clause.js';
import type { Cue } from './cue.js';
import { hasFinite, isFinite } from './finite.js';
import { isNominal, type Phrase } from './phrases.js';
import { inTitleCase } from './title-case.js';

/** What stands before a cue and its source, set apart by a comma or by quotation marks. */
export function contentBefore(items: readonly Item[], edge: number, floor: number, cue: Cue): Phrase | undefined {
  // The fund would be gone by May, the office found
  const ends = cue.base === 'find' && isMark(items[cue.after], '.');
  if (cue.mood !== 'according' && !cue.frames.has('inverts') && !cue.frames.has('clause') && !ends) return undefined;
  // Lived in by few, the isles maintain a charm
  if (cue.base === 'maintain' && DETERMINERS.has(items[cue.after]?.word ?? '')) return undefined;
  const mark = items[edge - 1];
  if (!mark || edge - 1 < floor) return undefined;
  // It comes late, a thing that Orr has vowed to change: what is vowed stands behind
  const isVow = cue.frames.has('to') && items[cue.after]?.word === 'to' && !startsNoun(items[cue.after + 1]);
  if (isVow && mark.kind !== 'quote' && !endsInComma(items[edge - 2])) return undefined;
  // The race “is close,” as Quill said
  if (mark.word === 'as')
    return endsInComma(items[edge - 2]) && edge - 2 >= floor ? { first: floor, last: edge - 2 } : undefined;
  if (!isMark(mark, ',', '—', '–') && !isDash(items, edge - 1) && mark.kind !== 'quote' && cue.mood !== 'according')
    return undefined;
  let last = edge - 1;
  while (last >= floor && (isMark(items[last], ',', '—', '–') || isDash(items, last))) last--;
  // Orr (no kin, she says), left
  const bracket = items.findLastIndex((item, i) => i < edge && isMark(item, '(', ')'));
  let first = isMark(items[bracket], '(') ? Math.max(floor, bracket + 1) : floor;
  while (
    first <= last &&
    (isMark(items[first], ',', '—', '–', ';', ':') || /^(?:and|but)$/u.test(items[first]?.word ?? ''))
  )
    first++;
  if (last < first) return undefined;
  // Quill has learned that, according to a post, the site is shut
  const opens =
    /^(?:that|which|because)$/u.test(items[last]?.word ?? '') && !PREPOSITIONS.has(items[last - 1]?.word ?? '');
  if (cue.mood === 'according' && opens) return undefined;
  // The road is shut — “Nobody cares,” Quill said: what stands before the dash is the writer’s
  if (
    last > first + 1 &&
    items[last]?.kind === 'quote' &&
    isDash(items, last - 1) &&
    /^\P{L}*\p{Lu}/u.test(items[last]?.text ?? '')
  )
    return { first: last, last };
  const content = items.slice(first, last + 1);
  // Built on a plan of “steady growth,” the fair reveals what is new
  const hangs = /^\p{Lu}\p{Ll}+ed$/u.test(content[0]?.text ?? '') && PREPOSITIONS.has(content[1]?.word ?? '');
  if (hangs && !endsInComma(content.at(-1)) && !hasFinite(content, 1, content.length)) return undefined;
  // not the programme of `In an interview on “Vell This Week,” she said`
  if (content.some((item, i) => item.kind === 'quote' && !(i > 0 && inTitleCase(item.text)))) return { first, last };
  // If they had been told, they would have laughed
  const isDocument = cue.base === 'read' && SPEECHES.has(items[cue.from - 1]?.word ?? '');
  const goesOn = cue.base === 'continue' && cue.from === cue.at && items[cue.after]?.word !== 'to';
  if (cue.frames.size === 1 && cue.frames.has('inverts') && !goesOn && !isDocument) return undefined;
  // Director of the American - Icelandic Rowing Club Alia Salem said
  if (isMark(mark, '-') && !hasFinite(items, first, last + 1)) return undefined;
  // Ahead of the vote in Vell, Orr stressed the need for calm
  const next = items[cue.after];
  const isObject = edge < cue.from && cue.frames.has('object') && isNominal(next) && !TIMES.has(next?.word ?? '');
  if (isObject || content.length < 2) return undefined;
  // In Vell, Orr is first, according to a poll
  const comma = content.findIndex(item => isMark(item, ','));
  const isLong = cue.mood === 'according' && comma !== -1 && content.length - comma > 4;
  const isOver = !items[cue.after] || isMark(items[cue.after], '.', '!', '?', ';');
  const isAll = isOver && hasFinite(content, 0, content.length);
  const isPlace = isLong && PREPOSITIONS.has(content[0]?.word ?? '');
  return !isPlace && opensOnly(content, isAll) ? undefined : { first, last };
}

/** True of the `the` of `vowed to the crowd`, where no infinitive goes on. */
function startsNoun(item: Item | undefined): boolean {
  return item !== undefined && (DETERMINERS.has(item.word) || OBJECTS.has(item.word) || isCapital(item));
}

/**
 * `In the meantime, he said`, `Speaking in Geneva, he said`: no statement, but what comes before one; unless it has a verb and is all
 * there is, `If we lose, the bridge will stay shut, he said.`
 */
function opensOnly(content: readonly Item[], isAll: boolean): boolean {
  const [opening, second] = content;
  if (!opening) return true;
  if (/^(?:when|asked)$/u.test(opening.word) && isQuestioned(content)) return true;
  if (goesOnToClause(content)) return false;
  const comma = content.findIndex(item => isMark(item, ','));
  if (isAll && comma !== -1 && hasFinite(content, comma + 1, content.length)) return false;
  if (isAll && PREPOSITIONS.has(opening.word) && hasMainVerb(content, false)) return false;
  // About 1.2 million homes will be cold, she said
  if (second?.kind === 'number' && /^(?:about|around|over|under|near)$/u.test(opening.word)) return false;
  if (/^(?:when|while|as|asked|after|speaking|before|following|during|last|earlier|later|on|in)$/u.test(opening.word))
    return content.length < 12 || !hasFinite(content, 0, content.length);
  if (PREPOSITIONS.has(opening.word) || /^(?:if|although|though|because|since)$/u.test(opening.word))
    return content.length < 12;
  if (!/\p{L}{3,}ing$/u.test(opening.word)) return false;
  // Clearing land was the main cause, he said
  if (opening.word !== 'according' && hasMainVerb(content, true)) return false;
  // Excluding the sale, profit grew 9 percent, he said
  const next = content[comma + 1];
  return comma === -1 || !next || SUBORDINATORS.has(next.word) || !hasFinite(content, comma + 1, content.length);
}

/** True of `If the vote fails, the pier will close`: behind the comma of what opens it stands a clause. */
function goesOnToClause(content: readonly Item[]): boolean {
  const comma = content.findIndex(item => isMark(item, ','));
  const next = content[comma + 1];
  if (!/^(?:if|although|though|because|since|unless)$/u.test(content[0]?.word ?? '') || comma === -1 || !next)
    return false;
  return !SUBORDINATORS.has(next.word) && hasFinite(content, comma + 1, content.length);
}

/** `Hearing that song again is a joy`, `In Vell the talks had begun`: no other clause opens before the first verb. */
function hasMainVerb(content: readonly Item[], isGerund: boolean): boolean {
  for (let i = 1; i < content.length; i++) {
    const [item, next] = [content[i], content[i + 1]];
    if (!item || item.kind === 'quote' || isMark(item, ',', ';', ':')) return false;
    const points = i === 1 && item.word === 'that' && !REPORTING.has(content[0]?.word ?? '');
    if (!points && (SUBORDINATORS.has(item.word) || (isGerund && SUBJECTS.has(item.word)))) return false;
    if (isFinite(item, content[i - 1], next)) return true;
  }
  return false;
}

/** `When asked about plans that might be changed` */
function isQuestioned([opening, second]: readonly Item[]): boolean {
  return [opening, second].some(item => /^(?:asked|pressed|questioned)$/u.test(item?.word ?? ''));
}
