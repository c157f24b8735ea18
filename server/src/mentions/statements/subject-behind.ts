// The subject behind a cue: `“…,” said Quill`, `according to Quill’s “Night Boat”`.
import { ADVERBS, DETERMINERS, SUBJECTS, TIMES } from '../../language/words/grammar.js';
import { apposed, isName, isRoleOf } from './apposition.js';
import { endsInComma, isCapital, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { isFinite } from './finite.js';
import { phraseAfter, trimmed } from './phrase-after.js';
import type { Phrase } from './phrases.js';
import { maySpeak } from './sources.js';
import { inTitleCase } from './title-case.js';
import { SHOWN_TOO, type Subject } from './subject.js';

/** With the title of a work that is somebody’s: `according to Ada Quill’s “The Toll Bridge: A Life,” the works closed`. */
export function withTitle(items: readonly Item[], subject: Subject | undefined): Subject | undefined {
  if (!subject || !/^['’]s?$/u.test(items[subject.last]?.text ?? '')) return subject;
  const { first, last } = subject;
  const title = items[last + 1];
  const isWork = title?.kind === 'quote' && inTitleCase(title.text);
  return isWork ? { ...subject, last: last + 1, of: { first, last: last - 1 } } : subject;
}

/** A source behind its cue; of a role and a name, `the envoy, Lars Holm`, the name. */
export function after(items: readonly Item[], found: Phrase | undefined): Subject | undefined {
  if (!found) return undefined;
  const phrase = trimmed(items, found);
  const { first, last } = phrase;
  const name = last + 2;
  if (isMark(items[last + 1], ',')) {
    let end = name;
    while (isCapital(items[end])) end++;
    const isOver = end === items.length || items[end]?.kind === 'mark';
    if (end - name >= 2 && isOver && isRoleOf(items, phrase, { first: name, last: end - 1 })) {
      return { first: name, last: end - 1, start: first, side: 'after' };
    }
  }
  return { ...phrase, side: 'after' };
}

/** `“…,” said Quill`, `…, said the mayor`. */
export function inverted(unit: Unit, cue: Cue): Subject | undefined {
  const { items, end } = unit;
  if (!cue.frames.has('inverts') || cue.from !== cue.at) return undefined;
  const previous = items[cue.at - 1];
  const next = items[cue.after];
  if (!next || next.kind === 'quote' || (ADVERBS.has(next.word) && !isCapital(next))) return undefined;
  const opens = !previous || previous.kind === 'quote' || isMark(previous, ',', '—', '–', ':', '-');
  if (!opens) return undefined;
  const phrase = phraseAfter(items, cue.after, end);
  // had not, as of Monday, announced any plans
  if (!phrase || isDay(items, phrase) || next.word === 'any') return undefined;
  // Quill, a farmer, recalled going there; the report, highlights the need
  if (/^\p{Ll}{2,}ing$/u.test(next.text) || (SHOWN_TOO.has(cue.base) && !maySpeak(items, phrase))) return undefined;
  const behind = items[phrase.last + 1];
  // The board said the plan was dead: a clause
  if (
    !(cue.at === 1 && endsInComma(previous)) &&
    behind &&
    phrase.last + 1 < end &&
    isFinite(behind, items[phrase.last], items[phrase.last + 2])
  )
    return undefined;
  const isOver =
    !behind || phrase.last + 1 >= end || isMark(behind, ',', ':', ';', '—', '–', '(', '-') || behind.kind === 'quote';
  if (previous?.kind === 'quote' && (previous.end - previous.start > 12 || /[,?!]\P{L}{1,2}$/u.test(previous.text)))
    return after(items, phrase);
  if (!previous) return isOver && isName(items, phrase) ? after(items, phrase) : undefined;
  const isCredit =
    isOver ||
    /^(?:who|in|on|at|for|quoting|citing|during|of|from|after|before|when|while|to|with|as|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      behind.word,
    );
  if (!isCredit || !(isName(items, phrase) || DETERMINERS.has(next.word) || SUBJECTS.has(next.word) || isOver))
    return undefined;
  const head = apposed(unit, cue.at - 1);
  // The envoy, Lars Holm, asked Vell to wait
  if (head && cue.base === 'ask') return undefined;
  // Orr, who heads the panel, said Quill’s remarks “have hurt many”
  const isWhole =
    (isName(items, phrase) && isCapital(items[phrase.last]) && behind?.kind !== 'quote') ||
    // Chain ‘beyond repair’, says maker of the phones
    (isOver && /s$/u.test(items[cue.at]?.word ?? '') && maySpeak(items, phrase));
  return isWhole || !head ? after(items, phrase) : undefined;
}

/** The `Sunday` of `Quill, the treasurer, said Sunday`, the `last` of `began last May`. */
function isDay(items: readonly Item[], { first, last }: Phrase): boolean {
  if (/^(?:last|this|next|late|early)$/u.test(items[first]?.word ?? '')) return TIMES.has(items[first + 1]?.word ?? '');
  return first === last && /day$/u.test(items[first]?.word ?? '') && TIMES.has(items[first]?.word ?? '');
}
