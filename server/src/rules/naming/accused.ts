import type { Article, Entity } from '../../article.js';
import type { NameMention } from '../../mentions/names/name.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { finder, remember, type Match } from '../../mentions/words.js';
import { hull, type Span } from '../../text/span.js';
import { outsideQuotations } from '../speech/outside.js';
import { VERDICT } from '../words/crimes.js';

/** Somebody of whom the copy says by name what a court is about, or has decided: `Ray Lund, 41, was charged with arson`. */
export interface Party {
  readonly entity: Entity;
  /** The name, and the words that say so. */
  readonly span: Span;
}

/** Everybody whom the copy itself says to be charged or accused, in text order; what is quoted is somebody else’s. */
export function accusedIn(article: Article): Party[] {
  return parties(article, paragraph => [
    ...charged(paragraph).map(match => nameBefore(paragraph, match)),
    ...accusing(paragraph).map(match => nameBehind(paragraph, match)),
  ]);
}

/** Everybody whom it says to be convicted: `Ray Lund was found guilty of arson`. */
export function convictedIn(article: Article): Party[] {
  return parties(article, paragraph => convicted(paragraph).map(match => nameBefore(paragraph, match)));
}

/** True of a paragraph that tells of a verdict, whoever it is on. */
export const hasVerdict = remember(({ text }) => VERDICT.test(text));

type Named = { readonly name: NameMention; readonly span: Span } | undefined;

function parties({ paragraphs, entities }: Article, find: (paragraph: Paragraph) => readonly Named[]): Party[] {
  return paragraphs
    .flatMap(find)
    .flatMap(named => {
      const start = named?.name.span.start;
      const entity = entities.find(({ mentions }) => mentions.some(({ span }) => span.start === start));
      return named && entity ? [{ entity, span: named.span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function nameBefore({ names }: Paragraph, { span }: Match): Named {
  const name = names.find(mention => isParty(mention) && mention.span.end === span.start);
  return name && { name, span: hull(name.span, span) };
}

function nameBehind({ names }: Paragraph, { span }: Match): Named {
  const name = names.find(mention => isParty(mention) && (mention.title?.span ?? mention.span).start === span.end);
  return name && { name, span: hull(name.span, span) };
}

/** A person or a body can be charged, and can answer; no country can. */
function isParty({ type }: NameMention): boolean {
  return type !== 'place';
}

/** What stands between a name and what is said of it: `, 41, of Vell, who was later`. */
const ASIDE = String.raw`(?:(?:,\s[^,;:!?\uFFFC]{1,60}){1,2},)?\s(?:who\s)?(?:(?:was|were|is|are|has|have|had|been|being|also|later|then|now|still|formally|jointly|first)\s){0,4}`;

const charged = finder(
  new RegExp(
    String.raw`${ASIDE}(?:charged\swith|accused\sof|indicted\s(?:on|for)|alleged\sto\shave|on\strial\s(?:for|on)|awaiting\strial|fac(?:es?|ed|ing)\s(?:trial|prosecution|(?:\p{L}{1,12}\s){0,3}(?:charges?|counts|lawsuits?|indictment)))(?!\p{L})`,
    'gu',
  ),
  outsideQuotations,
);

const convicted = finder(
  new RegExp(
    String.raw`${ASIDE}(?:convicted\sof|found\sguilty\sof|(?:jailed|imprisoned)\sfor(?!\s(?:life|\d|an?\s)))(?!\p{L})`,
    'gu',
  ),
  outsideQuotations,
);

/** Before a name, who accuses it: `the suit against …`. */
const accusing = finder(
  /(?<!\p{L})(?:accus(?:es?|ed|ing)|sue[ds]|suing|indicted|(?:lawsuits?|suits?|complaints?|charges|allegations?|accusations?)\s(?:(?:was|were|filed|brought|made)\s){0,2}against)\s(?=\p{Lu})/giu,
  outsideQuotations,
);
