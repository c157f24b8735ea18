import type { Article, Moment } from '../article.js';
import { dayNumber, parseDay } from '../links/calendar/days.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { either, say } from '../text/message.js';
import { encloses, type Span } from '../text/span.js';
import { isQuoted, publicationDay } from './calendar/moments.js';
import type { Rule } from './rule.js';

export const ageArithmetic: Rule = {
  id: 'age-arithmetic',
  flags: 'an age that does not fit the years of birth and death in the same sentence',
  why: 'An age and a year of birth are often from two sources. Before or after the birthday both count.',
  source: 'ASNE, common errors: ages. Only where one sentence says all three of one person.',
  severity: 'warning',
  example: {
    bad: 'Orr, who was born in 1978, died in 2024, aged 51.',
    good: 'Orr, who was born in 1978, died in 2024, aged 46.',
  },

  *check(article) {
    for (const paragraph of article.paragraphs) {
      if (paragraph.dates.length === 0) continue;
      for (const sentence of paragraph.sentences) {
        const life = readLife(article, paragraph, sentence);
        if (!life || isQuoted(article, life.span)) continue;
        const ages = agesBetween(life.born, life.until);
        if (ages.includes(life.age)) continue;
        yield {
          span: life.span,
          message: life.died
            ? say`From ${life.born.slice(0, 4)} to ${life.until.slice(0, 4)} makes ${either(ages)}.`
            : say`Born in ${life.born.slice(0, 4)} makes ${either(ages)} now.`,
          fixes: ages.map(age => ({
            title: say`Change to ${age}`,
            edits: [{ span: life.span, text: String(age) }],
          })),
        };
      }
    }
  },
};

interface Life {
  readonly born: string;
  readonly until: string;
  readonly died: boolean;
  readonly age: number;
  readonly span: Span;
}

/** Birth, age and death of the one person of a sentence, if it says all of them once. */
function readLife(article: Article, { names, span }: Paragraph, sentence: Span): Life | undefined {
  const text = article.text.slice(sentence.start, sentence.end);
  if (!/\bborn\b/u.test(text)) return undefined;
  const people = names.filter(name => name.type === 'person' && encloses(sentence, name.span));
  if (new Set(people.map(name => name.name.split(' ').at(-1))).size > 1) return undefined;
  const moments = article.moments.filter(
    ({ mention }) => encloses(span, mention.span) && encloses(sentence, mention.span),
  );
  const after = (pattern: RegExp): string | undefined =>
    moments.find(
      moment => isDated(moment) && pattern.test(article.text.slice(sentence.start, moment.mention.span.start)),
    )?.value;
  const born = after(/\bborn\s(?:(?:in|on)\s)?$/u);
  const died = after(/\bdied\s(?:[\p{L}’']+\s){0,4}(?:in|on)\s$/u);
  const today = publicationDay(article);
  const found = [...text.matchAll(died === undefined ? AGE_NOW : AGE_AT_DEATH)];
  const [match] = found;
  if (born === undefined || found.length !== 1 || !match) return undefined;
  const until = died ?? (today && article.published?.date);
  const digits = /\d+/u.exec(match[0]);
  if (until === undefined || !digits) return undefined;
  const start = sentence.start + match.index + digits.index;
  return {
    born,
    until,
    died: died !== undefined,
    age: Number(digits[0]),
    span: { start, end: start + digits[0].length },
  };
}

const AGE_AT_DEATH = /\baged\s\d{1,3}\b|\bat\s(?:the\s)?age\s(?:of\s)?\d{1,3}\b|\bat\s\d{1,3}(?=[.,]|$)/gu;
const AGE_NOW = /(?<=\p{L}),\s\d{1,3},\s(?=(?:who\s)?was\sborn)|\bis\s(?:now\s)?\d{1,3}(?=[.,]|\syears\sold|$)/gu;

function isDated({ mention, value }: Moment): boolean {
  return (
    mention.written.form === 'calendar' &&
    mention.written.year !== undefined &&
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)
  );
}

/** One age where both days are known, else the two that the years allow. */
function agesBetween(born: string, until: string): number[] {
  const years = Number(until.slice(0, 4)) - Number(born.slice(0, 4));
  const [from, to] = [parseDay(born), parseDay(until)];
  if (!from || !to) return [years - 1, years];
  const birthday = dayNumber({ ...from, year: to.year });
  return [birthday <= dayNumber(to) ? years : years - 1];
}
