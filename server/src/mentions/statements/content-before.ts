// What is said in front of its cue: `The road is shut, Quill said`.
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS, TIMES } from '../../language/words/grammar.js';
import { endsInComma, isDash, isMark, type Item } from './clause.js';
import type { Cue } from './cue.js';
import { hasFinite } from './finite.js';
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
  // The race “is close,” as Quill said
  if (mark.word === 'as')
    return endsInComma(items[edge - 2]) && edge - 2 >= floor ? { first: floor, last: edge - 2 } : undefined;
  if (!isMark(mark, ',', '—', '–') && !isDash(items, edge - 1) && mark.kind !== 'quote' && cue.mood !== 'according')
    return undefined;
  let last = edge - 1;
  while (last >= floor && (isMark(items[last], ',', '—', '–') || isDash(items, last))) last--;
  let first = floor;
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
  const goesOn = cue.base === 'continue' && items[cue.after]?.word !== 'to';
  if (cue.frames.size === 1 && cue.frames.has('inverts') && !goesOn) return undefined;
  // Ahead of the vote in Vell, Orr stressed the need for calm
  const next = items[cue.after];
  const isObject = edge < cue.from && cue.frames.has('object') && isNominal(next) && !TIMES.has(next?.word ?? '');
  return isObject || content.length < 2 || opensOnly(content) ? undefined : { first, last };
}

/** `In the meantime, he said`, `Speaking in Geneva, he said`: no statement, but what comes before one. */
function opensOnly(content: readonly Item[]): boolean {
  const [opening, second] = content;
  if (!opening) return true;
  if (/^(?:when|asked)$/u.test(opening.word) && isQuestioned(content)) return true;
  if (goesOnToClause(content)) return false;
  // About 1.2 million homes will be cold, she said
  if (second?.kind === 'number' && /^(?:about|around|over|under|near)$/u.test(opening.word)) return false;
  if (/^(?:when|while|as|asked|after|speaking|before|following|during|last|earlier|later|on|in)$/u.test(opening.word))
    return content.length < 12 || !hasFinite(content, 0, content.length);
  if (PREPOSITIONS.has(opening.word) || /^(?:if|although|though|because|since)$/u.test(opening.word))
    return content.length < 12;
  if (!/\p{L}{3,}ing$/u.test(opening.word)) return false;
  // Excluding the sale, profit grew 9 percent, he said
  const comma = content.findIndex(item => isMark(item, ','));
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

/** `When asked about plans that might be changed` */
function isQuestioned([opening, second]: readonly Item[]): boolean {
  return [opening, second].some(item => /^(?:asked|pressed|questioned)$/u.test(item?.word ?? ''));
}
