import type { Credit } from '../../article.js';
import { singular } from '../../language/singular.js';
import { ownCredit, type SpokenQuotation } from '../../links/quotations.js';
import { nounOf } from '../../links/speaker.js';
import { isPersonNoun } from '../../mentions/names/person-noun.js';
import { hull, type Span } from '../../text/span.js';

/** The words that credit a quotation in its own paragraph: `he said`, `said Ada Quill`. */
export function clauseOf(quotation: SpokenQuotation): Span | undefined {
  const credit = ownCredit(quotation);
  const { cue } = quotation.attribution.statement;
  return credit && cue && credit.by === 'same sentence' ? hull(credit.mention, cue) : undefined;
}

/** True when two quotations surely have one speaker. */
export function sameSpeaker(a: SpokenQuotation, b: SpokenQuotation): boolean {
  const [one, other] = [a.attribution.speaker, b.attribution.speaker];
  if (!one || !other) return false;
  return one.entity ? one.entity === other.entity : one.name === other.name;
}

/** True when two quotations surely have speakers apart: two known people, not a pronoun that may mean either. */
export function otherSpeaker(a: SpokenQuotation, b: SpokenQuotation): boolean {
  const [one, other] = [a.attribution.speaker?.entity, b.attribution.speaker?.entity];
  return one !== undefined && other !== undefined && one !== other && one.type === 'person' && other.type === 'person';
}

/** True where a sentence beside the quotation tells of the speaker: `Orr lost her barn. “The water came in minutes.”` */
export function isTellingOf(likely: Credit | undefined): boolean {
  return likely?.by === 'previous sentence' || likely?.by === 'next sentence';
}

/** True of people in the plural: `legal experts`, `residents of the street`. */
export function isSeveral(name: string): boolean {
  const noun = nounOf(name);
  return singular(noun) !== noun && isPersonNoun(singular(noun));
}
