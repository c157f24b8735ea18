import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const suicideTerms: Rule = {
  id: 'suicide-terms',
  flags: '“committed suicide”, and suicides that “succeed” or “fail”',
  why: 'People *commit* crimes; suicide is none. *Successful* and *failed* speak of a death as a goal.',
  source: 'Samaritans, Media guidelines for reporting suicide; AP has said so since 2015.',
  severity: 'information',
  legal: true,
  example: { bad: 'The singer committed suicide in 1994.', good: 'The singer died by suicide in 1994.' },

  check: inEach(function* (paragraph) {
    for (const { span, words } of matches(paragraph)) {
      const form = FORMS[words.slice(0, words.indexOf(' ')).toLowerCase()];
      const text = form && `${form} by suicide`;
      yield text === undefined
        ? { span, message: say`“${words}” speaks of a death as a goal.` }
        : {
            span,
            message: say`“${words}” speaks of a crime.`,
            fixes: [{ title: say`Change to “${text}”`, edits: [{ span, text }] }],
          };
    }
  }),
};

const FORMS: Readonly<Record<string, string>> = {
  commit: 'die',
  commits: 'dies',
  committed: 'died',
  committing: 'dying',
};

/** Not of an attack: `to commit suicide bombings`. */
const matches = finder(
  /(?<!\p{L})(?:commit(?:s|ted|ting)?\ssuicide|(?:un)?successful\ssuicide(?:\sattempt)?|failed\ssuicide\sattempt|failed\sto\skill\s(?:him|her)self)(?!\p{L}|[\s-](?:attack|bomb|mission|raid))/giu,
  outsideQuotations,
);
