import type { Article, Entity } from '../article.js';
import { presumed } from '../links/quotations.js';
import { remember } from '../mentions/words.js';
import { say } from '../text/message.js';
import { indexAt } from '../text/span.js';
import { accusedIn, hasVerdict } from './naming/accused.js';
import type { Rule } from './rule.js';

export const unansweredAccusation: Rule = {
  id: 'unanswered-accusation',
  flags: 'somebody accused by name in a story that holds no answer of theirs, and does not say that one was sought',
  why: 'Whoever is accused is asked, and the copy says what came of it: they deny it, or did not respond. Asked once a story, at the first accusation.',
  source: 'BBC Editorial Guidelines, fairness: those against whom allegations are made have a right of reply.',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Two former clerks accused Treasurer Teo Orr of taking bribes. The council meets on Monday.',
    good: 'Two former clerks accused Treasurer Teo Orr of taking bribes. Orr did not respond to questions.',
  },

  *check(article) {
    const accused = accusedIn(article);
    if (accused.length === 0 || article.paragraphs.some(paragraph => answers(paragraph) || hasVerdict(paragraph)))
      return;
    const first = accused.find(({ entity }) => !speaks(article, entity));
    if (!first) return;
    yield {
      span: first.span,
      message: say`Was ${first.entity.name} asked? The story holds no answer. Ask the desk or a lawyer.`,
    };
  },
};

/** True where the accused speak, or a paragraph about them tells what they make of it. */
function speaks({ attributions, paragraphs }: Article, { mentions, pronouns }: Entity): boolean {
  if (attributions.some(attribution => presumed(attribution)?.entity?.mentions === mentions)) return true;
  const theirs = new Set([...mentions, ...pronouns].map(({ span }) => indexAt(paragraphs, span.start)));
  return paragraphs.some((paragraph, i) => theirs.has(i) && reacts(paragraph));
}

/** True of a paragraph that tells of an answer, or of a try to get one. */
const answers = remember(({ text }) => ANSWER.test(text));
const reacts = remember(({ text }) => REACTION.test(text));

const ANSWER =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)\s(?:to\s|(?:an\s)?interview|comment)|(?:(?:did|had|has|have|could|would)\s(?:not|never)|(?:did|had|has|have|could|would)n[’']t)\s(?:immediately\s|yet\s|publicly\s|be\s){0,2}(?:respond|return|repl|answer|comment|reach|contact)\p{L}{0,4}|no\s(?:immediate\s)?(?:comment|response|answer|reply)|refus(?:es|ed|ing)\sto\scomment|plead(?:s|ed|ing)?|pled|innocen(?:t|ce)|wrongdoing|asked\sfor\s(?:a\s)?(?:comment|response|reaction)|unavailable\sfor\scomment|acquitted|baseless|fabricated|unfounded|untrue)(?!\p{L})/iu;

const REACTION =
  /(?<!\p{L})(?:denials?|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed)|refus(?:es|ed|ing)|disput(?:es|ed|ing)|lawyers?|attorneys?|solicitors?|barristers?|counsel|spokes\p{L}{3,7}|admit(?:s|ted|ting)?|acknowledg(?:es?|ed)|apologi[sz](?:es?|ed)|confess(?:es|ed)|contacted|approached|defend(?:s|ed|ing)|insist(?:s|ed)|respon(?:se|ded|ds)|repl(?:y|ies|ied)|cleared)(?!\p{L})/iu;
