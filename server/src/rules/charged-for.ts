import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { cover, spanAt } from '../text/span.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';
import { A_CRIME, A_DEED, VERDICT } from './words/crimes.js';

export const chargedFor: Rule = {
  id: 'charged-for',
  flags: 'somebody “arrested for” or “indicted for” a crime, or “accused with” one',
  why: 'People are punished *for* what they did. Before a verdict they are arrested on a charge or on suspicion, charged *with*, accused *of*.',
  source: 'AP Stylebook on *arrest*, *indict* and *accused*, as John McIntyre explains it (2021).',
  severity: 'information',
  legal: true,
  example: {
    bad: 'The treasurer was indicted for bribery in March.',
    good: 'The treasurer was indicted on a charge of bribery in March. He was convicted for bribery in June.',
  },

  check: inEach(function* (paragraph, locale) {
    for (const { span, words } of matches(paragraph)) {
      const sentence = spanAt(paragraph.sentences, span.start);
      if (sentence && VERDICT.test(cover(paragraph.text, sentence))) continue;
      yield {
        span,
        message: say`“${words}” tells readers that it was done. Ask the desk or a lawyer.`,
        fixes: rewrites(words, locale === 'en-GB').map(text => ({
          title: say`Change to “${text}”`,
          edits: [{ span, text }],
        })),
      };
    }
  }),
};

const matches = finder(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:[Aa]rrested|[Ii]ndicted)\sfor(?=\s${A_DEED})|(?:[Cc]harged\sfor|(?<!\b(?:[Tt]he|[Aa]n)\s)[Aa]ccused\swith)(?=\s${A_CRIME}))`,
    'gu',
  ),
  outsideQuotations,
);

/** `arrested on a charge of` for `arrested for`; British police arrest on suspicion. */
function rewrites(words: string, british: boolean): string[] {
  const [verb = ''] = words.split(/\s/u);
  const charge = `${verb} on a charge of`;
  const suspicion = `${verb} on suspicion of`;
  switch (verb.toLowerCase()) {
    case 'arrested':
      return british ? [suspicion, charge] : [charge, suspicion];
    case 'charged':
      return [`${verb} with`];
    case 'accused':
      return [`${verb} of`];
    default:
      return [charge];
  }
}
