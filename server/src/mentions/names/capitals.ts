import type { Token } from '../../language/tokens.js';
import type { Span } from '../../text/span.js';
import type { Reading } from '../paragraph.js';
import type { NameMention } from './name.js';
import { NO_NAMES, OPENERS } from './words/others.js';

/**
 * Runs of words with a capital that were not read as names, each the spans of its words: what may be a name after all, if
 * another paragraph says so.
 */
export function findCapitals({ tokens, sentences, role }: Reading, names: readonly NameMention[]): Span[][] {
  if (role === 'headline' || role === 'heading') return [];
  const starts = new Set(sentences.map(sentence => sentence.start));
  const runs: Span[][] = [];
  let next = 0;
  let last: Token | undefined;
  for (const token of tokens) {
    while (next < names.length && (names[next]?.span.end ?? 0) <= token.start) next++;
    const isFree = (names[next]?.span.start ?? Infinity) >= token.end;
    if (!isFree || !isCandidate(token) || (starts.has(token.start) && OPENERS.has(token.text.toLowerCase()))) {
      last = undefined;
      continue;
    }
    const span = { start: token.start, end: token.end };
    if (last && !token.glued) runs.at(-1)?.push(span);
    else runs.push([span]);
    last = token;
  }
  return runs;
}

function isCandidate({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text) && !NO_NAMES.has(text.toLowerCase());
}
