import type { Written } from '../date.js';
import { needs, pattern, type Need } from '../pattern.js';
import { readCalendar, type Groups } from '../pieces.js';

/** One way in which English news writes a date, and what it means. */
export interface Form {
  readonly by: string;
  readonly pattern: RegExp;
  /** The pieces and words without which it cannot match. */
  readonly needs: readonly Need[];
  readonly read: (groups: Groups, words: string) => Written | undefined;
}

/** A form by the shorthand of `pattern.ts`, with what its pieces mean. */
export function form(by: string, shorthand: string, read: Form['read']): Form {
  return { by: `dates/${by}`, pattern: pattern(shorthand), needs: needs(shorthand), read };
}

/** A form whose pieces say a place on the calendar. */
export function calendar(by: string, shorthand: string, more: (groups: Groups) => object = () => ({})): Form {
  return form(by, shorthand, groups => ({ ...readCalendar(groups), ...more(groups) }));
}

/** `late` of *late Tuesday*, `mid-` of *mid-June*, `the end of` of *the end of 1994*. */
export const EDGE = '[{edge}~]';
