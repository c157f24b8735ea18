import type { Paragraph } from '../mentions/paragraph.js';
import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import type { Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';

export const whoAlleges: Rule = {
  id: 'who-alleges',
  flags: 'an “allegedly” where the copy does not say who alleges it',
  why: 'The word protects nobody: who prints an allegation answers for it, and readers weigh it by its source.',
  source: 'AP Stylebook on *allege*: specify the source of an allegation.',
  severity: 'information',
  legal: true,
  example: {
    bad: 'The crowd left early. Lund allegedly hit a guard.',
    good: 'The crowd left early. Lund allegedly hit a guard, prosecutors said.',
  },

  *check({ text, paragraphs }) {
    for (const [i, paragraph] of paragraphs.entries()) {
      if (paragraph.role !== 'body') continue;
      for (const { span } of matches(paragraph)) {
        const near = [paragraphs[i - 1], paragraph, paragraphs[i + 1]].filter(other => other !== undefined);
        if (near.some(other => hasSource(text, other))) continue;
        yield { span, message: say`Who alleges it? Say so here, or in the next sentence.` };
      }
    }
  },
};

const matches = finder(/(?<!\p{L})[Aa]llegedly(?!\p{L})/gu, outsideQuotations);

function hasSource(text: string, { statements, span }: Paragraph): boolean {
  return statements.some(({ cue }) => cue !== undefined) || SOURCE.test(cover(text, span));
}

/** Who alleges, or what: the police, a court and its papers, a report. */
const SOURCE =
  /(?<!\p{L})(?:polic\p{L}+|prosecut\p{L}+|authorit(?:y|ies)|officials?|officers?|detectives?|sheriff|agents?|attorneys?|lawyers?|courts?|judges?|jur(?:y|ors?)|tribunal|charge[ds]?|charges|indict\p{L}+|complaints?|complained|lawsuits?|suits?|sued|petitions?|affidavits?|warrants?|documents?|records?|filings?|reports?|reported|reportedly|according|accus\p{L}+|allegations?|alleg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|sa(?:id|ys?|ying)|told|testif\p{L}+|investigat\p{L}+|inquir(?:y|ies)|arrest(?:s|ed|ing)?|suspect(?:s|ed)?|trial|victims?|plaintiffs?|leaked|videos?|footage|posts?|tweets?|media)(?!\p{L})/iu;
