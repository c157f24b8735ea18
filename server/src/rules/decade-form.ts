import type { Rule } from './rule.js';
import { ALL_COPY, find, search, styleRule } from './style/style.js';

export const decadeForm: Rule = styleRule({
  id: 'decade-form',
  flags: 'a decade with an apostrophe before its *s*',
  why: 'An apostrophe there is a possessive: *the 1990’s* owns something.',
  source: 'The houses’ own guides.',
  forms: { '1990s': 'no apostrophe' },
  example: { form: '1990s', bad: 'The mill closed in the late 1990’s.', good: 'The mill closed in the late 1990s.' },

  *check(article, _form, write) {
    for (const { span, groups } of find(article, DECADE, ALL_COPY)) yield write(span, `${groups[1] ?? ''}s`);
  },
});

/** Behind *the*: `1990’s best film` is a film of that year. */
const DECADE = search(/(?<=(?:\bthe|\bearly|\bmid|\blate|mid-)\s?)((?:1[5-9]|20)\d0)['’]s(?!\p{L})/giu);
