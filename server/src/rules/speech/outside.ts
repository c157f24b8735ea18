import type { Paragraph } from '../../mentions/paragraph.js';
import { remember } from '../../mentions/words.js';

/**
 * A paragraph's text with all that somebody else said blotted out: what a rule of style may judge.
 *
 * Offsets stay as they are. The blot is no letter and no space, so no pattern reads across it.
 */
export const outsideQuotations = remember(({ text, span, quotes }: Paragraph): string => {
  let result = '';
  let at = 0;
  for (const { span: hidden } of quotes) {
    const end = hidden.end - span.start;
    if (end <= at) continue;
    const start = Math.max(at, hidden.start - span.start);
    result += text.slice(at, start) + BLOT.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
});

/** Stands for a code unit that is not the writer's own. */
export const BLOT = '\uFFFC';
