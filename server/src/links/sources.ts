import type { Attribution, Claim, Credit } from '../article.js';
import type { FigureMention } from '../mentions/figures/figure.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { contains, cover, overlaps, type Span } from '../text/span.js';

/**
 * Says what each figure rests on: the speaker of the statement that it lies in, else the source that its sentence hangs
 * on, `…, according to the ministry`, `In a Gallup poll, …`.
 */
export function source(paragraphs: readonly Paragraph[], attributions: readonly Attribution[], text: string): Claim[] {
  const inOrder = [...attributions]
    .filter(({ statement }) => statement.form !== 'term')
    .sort((a, b) => a.statement.span.start - b.statement.span.start);
  let next = 0;
  return paragraphs.flatMap(({ figures, sentences }) => {
    let at = 0;
    return figures.map(figure => {
      while (next < inOrder.length && (inOrder[next]?.statement.span.end ?? 0) <= figure.core.start) next++;
      while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= figure.core.start) at++;
      const sentence = sentences[at];
      const over = overlapping(figure, inOrder, next);
      const credit = over.length > 0 ? over.findLast(({ speaker }) => speaker !== undefined)?.speaker : undefined;
      return {
        figure,
        source: credit ?? (over.length === 0 && sentence ? hangsOn(text, sentence, figure) : undefined),
      };
    });
  });
}

/** The statements over the figure, outermost first. */
function overlapping(figure: FigureMention, attributions: readonly Attribution[], from: number): Attribution[] {
  const over: Attribution[] = [];
  for (let i = from; i < attributions.length; i++) {
    const attribution = attributions[i];
    if (!attribution || attribution.statement.span.start >= figure.core.end) break;
    if (overlaps(attribution.statement.span, figure.core)) over.push(attribution);
  }
  return over;
}

/** The source that a whole sentence hangs on, where it holds no quoted words: `according to …`, `a Gallup poll found`. */
function hangsOn(text: string, sentence: Span, figure: FigureMention): Credit | undefined {
  const words = cover(text, sentence).slice(0, 1200);
  if (/["“”]/.test(words)) return undefined;
  for (const { form, inFront } of FORMS) {
    const match = form.exec(words);
    const indices = match?.indices?.groups;
    const name = indices?.['source'];
    if (!name) continue;
    const mention = { start: sentence.start + name[0], end: sentence.start + name[1] };
    if (contains(mention, figure.core.start)) continue;
    if (inFront && figure.core.start < mention.start) continue;
    const cue = indices['cue'];
    return {
      mention,
      name: cover(text, mention),
      entity: undefined,
      cue: cue && { start: sentence.start + cue[0], end: sentence.start + cue[1] },
      by: 'same sentence',
    };
  }
  return undefined;
}

const NAME = String.raw`(?:(?:\p{L}\.){2,4}|[\p{L}\p{N}](?:[\p{L}\p{N}.'’&-]{0,24}[\p{L}\p{N}])?)`;
const PHRASE = String.raw`${NAME}(?:\s${NAME}){0,7}`;
const DOCUMENT =
  'poll|polls|survey|surveys|study|report|census|audit|analysis|estimate|estimates|data|figures|statistics|review|index|forecast|filing|records|research';

/** How a sentence names what it rests on; `inFront` where the source stands before what it vouches for. */
const FORMS: readonly { readonly form: RegExp; readonly inFront: boolean }[] = [
  { form: new RegExp(String.raw`(?<cue>[Aa]ccording to)\s(?<source>${PHRASE})`, 'du'), inFront: false },
  {
    form: new RegExp(
      String.raw`,\s(?<source>(?:the|an?|officials|police|authorities|\p{Lu}${NAME})(?:\s${NAME}){0,6}?)\s(?<cue>said|says|reported|estimated|estimates|announced|found)[.,]?$`,
      'du',
    ),
    inFront: false,
  },
  {
    form: new RegExp(
      String.raw`(?<cue>^In|\b(?:as reported by|As reported by))\s(?<source>(?:an?|the|its|\p{Lu}${NAME})(?:\s${NAME}){0,6}?\s(?:${DOCUMENT}))(?![\p{L}])`,
      'du',
    ),
    inFront: true,
  },
  {
    form: new RegExp(
      String.raw`(?<source>(?:[Aa]n?|[Tt]he|\p{Lu}${NAME})(?:\s${NAME}){0,6}?\s(?:${DOCUMENT})(?:\s(?:released|published|conducted)(?:\s${NAME}){1,4}?)?)\s(?<cue>found|finds|showed|shows|show|had|has|put|puts|says|said|suggests|suggest|indicates|indicate|gave|gives|estimated|estimates|recorded|reported)(?![\p{L}])`,
      'du',
    ),
    inFront: true,
  },
];
