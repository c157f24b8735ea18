import { DETERMINERS, PREPOSITIONS, SUBJECTS } from '../../language/words/grammar.js';
import { describes } from './apposition.js';
import { endsInComma, isCapital, isMark, type Item, type Unit } from './clause.js';
import { contentsOf, type Report } from './contents.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import type { Subject } from './subject.js';
import { subjectOf } from './subjects.js';

/** What a sentence reports by its cues, in the order of the cues. */
export function reportsOf(unit: Unit): Report[] {
  const credited: { cue: Cue; subject: Subject }[] = [];
  for (const cue of findCues(unit)) {
    const subject = subjectOf(unit, cue, earlierSubject(unit, credited));
    if (subject) credited.push({ cue, subject });
  }
  const reports: Report[] = [];
  let floor = 0;
  credited.forEach(({ cue, subject }, i) => {
    const limit = limitOf(unit, cue, credited.slice(i + 1));
    const start =
      cue.mood === 'according' || closes(unit, cue, subject)
        ? startOfClause(unit, cue, credited[i - 1]?.cue.at ?? 0)
        : credited[i - 1]?.subject.side !== 'ahead' && quotesAll(unit, subject)
          ? 0
          : Math.max(floor, behindSemicolon(unit.items, cue.at));
    const contents = contentsOf(unit, cue, subject, start, limit);
    reports.push({ cue, subject, contents });
    const last = contents.at(-1)?.last;
    if (last !== undefined && last > cue.at && cue.frames.has('clause')) floor = last + 1;
  });
  return reports;
}

/** `Orr said he left, reported the Courier`, `If Orr declared war, many would die, he said`: a credit at the end of a sentence is for all of it. */
function closes(
  { items, end }: Pick<Unit, 'items' | 'end'>,
  { at, from, base, mood }: Cue,
  { side, first, last }: Subject,
): boolean {
  if (base === 'add') return false;
  const before = items[side === 'after' ? from - 1 : first - 1];
  const opening = items[first];
  if (side === 'before')
    return mood === 'finite' && at + 1 >= end && isMark(before, ',') && at === last + 1 && opensSubject(opening);
  // said Lin Okafor, editor of the almanac.
  const isLast = last + 1 >= end || (isMark(items[last + 1], ',') && describes(items, last + 2, end - 1));
  return side === 'after' && (isMark(before, ',') || endsInComma(before)) && isLast;
}

function opensSubject(item: Item | undefined): boolean {
  return item !== undefined && (SUBJECTS.has(item.word) || DETERMINERS.has(item.word) || isCapital(item));
}

/** Who spoke last; of `The firm said it could not comment, but added`, the firm; of `mocked Orr for calling it “bold,” noting`, not Orr. */
function earlierSubject(
  { items }: Unit,
  all: readonly { readonly cue: Cue; readonly subject: Subject }[],
): Subject | undefined {
  const credited = all.filter(
    ({ cue, subject }) => !(cue.mood === 'participle' && subject.side === 'before' && subject.last === cue.from - 2),
  );
  let at = credited.length - 1;
  for (; at > 0; at--) {
    const { subject } = credited[at] ?? {};
    const before = credited[at - 1];
    const isOwn =
      subject?.side === 'before' &&
      before?.cue.mood === 'finite' &&
      before.cue.frames.has('clause') &&
      /^(?:it|they)$/u.test(items[subject.first]?.word ?? '') &&
      before.cue.after <= subject.first;
    if (!isOwn) break;
  }
  return credited[at]?.subject;
}

/** `Those who think “we can stay out are wrong,” she said`: what is quoted right before her is hers, with all that leads to it. */
function quotesAll({ items }: Unit, { side, first }: Subject): boolean {
  const before = items[first - 1];
  return side === 'before' && endsInComma(before);
}

/** `Quill denied it, but the road was shut, according to officials`: the content begins behind the conjunction. */
function startOfClause({ items }: Unit, cue: Cue, earlier: number): number {
  const against = earlier > 0 ? setAgainst(items, 0, cue.at) : undefined;
  const opening = Math.max(against === undefined ? 0 : against + 2, behindSemicolon(items, cue.at));
  return opening;
}

/** Where what stands between a semicolon and a word begins; 0 without one. */
function behindSemicolon(items: readonly Item[], to: number): number {
  for (let i = to - 1; i > 0; i--) if (isMark(items[i], ';')) return i + 1;
  return 0;
}

/** The comma of `, but` that comes last before a word. */
function setAgainst(items: readonly Item[], from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) {
    if (isMark(items[i], ',') && /^(?:but|while|although|though)$/u.test(items[i + 1]?.word ?? '')) return i;
  }
  return undefined;
}

/** Where the clause of a subject begins: at the `to` of `, to which Orr replied`, the `at` of `, at which point Orr replied`. */
function startOfWhich(items: readonly Item[], start: number): number {
  const which = items[start - 1]?.word === 'point' ? start - 2 : start - 1;
  return items[which]?.word === 'which' && PREPOSITIONS.has(items[which - 1]?.word ?? '') ? which - 1 : start;
}

/** True where the cue leads to a whole quotation: `his wife whispered to him: “They are still with you.”` */
function leadsToWhole(items: readonly Item[], { after }: Cue): boolean {
  for (let i = after; i < after + 4; i++) {
    if (isMark(items[i], ',', ':')) return /^["“”‘«'`]{1,2}\p{Lu}/u.test(items[i + 1]?.text ?? '');
    if (items[i]?.kind !== 'word') return false;
  }
  return false;
}

/** How far the content of a cue may reach: not into a clause that reports something else. */
function limitOf({ items, end }: Unit, own: Cue, later: readonly { cue: Cue; subject: Subject }[]): number {
  for (const { cue, subject } of later) {
    const start = subject.side === 'before' ? Math.min(subject.start ?? subject.first, cue.from) : cue.from;
    const before = items[start - 1];
    if (cue.mood === 'participle' && isMark(before, ',')) return start - 1;
    // He admits that, according to the law, it is shut
    if (cue.mood === 'according' && items[start - 2]?.word === 'that' && start - 2 === own.after) continue;
    if (cue.mood === 'according') return start;
    if (closes({ items, end }, cue, subject))
      return setAgainst(items, own.after, start) ?? (isMark(before, ',') ? start - 1 : start);
    if (isMark(before, ';')) return start - 1;
    const opening = startOfWhich(items, start);
    if (isMark(items[opening - 1], ',') && leadsToWhole(items, cue)) return opening - 1;
    const semicolon = behindSemicolon(items, start);
    if (isMark(before, ',') && semicolon > own.after) return semicolon - 1;
    const joins = /^(?:and|but|while|though|although|whereas)$/u.test(before?.word ?? '');
    if (!joins) continue;
    if (subject.side === 'shared') return start - 1;
    if (isMark(items[start - 2], ',', ';')) return start - 2;
    // The plan was “bold,” but Orr called it “a farce”
    if (endsInComma(items[start - 2])) return start - 1;
    if (cue.frames.has('clause') && cue.mood === 'finite' && own.mood === 'finite') return start - 1;
  }
  return end;
}
