import { singular } from '../../language/singular.js';
import { AUXILIARIES, PREPOSITIONS, SUBJECTS } from '../../language/words/grammar.js';
import { isMark, type Item } from './clause.js';
import { phraseBefore } from './phrase-before.js';
import { headOf, type Phrase } from './phrases.js';

/**
 * The document in front of what tells where it came from: the `A report` of `A report released weeks before the vote said`, the
 * `A study` of `A study that the city commissioned from Vell Partners, a firm, found`.
 */
export function issued(items: readonly Item[], { first, last }: Phrase): Phrase | undefined {
  for (let i = first - 1; i > 0 && i > last - 24; i--) {
    const item = items[i];
    if (!item || item.kind === 'quote' || isMark(item, ';', ':')) return undefined;
    if (SUBJECTS.has(item.word) || (AUXILIARIES.has(item.word) && item.kind === 'word')) return undefined;
    const noun = singular(items[i - 1]?.word ?? '');
    if (item.word !== 'that' && item.word !== 'which' && !ISSUED.has(item.word)) continue;
    if (!DOCUMENTS.has(noun)) continue;
    // In a letter released on Monday, Quill said
    const isFirst = items.slice(i, first - 1).every(between => !isMark(between, ','));
    if (!isFirst && !PREPOSITIONS.has(items[first - 1]?.word ?? '')) return undefined;
    if (!ISSUED.has(item.word) && !items.slice(first, last + 1).some(({ word }) => ISSUED.has(word))) return undefined;
    const document = phraseBefore(items, i - 1, 0);
    return document && !PREPOSITIONS.has(items[document.first - 1]?.word ?? '') ? document : undefined;
  }
  return undefined;
}

/** The `made` of `a statement made available to the press`, which is no verb with a subject. */
export function isIssued(items: readonly Item[], at: number): boolean {
  return ISSUED.has(items[at]?.word ?? '') && DOCUMENTS.has(singular(items[at - 1]?.word ?? ''));
}

/** True of `A report by the head of planning`, whoever that is. */
export function isDocument(items: readonly Item[], phrase: Phrase): boolean {
  return DOCUMENTS.has(singular(headOf(items, phrase, /^(?:by|from|of|on|into)$/u)?.word ?? ''));
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  `report study survey poll analysis review audit assessment research paper document memo letter email e-mail filing record affidavit
  statement message dossier copy text ruling data footage video evidence figure statistic`.split(/\s+/),
);

/** How a document came about, or came to be seen. */
const ISSUED: ReadonlySet<string> = new Set(
  `obtained released published bought seen reviewed led commissioned compiled written filed issued conducted leaked provided shared sent bought
  posted prepared funded carried drafted ordered requested made paid`.split(/\s+/),
);
