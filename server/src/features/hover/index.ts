import type { Article } from '../../article.js';
import type { Message } from '../../text/message.js';
import { touches, type Span } from '../../text/span.js';
import { describeDate } from './date.js';
import { describeFigure } from './figure.js';
import { describeEntity } from './entity.js';
import { describeQuotation } from './quotation.js';
import { quotations } from '../quotations.js';

/** What to say about a place in the text. The lines are Markdown, the first of them the heading. */
export interface Hover {
  readonly span: Span;
  readonly lines: readonly Message[];
}

/**
 * What is known about the words at an offset: the name, pronoun, date or figure that stands there, else the quotation
 * that holds it.
 */
export function hover(article: Article, offset: number): Hover | undefined {
  const at = (span: Span): boolean => touches(span, offset);

  for (const entity of article.entities) {
    const mention = [...entity.mentions, ...entity.pronouns].find(({ span }) => at(span));
    if (mention) return { span: mention.span, lines: describeEntity(entity, article) };
  }
  const moment = article.moments.find(({ mention }) => at(mention.span));
  if (moment) return { span: moment.mention.span, lines: describeDate(moment, article) };

  const claim = article.claims.find(({ figure }) => at(figure.span));
  if (claim) return { span: claim.figure.span, lines: describeFigure(claim, article) };

  const quotation = quotations(article).find(({ span }) => at(span));
  return quotation && { span: quotation.span, lines: describeQuotation(quotation, article) };
}
