import type { Article } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { beside, isElision, isMeasure } from '../mentions/quotes/marks.js';
import type { QuoteMention } from '../mentions/quotes/quote.js';
import type { Edit, Fix } from '../rules/rule.js';
import { levelOf, pairOf, shapeOf, type Level, type Shape } from '../rules/speech/marks.js';
import { withMarks } from '../rules/speech/rewrite.js';
import type { Style } from '../rules/style/profiles.js';
import { say, type Message } from '../text/message.js';
import { cover, encloses, overlaps, shift, type Span } from '../text/span.js';

/**
 * Other marks for all the quotations of a selection, or of the story where nothing is selected: curly or straight, double
 * or single outside, the house’s choice by its name. Only what would change something is offered.
 */
export function marksAt(article: Article, asked: Span, style: Style): Fix[] {
  const headlines = style['headline-marks']?.form;
  const house = style['outer-marks'];
  const fixes: Fix[] = [
    { title: say`Make quotation marks curly`, edits: reshape(article, asked, 'curly') },
    { title: say`Make quotation marks straight`, edits: reshape(article, asked, 'straight') },
    ...LEVELS.map(outer => ({
      title: house?.form === outer ? say`${NAMES[outer]} (${house.house} style)` : NAMES[outer],
      edits: alternate(article, asked, outer, headlines),
    })),
  ];
  return fixes.filter(({ edits }) => edits.length > 0);
}

const LEVELS: readonly Level[] = ['double', 'single'];

const NAMES: Readonly<Record<Level, Message>> = {
  double: say`Double quotation marks, single within`,
  single: say`Single quotation marks, double within`,
};

/** `"It's 6'2" tall"` ↔ `“It’s 6'2" tall”`: apostrophes too; feet and inches are no quotation marks. */
export function reshape(article: Article, asked: Span, shape: Shape): Edit[] {
  return inCopy(article, asked, shape === 'curly' ? curled : straightened);
}

/** `“He said ‘no’”` ↔ `‘He said “no”’`, the marks in the shape that they have; in headlines as the house sets them. */
export function alternate(article: Article, asked: Span, outer: Level, headlines: string = outer): Edit[] {
  return inCopy(article, asked, ({ span, text, role, quotes }) => {
    const first = role === 'headline' && (headlines === 'double' || headlines === 'single') ? headlines : outer;
    const second = first === 'double' ? 'single' : 'double';
    const paired = quotes
      .filter(isEnglish)
      .flatMap(quote =>
        withMarks(quote, pairOf(quote.depth % 2 === 0 ? first : second, shapeOf(quote.open) ?? 'curly')),
      );
    const runsOn = first === 'double' && quotes[0]?.span.start !== span.start && opensAndRunsOn(text);
    return runsOn ? [{ span: { start: span.start, end: span.start + 1 }, text: '"' }, ...paired] : paired;
  });
}

/** Edits of what a reader sees of the story: not of front matter, where marks are syntax, nor of markup or `&ldquo;`. */
function inCopy(
  { source, text, furniture, paragraphs }: Article,
  asked: Span,
  edit: (of: Paragraph) => Edit[],
): Edit[] {
  const start = furniture.frontMatter?.span.end ?? 0;
  const all = asked.start === asked.end;
  return paragraphs
    .filter(({ span }) => span.start >= start && (all || overlaps(span, asked)))
    .flatMap(edit)
    .filter(({ span }) => cover(source, span) === cover(text, span) && (all || encloses(asked, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Marks of English quotations; the `„ “` of German ones are as they should be. */
function isEnglish(quote: QuoteMention): boolean {
  return levelOf(quote) !== undefined && !/[„‚]/u.test(quote.open);
}

function straightened({ span, text }: Paragraph): Edit[] {
  return Array.from(text.matchAll(/([“”„‟])|[‘’‚‛]/gu), ({ index, 1: double }) =>
    shift({ span: { start: index, end: index + 1 }, text: double === undefined ? "'" : '"' }, span.start),
  );
}

function curled({ span, text, quotes }: Paragraph): Edit[] {
  const paired = quotes
    .filter(isEnglish)
    .flatMap(quote => withMarks(quote, pairOf(levelOf(quote) ?? 'double', 'curly')));
  const known = new Set(
    quotes.flatMap(({ span: { start, end }, open, close }) => [
      ...Array.from(open, (_, i) => start - span.start + i),
      ...Array.from(close, (_, i) => end - span.start - close.length + i),
    ]),
  );
  const lone = Array.from(text.matchAll(/["'‘]/gu)).flatMap(({ index }) => {
    const mark = known.has(index) ? undefined : curl(text, index);
    return mark === undefined ? [] : [shift({ span: { start: index, end: index + 1 }, text: mark }, span.start)];
  });
  return [...paired, ...lone];
}

/** What a mark that is none of a pair should be: the `’` of `it's`, `'90s` or `‘em`; nothing of `6'2"`. */
function curl(text: string, at: number): string | undefined {
  const sign = text.charAt(at);
  const before = beside(text, at - 1, -1);
  const after = beside(text, at + 1, 1);
  if (before === sign || after === sign || isMeasure(text, at, at + 1)) return undefined;
  if (isElision(text, at)) return '’';
  if (sign === '‘' || (isDigit(before) && !isLetter(after))) return undefined;
  const behind = before === '' || /[\s([{—–]/u.test(before);
  if (sign === '"') return behind ? (/^\S$/u.test(after) ? '“' : undefined) : '”';
  if (!behind) return '’';
  if (!isLetter(after)) return undefined;
  return at === 0 && opensAndRunsOn(text) ? '‘' : '’';
}

/** True of `'We will go.`, which goes on in the next paragraph; `'ello` and `'Twas` have lost letters. */
function opensAndRunsOn(text: string): boolean {
  return /^'\p{Lu}/u.test(text) && !isElision(text, 0);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isDigit(character: string): boolean {
  return /\p{N}/u.test(character);
}
