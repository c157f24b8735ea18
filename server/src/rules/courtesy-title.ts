import type { Rule } from './rule.js';
import { find, search, styleRule } from './style/style.js';

export const courtesyTitle: Rule = styleRule({
  id: 'courtesy-title',
  flags: '*Mr*, *Mrs* or *Ms* where the house does without, or its stop',
  why: 'Agencies drop courtesy titles outside quotations; papers that keep them write *Mr.* in America and *Mr* in Britain.',
  source: 'The houses’ own guides.',
  forms: { Orr: 'none', 'Mr Orr': 'without a stop', 'Mr. Orr': 'with a stop' },
  example: { form: 'Orr', bad: 'Mr. Orr left at once.', good: '“Mr. Orr left at once,” Mayor Ada Quill said.' },

  *check(article, form, write) {
    if (form === 'Orr') {
      for (const { span, groups, after } of find(article, TITLE)) {
        const [written = ''] = groups;
        const name = /^\s(\p{Lu}[\p{L}’'-]{1,30})/u.exec(after);
        if (!name?.[1] || OFFICES.test(name[1])) continue;
        const edit = { span: { start: span.start, end: span.end + 1 }, text: '' };
        if (written !== '') yield write({ start: span.start, end: span.end + name[0].length }, name[1], edit);
      }
      return;
    }
    for (const { span, groups } of find(article, ABBREVIATION)) {
      const [written = '', letters = ''] = groups;
      const text = form === 'Mr Orr' ? letters : `${letters}.`;
      if (text !== written) yield write(span, text);
    }
  },
});

/** Not of a couple, `Mr. and Mrs. Orr`, who would be left without a name between them. */
const TITLE = search(/(?<![\p{L}.]|(?:and|&)\s)(?:Mr|Mrs|Ms|Mx)(?:\.|(?!\p{L}))(?=\s\p{Lu})/gu);
const ABBREVIATION = search(/(?<![\p{L}.])(Mr|Mrs|Ms|Dr|Prof)(?:\.|(?!\p{L}))(?=\s\p{Lu})/gu);
/** `Mr. Justice Lund`, `Mr. President`. */
const OFFICES = /^(?:Justice|President|Speaker|Chairman|Secretary|Universe|World|America)$/u;
