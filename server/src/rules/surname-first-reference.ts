import type { Article, Entity } from '../article.js';
import { isAcronym } from '../links/identity/groups.js';
import type { NameMention } from '../mentions/names/name.js';
import { say } from '../text/message.js';
import { contains, indexAt, overlaps } from '../text/span.js';
import { isAttributive, isBare, isFull, isSurname, lastName } from './naming/bare.js';
import { openingOf } from './naming/opening.js';
import { slipsIn } from './naming/slips.js';
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
    const speakers = article.attributions.flatMap(({ speaker }) =>
      speaker?.by === 'same sentence' ? [speaker.mention] : [],
    );
    const quoted = article.attributions.flatMap(({ speaker, statement }) =>
      speaker?.by === 'same sentence' && statement.form === 'direct' ? [speaker.mention] : [],
    );
    const start = openingOf(article);
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      const inCopy = entity.mentions.filter(mention => isInCopy(mention, article, start));
      const first = inCopy.find(mention => !isAttributive(mention, article));
      if (!first || !isBare(first) || isAcronym(first.name)) continue;
      const speaks = (mention: NameMention): boolean => speakers.some(speaker => overlaps(speaker, mention.span));
      const full = entity.mentions.find(isFull);
      if (!full) {
        const isQuoted = quoted.some(speaker => overlaps(speaker, first.span));
        const isSlip = slipsIn(article).some(({ wrong }) =>
          wrong.places.some(({ span }) => overlaps(span, first.span)),
        );
        if (
          !isSlip &&
          isNameless(entity) &&
          isWhole(first, article) &&
          !entity.mentions.some(mention => isIntroduced(mention, article)) &&
          inCopy.some(speaks) &&
          (isQuoted || isPerson(entity, inCopy))
        ) {
          yield {
            span: first.span,
            severity: 'information',
            message: say`Who is ${first.name}? The full name is never given.`,
          };
        }
      } else if (full.span.start > first.span.start && isSurname(first, entity)) {
        if (speaks(first)) yield late(first, full);
        else if (full.title) yield { ...late(first, full), severity: 'information' };
      }
    }
  },
};

/** True in a paragraph of the story proper and outside quotation marks: headlines have surnames alone, and people say what they like. */
function isInCopy({ span }: NameMention, { paragraphs }: Article, start: number): boolean {
  if (span.start < start) return false;
  const paragraph = paragraphs[indexAt(paragraphs, span.start)];
  return paragraph?.role === 'body' && !paragraph.quotes.some(quote => contains(quote.span, span.start));
}

/** True of someone never named but by one word and without a title. */
function isNameless({ mentions, title }: Entity): boolean {
  return title === undefined && mentions.every(mention => isBare(mention) && SURNAME.test(mention.name));
}

/** True of a name that no word beside it belongs to, *Zhang Jun*, and where nothing says why there is no more: *a man surnamed Chan*, *his son Grant*, `Esperanza*`. */
function isWhole({ span }: NameMention, { text }: Article): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 3);
  return (
    !/(?:[\p{L}’'] \p{Lu}[\p{Ll}’'-]+|\b(?:sur)?named|\bcalled|\bas|\b(?:son|daughter|wife|husband|brother|sister|mother|father|nephew|niece|cousin|twin),?) $/u.test(
      before,
    ) && !/^(?: \p{Lu}\p{Ll}|\*)/u.test(after)
  );
}

/** True where somebody is brought in by one name: `an old man, Tsend,`, `her name is Ganbold`. */
function isIntroduced({ span }: NameMention, { text }: Article): boolean {
  return INTRODUCED.test(text.slice(Math.max(0, span.start - 60), span.start));
}

const INTRODUCED = /\b(?:an? (?:[\p{L}-]{1,20} ){0,4}[\p{Ll}-]{2,20}, |name (?:is|was) )$/u;

/** True of what is surely a person, and no paper or firm: named again, and once *he* or *she*. */
function isPerson({ pronouns }: Entity, inCopy: readonly NameMention[]): boolean {
  return inCopy.length > 1 && pronouns.length > 0;
}

/** A word as surnames are: no `D-Mo.`, no `Khans`. */
const SURNAME = /^(?:\p{Lu}[\p{L}\p{M}’']+(?:-\p{Lu}[\p{L}\p{M}]+)?|\p{L}{1,4}[ -]\p{Lu}\p{L}+)$/u;

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
