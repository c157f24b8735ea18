import { contains } from '../text/span.js';
import { houseWords } from '../mentions/names/house.js';
import { say } from '../text/message.js';
import { acronymsIn, isExplained, isPartOfName, isSpelledOut } from './naming/acronyms.js';
import { KNOWN_ACRONYMS } from './naming/known-acronyms.js';
import type { Rule } from './rule.js';

export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  flags: 'initials that the story never spells out',
  why: 'Few readers know more initials than the FBI’s and NATO’s. Spell them out once, or say what the body is.',
  source: 'Reuters and the Guardian: spell out at first mention all but the best-known initials.',
  severity: 'information',
  example: {
    bad: 'The RWCA said on Friday that wells were dry.',
    good: 'The Rural Water Compact Authority (RWCA) said on Friday that wells were dry. The FBI said nothing.',
  },

  *check(article) {
    const decided = houseWords(article.house);
    for (const { key, written, places } of acronymsIn(article)) {
      const [first] = places.filter(({ start }) =>
        article.paragraphs.some(
          ({ role, span, quotes }) =>
            role === 'body' && contains(span, start) && !quotes.some(quote => contains(quote.span, start)),
        ),
      );
      if (!first || key.length < 3 || KNOWN_ACRONYMS.has(key) || decided.has(key) || isSpelledOut(key, article))
        continue;
      if (places.some(place => isPartOfName(place, article) || isExplained(place, article))) continue;
      yield {
        span: first,
        message: say`What is ${written}? The story never spells it out.`,
        name: { name: written, type: undefined, not: [] },
      };
    }
  },
};
