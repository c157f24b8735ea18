import type { Article } from '../article.js';
import { isGuessed, presumed, spokenQuotations, type SpokenQuotation } from '../links/quotations.js';
import { isSomebody } from '../links/speaker.js';
import { say } from '../text/message.js';
import { contains, cover } from '../text/span.js';
import type { Fix, Problem, Rule } from './rule.js';
import { isTellingOf } from './speech/credit.js';
import { isReportedNear, isSentence, needsSpeaker } from './speech/place.js';
import { addCredit } from './speech/rewrite.js';

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  flags: 'a quotation that the copy credits to nobody',
  why: 'A reader must know who speaks, in the same paragraph or from the one before. A warning is kept for whole sentences with no speaker, lead-in or document in sight (0.16 per 1,000 words of edited copy); the rest are hints.',
  source:
    'Reuters, Handbook of Journalism, and the Guardian style guide: name the speaker at the latest after the first sentence; AP: in the same sentence. Tiers as measured on 2,948 published stories.',
  severity: 'warning',
  example: {
    bad: 'The council met on Monday.\n\n“This is the largest cut in a decade.”\n\nThe vote was 7-2.',
    good: 'The council met on Monday.\n\n“This is the largest cut in a decade,” Treasurer Lin Okafor said.\n\nThe vote was 7-2.',
  },

  *check(article) {
    let running: SpokenQuotation | undefined;
    const quotations = spokenQuotations(article);
    for (const [i, quotation] of quotations.entries()) {
      // Of a quotation that runs over paragraphs, the first is enough.
      const goesOn = running?.index === quotation.index - 1;
      running = quotation.quote.closed ? undefined : quotation;
      // One that is never closed has taken in what stands behind it, which may name its speaker.
      if (running && quotations[i + 1]?.index !== quotation.index + 1) continue;
      const severity = goesOn ? undefined : severityOf(article, quotation);
      if (severity) yield { ...problem(article.text, quotation, severity), severity };
      else if (isPartOfNoReport(article, quotation)) yield { ...part(quotation), severity: 'hint' };
      else if (isBackToBack(article, quotations[i - 1], quotation)) yield { ...gap(quotation), severity: 'hint' };
    }
  },
};

function severityOf(article: Article, quotation: SpokenQuotation): 'warning' | 'hint' | undefined {
  const { attribution } = quotation;
  if (isCredited(article, quotation) || !needsSpeaker(article, quotation)) return undefined;
  const unknown = presumed(attribution) === undefined || isGuessed(attribution);
  // What is set off as a block may be verse, or a letter that the paragraph before brings up.
  const surely = unknown && quotation.quote.by !== 'quotes/block' && isSentence(article.text, quotation);
  return surely && !isReportedNear(article, quotation) ? 'warning' : 'hint';
}

/**
 * True when a speaker stands in the quotation’s own paragraph or in the one before, or it runs on from another; and where this
 * or another rule asks for a likely one by name.
 */
function isCredited({ paragraphs }: Article, { index, attribution }: SpokenQuotation): boolean {
  const { statement, likely } = attribution;
  const credit = presumed(attribution);
  if (!credit || isGuessed(attribution)) return false;
  if (likely?.by === 'subject') return statement.form === 'mixed';
  if (isTellingOf(likely)) return isSomebody(credit);
  if (credit.by !== 'previous paragraph') return true;
  const before = paragraphs[index - 1];
  return before !== undefined && contains(before.span, credit.mention.start);
}

/** `The campaign is “doing everything it can to stop the bleeding.”`: words in marks that the sentence puts in no mouth. */
function isPartOfNoReport(article: Article, quotation: SpokenQuotation): boolean {
  const { statement, speaker } = quotation.attribution;
  const isReport = statement.cue !== undefined || speaker?.by === 'lead-in' || speaker?.by === 'running quotation';
  return statement.form === 'mixed' && !isReport && needsSpeaker(article, quotation);
}

/** `“We lost.” “We will be back.”`: two sentences in marks of their own, with nothing between them. */
function isBackToBack(
  { text }: Article,
  before: SpokenQuotation | undefined,
  { quote, paragraph, index }: SpokenQuotation,
): boolean {
  return (
    before?.index === index &&
    paragraph.role === 'body' &&
    /^\s{0,3}$/.test(text.slice(before.quote.span.end, quote.span.start)) &&
    (before.words >= 5 || /[.!?…][”"’'»]{1,2}$/u.test(cover(text, before.quote.span)))
  );
}

function gap({ quote }: SpokenQuotation): Problem {
  return {
    span: quote.span,
    message: say`Nothing stands between this quotation and the one before. Is an attribution missing, or are the marks too many?`,
  };
}

function part({ quote }: SpokenQuotation): Problem {
  return {
    span: quote.span,
    message: say`Whose words are these? Nobody is said to speak in this sentence.`,
  };
}

function problem(text: string, quotation: SpokenQuotation, severity: 'warning' | 'hint'): Problem {
  const fix: Fix | undefined = addCredit(text, quotation.quote, 'TK');
  return {
    span: quotation.quote.span,
    message:
      severity === 'warning'
        ? say`Who says this? No speaker stands in this paragraph or the one before.`
        : say`Who says this? Nobody is clearly credited with it.`,
    ...(fix && { fixes: [fix] }),
  };
}
