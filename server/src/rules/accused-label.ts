import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';
import { A_CRIMINAL } from './words/crimes.js';

export const accusedLabel: Rule = {
  id: 'accused-label',
  flags: 'an “accused killer” or “suspected thief”: the noun convicts, whatever stands before it',
  why: 'Write what the person is charged with: *accused of the killing*.',
  source: 'AP Stylebook on *accused*, as John McIntyre explains it (2021).',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Accused killer Ray Lund was in court on Monday.',
    good: 'Ray Lund, accused of the killing, was in court on Monday.',
  },

  check: inEach(function* (paragraph) {
    for (const { span, words } of matches(paragraph)) {
      yield { span, message: say`“${words}” tells readers that it was done. Ask the desk or a lawyer.` };
    }
  }),
};

/** Before a name, or of the one person that a story is about: `the accused killer`; a search for `a suspected thief` names nobody. */
const matches = finder(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:[Aa]ccused|[Aa]lleged|[Ss]uspected)\s${A_CRIMINAL}(?=\s\p{Lu}\p{Ll})|(?:(?<=\b[Tt]he\s)accused|Accused)\s${A_CRIMINAL})`,
    'gu',
  ),
  outsideQuotations,
);
