import type { Rule } from './rule.js';
import { endsSentence, find, search, styleRule } from './style/style.js';

export const usForm: Rule = styleRule({
  id: 'us-form',
  flags: 'U.S. and its like with stops where the house has none, or without',
  why: 'American agencies write *U.S.* and *U.N.* in text; British papers write no stops.',
  source: 'The houses’ own guides.',
  forms: { 'U.S.': 'with stops', US: 'without stops' },
  example: { form: 'US', bad: 'The U.S. ambassador left.', good: 'The US ambassador left for the UN.' },

  *check(article, form, write) {
    if (form === 'U.S.') {
      for (const { span, groups, after } of find(article, BARE)) {
        const end = after.startsWith('.') ? span.end + 1 : span.end;
        yield write({ ...span, end }, (groups[0] ?? '').replace(/\p{L}/gu, '$&.'));
      }
      return;
    }
    for (const { span, groups, paragraph } of find(article, STOPPED)) {
      const [written = ''] = groups;
      const stop = endsSentence(paragraph, span.end) ? '.' : '';
      yield write(span, written.replaceAll('.', '') + stop);
    }
  },
});

const STOPPED = search(/(?<![\p{L}.])(?:U\.S\.A\.|U\.(?:S|K|N)\.|E\.U\.)(?!\p{L})/gu);
/** Not in a line of capitals, nor of the currency, `US$5`. */
const BARE = search(/(?<![\p{L}\d.&-]|\p{Lu}{2}\s)(?:US|UN)(?![\p{L}\d$&-]|\.\p{L}|\s\p{Lu}{2})/gu);
