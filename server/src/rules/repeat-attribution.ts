import { spokenQuotations } from '../links/quotations.js';
import { say } from '../text/message.js';
import { cover, hull, type Span } from '../text/span.js';
import type { Edit, Rule } from './rule.js';
import { clauseOf, sameSpeaker } from './speech/credit.js';

export const repeatAttribution: Rule = {
  id: 'repeat-attribution',
  flags: 'a second “he said” for one quotation in a paragraph',
  why: 'One attribution carries a whole quotation. More of them make the reader look for another speaker.',
  source: 'University of Kansas, editing sheet on quotations: no more than one attribution for the same quotation.',
  severity: 'hint',
  example: {
    bad: '“It’s over,” Orr said. “We lost,” he said. “That’s all.”',
    good: '“It’s over,” Orr said. “We lost. That’s all.”',
  },

  *check(article) {
    const { text } = article;
    const quotations = spokenQuotations(article);
    for (const [i, second] of quotations.entries()) {
      const first = quotations[i - 1];
      if (first?.index !== second.index) continue;
      // He called it “a farce”: words within a sentence of the writer’s are no part of what is quoted behind it.
      if (
        first.attribution.statement.form === 'mixed' &&
        first.quote.span.start > first.attribution.statement.span.start
      )
        continue;
      // “One man,” she went on, “left”: the verb tells that it is the same speaker.
      if (/\bwent on$/u.test(cover(text, second.attribution.statement.cue ?? NO_CUE))) continue;
      const [one, other] = [clauseOf(first), clauseOf(second)];
      if (!one || !other || one.end > second.quote.span.start || other.start < second.quote.span.end) continue;
      if (!sameSpeaker(first, second)) continue;
      // Back to back: no words of the writer’s own between the two.
      if (!/^[\s.,]*$/.test(text.slice(Math.max(one.end, first.quote.span.end), second.quote.span.start))) continue;
      const removal = withoutClause(text, second.quote.span, other);
      yield {
        span: other,
        message: say`The speaker is already named for this quotation.`,
        evidence: [{ span: one, message: say`Named here.` }],
        ...(removal && { fixes: [{ title: say`Leave this attribution out`, edits: removal }] }),
      };
    }
  },
};

const NO_CUE: Span = { start: 0, end: 0 };

/** `“We lost,” he said.` without its clause: `“We lost.”`; nothing, where more words hang on it. */
function withoutClause(text: string, quote: Span, clause: Span): Edit[] | undefined {
  const whole = hull({ start: quote.end, end: quote.end }, clause);
  if (text.charAt(clause.end) !== '.' || !/^\s*$/.test(text.slice(quote.end, clause.start))) return undefined;
  const comma = /,(?=["”’']$)/u.exec(text.slice(quote.start, quote.end));
  const at = comma && quote.start + comma.index;
  return [
    ...(at === null ? [] : [{ span: { start: at, end: at + 1 }, text: '.' }]),
    { span: { start: whole.start, end: clause.end + 1 }, text: '' },
  ];
}
