import type { Article, Moment } from '../article.js';
import { fold, readOrdinal } from '../mentions/dates/pieces.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { encloses, spanAt, type Span } from '../text/span.js';
import { isQuoted, publicationDay } from './calendar/moments.js';
import type { Rule } from './rule.js';

export const anniversary: Rule = {
  id: 'anniversary',
  flags: 'an anniversary that does not fall in the year of publication',
  why: 'The count and the year are rarely checked against each other. Silent where the sentence names the year of the anniversary.',
  source: 'Desk practice; ASNE, common errors: check the math.',
  severity: 'information',
  example: {
    bad: 'March 6, 2026\n\nThe town marked the 50th anniversary of the 1974 flood.',
    good: 'March 6, 2026\n\nThe town marked the 50th anniversary of the 1976 flood.',
  },

  *check(article) {
    const today = publicationDay(article);
    if (today === undefined) return;
    for (const paragraph of article.paragraphs) {
      for (const { span, groups } of anniversaries(paragraph)) {
        const count = readCount(groups['count'] ?? '');
        const others = datesBeside(article, paragraph, span);
        const event = others.find(
          moment =>
            isYear(moment) && span.end <= moment.mention.span.start && moment.mention.span.start - span.end < 60,
        );
        if (count === undefined || !event || isQuoted(article, span)) continue;
        const year = Number(event.value.slice(0, 4));
        const due = year + count;
        const near =
          due === today.year ||
          (due === today.year + 1 && today.month >= 10) ||
          (due === today.year - 1 && today.month <= 2);
        if (near || others.some(moment => moment !== event && moment.value.startsWith(String(due)))) continue;
        yield {
          span,
          message: say`${year} is ${today.year - year} years before ${today.year}.`,
          evidence: [{ span: event.mention.span, message: say`The year of the event` }],
        };
      }
    }
  },
};

/** `50th anniversary`, `twenty-fifth anniversary` */
const ANNIVERSARY =
  /(?<![\p{L}\p{N}])(?<count>\d{1,3}(?:st|nd|rd|th)|(?:\p{L}{3,9}-)?\p{L}{3,12}th|first|second|third)\sanniversary\sof\b/giu;

const anniversaries = finder(ANNIVERSARY);

function readCount(words: string): number | undefined {
  const [tens = '', ones = ''] = fold(words).split('-');
  return ones === ''
    ? (TENS.get(tens) ?? readOrdinal(tens))
    : (TENS.get(tens) ?? 0) + (readOrdinal(ones) ?? 0) || undefined;
}

const TENS: ReadonlyMap<string, number> = new Map(
  'ten twent thirt fort fift sixt sevent eight ninet'.split(' ').flatMap((stem, i): [string, number][] => [
    [`${stem}y`, 10 * (i + 1)],
    [`${stem}ieth`, 10 * (i + 1)],
  ]),
);

function isYear({ mention, value }: Moment): boolean {
  return mention.written.form === 'calendar' && mention.written.year !== undefined && /^\d{4}(?:-|$)/.test(value);
}

/** The dates of the sentence that a place lies in. */
function datesBeside(article: Article, paragraph: Paragraph, span: Span): Moment[] {
  const sentence = spanAt(paragraph.sentences, span.start) ?? paragraph.span;
  return article.moments.filter(({ mention }) => encloses(sentence, mention.span));
}
