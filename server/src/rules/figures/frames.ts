import type { Article } from '../../article.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { once } from '../../text/once.js';
import { contains, indexAt, type Span } from '../../text/span.js';

/** A sentence with the figures in it. */
export interface Sentence {
  readonly span: Span;
  readonly figures: readonly FigureMention[];
}

/** The sentences of a paragraph that hold figures, in text order. */
export const sentencesWithFigures = once(({ sentences, figures }: Paragraph): readonly Sentence[] => {
  let next = 0;
  return sentences.flatMap(span => {
    const here: FigureMention[] = [];
    for (; next < figures.length; next++) {
      const figure = figures[next];
      if (!figure || figure.core.start >= span.end) break;
      if (contains(span, figure.core.start)) here.push(figure);
    }
    return here.length > 0 ? [{ span, figures: here }] : [];
  });
});

/** The sentence that a figure stands in. */
export function sentenceWith({ paragraphs }: Article, { core }: FigureMention): Sentence | undefined {
  const paragraph = paragraphs[indexAt(paragraphs, core.start)];
  const sentences = paragraph ? sentencesWithFigures(paragraph) : [];
  return sentences[indexAt(sentences, core.start)];
}

/** Two figures of one quantity, before and after: the 40 and the 50 of `from 40 to 50` and of `to 50 from 40`. */
export interface Change {
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** From the first of the two to the end of the last. */
  readonly span: Span;
  /** The figures right before and right behind. */
  readonly before: FigureMention | undefined;
  readonly behind: FigureMention | undefined;
}

/** The changes that a sentence gives both ends of. */
export function changesIn(text: string, { figures }: Sentence): Change[] {
  const changes: Change[] = [];
  for (const [i, first] of figures.entries()) {
    const second = figures[i + 1];
    if (!second || !comparable(first, second)) continue;
    const between = text.slice(first.span.end, second.span.start);
    const forward = first.end === 'from' && FORWARD.test(between);
    const backward =
      LEADS_TO.test(text.slice(Math.max(0, first.span.start - 12), first.span.start)) && BACKWARD.test(between);
    if (!forward && !backward) continue;
    changes.push({
      from: forward ? first : second,
      to: forward ? second : first,
      span: { start: first.span.start, end: second.span.end },
      before: figures[i - 1],
      behind: figures[i + 2],
    });
  }
  return changes;
}

/** ` to `, with up to three words before it: `from 40 last year to 50`. */
const FORWARD = /^(?:\s(?!to\s)[\p{L}\p{N}’'-]{1,20}){0,4}\sto\s(?:just\s|only\s)?$/u;
/** ` from `, with a few words before it: `to 50 last year from 40`, `to 50 in the quarter that ended on Sept 30, up from 40`. */
const BACKWARD = /^,?(?:\s(?!from\s)[\p{L}\p{N}’'-]{1,20}){0,8},?\s(?:up\s|down\s)?from\s(?:just\s|only\s)?$/u;
const LEADS_TO = /(?:^|\s)to\s(?:just\s|only\s|a\s|record\s)?$/;

/** Of one unit, or one of them without: `from 6 to 7 percent`. Scores, ratios and ages do not change in this way. */
function comparable(a: FigureMention, b: FigureMention): boolean {
  return (
    a.form === 'number' &&
    b.form === 'number' &&
    (a.unit === b.unit || a.unit === undefined || b.unit === undefined) &&
    a.value > 0 &&
    b.value > 0 &&
    a.unit !== 'year of age'
  );
}

/** As `changesIn`, and what a sentence sets beside each other in other words: `50, up from 40`, `50 compared with 40`. */
export function comparisonsIn(text: string, sentence: Sentence): Change[] {
  const { figures } = sentence;
  const compared = figures.flatMap((to, i): Change[] => {
    const from = figures[i + 1];
    if (!from || !comparable(to, from) || !AGAINST.test(text.slice(to.span.end, from.span.start))) return [];
    return [
      { from, to, span: { start: to.span.start, end: from.span.end }, before: figures[i - 1], behind: figures[i + 2] },
    ];
  });
  return [...changesIn(text, sentence), ...compared];
}

/** `, up from `, ` in May, compared with `: a few words, and that what comes stood before. */
const AGAINST =
  /^(?:\s[\p{L}\p{N}’'-]{1,20}){0,5},?\s(?:up from|down from|compared (?:with|to)|against|versus)\s(?:just\s|only\s|a\s)?$/u;

/** The amount of a change, `20 percent`, where it stands beside the ends so that it can mean nothing else. */
export function amountOf(text: string, change: Change): FigureMention | undefined {
  const { before, behind, span } = change;
  if (before && BEFORE.test(text.slice(before.span.end, span.start)) && isAmount(before)) return before;
  if (behind && BEHIND.test(text.slice(span.end, behind.span.start)) && isAmount(behind)) return behind;
  return undefined;
}

function isAmount({ unit, form }: FigureMention): boolean {
  return form === 'number' && (unit === 'percentage' || unit === 'point');
}

/** Between the amount and the ends: `rose 20 percent, from 40 to 50`, `up 20% to 50 from 40`, `a 20% rise, from …`. */
const BEFORE =
  /^(?:\s(?:increase|rise|drop|fall|decline|decrease|jump|gain|cut|reduction|hike|surge|plunge|higher|lower))?(?:\s(?:on|over|in|from)\s(?:a|the|last|one)\s(?:year|month|week|quarter|day|decade)(?:\s(?:earlier|before|ago))?|\sin\s(?:a|one)\s\p{L}{3,10}|\slast\s\p{L}{3,10}|\sthis\s\p{L}{3,10}|\sin\s\d{4})?,?\s(?:rising\s|falling\s|going\s|climbing\s|dropping\s|growing\s)?(?:from|to)\s(?:just\s|only\s|a\s|record\s){0,2}$/u;
/** Between the ends and the amount: `from 40 to 50, an increase of 20%`, `…, up 20%`, `… (a 20% rise)`. */
const BEHIND =
  /^(?:\s(?:last|this)\s\p{L}{3,10}|\sin\s\d{4}|\sin\s\p{Lu}\p{Ll}{2,10}|\sa\syear\s(?:ago|earlier|before))?(?:,|\s[-–—]|\s\()\s?(?:up|down|which is|or|representing|a rise of|a fall of|an? (?:increase|rise|drop|fall|decline|decrease|jump|gain|cut|reduction|hike|surge|plunge) of|an?|the)\s(?:sharp\s|rise\sof\s)?$/u;

/** The words of a change amount say up or down; nothing where they do not. */
export function directionOf(text: string, amount: FigureMention): 'up' | 'down' | undefined {
  if (amount.change) return amount.change;
  const around = text.slice(Math.max(0, amount.span.start - 40), amount.span.end + 20);
  const up = /\b(?:up|rose|rise|increase|increased|climbed|grew|gain|jump|jumped|growth|surged|hike|raised?)\b/.test(
    around,
  );
  const down = /\b(?:down|fell|fall|decrease|decreased|declined?|drop|dropped|cut|plunged?|reduction)\b/.test(around);
  return up === down ? undefined : up ? 'up' : 'down';
}
