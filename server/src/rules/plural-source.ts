import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const pluralSource: Rule = {
  id: 'plural-source',
  flags: '“sources said” where the copy does not say how many there are',
  why: 'A plural claims that more than one person confirms it. Where there is one, say so; where there are more, say how many.',
  source: 'Reuters, Handbook of Journalism: never cite sources in the plural when there is only one.',
  severity: 'information',
  example: {
    bad: 'The port will close in May, sources said.',
    good: 'The port will close in May, three sources at the harbor authority said.',
  },

  check: inEach(function* (paragraph) {
    for (const { span: found, index, groups } of pluralSources(paragraph)) {
      const { lead = '', kind = '', capital, rest = '' } = groups;
      const own = outsideQuotations(paragraph);
      const before = /[\p{L}\p{N}]+(?=\s$)/u.exec(own.slice(Math.max(0, index - 12), index))?.[0] ?? '';
      if (COUNTED.test(before) || COUNTED.test(kind.trim()) || NO_PERSON.test(kind.trim())) continue;
      const span = { start: found.start + lead.length, end: found.end };
      const article = /^[aeiou]/i.test(kind) ? 'an' : 'a';
      const one = `${capital === undefined && !/^\p{Lu}/u.test(kind) ? article : capitalized(article)} ${kind.toLowerCase()}source${rest.replace(/say$/, 'says')}`;
      yield {
        span,
        message: say`How many sources?`,
        fixes: [{ title: say`If there is one: “${one}”`, edits: [{ span, text: one }] }],
      };
    }
  }),
};

/** `sources said`, `government sources close to the talks told`, and the `sources` of `according to sources`. */
const PLURAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?<lead>[Aa]ccording to )?(?<kind>\p{L}[\p{L}-]+\s)?(?:s|(?<capital>S))ources` +
    String.raw`(?<rest>(?:\s(?:close to|familiar with|in|inside|within|at|with knowledge of)(?:\s[\p{L}’'-]+){1,4}?)?\s(?:said|say|told|tell|added|claimed)(?!\p{L})|(?<=[Aa]ccording to (?:[\p{L}-]+ )?sources)(?!\p{L}))`,
  'gu',
);

const pluralSources = finder(PLURAL, outsideQuotations);

/** `three sources said` tells how many; so does `the sources`, of those who were counted before. */
const COUNTED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|both|all|the|these|those|our|their|his|her)$/i;
const NO_PERSON = /^(?:and|or|of|from|energy|power|food|water|news|data|light|income|funding|primary|open|other)$/i;

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
