import type { Article, Credit } from '../article.js';
import { isGuessed, ownCredit, presumed, spokenQuotations, type SpokenQuotation } from '../links/quotations.js';
import { isBody, isOutlet, isSomebody } from '../links/speaker.js';
import { say, type Message } from '../text/message.js';
import { contains, cover, type Span } from '../text/span.js';
import type { Fix, Problem, Rule } from './rule.js';
import { isSeveral, isTellingOf, sameSpeaker } from './speech/credit.js';
import { isSentence, needsSpeaker } from './speech/place.js';
import { addCredit } from './speech/rewrite.js';

export const carriedSpeaker: Rule = {
  id: 'carried-speaker',
  flags: 'a quotation whose speaker stands only in the paragraph before, or is only told of in a sentence beside it',
  why: 'Readers take it for more of the same speaker, and so does Copydesk. If the attribution was cut by mistake, it now stands under another name. A story that leaves them out more often than not, three times at least, does so on purpose, and is left alone.',
  source:
    'AP: attribution belongs in the same sentence or next to it. Edited copy has such quotations, nearly all of them right, so no more than a hint.',
  severity: 'hint',
  example: {
    bad: 'Dana Orr said the bridge would stay shut until May.\n\n“We cannot find a welder in the whole county.”',
    good: 'Dana Orr said the bridge would stay shut until May.\n\n“We cannot find a welder in the whole county,” Orr said.',
  },

  *check(article) {
    const quotations = spokenQuotations(article);
    const carried: Problem[] = [];
    let repeated = 0;
    for (const [i, quotation] of quotations.entries()) {
      const speaker = presumed(quotation.attribution);
      const before = quotations[i - 1];
      if (!speaker) continue;
      if (isOneOfSeveral(article, quotation, speaker)) {
        if (needsSpeaker(article, quotation))
          yield unknown(
            article.text,
            quotation,
            speaker,
            say`Which of them says this? The sentence before speaks for several: ${speaker.name}.`,
          );
      } else if (isSomebodyElse(article, quotation, speaker)) {
        if (needsSpeaker(article, quotation))
          yield unknown(
            article.text,
            quotation,
            speaker,
            say`Who speaks here? The sentence before rests on ${speaker.name}, not on a person.`,
          );
      } else if (isTold(article, quotation)) {
        if (needsSpeaker(article, quotation))
          yield known(
            article.text,
            quotation,
            speaker,
            say`Is this ${speaker.name}? A sentence beside it tells of the speaker, but says nothing of speaking.`,
          );
      } else if (isCarried(article, before, quotation)) {
        if (needsSpeaker(article, quotation))
          carried.push(
            known(
              article.text,
              quotation,
              speaker,
              say`Still ${speaker.name}? The speaker stands only in the paragraph before.`,
            ),
          );
      } else if (before?.index === quotation.index - 1 && ownCredit(quotation) && sameSpeaker(before, quotation)) {
        repeated++;
      }
    }
    // Many papers leave the credit out where a speech goes on in the next paragraph: more often than not, it is no slip.
    if (carried.length <= 2 || carried.length <= repeated) yield* carried;
  },
};

/** `Experts say it will rain. “I have never seen such clouds.”`: several may think alike, but one of them speaks. */
function isOneOfSeveral(article: Article, quotation: SpokenQuotation, { entity, name, ...credit }: Credit): boolean {
  return !entity && isSeveral(name) && isOnlyReported(article, quotation, credit);
}

/** `The council said the road was shut. “I have never seen such a flood.”`: a body has no *I*, and a paper tells what others say. */
function isSomebodyElse(article: Article, quotation: SpokenQuotation, { entity, name, ...credit }: Credit): boolean {
  const words = cover(article.text, quotation.quote.span);
  const isOther =
    isOutlet(name) ||
    (isBody(name, entity?.type) && /(?<![\p{L}’'.])(?:I(?!\.|-)|[Mm]y|me|myself)(?!\p{L})/u.test(words));
  return isOther && isOnlyReported(article, quotation, credit);
}

/** True of a sentence in marks whose speaker is but taken from what the sentence before it reports in other words. */
function isOnlyReported(
  { text, attributions }: Article,
  quotation: SpokenQuotation,
  { by, mention }: Pick<Credit, 'by' | 'mention'>,
): boolean {
  if (by !== 'interrupted quotation' || !isSentence(text, quotation)) return false;
  return attributions.every(
    ({ statement: { form, cue, source } }) => source?.span.start !== mention.start || form === 'indirect' || !cue,
  );
}

/** `Orr lost her barn. “The water came in minutes.”` */
function isTold({ text }: Article, quotation: SpokenQuotation): boolean {
  const { likely } = quotation.attribution;
  return likely !== undefined && isTellingOf(likely) && isSomebody(likely) && isSentence(text, quotation);
}

/** The first quotation of a paragraph that names nobody, where the paragraph before does. */
function isCarried(article: Article, before: SpokenQuotation | undefined, quotation: SpokenQuotation): boolean {
  const { index, attribution } = quotation;
  const speaker = presumed(attribution);
  const above = article.paragraphs[index - 1];
  if (speaker?.by !== 'previous paragraph' || !above || !contains(above.span, speaker.mention.start)) return false;
  const goesOn = before?.index === index - 1 && !before.quote.closed;
  return before?.index !== index && !goesOn && !isGuessed(attribution);
}

/** What to ask where several may be meant, or nobody who can speak: the fix leaves the name to the writer. */
function unknown(text: string, { quote }: SpokenQuotation, { mention }: Credit, message: Message): Problem {
  return asked(quote.span, mention, message, addCredit(text, quote, 'TK'));
}

/** What to ask where somebody is meant; the fix says who. */
function known(text: string, { quote }: SpokenQuotation, { name, mention, entity }: Credit, message: Message): Problem {
  const short = entity?.type === 'person' ? (name.split(/\s/).at(-1) ?? name) : name;
  return asked(quote.span, mention, message, addCredit(text, quote, short));
}

function asked(span: Span, mention: Span, message: Message, fix: Fix | undefined): Problem {
  return {
    span,
    message,
    evidence: [{ span: mention, message: say`Taken from here.` }],
    ...(fix && { fixes: [fix] }),
  };
}
