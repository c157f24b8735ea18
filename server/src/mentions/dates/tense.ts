import type { Span } from '../../text/span.js';
import type { Reading } from '../paragraph.js';
import type { Tense } from './date.js';

/** Which way the clause around a date looks: ahead for `will meet Tuesday`, back for `met Tuesday`; undefined if neither. */
export function tenseAt({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, span: Span): Tense | undefined {
  const sentence = sentences.find(s => s.start <= span.start && span.start < s.end) ?? span;
  const before = clause(text.slice(Math.max(sentence.start, span.start - 160), span.start));
  const near = lastMatch(before, SIGNS);
  if (near !== undefined) return FUTURE.test(near) ? 'future' : 'past';
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 120));
  const next = SIGNS_AFTER.exec(after)?.[0];
  if (next === undefined) return undefined;
  return FUTURE.test(next) ? 'future' : 'past';
}

function clause(before: string): string {
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('“'), before.lastIndexOf('"'));
  return cut === -1 ? before : before.slice(cut + 1);
}

const FUTURE_SIGN = String.raw`\b(?:(?:will|won[’']t|shall|would|can|could|may|might|must|should|going\s+to)(?:\s+(?:not|be|have|also)){0,3}\s+\p{Ll}+|(?:is|are|be|was|were)\s+(?:due|set|scheduled|expected|slated|planned|likely|about|to)|(?:plans?|hopes?|intends?|wants?|aims?|expects?|expected|scheduled|due|slated|set|agreed|planning|planned)\s+(?:to|for)|upcoming|deadline|expires?|takes?\s+effect|begins?|starts?|opens?|ends?)\b|[’']ll(?:\s+be)?\s+\p{Ll}+`;
const PAST_SIGN = String.raw`\b(?:was|were|had|did|said|told|went|came|took|made|got|gave|began|found|fell|rose|won|lost|met|held|led|left|saw|became|ran|sent|set|hit|cut|put|shot|kept|paid|sold|bought|spoke|wrote|grew|broke|\p{Ll}{2,}ed)\b`;
const SIGNS = new RegExp(`${FUTURE_SIGN}|${PAST_SIGN}`, 'giu');
const SIGNS_AFTER = new RegExp(`${FUTURE_SIGN}|${PAST_SIGN}`, 'iu');
const FUTURE = new RegExp(`^(?:${FUTURE_SIGN})$`, 'iu');

function lastMatch(text: string, pattern: RegExp): string | undefined {
  let last: string | undefined;
  for (const match of text.matchAll(pattern)) last = match[0];
  return last;
}
