import type { Article } from '../article.js';
import { say } from '../text/message.js';
import { acronymsIn, isSpelledBefore } from './naming/acronyms.js';
import { KNOWN_ACRONYMS } from './naming/known-acronyms.js';
import type { Rule } from './rule.js';

export const unusedAcronym: Rule = {
  id: 'unused-acronym',
  flags: 'initials in brackets that the story never uses',
  why: 'They promise the reader a name to remember, and then it does not come. A quarter of such brackets in published copy are never used.',
  source:
    'Reuters: do not put initials in brackets behind a name if you will not use them again. The Guardian: the same.',
  severity: 'hint',
  example: {
    bad: 'The Rural Water Compact (RWC) met on Friday. The compact has nine members.',
    good: 'The Rural Water Compact (RWC) met on Friday. The RWC has nine members.',
  },

  *check(article) {
    const { text } = article;
    for (const { key, written, places } of acronymsIn(article)) {
      const [only] = places;
      if (!only || places.length > 1 || key.length < 2 || !isBracketed(text, only.start, only.end)) continue;
      if (isInHeadline(written, article)) continue;
      if (KNOWN_ACRONYMS.has(key) || !isSpelledBefore(key, only, article)) continue;
      const span = { start: only.start - 2, end: only.end + 1 };
      yield {
        span: { start: only.start - 1, end: only.end + 1 },
        message: say`${written} is never used again.`,
        fixes: [{ title: say`Delete “(${written})”`, edits: [{ span, text: '' }] }],
      };
    }
  },
};

/** The headline of `CBK holds its rate`, which the bracket explains. */
function isInHeadline(written: string, { paragraphs }: Article): boolean {
  return paragraphs.some(({ role, text }) => role !== 'body' && text.split(/[^\p{L}\p{N}.]+/u).includes(written));
}

function isBracketed(text: string, start: number, end: number): boolean {
  return text.slice(start - 2, start) === ' (' && text.charAt(end) === ')';
}
