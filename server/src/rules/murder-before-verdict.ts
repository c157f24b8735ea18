import type { Article } from '../article.js';
import { finder, remember } from '../mentions/words.js';
import { say } from '../text/message.js';
import { hasVerdict } from './naming/accused.js';
import type { Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const murderBeforeVerdict: Rule = {
  id: 'murder-before-verdict',
  flags: '“murdered” and “murderer” in a story where somebody is charged and nobody convicted',
  why: 'That a killing was murder is what the trial is about.',
  source: 'AP Stylebook on *homicide, murder, manslaughter*, as John McIntyre explains it (2021).',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Ray Lund, 41, is charged with murder. His neighbor was murdered in May.',
    good: 'Ray Lund, 41, is charged with murder. His neighbor was killed in May.',
  },

  *check(article) {
    const { paragraphs } = article;
    const found = paragraphs.flatMap(paragraph => [...matches(paragraph)]);
    if (found.length === 0 || !isPending(article)) return;
    for (const { span, words } of found) {
      const text = words.replace(/murder/u, 'kill');
      yield {
        span,
        message: say`Nobody is convicted in this story: is “${words}” certain? Ask the desk or a lawyer.`,
        fixes: words === 'murdered' ? [{ title: say`Change to “${text}”`, edits: [{ span, text }] }] : [],
      };
    }
  },
};

/** What was done, and who did it; `murder` itself is what a charge says. */
const matches = finder(
  /(?<=\b(?:was|were|been|being|who|he|she|they)\s)murdered(?!\p{L})|(?<=\b[Tt]he\s)murderers?(?!\p{L})/gu,
  outsideQuotations,
);

function isPending({ paragraphs }: Article): boolean {
  return paragraphs.some(hasCharge) && !paragraphs.some(hasVerdict);
}

const hasCharge = remember(({ text }) => PENDING.test(text));

const PENDING =
  /(?<!\p{L})(?:charged with|murder charges?|plead(?:s|ed) not guilty|on trial for|accused of (?:the )?(?:murder|killing))(?!\p{L})/u;
