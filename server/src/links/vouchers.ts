import { remember } from '../mentions/words.js';
import { contains, cover, overlaps, type Span } from '../text/span.js';

/** Words of a sentence that say what it rests on: `according to the ministry`, `In a Gallup poll`, `polls show`. */
export interface Voucher {
  readonly mention: Span;
  readonly cue: Span;
  /** What it vouches for, in the sentence: all of it, or what stands behind the words. */
  readonly reach: Span;
}

/** The vouchers of each sentence of a paragraph, surest first, in offsets from its start. */
export const vouchers = remember(({ text, span, sentences, quotes }): readonly (readonly Voucher[])[] => {
  const marked = quotes.map(quote => ({ start: quote.span.start - span.start, end: quote.span.end - span.start }));
  return sentences.map(({ start, end }) => {
    const sentence = { start: start - span.start, end: Math.min(end - span.start, start - span.start + LONGEST) };
    const words = cover(text, sentence);
    if (!VOUCHING.test(words)) return [];
    return FORMS.flatMap(({ form, inFront, inClause }) =>
      Array.from(words.matchAll(form)).flatMap(({ indices }): Voucher[] => {
        const [source, cue] = [indices?.groups?.['source'], indices?.groups?.['cue']];
        if (!source || !cue) return [];
        const mention = { start: sentence.start + source[0], end: sentence.start + source[1] };
        if (marked.some(quote => overlaps(quote, mention))) return [];
        return [
          {
            mention,
            cue: { start: sentence.start + cue[0], end: sentence.start + cue[1] },
            reach: inFront
              ? { start: mention.end, end: inClause ? endOfClause(text, mention.end, sentence.end) : sentence.end }
              : sentence,
          },
        ];
      }),
    );
  });
});

/** The voucher for what stands at an offset of a paragraph, in its sentence; not for what it says of itself. */
export function voucherAt(text: string, found: readonly Voucher[], at: number): Voucher | undefined {
  return found.find(({ mention, reach }) => {
    if (!contains(reach, at) || contains(mention, at)) return false;
    // a survey of 1,200 people: the size of the survey is nothing that it found
    return at < mention.end || !ITS_SIZE.test(text.slice(mention.end, Math.min(at, mention.end + 60)));
  });
}

/** The next semicolon, or the end. */
function endOfClause(text: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(';');
  return at === -1 ? end : from + at;
}

/** Sentences are read so far. */
const LONGEST = 1200;

const NAME = String.raw`(?:(?:\p{L}\.){2,4}|[\p{L}\p{N}](?:[\p{L}\p{N}.'’&/-]{0,24}[\p{L}\p{N}])?)`;
const PHRASE = String.raw`${NAME}(?:\s${NAME}){0,7}`;
const SURVEY = '[Pp]oll|polls|polling|survey|surveys|study|studies|census|average|averages';
const COUNT = 'tally|count|estimate|estimates|calculation|calculations|projection|projections|reckoning';
const DOCUMENT = `${SURVEY}|${COUNT}|report|audit|analysis|data|figures|statistics|review|index|forecast|filing|filings|records|documents`;
const SHOWN =
  '(?:(?:also|now|still|recently|respectively)\\s)?(?:found|finds|find|showed|shows|show|had|has|have|put|puts|says|said|suggests|suggest|suggested|indicates|indicate|indicated|gave|gives|give|estimated|estimates|recorded|reported|projected|projects|lists|listed|calculates|calculated|counted|counts|noted|notes)';
/** What may stand between a document and what it says: `released Thursday`, `by the institute`, `, conducted by …,`. */
const MORE = String.raw`(?:,?\s(?:released|published|conducted|taken|commissioned|compiled|out|of|by|from|this|last|in)(?:\s${NAME}){1,12}?,?)?(?:,\sdated(?:\s${NAME}){1,3},)?`;

/** Who counts a crowd: `The police`, `organisers`, `the rally’s organisers`, `Vell Police` */
const COUNTING = String.raw`(?:(?:[Tt]he|\p{Lu}${NAME})(?:\s${NAME}){0,4}?\s)?(?:[Pp]olice|[Oo]rgani[sz]ers|[Oo]fficials|[Aa]uthorities|[Gg]overnment|[Mm]inistry|[Uu]nion|[Cc]ompany|[Cc]ouncil)`;

/** A word of any form; most sentences hold none. */
const VOUCHING = new RegExp(
  String.raw`\b(?:[Aa]ccording to|${DOCUMENT}|${SHOWN}|announced|research|Polls?|Surveys?|Study|Records|Figures|Data)\b`,
  'u',
);

