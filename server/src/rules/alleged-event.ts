import type { Article } from '../article.js';
import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { cover, type Span } from '../text/span.js';
import type { Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const allegedEvent: Rule = {
  id: 'alleged-event',
  flags: 'an “alleged” fire, crash or meeting that the story elsewhere says took place',
  why: 'What nobody doubts is not alleged: who did it is. The word then only casts doubt on the wrong thing.',
  source:
    'AP Stylebook on *allege*: no “alleged” of an event that is known to have occurred, when the dispute is over who took part.',
  severity: 'information',
  legal: true,
  example: {
    bad: 'A fire destroyed the mill in May. Lund denies that he was there during the alleged fire.',
    good: 'A fire destroyed the mill in May. Lund denies that he was there during the fire.',
  },

  *check(article) {
    for (const paragraph of article.paragraphs) {
      for (const { span, words, groups } of matches(paragraph)) {
        const { event = '' } = groups;
        const told = place(article, event.toLowerCase());
        if (!told) continue;
        const text = /^A/u.test(words) ? event.charAt(0).toUpperCase() + event.slice(1) : event;
        yield {
          span,
          message: say`The story says that the ${event} took place. What of it is alleged? Ask the desk or a lawyer.`,
          evidence: [{ span: told, message: say`Told as a fact here.` }],
          fixes: [{ title: say`Change to “${text}”`, edits: [{ span, text }] }],
        };
      }
    }
  },
};

/** What leaves traces: somebody is dead, something burned, a table was laid for two. */
const EVENT =
  'fire|blaze|crash|collision|explosion|blast|shooting|stabbing|killing|death|drowning|meeting|phone call|visit|riot|brawl|protest|march';

const matches = finder(
  new RegExp(String.raw`(?<=(?<!\p{L})(?:[Tt]he|[Tt]his|[Tt]hat)\s)alleged\s(?<event>${EVENT})(?!\p{L})`, 'gu'),
  outsideQuotations,
);

/** Where the story tells of such an event as a fact. */
function place({ paragraphs, text }: Article, event: string): Span | undefined {
  for (const paragraph of paragraphs) {
    for (const { span, words } of facts(paragraph)) {
      if (!words.includes(event)) continue;
      const sentence = paragraph.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
      if (sentence && !IN_DOUBT.test(cover(text, sentence))) return span;
    }
  }
  return undefined;
}

const facts = finder(
  new RegExp(
    String.raw`(?<!\p{L})(?<!alleged\s)(?:${EVENT})\s(?:that\s|which\s)?(?:destroyed|killed|injured|wounded|hurt|damaged|gutted|claimed|left|happened|occurred|took\splace|broke\sout|was\sheld|lasted|began|started)(?!\p{L})|(?:killed|injured|hurt|wounded|died|damaged|destroyed|met)\s(?:in|at|during)\s(?:an?|the)\s(?:\p{Ll}{2,15}\s){0,2}(?:${EVENT})(?!\p{L})`,
    'gu',
  ),
  outsideQuotations,
);

const IN_DOUBT =
  /(?<!\p{L})(?:alleg\p{L}+|claim\p{L}*|reportedly|accus\p{L}+|whether|if|den(?:y|ies|ied)|would|may|might|could)(?!\p{L})/u;
