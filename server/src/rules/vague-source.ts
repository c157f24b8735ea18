import type { Article, Attribution } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';
import { presumed } from '../links/quotations.js';
import { finder } from '../mentions/words.js';
import { say } from '../text/message.js';
import { spanAt, type Span } from '../text/span.js';
import type { Rule } from './rule.js';
import { outsideQuotations } from './speech/outside.js';
import { CLAIMS, GROUPS, PASSIVES, PEOPLE, QUANTIFIERS, STUDIES, VIEWS } from './words/vague.js';

export const vagueSource: Rule = {
  id: 'vague-source',
  flags: 'a claim that rests on “critics”, “experts”, “studies” or nobody at all',
  why: 'Readers cannot weigh a source that they are not told. Silent where somebody of that group is named within two paragraphs.',
  source:
    'BBC Editorial Guidelines, Accuracy: attribute what cannot be corroborated; AP bars a bare “a source” in almost all cases.',
  severity: 'information',
  example: {
    bad: 'Critics say the plan will fail.',
    good: 'Critics say the plan will fail. Among them is Jo Marsh of the Tenants’ League.',
  },

  *check(article) {
    for (const [i, paragraph] of article.paragraphs.entries()) {
      if (paragraph.role !== 'body') continue;
      for (const { span, index, groups } of vagueSources(paragraph)) {
        if (groups['group'] !== undefined && (isNarrowed(paragraph, index) || isNamedSoon(article, i, span))) continue;
        if (groups['study'] !== undefined && namesInSentence(paragraph, span)) continue;
        yield {
          span,
          message: groups['nobody'] === undefined ? say`Who? Name one, or say how many.` : say`Who says so?`,
        };
      }
    }
  },
};

/** How many paragraphs on a member of the group may be named. */
const SOON = 2;

/** True when a person or organization is introduced as one of the group, or credited with words, soon after. */
function isNamedSoon({ text, paragraphs, attributions }: Article, i: number, span: Span): boolean {
  const last = paragraphs[Math.min(i + SOON, paragraphs.length - 1)];
  const end = last?.span.end ?? span.end;
  const named = paragraphs
    .slice(i, i + SOON + 1)
    .flatMap(paragraph => paragraph.names)
    .filter(name => name.type !== 'place' && name.span.start >= span.end);
  return (
    named.some(name => MEMBER.test(text.slice(Math.max(span.end, name.span.start - 60), name.span.start))) ||
    attributions.some(attribution => isCreditedBetween(attribution, span.end, end))
  );
}

function isCreditedBetween(attribution: Attribution, start: number, end: number): boolean {
  const credit = presumed(attribution);
  if (!credit) return false;
  const { mention, entity } = credit;
  return entity !== undefined && entity.type !== 'place' && start <= mention.start && mention.end <= end;
}

/** `including Jo Marsh`, `among them is …`, `such as …`; or the group’s own house: `experts at Harvard`. */
const MEMBER =
  /(?:\b(?:including|like|such as|among them|one of them|one of those|for example|for instance|led by)(?: [^.]{0,40})?|^\s(?:at|from|with|of|for)(?: the)?) $/iu;

function namesInSentence({ sentences, names }: Paragraph, span: Span): boolean {
  const sentence = spanAt(sentences, span.start);
  return names.some(
    ({ span: name }) => sentence !== undefined && sentence.start <= name.start && name.end <= sentence.end,
  );
}

/** `Several Clinton supporters` are more than somebody: a name narrows the group. A sentence’s first word is no name. */
function isNarrowed(paragraph: Paragraph, index: number): boolean {
  const own = outsideQuotations(paragraph);
  const before = /\p{Lu}[\p{L}.’'-]{0,30}\s$/u.exec(own.slice(Math.max(0, index - 32), index));
  const at = before && paragraph.span.start + index - before[0].length;
  return at !== null && !paragraph.sentences.some(sentence => sentence.start === at);
}

/** One of the words; the first letter may be a capital. */
function oneOf(words: readonly string[]): string {
  const either = words.map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  return `(?:${either.join('|')})`;
}

const FEW = oneOf(QUANTIFIERS);
const GROUP = `(?:(?:${FEW}\\s)?${oneOf(GROUPS)}|${FEW}\\s(?:\\p{Ll}+\\s)?${oneOf(PEOPLE)})`;
const OF = String.raw`(?:\s(?:of|in|on|to)(?:\s\p{Ll}+){1,3}?)?`;
const ADVERB = String.raw`(?:\s(?:also|have long|long|often|now|still|generally|widely|frequently|already))?`;
const WIDELY = String.raw`(?:(?:widely|generally|often|commonly|also|now|long)\s)?`;

const VAGUE = new RegExp(
  [
    String.raw`(?<group>(?<![\p{L}’'-])${GROUP}${OF}${ADVERB}\s(?:${CLAIMS.join('|')})(?!\p{L})`,
    String.raw`(?<=\b(?:[Aa]ccording to|said) )${GROUP}(?=[.,]|$))`,
    String.raw`(?<study>(?<!\p{L})(?:${FEW}\s|[Rr]ecent\s|[Nn]ew\s)?${oneOf(STUDIES)}\s(?:ha(?:ve|s)\s)?(?:also\s)?(?:shown?|shows|suggest(?:s|ed)?|indicate[sd]?|found|finds?|confirm(?:s|ed)?|prove[sdn]?)(?!\p{L}))`,
    String.raw`(?<nobody>(?<!\p{L})[Ii]t\s(?:is|was|has been|had been)\s${WIDELY}(?:${PASSIVES.join('|')})(?:\sthat(?!\p{L})|(?=,))`,
    String.raw`(?<!\p{L})(?:is|are|was|were)\s${WIDELY}(?:${PASSIVES.join('|')})\sto(?!\p{L})`,
    String.raw`(?<!\p{L})(?:is|are|was|were|been)\s(?:widely|generally)\s(?:${VIEWS.join('|')})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Rr]eportedly|[Ss]upposedly|[Rr]umou?r has it)(?!\p{L}))`,
  ].join('|'),
  'gu',
);

const vagueSources = finder(VAGUE, outsideQuotations);
