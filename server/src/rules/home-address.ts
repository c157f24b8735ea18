import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const homeAddress: Rule = {
  id: 'home-address',
  flags: 'the house number of somebody’s home',
  why: 'Whoever is angry at the person finds the door, or that of whoever lives there now. Most papers give a street or a district.',
  source: 'IPSO Editors’ Code of Practice, clause 2 (privacy), and its guidance on giving addresses.',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Ray Lund, 41, of 14 Quarry Lane, Hull, was fined £400.',
    good: 'Ray Lund, 41, of Quarry Lane, Hull, was fined £400. The shop at 14 Quarry Lane is shut.',
  },

  check: inEach(function* (paragraph) {
    for (const { span, words } of matches(paragraph)) {
      const number = /^\d+\p{L}?\s/u.exec(words)?.[0] ?? '';
      yield {
        span,
        message: say`Is this somebody’s home? Most papers leave the number out. Ask the desk or a lawyer.`,
        fixes: [
          {
            title: say`Delete “${number.trim()}”`,
            edits: [{ span: { start: span.start, end: span.start + number.length }, text: '' }],
          },
        ],
      };
    }
  }),
};

/** Behind an age or a word of living there: `, 41, of 14 Quarry Lane`, `lives at 14 Quarry Lane`. */
const matches = finder(
  /(?<=,\s\d{1,3},\sof\s|\b(?:live|lives|lived|living|resident|resides|resided)\s(?:at|of|in)\s|\bhome\s(?:at|on)\s)\d{1,5}\p{L}?\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}’']{1,20}\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Way|Court|Ct|Crescent|Place|Terrace|Gardens|Grove|Boulevard|Blvd)(?!\p{L})/gu,
  outsideQuotations,
);