/**
 * How a sentence names what it rests on; `inFront` where the source stands before what it vouches for, `inClause` where it
 * vouches for nothing behind the next semicolon.
 */
const FORMS: readonly { readonly form: RegExp; readonly inFront: boolean; readonly inClause?: true }[] = [
  { form: new RegExp(String.raw`(?<cue>[Aa]ccording to)\s(?<source>${PHRASE})`, 'dgu'), inFront: false },
  {
    form: new RegExp(
      String.raw`,\s(?<source>(?:the|an?|officials|police|authorities|\p{Lu}${NAME})(?:\s${NAME}){0,6}?)\s(?<cue>said|says|reported|estimated|estimates|announced|found)[.,]?$`,
      'dgu',
    ),
    inFront: false,
  },
  {
    form: new RegExp(
      String.raw`,\s(?<source>(?:${NAME}\s){0,4}?(?:records|documents|filings|figures|data|reports|tallies|polls|surveys|statistics|studies))\s(?<cue>show|showed|indicate|suggest|say)(?=[.,;]|$)`,
      'dgu',
    ),
    inFront: false,
  },
  {
    form: new RegExp(
      String.raw`(?<cue>^In|\b(?:as reported by|As reported by))\s(?<source>(?:an?|the|its|\p{Lu}${NAME})(?:\s${NAME}){0,6}?\s(?:${DOCUMENT}|research))(?![\p{L}])`,
      'dgu',
    ),
    inFront: true,
  },
  {
    form: new RegExp(
      String.raw`(?<source>(?:[Aa]n?|[Tt]he|\p{Lu}${NAME})(?:\s${NAME}){0,6}?\s(?:${DOCUMENT}|research)${MORE})\s(?<cue>${SHOWN})(?![\p{L}])`,
      'dgu',
    ),
    inFront: true,
  },
  {
    form: new RegExp(
      String.raw`(?<![\p{L}-]\s?)(?<source>(?:\p{Lu}\p{Ll}{2,14}\s(?:polls|surveys|figures|records|data|studies|estimates|statistics)|[Pp]olls|[Ss]urveys|[Ss]tudies|[Ff]igures|[Ee]stimates|[Rr]ecords|[Ss]tatistics)${MORE})\s(?<cue>show|showed|suggest|suggested|indicate|indicated|put|found|find|have)(?![\p{L}])`,
      'dgu',
    ),
    inFront: true,
  },
  {
    form: new RegExp(
      String.raw`\b(?<cue>[Bb]y)\s(?<source>(?:the|its|his|her|their|one|\p{Lu}${NAME})(?:\s${NAME}){0,6}?\s(?:${COUNT}))(?![\p{L}])`,
      'dgu',
    ),
    inFront: false,
  },
  {
    form: new RegExp(
      String.raw`\b(?<cue>in)\s(?<source>(?:an?|the|its|that|this|recent|new|early|several|most|some|national|state|exit|\p{Lu}${NAME})(?:\s${NAME}){0,6}?\s(?:${SURVEY}))(?![\p{L}])`,
      'dgu',
    ),
    inFront: false,
  },
  {
    form: new RegExp(
      String.raw`^(?<cue>As)\s(?<source>(?:the|an?|\p{Lu}${NAME})(?:\s${NAME}){0,6}?)\s(?:first\s)?(?:reported|noted|observed|estimated|calculated)(?![\p{L}])`,
      'dgu',
    ),
    inFront: true,
  },
  {
    form: new RegExp(
      String.raw`(?<![\p{L}-]\s?)(?<source>${COUNTING})\s(?<cue>puts?|estimated|estimates?)\s(?:the|its|their|his|her)(?:\s${NAME}){1,6}?\s(?=at\s)`,
      'dgu',
    ),
    inFront: true,
    inClause: true,
  },
  {
    form: new RegExp(
      String.raw`(?:^|[;,]\s(?:(?:and|but|while)\s)?)(?<source>${COUNTING})\s(?<cue>said|says?)\s(?=(?:about|around|nearly|almost|some|over|at least|more than|only)?\s?\d)`,
      'dgu',
    ),
    inFront: true,
    inClause: true,
  },
  { form: /^(?<source>Polls?|Surveys?|Study|Studies|Report|Analysis)(?<cue>:)\s/dgu, inFront: true },
];

/** Between a survey and a figure for its size: ` of `, ` conducted among `, ` based on over `. */
const ITS_SIZE = /^(?:\s(?:conducted|taken))?\s(?:of|among|with|based on|covering)\s(?:[\p{L}]{1,12}\s){0,3}$/u;
