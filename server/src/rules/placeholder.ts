import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { inEach, type Rule } from './rule.js';

export const placeholder: Rule = {
  id: 'placeholder',
  flags: 'a placeholder or a desk note left in the copy',
  why: 'Drafts have been published with TK in them. In 3.4 million words of published stories none of these marks stood, so one that does is a leftover.',
  source:
    'A leading paper published a draft full of TKs in November 2014; student and magazine editors report the same.',
  severity: 'error',
  example: {
    bad: 'The senate voted TK to TK on Tuesday.',
    good: 'The senate voted 51 to 49 on Tuesday, and TK Maxx opened a shop.',
  },

  check: inEach(function* (paragraph) {
    for (const { span, words } of placeholders(paragraph)) {
      yield { span, message: say`“${words}” is still to be filled in.` };
    }
  }),
};

const PLACEHOLDER = new RegExp(
  [
    // TK, TKs, TKTK, $TK; not the shop TK Maxx or initials before a name
    String.raw`(?<![\p{L}\p{N}@#&-])\$?TK(?:TK)*s?(?![\p{L}\p{N}&-])(?!\s\p{Lu}\p{Ll})`,
    String.raw`(?<![\p{L}\p{N}])(?:XX|XXX|XXXX+|xxx+|(?<!\d[ -])00000+(?![ -]\d)|TKTK+|FIXME|TODO)(?![\p{L}\p{N}])(?!\s(?:Corps?|Army|Olympi|Games|Winter|Summer))`,
    // [NAME], [TITLE HERE], [QUOTE TO COME], [CQ], [sic?]
    String.raw`\[(?:(?:NAME|TITLE|DATE|AGE|PLACE|QUOTE|SOURCE|FIGURE|NUMBER|LINK|CHECK|PHOTO|CAPTION|INSERT|OR, IF|IF|CQ)\b[^\]\n]{0,200}|sic\?|CK)\]`,
    String.raw`\((?:MORE|CQ|CK)\)`,
    String.raw`(?<![\p{L}])(?:B MATTER|INSERT HERE|PICK UP HERE|NOTE TO (?:ED|EDITOR|DESK))(?![\p{L}])`,
    String.raw`(?<![\p{L}])[Ll]orem ipsum(?![\p{L}])`,
    String.raw`(?<![\p{L}])asdf[a-z]*`,
    String.raw`(?<=\p{L}\s)\?\?+(?=\s|$)`,
    String.raw`(?:<{7}|>{7})(?=\s|$)`,
  ].join('|'),
  'gu',
);

const placeholders = finder(PLACEHOLDER);
