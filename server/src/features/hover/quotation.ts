import type { Article, Credit, Inference } from '../../article.js';
import { excerpt } from '../../text/excerpt.js';
import { say, type Message } from '../../text/message.js';
import { cover, hull } from '../../text/span.js';
import type { Quotation } from '../quotations.js';

/** What a hover says of a quotation: who speaks, and how that is known. */
export function describeQuotation({ closed, speech, speaker }: Quotation, article: Article): readonly Message[] {
  const open = closed ? [] : [say`The quotation does not close in this paragraph.`];
  if (!speech) return [say`**Term** · a word or title in marks; nobody is quoted.`, ...open];
  if (!speaker) return [say`**No speaker** · the copy does not say who is quoted.`, ...open];
  return [
    say`**${speaker.name}** · speaker`,
    HOW[speaker.by](excerpt(wordsOf(speaker, article.text), 80)),
    ...identity(speaker, article),
    ...open,
  ];
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
  'next sentence': words => say`Credited in the sentence after: “${words}”.`,
  'previous sentence': words => say`Credited in the sentence before: “${words}”.`,
  'previous paragraph': words => say`Carried over from the paragraph before: “${words}”.`,
  'next paragraph': words => say`Credited in the paragraph after: “${words}”.`,
  'running quotation': words => say`Part of a quotation that runs over paragraphs, credited with “${words}”.`,
  'interrupted quotation': words => say`One quotation, interrupted by “${words}”.`,
  'lead-in': words => say`Introduced by the words before it: “${words}”.`,
};
