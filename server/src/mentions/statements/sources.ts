import { DETERMINERS } from '../../language/words/grammar.js';
import { PRONOUNS } from '../../language/words/speakers.js';
import type { Span } from '../../text/span.js';
import { isCapital, spanOf, type Item, type Unit } from './clause.js';
import type { Phrase } from './phrases.js';
import type { Place, Source } from './statement.js';
import type { Subject } from './subjects.js';

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
  const opened = DETERMINERS.has(items[first]?.word ?? '') ? first + 1 : first;
  return items.slice(opened, last + 1).some(isCapital) ? 'name' : 'noun';
}
