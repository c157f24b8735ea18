// Verbs that have a subject.
import { AUXILIARIES, DETERMINERS, IRREGULAR_PASTS, SUBJECTS } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { isCapital, isMark, type Item } from './clause.js';
import { POSSESSIVE } from './phrases.js';

/** True of a verb that is surely one: an auxiliary, an irregular past, a verb that reports. */
export function isFinite(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  if (item.kind !== 'word') return false;
  if (item.word === "'s" || item.word === "'d") return false;
  if (item.word === 'may' && isCapital(item)) return false;
  if (item.word === 'will' && isCapital(item) && after && isCapital(after)) return false;
  if (AUXILIARIES.has(item.word)) return true;
  if (isCapital(item)) return false;
  // the party-led council
  if (before && isMark(before, '-', '‑')) return false;
  if (IRREGULAR_PASTS.has(item.word))
    return !(before && (DETERMINERS.has(before.word) || POSSESSIVE.test(before.text)));
  if (
    /^\p{Ll}{2,}ed$/u.test(item.text) &&
    before &&
    (SUBJECTS.has(before.word) || (isCapital(before) && !DETERMINERS.has(before.word)))
  )
    return true;
  if (item.word === 'showed') return true;
  // Police say Quill told them; not `had a say`, `to say`
  if (item.word === 'say')
    return before?.kind === 'word' && !DETERMINERS.has(before.word) && !/^(?:to|final)$/u.test(before.word);
  const entry = REPORTING.get(item.word);
  if (entry?.form === 'past' && before && /^(?:is|was|are|were|been)$/u.test(before.word)) return true;
  if (!entry?.verb.frames.has('inverts')) return false;
  if (entry.form === 'past') return !(before && (DETERMINERS.has(before.word) || isMark(before, '-')));
  return (
    entry.form === 'present' &&
    (SAYS.has(item.word) || (after !== undefined && AUXILIARIES.has(after.word) && after.kind === 'word'))
  );
}

/** True if a verb surely stands among the items. */
export function hasFinite(items: readonly Item[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const item = items[i];
    if (
      item &&
      (isFinite(item, items[i - 1], items[i + 1]) ||
        /^\p{Ll}{2,}ed$/u.test(item.text) ||
        (item.word === "'s" && SUBJECTS.has(items[i - 1]?.word ?? '')))
    )
      return true;
  }
  return false;
}

const SAYS = new Set([
  'says',
  'writes',
  'argues',
  'tells',
  'adds',
  'believes',
  'insists',
  'warns',
  'suggests',
  'explains',
]);
