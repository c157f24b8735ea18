import type { Credit } from '../article.js';
import { isGuessed, spokenQuotations, type SpokenQuotation } from '../links/quotations.js';
import { say } from '../text/message.js';
import { contains } from '../text/span.js';
import type { Problem, Rule } from './rule.js';
import { isSentence, needsSpeaker } from './speech/place.js';
import { addCredit } from './speech/rewrite.js';

export const carriedSpeaker: Rule = {
  id: 'carried-speaker',
  flags: 'a quotation whose speaker stands only in the paragraph before, or is only told of in the sentence before',
  why: 'Readers take it for more of the same speaker, and so does Copydesk. If the attribution was cut by mistake, it now stands under another name. A story that breaks its speeches up like this more than five times does so on purpose, and is left alone.',
  source:
    'AP: attribution belongs in the same sentence or next to it. One such quotation in 6,000 words of edited copy, nearly all of them right, so no more than a hint.',
  severity: 'hint',
  example: {
    bad: 'Dana Orr said the bridge would stay shut until May.\n\n“We cannot find a welder in the whole county.”',
    good: 'Dana Orr said the bridge would stay shut until May.\n\n“We cannot find a welder in the whole county,” Orr said.',
  },

  *check(article) {
    const quotations = spokenQuotations(article);
    const carried: Problem[] = [];
    for (const [i, quotation] of quotations.entries()) {
      const { index, attribution, quote } = quotation;
      const { speaker } = attribution;
      const before = quotations[i - 1];
      if (
        speaker?.by === 'previous sentence' &&
        before?.index !== index &&
        isSentence(article.text, quotation) &&
        needsSpeaker(article, quotation)
      ) {
        yield told(article.text, quotation, speaker);
        continue;
      }
      const above = article.paragraphs[index - 1];
      if (speaker?.by !== 'previous paragraph' || !above || !contains(above.span, speaker.mention.start)) continue;
      const isFirst = before?.index !== index;
      const goesOn = before?.index === index - 1 && !before.quote.closed;
      if (!isFirst || goesOn || isGuessed(article, quotation) || !needsSpeaker(article, quotation)) continue;
      const name = speaker.name.split(/\s/).at(-1) ?? speaker.name;
      const fix = addCredit(article.text, quote, speaker.entity?.type === 'person' ? name : speaker.name);
      carried.push({
        span: quote.span,
        message: say`Still ${speaker.name}? The speaker stands only in the paragraph before.`,
        evidence: [{ span: speaker.mention, message: say`Taken from here.` }],
        ...(fix && { fixes: [fix] }),
      });
    }
    if (carried.length <= HABIT) yield* carried;
  },
};

/** How many such quotations may be slips: many papers break every speech into paragraphs, and credit the first. */
const HABIT = 5;

/** `Orr lost her barn. “The water came in minutes.”`: she is told of, and nobody is said to speak. */
function told(text: string, { quote }: SpokenQuotation, speaker: Credit): Problem {
  const name = speaker.name.split(/\s/).at(-1) ?? speaker.name;
  const fix = addCredit(text, quote, speaker.entity?.type === 'person' ? name : speaker.name);
  return {
    span: quote.span,
    message: say`Is this ${speaker.name}? The sentence before tells of the speaker, but says nothing of speaking.`,
    evidence: [{ span: speaker.mention, message: say`Taken from here.` }],
    ...(fix && { fixes: [fix] }),
  };
}
