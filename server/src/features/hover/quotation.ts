import type { Article } from '../../article.js';
import { say, type Message } from '../../text/message.js';
import type { Quotation } from '../quotations.js';
import { describeCredit } from './credit.js';

/** What a hover says of a quotation: who speaks, and how that is known. */
export function describeQuotation(
  { span, closed, speech, speaker, likely, via }: Quotation,
  article: Article,
): readonly Message[] {
  const open = closed ? [] : [say`The quotation does not close in this paragraph.`];
  if (!speech) return [say`**Term** · a word or title in marks; nobody is quoted.`, ...open];
  if (likely)
    return [
      say`**Probably ${likely.name}** · nobody is clearly credited.`,
      ...describeCredit(likely, article),
      ...open,
    ];
  if (!speaker) return [say`**No speaker** · the copy does not say who is quoted.`, ...open];
  const relayed = via ? [say`At second hand, from ${via.name}.`] : [];
  // “It is a long game.” — Dana Orr
  const isSigned = speaker.by === 'lead-in' && speaker.mention.start >= span.end;
  const credit = isSigned ? ({ ...speaker, by: 'same sentence' } as const) : speaker;
  return [say`**${speaker.name}** · speaker`, ...describeCredit(credit, article), ...relayed, ...open];
}
