import type { NameMention, PronounMention } from '../names/name.js';
import type { Reading } from '../paragraph.js';
import type { QuoteMention } from '../quotes/quote.js';
import type { StatementMention } from './statement.js';

/** What a paragraph reports somebody to have said, in marks or not, in text order. */
export function findStatements(
  _reading: Reading,
  _mentions: {
    readonly quotes: readonly QuoteMention[];
    readonly names: readonly NameMention[];
    readonly pronouns: readonly PronounMention[];
  },
): StatementMention[] {
  return [];
}
