import { singular } from '../../language/singular.js';
import { DETERMINERS } from '../../language/words/grammar.js';
import { PRONOUNS, SPEAKING } from '../../language/words/speakers.js';
import { isPersonNoun } from '../names/person-noun.js';
import type { Span } from '../../text/span.js';
import { isCapital, spanOf, type Item, type Unit } from './clause.js';
import { headOf, type Phrase } from './phrases.js';
import type { Place, Source } from './statement.js';
import type { Subject } from './subject.js';

/** The words of a subject, as the source of a statement. */
export function sourceOf(text: string, { items }: Unit, subject: Phrase | Subject, from: Place): Source {
  const words = wordsOf(text, items, subject);
  const of = 'of' in subject && wordsOf(text, items, subject.of);
  return { ...words, kind: kindOf(items, subject), from, ...(of && { of }) };
}

function wordsOf(text: string, items: readonly Item[], { first, last }: Phrase): { span: Span; text: string } {
  const span = spanOf(items, first, last);
  return { span, text: text.slice(span.start, span.end).replace(/\s+/gu, ' ') };
}

function kindOf(items: readonly Item[], { first, last }: Phrase): Source['kind'] {
  if (first === last && PRONOUNS.has(items[first]?.word ?? '')) return 'pronoun';
  const opened = DETERMINERS.has(items[first]?.word ?? '') || opensWithNoun(items, first, last) ? first + 1 : first;
  return items.slice(opened, last + 1).some(isCapital) ? 'name' : 'noun';
}

/** The `Opening` of `Opening hours are …`: a capital that the sentence gives it, before a word without one. */
function opensWithNoun(items: readonly Item[], first: number, last: number): boolean {
  return first === 0 && first < last && /^\p{Ll}{4,}$/u.test(items[1]?.text ?? '');
}

/** True of somebody whom the paragraph but tells of beside the words, and does not say to speak: `Orr lost her barn. “It was old.”` */
export function isTold({ from }: Source): boolean {
  return from === 'subject' || from === 'previous sentence' || from === 'next sentence';
}

/** True of what can say something: a name, a person’s pronoun, a noun for people or a document, not `his standing`. */
export function maySpeak(items: readonly Item[], phrase: Phrase): boolean {
  const opening = items[phrase.first];
  if (!opening) return false;
  if (phrase.first === phrase.last) {
    if (PRONOUNS.has(opening.word)) return opening.word !== 'it';
    if (/^(?:this|these|that|those|let)$/u.test(opening.word)) return false;
  }
  const head = headOf(items, phrase, /^(?:of|for|from|at|with|in|on)$/u);
  if (!head || head.kind !== 'word') return false;
  return isCapital(head) || isPersonNoun(singular(head.word)) || SPEAKING.has(singular(head.word));
}
