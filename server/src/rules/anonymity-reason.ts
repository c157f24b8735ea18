import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import type { Problem, Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const anonymityReason: Rule = {
  id: 'anonymity-reason',
  flags: 'a source who is not named, where the copy does not say why',
  why: 'Readers weigh an unnamed source by the reason for not naming it: say what the source risks, or is not allowed.',
  source: 'AP, News Values and Principles: explain in the story why the source requested anonymity.',
  severity: 'information',
  example: {
    bad: 'The merger is off, said a banker, who spoke on condition of anonymity.',
    good: 'The merger is off, said a banker, who spoke on condition of anonymity because the talks are private.',
  },

  *check({ paragraphs }) {
    // One reason serves for a source that returns; a reader does not want it twice.
    let explained = false;
    for (const paragraph of paragraphs) {
      let asked = -REACH;
      for (const { span, index, words, groups } of unnamedSources(paragraph)) {
        const own = outsideQuotations(paragraph);
        const end = index + words.length;
        explained ||=
          REASON.test(own.slice(Math.max(0, index - 80), index)) || REASON.test(own.slice(end, end + REACH));
        if (explained || index - asked < REACH) continue;
        asked = index;
        yield problem(span, groups['formula'] !== undefined);
      }
    }
  },
};

/** How far behind the words a reason may stand: the rest of a long sentence, and the next. */
const REACH = 260;

function problem(span: Problem['span'], takesReason: boolean): Problem {
  const message = say`Why is this source not named?`;
  if (!takesReason) return { span, message };
  const edit = { span: { start: span.end, end: span.end }, text: ' because TK', fill: { start: 9, end: 11 } };
  return { span, message, fixes: [{ title: say`Add “because …”`, edits: [edit] }] };
}

const UNNAMED = new RegExp(
  [
    // the formulas: on condition of anonymity, asked not to be named, who was granted anonymity
    String.raw`(?<formula>on (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they) not be (?:named|identified))`,
    String.raw`(?:ask(?:ed|ing)|request(?:ed|ing)|prefer(?:red|ring)) (?:not to be (?:named|identified|quoted by name)|to (?:remain|stay|be) (?:anonymous|unnamed|unidentified)|that (?:his|her|their) names? not be (?:used|published|printed))`,
    String.raw`(?:declin(?:ed|ing)|refus(?:ed|ing)|did not (?:want|wish)) to be (?:named|identified|quoted by name)`,
    String.raw`(?:was|were|been|being) (?:granted|given|promised) anonymity|(?:request|demand|insist)(?:ed|ing) (?:on )?anonymity)`,
    // those who are nothing but close: a person familiar with the talks
    String.raw`(?<!\p{L})(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Mm]ultiple) (?:other )?(?:persons?|people|individuals?|sources?|officials?|aides?|insiders?|executives?) (?:who (?:is|are|was|were) )?(?:familiar with|close to|with (?:direct )?knowledge of|briefed on)`,
  ].join('|'),
  'gu',
);

const unnamedSources = finder(UNNAMED, outsideQuotations);

/** What explains: `because …`, `to discuss …`, `for fear of …`, `was not authorized to …`. */
const REASON =
  /(?<!\p{L})(?:because|since|citing|cited|lest|fear(?:s|ed|ing)?(?: of)?|afraid|wary of|worried|concerns?|due to|owing to|given (?:the|that)|in (?:order|keeping)|so (?:that|as)|to (?:discuss|describe|speak|talk|share|avoid|protect|preserve|reveal|be (?:candid|frank)|comment|disclose|recount|address|provide|offer|characterize|explain|detail)|as (?:he|she|they|it|the|is|are|was|were|no|not)|not (?:been )?(?:authori[sz]ed|permitted|allowed|supposed|public)|(?:un|without )authori[sz](?:ed|ation)|ahead of|before (?:the|an?|it|its|any)|confidential|sensitiv\p{L}*|retaliat\p{L}+|reprisals?|private|rules|policy|protocol)(?!\p{L})/u;
