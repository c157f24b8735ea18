import type { Rule } from './rule.js';
import { ALL_COPY, find, search, styleRule } from './style/style.js';

export const acronymForm: Rule = styleRule({
  id: 'acronym-form',
  flags: 'an acronym that is said as a word, in capitals where the house has one capital, or the other way round',
  why: 'British houses write *Nato* and *Nasa*, which are said as words, and *BBC*, which is spelt out. American ones write *NATO*.',
  source: 'The houses’ own guides.',
  forms: { Nato: 'one capital', NATO: 'all capitals' },
  example: { form: 'Nato', bad: 'Ministers of NATO met.', good: 'Ministers of Nato met at the WHO.' },

  *check(article, form, write) {
    for (const { span, groups } of find(article, ACRONYM, ALL_COPY)) {
      const [written = ''] = groups;
      const text = form === 'NATO' ? written.toUpperCase() : written.charAt(0) + written.slice(1).toLowerCase();
      if (text !== written) yield write(span, text);
    }
  },
});

/** Said as words by everybody; one that might be read as another word, *NICE* or *AIDS*, keeps out of this. */
const SPOKEN = 'Nato Nasa Unesco Unicef Fifa Uefa Opec Asean Farc Apec'.split(' ');
const ACRONYM = search(
  new RegExp(
    String.raw`(?<![\p{L}\d@#/.-])(?:${SPOKEN.flatMap(word => [word, word.toUpperCase()]).join('|')})(?![\p{L}\d/-])`,
    'gu',
  ),
);
