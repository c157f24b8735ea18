import type { Paragraph } from '../../mentions/paragraph.js';

/**
 * A paragraph's text with all that somebody else said blotted out: what a rule of style may judge.
 *
 * Offsets stay as they are. The blot is no letter and no space, so no pattern reads across it.
 */
export function outsideQuotations(text: string, { span, quotes }: Paragraph): string {
  let result = '';
  let at = span.start;
  for (const { span: hidden } of quotes) {
    if (hidden.end <= at) continue;
    const start = Math.max(at, hidden.start);
    result += text.slice(at, start) + BLOT.repeat(hidden.end - start);
    at = hidden.end;
  }
  return result + text.slice(at, span.end);
}

/** Stands for a code unit that is not the writer's own. */
export const BLOT = '\uFFFC';
