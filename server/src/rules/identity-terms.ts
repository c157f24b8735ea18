import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const identityTerms: Rule = {
  id: 'identity-terms',
  flags: 'a word for people that style guides have given up: “illegal immigrants”, “wheelchair-bound”',
  why: 'These words say what people are by one thing about them, and the people meant read them so. Quoted words are left as they were said, and each word is asked about once a story.',
  source:
    'AP: no *illegal immigrant* since 2013, no *wheelchair-bound*; Guardian style guide on disability; Trans Journalists Association style guide on *transgendered* and *sex change*.',
  severity: 'information',
  style: true,
  legal: true,
  example: {
    bad: 'The wheelchair-bound man was told to wait.',
    good: 'The man, who uses a wheelchair, was told to wait. “I’m wheelchair-bound,” he said.',
  },

  *check({ paragraphs }) {
    const said = new Set<string>();
    for (const paragraph of paragraphs) {
      for (const { span, words } of matches(paragraph)) {
        if (said.has(words.toLowerCase())) continue;
        said.add(words.toLowerCase());
        const text = BETTER.find(([pattern]) => pattern.test(words))?.[1] ?? words;
        yield {
          span,
          message: say`Guides now write “${text}” for “${words}”.`,
          fixes: /…/u.test(text) ? [] : [{ title: say`Change to “${text}”`, edits: [{ span, text }] }],
        };
      }
    }
  },
};

/** What guides write instead; an ellipsis where the sentence has to be turned. */
const BETTER: readonly (readonly [RegExp, string])[] = [
  [/^illegal (?:im)?migrants$/iu, 'people in the country illegally'],
  [/^(?:illegal aliens?|illegal (?:im)?migrant|illegals)$/iu, '… in the country illegally'],
  [/^wheelchair[- ]bound$/iu, '… who uses a wheelchair'],
  [/^confined to (?:a|his|her|their) wheelchair$/iu, 'using a wheelchair'],
  [/^transgendered$/iu, 'transgender'],
  [/^sex[- ]change operation/iu, 'gender-affirming surgery'],
  [/^mentally retarded$/iu, '… with an intellectual disability'],
  [/^suffer(?:s|ed|ing) from (?:autism|Down(?:’s|'s)? syndrome)$/iu, '… with …'],
];

const matches = finder(
  /(?<![\p{L}-])(?:illegal (?:im)?migrants?|illegal aliens?|wheelchair[- ]bound|confined to (?:a|his|her|their) wheelchair|transgendered|sex[- ]change operations?|mentally retarded|suffer(?:s|ed|ing) from (?:autism|Down(?:’s|'s)? syndrome))(?![\p{L}-])/giu,
  outsideQuotations,
);
