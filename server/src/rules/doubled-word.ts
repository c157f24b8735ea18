import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';

export const doubledWord: Rule = {
  id: 'doubled-word',
  flags: 'a small word that stands twice in a row',
  why: 'It is what an edit leaves behind, and eyes pass over it, most of all at the end of a line. What may rightly stand twice is left alone: *had had*, *that that*, *came in in May*.',
  source: 'Desk practice.',
  severity: 'warning',
  example: {
    bad: 'The council voted to close the the pool.',
    good: 'The council that that vote had had its way with closed the pool.',
  },

  check: inEach(function* (paragraph) {
    for (const { span, words, index, groups } of matches(paragraph)) {
      const { first = '' } = groups;
      if (/\s\p{Lu}/u.test(words) || (/^\p{Lu}/u.test(first) && !OPENING.test(paragraph.text.slice(0, index))))
        continue;
      if (IS.test(first) && QUESTION.test(paragraph.text.slice(Math.max(0, index - 60), index))) continue;
      const again = { start: span.start + first.length, end: span.end };
      yield {
        span,
        message: say`“${first}” stands here twice.`,
        fixes: [{ title: say`Delete one “${first.toLowerCase()}”`, edits: [{ span: again, text: '' }] }],
      };
    }
  }),
};

/** What a word with a capital opens; the `A` of `Vitamin A a day` opens nothing. */
const OPENING = /(?:^|[.!?:“‘"'(])\s*$/u;

const IS = /^(?:is|are|was|were)$/iu;
/** What may end in a verb of its own: `what it is is a scandal` */
const QUESTION = /\b(?:what|how|where|why|when|all)\b[^.!?;,–—]*$/iu;

/** Words of which no two belong together, the second one small: `The the`; not the band `The The`. */
const matches = finder(
  /(?<![\p{L}\p{N}’'.-])(?<first>the|an?|of|to|and|or|but|for|with|by|from|at|as|into|than|be|been|his|their|its|our|my|your|this|these|those|he|she|they|we|would|could|should|because|while|when|where|which|after|before|between|is|are|was|were)\s{1,3}\k<first>(?![\p{L}\p{N}’'-]|\.\p{L})/giu,
);
