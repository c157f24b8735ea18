import type { Article, Credit, Inference } from '../../article.js';
import { excerpt } from '../../text/excerpt.js';
import { say, type Message } from '../../text/message.js';
import { cover, hull } from '../../text/span.js';

/** How it is known who is credited: by which words, where, and whom they mean. */
export function describeCredit(credit: Credit, article: Article): Message[] {
  return [HOW[credit.by](excerpt(wordsOf(credit, article.text), 80)), ...identity(credit, article)];
}

/** The words that credit: `she said`. */
function wordsOf({ mention, cue }: Credit, text: string): string {
  return cover(text, cue ? hull(mention, cue) : mention);
}

/** `“She” stands for Maria Lopez`, where the words that credit do not name the speaker. */
function identity({ mention, name, entity }: Credit, { text }: Article): Message[] {
  const words = cover(text, mention);
  if (!entity) return [];
  if (entity.pronouns.some(({ span }) => span.start === mention.start)) return [say`“${words}” stands for ${name}.`];
  return words.includes(name) ? [] : [say`“${words}” is ${name}.`];
}

const HOW: Readonly<Record<Inference, (words: string) => Message>> = {
  'same sentence': words => say`Credited in the same sentence: “${words}”.`,
  subject: words => say`The sentence tells of “${words}”.`,
  'next sentence': words => say`The sentence after tells of “${words}”.`,
  'previous sentence': words => say`The sentence before tells of “${words}”.`,
  'previous paragraph': words => say`Carried over from the paragraph before: “${words}”.`,
  'next paragraph': words => say`Credited in the paragraph after: “${words}”.`,
  'running quotation': words => say`Part of a quotation that runs over paragraphs, credited with “${words}”.`,
  'interrupted quotation': words => say`One quotation, interrupted by “${words}”.`,
  'lead-in': words => say`Introduced by the words before it: “${words}”.`,
};
