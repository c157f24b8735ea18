import {
  ADVERBS,
  DETERMINERS,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { isCapital, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cues.js';
import { phraseAfter, type Phrase } from './phrases.js';
import type { Subject } from './subjects.js';

/** A cue with who is credited and what is reported, as runs of items. */
export interface Report {
  readonly cue: Cue;
  readonly subject: Subject | undefined;
  readonly contents: readonly Phrase[];
}

/** What a cue reports in its sentence: behind it, before it, or both; `next` is the cue that follows, with its subject. */
export function contentsOf(unit: Unit, cue: Cue, subject: Subject | undefined, floor: number, limit: number): Phrase[] {
  const { items } = unit;
  if (cue.mood === 'passive' && !subject) return [];
  const begin = subject?.side === 'after' ? endOfSource(items, subject.last + 1, limit) : cue.after;
  const left = cue.mood === 'participle' ? undefined : contentBefore(unit, cue, subject, floor);
  const right = contentAfter(unit, cue, begin, limit, left !== undefined);
  return [left, right].filter(content => content !== undefined);
}

/** Behind a source that follows its cue, past what describes it: `said Quill, a farmer who lost her barn, “…”`. */
function endOfSource(items: readonly Item[], from: number, limit: number): number {
  let i = from;
  while (i < limit && items[i]?.kind !== 'quote' && !isMark(items[i], ':', ';', '—', '–')) {
    if (isMark(items[i], ',') && items[i + 1]?.kind !== 'quote' && !opensDescription(items[i + 1])) return i;
    i++;
  }
  return i;
}

function opensDescription(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (/^(?:who|whose|which|a|an|the|one|himself|herself)$/u.test(item.word) || item.kind === 'number')
  );
}

function contentAfter(
  { items, end }: Unit,
  cue: Cue,
  begin: number,
  limit: number,
  hasLeft: boolean,
): Phrase | undefined {
  const stop = Math.min(limit, end);
  const start = skipToContent(items, cue, begin, stop, hasLeft);
  if (start === undefined || start >= stop) return undefined;
  let last = stop - 1;
  while (last >= start && items[last]?.kind === 'mark' && /^[,;:—–-]$/u.test(items[last]?.text ?? '')) last--;
  return last >= start ? { first: start, last } : undefined;
}

/** Where what is reported begins behind a cue: past who is told, when and where. */
function skipToContent(
  items: readonly Item[],
  cue: Cue,
  begin: number,
  stop: number,
  hasLeft: boolean,
): number | undefined {
  const { frames } = cue;
  let i = begin;
  if (cue.mood === 'according') {
    // The source has been read: `According to the ministry, …`
    return isMark(items[i], ',', ':') && !hasLeft ? i + 1 : undefined;
  }
  if (frames.has('person')) {
    const person = phraseAfter(items, i, stop);
    if (person && !isMark(items[i], ',', ':')) i = person.last + 1;
  }
  i = skipCircumstances(items, i, stop, frames.has('to'));
  const item = items[i];
  if (!item || i >= stop) return undefined;
  if (item.kind === 'quote') return i;
  if (isMark(item, ':')) return i + 1;
  if (isMark(item, ',', '—', '–')) {
    if (items[i + 1]?.kind === 'quote') return i + 1;
    return hasLeft &&
      (isMark(item, ',') || isMark(item, '—', '–')) &&
      cue.mood === 'finite' &&
      continues(items, i + 1, stop)
      ? i + 1
      : undefined;
  }
  if (item.kind === 'mark' && !/^[$£€#@([]$/u.test(item.text)) return undefined;
  if (hasLeft) return undefined;
  if (frames.has('clause')) return clauseStarts(items, i, stop) ? i : undefined;
  if (frames.has('that') && /^(?:that|how|whether|why|what)$/u.test(item.word)) return i;
  if (
    frames.has('shows') &&
    (item.word === 'that' || (cue.mood === 'finite' && stop - i > 3 && clauseStarts(items, i, stop)))
  )
    return i;
  if (frames.has('to') && (item.word === 'to' || item.word === 'if' || item.word === 'whether')) return i;
  if (frames.has('to') && !frames.has('object')) {
    const person = phraseAfter(items, i, stop);
    if (person && items[person.last + 1]?.word === 'to') return person.last + 1;
  }
  if (frames.has('object')) return i;
  return undefined;
}

/** Anything but what can only go on the verb itself. */
function clauseStarts(items: readonly Item[], i: number, stop: number): boolean {
  const item = items[i];
  if (!item || stop - i < 2) return false;
  if (
    item.kind === 'word' &&
    (PREPOSITIONS.has(item.word) || item.word === 'and' || item.word === 'but' || item.word === 'or')
  )
    return item.word === 'after' ||
      item.word === 'in' ||
      item.word === 'for' ||
      item.word === 'with' ||
      item.word === 'by'
      ? stop - i > 6
      : false;
  return true;
}

/** True if the words behind a parenthesis go on with what was said: `The plan, he said, is dead.` */
function continues(items: readonly Item[], i: number, stop: number): boolean {
  const item = items[i];
  if (!item || i >= stop) return false;
  if (/^(?:who|whose|which|where|when|while|but|and|as|after|though|although)$/u.test(item.word)) return false;
  return !/ing$/u.test(item.word);
}

function skipCircumstances(items: readonly Item[], begin: number, stop: number, takesTo: boolean): number {
  let i = begin;
  for (let rounds = 0; rounds < 4 && i < stop; rounds++) {
    const from = i;
    while (i < stop && isCircumstance(items, i)) i++;
    const item = items[i];
    if (
      item &&
      i < stop &&
      item.kind === 'word' &&
      (PREPOSITIONS.has(item.word) || item.word === 'when' || item.word === 'while' || item.word === 'as') &&
      !(takesTo && item.word === 'to')
    ) {
      const behind = endOfCircumstance(items, i, stop);
      if (behind !== undefined) i = behind;
    }
    if (i === from) break;
  }
  return i;
}

function isCircumstance(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word') return item?.kind === 'number' && TIMES.has(items[i - 1]?.word ?? '');
  if (item.word === 'that' || SUBJECTS.has(item.word)) return false;
  if (/^(?:on|last|this|next|late|early|earlier|in)$/u.test(item.word))
    return TIMES.has(items[i + 1]?.word ?? '') || (TIMES.has(items[i + 2]?.word ?? '') && item.word === 'on');
  if (TIMES.has(item.word)) return item.word !== 'may' || isCapital(item);
  return /^(?:publicly|repeatedly|again|too|later|simply|flatly|bluntly|once|back)$/u.test(item.word);
}

/** Behind `in an interview with …`, if the words that report go on there: at *that*, a quotation, a colon or a comma. */
function endOfCircumstance(items: readonly Item[], from: number, stop: number): number | undefined {
  for (let i = from + 1; i < stop && i < from + 22; i++) {
    const item = items[i];
    if (!item) return undefined;
    if (item.kind === 'quote') return item.end - item.start > 30 || isMark(items[i - 1], ',', ':') ? i : undefined;
    if (isMark(item, ':', ',', '—', '–')) return i;
    if (item.word === 'that' && i > from + 1 && !SUBORDINATORS.has(items[i - 1]?.word ?? '')) return i;
    if (i > from + 1 && SUBJECTS.has(item.word) && item.word !== 'who') return i;
    if (item.kind === 'mark' && /^[;]$/u.test(item.text)) return undefined;
  }
  const plain =
    /^(?:interview|statement|speech|tweet|email|letter|report|debate|rally|conference|post|phone|briefing|radio|television|twitter|facebook|column|reporters|appearance|filing|memo)s?$/u;
  for (let i = from + 1; i < stop && i < from + 7; i++) {
    if (plain.test(items[i]?.word ?? '')) return i + 1 < stop ? afterTail(items, i + 1, stop) : stop;
  }
  return stop - from <= 4 ? stop : undefined;
}

/** Past `with CNN`, `on Fox News` behind `in an interview`. */
function afterTail(items: readonly Item[], from: number, stop: number): number {
  const item = items[from];
  if (item && /^(?:with|to|on|at|from|by|in)$/u.test(item.word)) {
    const phrase = phraseAfter(items, from + 1, stop);
    if (phrase && isCapital(items[from + 1] ?? item)) return phrase.last + 1;
  }
  return from;
}

function contentBefore({ items }: Unit, cue: Cue, subject: Subject | undefined, floor: number): Phrase | undefined {
  let edge =
    cue.mood === 'according' ? cue.at : subject?.side === 'before' ? Math.min(subject.first, cue.from) : cue.from;
  if (subject?.side === 'shared') return undefined;
  // Descriptions between the content and the name stand in the way only if they are the name's own: `…, Quill, 41, said`.
  const mark = items[edge - 1];
  if (mark?.kind === 'word' && mark.word === 'as') return undefined;
  const isAfter = isMark(mark, ',', '—', '–') || mark?.kind === 'quote' || cue.mood === 'according';
  if (!isAfter || edge - 1 < floor) return undefined;
  let last = edge - 1;
  while (last >= floor && isMark(items[last], ',', '—', '–')) last--;
  edge = floor;
  while (
    edge <= last &&
    (isMark(items[edge], ',', '—', '–', ';', ':') || /^(?:and|but)$/u.test(items[edge]?.word ?? ''))
  )
    edge++;
  if (last < edge) return undefined;
  const content = items.slice(edge, last + 1);
  if (content.some(item => item.kind === 'quote')) return { first: edge, last };
  if (isFronted(content)) return undefined;
  return content.length >= 3 || (cue.frames.has('inverts') && content.length >= 2) ? { first: edge, last } : undefined;
}

/** `In the meantime, he said`, `Speaking in Geneva, he said`: no statement, but what comes before one. */
function isFronted(content: readonly Item[]): boolean {
  const [opening] = content;
  if (!opening) return true;
  const hasVerb = content.some(item => SUBJECTS.has(item.word));
  if (
    PREPOSITIONS.has(opening.word) ||
    /^(?:when|while|as|asked|after|if|although|though|because|since|speaking|last|earlier|later)$/u.test(opening.word)
  )
    return !hasVerb || content.length < 12 || /^(?:asked|when|while|as|after|speaking|before)$/u.test(opening.word);
  return (
    /\p{L}{3,}ing$/u.test(opening.word) ||
    (ADVERBS.has(opening.word) && content.length < 4) ||
    (DETERMINERS.has(opening.word) && content.length < 2) ||
    (OBJECTS.has(opening.word) && content.length < 2)
  );
}
