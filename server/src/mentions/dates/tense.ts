import { spanAt, type Span } from '../../text/span.js';
import type { Reading } from '../paragraph.js';
import type { Tense } from './date.js';

/**
 * Which way the words around a date look: ahead for `will meet Tuesday`, back for `met Tuesday`;
 * undefined where they do not tell, as in `by May`.
 */
export function tenseAt({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, span: Span): Tense | undefined {
  const sentence = spanAt(sentences, span.start) ?? span;
  const before = clause(text.slice(Math.max(sentence.start, span.start - 160), span.start));
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 120));
  if (/\blast\s+$/iu.test(before) || /^['’]s\b/u.test(after)) return 'past';
  // She asked for a report by Friday
  if (/\b(?:until|till|by|before)\s+(?:in\s+|on\s+)?$/iu.test(before) && WANTED.test(before)) return 'future';
  if (
    /\b(?:until|till|by|through|beginning|starting|effective)\s+(?:in\s+|on\s+)?(?:early\s+|late\s+|mid-)?$/iu.test(
      before,
    )
  )
    return undefined;
  const sign = last(before.matchAll(SIGNS)) ?? SIGNS.exec(after)?.[0];
  SIGNS.lastIndex = 0;
  return sign === undefined ? undefined : FUTURE.test(sign) ? 'future' : 'past';
}

/** What somebody wants has yet to come: `asked for a report by`, `urged them to pay before`, `forecasting gusts until`. */
const WANTED =
  /\b(?:ask(?:s|ed|ing)?(?: [\p{L} ]{1,40}?)? (?:for|to)|call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|urg(?:es|ed|ing)|forecasting|given|deadline|sees)\b/u;

/** What stands before a date, from the last mark that sets its clause off; nothing where it opens one: `, and on Friday he will`. */
function clause(before: string): string {
  if (/, (?:and|but)(?: on| at)? $/u.test(before)) return '';
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('“'), before.lastIndexOf('"'));
  return cut === -1 ? before : before.slice(cut + 1);
}

/** `will be held`, `is to meet`, `plans to`, `upcoming`: a verb that a sign of the future governs belongs to it. */
const FUTURE_SIGN = [
  String.raw`(?:\b(?:will|won[’']t|shall|would|may|might|must|should|going\s+to|(?:is|are|be|was|were)\s+(?:due|set|scheduled|expected|slated|planned|likely|about)?\s*to\b)|[’']ll|\b(?:he|she|it|we|they|I|you)[’']d(?!\s+(?:been|\p{Ll}+ed)\b))(?:\s+(?:not|be|have|also|only)){0,3}(?:\s+\p{Ll}+)?`,
  String.raw`\b(?:plans?|planned|planning|hopes?|intends?|wants?|aims?|expects?|expected|forecasting|scheduled?|due|slated|upcoming|deadline|expires?|takes?\s+effect|begins?|starts?|opens?|ends?|meets|faces|hosts|plays|votes|turns|resumes|visits|(?:[Tt]hey|[Ww]e|who)\s(?:visit|host|play|face|meet)|kicks\s+off|takes\s+place)\b(?:\s+to\s+\p{Ll}+)?`,
].join('|');
const PAST_SIGN = String.raw`\b(?:was|were|had|did|said|told|went|came|took|made|got|gave|began|found|fell|rose|won|lost|met|held|led|left|saw|became|ran|sent|hit|cut|put|(?:he|she|it|they|had)\s+forecast|shot|kept|paid|sold|bought|spoke|wrote|grew|broke|\p{Ll}{2,}ed)\b`;
const SIGNS = new RegExp(`${FUTURE_SIGN}|${PAST_SIGN}`, 'gu');
const FUTURE = new RegExp(`^(?:${FUTURE_SIGN})$`, 'u');

function last(matches: Iterable<RegExpExecArray>): string | undefined {
  let found: string | undefined;
  for (const [words] of matches) found = words;
  return found;
}
