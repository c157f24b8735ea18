import type { Article, Entity } from '../article.js';
import { isAcronym } from '../links/identity/groups.js';
import type { NameMention } from '../mentions/names/name.js';
import { say } from '../text/message.js';
import { contains, overlaps } from '../text/span.js';
import { isBare, isFull, isSurname, lastName } from './naming/bare.js';
import type { Problem, Rule } from './rule.js';

export const surnameFirstReference: Rule = {
  id: 'surname-first-reference',
  flags: 'a surname that stands before the full name, or of someone whose full name is never given',
  why: 'It is what is left when paragraphs are moved or an introduction is cut: the reader meets a stranger.',
  source:
    'AP style: first name and last name at the first mention. A paper once printed an expert’s views and had edited out who he was.',
  severity: 'warning',
  example: {
    bad: 'Haddad said the clinic would close.\n\nRima Haddad, the clinic’s director, gave no date.',
    good: 'Rima Haddad, the clinic’s director, said it would close.\n\nHaddad gave no date.',
  },

  *check(article) {
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      const inCopy = entity.mentions.filter(mention => isInCopy(mention, article));
      const [first] = inCopy;
      if (!first || !isBare(first) || isAcronym(first.name)) continue;
      const full = inCopy.find(isFull);
      if (full) {
        if (isSurname(first, entity)) yield late(first, full);
      } else if (isSource(entity, article)) {
        yield {
          span: first.span,
          severity: 'information',
          message: say`Who is ${first.name}? The full name is never given.`,
        };
      }
    }
  },
};

/** True in a paragraph and outside quotation marks: headlines have surnames alone, and people say what they like. */
function isInCopy({ span }: NameMention, { paragraphs }: Article): boolean {
  const paragraph = paragraphs.find(paragraph => contains(paragraph.span, span.start));
  return paragraph?.role === 'body' && !paragraph.quotes.some(quote => contains(quote.span, span.start));
}

/** True of someone never named but by one word and without a title, and whom the story quotes. */
function isSource({ mentions, title }: Entity, { attributions }: Article): boolean {
  if (title !== undefined || !mentions.every(isBare)) return false;
  return attributions.some(
    ({ speaker }) => speaker?.by === 'same sentence' && mentions.some(({ span }) => overlaps(span, speaker.mention)),
  );
}

function late(first: NameMention, full: NameMention): Problem {
  const title = full.title && full.title.span.start < full.span.start ? full.title : undefined;
  const whole = { start: title?.span.start ?? full.span.start, end: full.span.end };
  const introduction = title ? `${title.text} ${full.name}` : full.name;
  return {
    span: first.span,
    message: say`${first.name} is introduced only later, as ${introduction}.`,
    evidence: [{ span: full.span, message: say`The full name is here.` }],
    fixes: [
      {
        title: say`Give the full name here, and the surname there`,
        edits: [
          { span: first.span, text: introduction },
          { span: whole, text: lastName(full.name) },
        ],
      },
    ],
  };
}
