import { ownCredit, spokenQuotations, type SpokenQuotation } from '../links/quotations.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import type { Rule } from './rule.js';

export const lateAttribution: Rule = {
  id: 'late-attribution',
  flags: 'a speaker who is named only after three sentences of quotation or more',
  why: 'The reader hears a voice without knowing whose it is. Name the speaker after the first sentence.',
  source:
    'Reuters, Handbook of Journalism, and the Guardian style guide: identify the speaker after the first sentence.',
  severity: 'information',
  example: {
    bad: '“The water came at two. It took the bridge first. By three it stood in the church,” said Orr.',
    good: '“The water came at two,” said Orr. “It took the bridge first. By three it stood in the church.”',
  },

  *check(article) {
    const quotations = spokenQuotations(article);
    let sentences = 0;
    let words = 0;
    for (const [i, quotation] of quotations.entries()) {
      const before = quotations[i - 1];
      if (!before || !runsInto(before, quotation)) sentences = words = 0;
      const quoted = cover(article.text, quotation.quote.span);
      sentences += sentencesIn(quoted);
      words += quoted.split(/\s+/).length;
      const credit = ownCredit(quotation);
      if (!credit) continue;
      const late =
        credit.mention.start >= quotation.quote.span.end &&
        sentences >= LATE &&
        words >= LONG &&
        credit.by === 'same sentence';
      if (late && !isKnown(before, quotation) && !PRONOUN.test(cover(article.text, credit.mention))) {
        yield {
          span: credit.mention,
          message: say`${credit.name} is named only after ${sentences} sentences of quotation.`,
          evidence: [{ span: quotation.quote.span, message: say`The quotation.` }],
        };
      }
    }
  },
};

/** How many sentences of quotation before the speaker are too many. */
const LATE = 3;

/** Fewer words are soon over: `“Six acres. Six. Nothing,” said Orr.` */
const LONG = 16;

/** Who is *he* has just been named: `The mayor, Ada Quill, is livid. “…,” she said.` */
const PRONOUN = /^(?:he|she|it|they|who)$/iu;

/** True when the quotation before was left open, to go on in this one. */
function runsInto(before: SpokenQuotation, quotation: SpokenQuotation): boolean {
  return !before.quote.closed && before.index === quotation.index - 1;
}

/** True when the reader hears the speaker of the quotation before once more. */
function isKnown(before: SpokenQuotation | undefined, quotation: SpokenQuotation): boolean {
  const speaker = before?.attribution.speaker;
  return (
    before !== undefined &&
    quotation.index - before.index <= 1 &&
    !runsInto(before, quotation) &&
    speaker?.name === quotation.attribution.speaker?.name
  );
}

function sentencesIn(words: string): number {
  return (
    1 +
    (words.match(/(?<!\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|St|Gen|U\.S|No|vs))[.!?…](?=\s+["“‘']?[\p{Lu}])/gu)?.length ?? 0)
  );
}
