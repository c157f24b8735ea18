import type { Token } from '../../language/tokens.js';
import { TITLE_HEADS, TITLE_MODIFIERS } from './words/titles.js';

/** The most words that a title has: `Deputy Assistant Secretary of State`. */
const LONGEST = 6;

/**
 * Where the title in front of a name starts, as the index of its first token: of `Foreign Minister` in
 * `Foreign Minister Mevlüt Çavuşoğlu`, given the index of `Mevlüt`. The same index if there is none.
 */
export function titleBefore(tokens: readonly Token[], name: number): number {
  let start = name;
  let headed = false;
  for (let i = name - 1; i >= 0 && name - i <= LONGEST; i--) {
    const word = lower(tokens[i]);
    if (isTitleHead(word) || isSecondOfTitle(tokens, i)) {
      headed = true;
      start = i;
    } else if (headed && (TITLE_MODIFIERS.has(word) || isSecondOfTitle(tokens, i + 1))) {
      start = i;
    } else if (headed && word === '-' && tokens[i]?.glued) {
      continue;
    } else if (isOfState(tokens, i) && isTitleHead(lower(tokens[i - 2]))) {
      i--;
    } else {
      break;
    }
  }
  return start;
}

/** True of a word, in lower case, that heads a title: `minister`, `dr.` */
export function isTitleHead(word: string): boolean {
  return TITLE_HEADS.has(word.endsWith('.') ? word.slice(0, -1) : word);
}

/** The `Con` of `Det Con`, the `Tempore` of `Senate President Pro Tempore`, the `Sri` of `Tan Sri`: no titles by themselves. */
export function isSecondOfTitle(tokens: readonly Token[], i: number): boolean {
  return SECONDS.get(lower(tokens[i - 1]).replace(/\.$/, ''))?.test(lower(tokens[i])) === true;
}

const SECONDS: ReadonlyMap<string, RegExp> = new Map([
  ['det', /^(?:con|cons|ch|chief)\.?$/],
  ['pro', /^(?:tem|tempore)\.?$/],
  ['tan', /^sri$/],
  ['puan', /^sri$/],
  ['datuk', /^seri$/],
]);

/** The `of State` of `Secretary of State`, and its like. */
function isOfState(tokens: readonly Token[], i: number): boolean {
  return OFFICES.has(lower(tokens[i])) && lower(tokens[i - 1]) === 'of';
}

const OFFICES: ReadonlySet<string> = new Set('state defense defence staff police justice'.split(' '));

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
