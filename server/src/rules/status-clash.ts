import type { Article, Entity } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { contains, cover, spanAt, type Span } from '../text/span.js';
import { accusedIn, convictedIn, hasVerdict, type Party } from './naming/accused.js';
import type { Problem, Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';
import { A_CRIMINAL, crimeIn } from './words/crimes.js';

export const statusClash: Rule = {
  id: 'status-clash',
  flags: 'somebody who is guilty in one place of the story and only charged in another',
  why: 'A headline that convicts whom the story has on trial is the costliest of slips; a killer who is a suspect two paragraphs on is the next.',
  source:
    'Libel checklists for desks: headlines and captions are read apart from the story, and may say no more than it.',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Orr guilty of bribery\n\nTeo Orr, 41, is charged with bribery. The trial goes on.',
    good: 'Orr guilty of bribery\n\nTeo Orr, 41, was charged with bribery in May and convicted on Friday.',
  },

  *check(article) {
    const accused = accusedIn(article);
    if (accused.length === 0) return;
    yield* convictedTooSoon(article, accused);
    yield* stillAccused(article, accused);
  },
};

/** A headline, or a label before a name, that convicts whom the story has charged, where it tells of no verdict. */
function* convictedTooSoon({ text, paragraphs }: Article, accused: readonly Party[]): Iterable<Problem> {
  const below = paragraphs.filter(({ role }) => role !== 'headline');
  if (below.some(hasVerdict)) return;
  const charged = accused.filter(({ span }) => below.some(paragraph => contains(paragraph.span, span.start)));
  for (const paragraph of paragraphs) {
    const isHeadline = paragraph.role === 'headline';
    for (const { span, words } of isHeadline ? [...verdicts(paragraph), ...labels(paragraph)] : labels(paragraph)) {
      const named = charged.find(({ entity }) => (isHeadline ? isIn(paragraph, entity) : follows(span, entity)));
      if (named) yield clash(text, span, words, named);
    }
  }
}

/** A person who is convicted of a crime and, in the present tense, still to be tried for the same one. */
function* stillAccused(article: Article, accused: readonly Party[]): Iterable<Problem> {
  const { text, paragraphs } = article;
  const convicted = convictedIn(article);
  for (const charge of accused) {
    const crime = crimeBehind(charge.span);
    if (!IS.test(cover(text, charge.span)) || isOther(charge.span)) continue;
    const verdict = convicted.find(
      ({ entity, span }) => entity === charge.entity && crimeBehind(span) === crime && !isOther(span),
    );
    if (crime !== undefined && verdict) yield clash(text, charge.span, cover(text, charge.span), verdict);
  }

  function crimeBehind({ end }: Span): string | undefined {
    return crimeIn(text.slice(end, end + 40));
  }

  /** True where the sentence tells of another case, or one that is tried again. */
  function isOther({ start }: Span): boolean {
    const paragraph = paragraphs.find(({ span }) => contains(span, start));
    const sentence = paragraph && spanAt(paragraph.sentences, start);
    return sentence !== undefined && OTHER.test(cover(text, sentence));
  }
}

function clash(text: string, span: Span, words: string, { span: other }: Party): Problem {
  return {
    span,
    message: say`“${words}” here, but “${cover(text, other)}” elsewhere. Which is it? Ask the desk or a lawyer.`,
    evidence: [{ span: other, message: say`“${cover(text, other)}”` }],
  };
}

function isIn({ text }: Paragraph, { name }: Entity): boolean {
  return text.includes(name.split(' ').at(-1) ?? name);
}

function follows({ end }: Span, { mentions }: Entity): boolean {
  return mentions.some(({ span }) => span.start === end + 1);
}

/** In a headline: `guilty of bribery`, `convicted`; nothing where it is in doubt: `not guilty`, `could be convicted`. */
const verdicts = finder(/(?<!\p{L})(?:guilty|convicted)(?!\p{L})/giu, paragraph =>
  DOUBT.test(paragraph.text) ? '' : outsideQuotations(paragraph),
);

const DOUBT = /(?<!\p{L})(?:not|if|unless|whether|until|could|may|might|alleged(?:ly)?|den(?:y|ies|ied))(?!\p{L})|\?/iu;

const labels = finder(
  new RegExp(
    String.raw`(?<!(?:accused|alleged|suspected|convicted|wanted|would-be)\s)(?<![\p{L}-])${A_CRIMINAL}(?=\s\p{Lu})`,
    'giu',
  ),
  outsideQuotations,
);

const IS = /(?<!\p{L})(?:is|are|awaiting|faces?)(?!\p{L})/u;

const OTHER =
  /(?<!\p{L})(?:another|second|third|new|separate(?:ly)?|other|further|again|also|earlier|previous(?:ly)?|prior|retrial|retried|appeal\p{L}*|overturned|quashed|former|once)(?!\p{L})/u;
