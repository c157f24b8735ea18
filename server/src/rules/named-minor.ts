import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { cover, encloses } from '../text/span.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const namedMinor: Rule = {
  id: 'named-minor',
  flags: 'a person under 18 who is named beside an offense, or whom the copy says that nobody may name',
  why: 'Most papers name no minor who is suspected of an offense, or wronged by a sexual one; in many countries it is against the law.',
  source: 'IPSO Editors’ Code of Practice, clauses 7 and 9 (children in sex cases, reporting of crime).',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Teo Lund, 15, was arrested on suspicion of arson.',
    good: 'A 15-year-old was arrested on suspicion of arson. Teo Lund, 15, won the race.',
  },

  check: inEach(function* (paragraph) {
    const { text } = paragraph;
    for (const { span } of minors(paragraph)) {
      const name = paragraph.names.find(({ type, span: { end } }) => type === 'person' && end === span.start);
      const sentence = paragraph.sentences.find(place => encloses(place, span));
      if (!name || !sentence) continue;
      const words = cover(text, sentence);
      const barred = BARRED.test(cover(text, span));
      if (!barred && (!OFFENSE.test(words) || /(?<!\p{L})as an? adults?(?!\p{L})/u.test(words))) continue;
      yield { span: name.span, message: say`Is this name to be published? Ask the desk or a lawyer.` };
    }
  }),
};

const BARRED = /named|identified/u;

/** Behind a name: its age, or that it may not be given. */
const minors = finder(
  /,\s(?:(?:\d{1,2},\s)?who\s(?:cannot|can’t|can't|may\snot|must\snot)\sbe\s(?:named|identified)(?!\p{L})|1[0-7](?=,|\s(?:was|is|has|had)\s))/gu,
  outsideQuotations,
);

/** What is done to suspects, and what to those who are never named. */
const OFFENSE =
  /(?<!\p{L})(?:(?:was|were|is|been|being) (?:arrested|charged|indicted|detained|accused|raped|sexually (?:assaulted|abused)|molested)|pleaded|suspected of|accused of|charged with)(?!\p{L})/u;
