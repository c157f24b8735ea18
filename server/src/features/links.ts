import type { Span } from '../text/span.js';

/** An address in the copy, and where it leads. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** The web and e-mail addresses of a draft, each without the full stop behind it: `desk@example.org`, `www.example.org`. */
export function links(source: string): Link[] {
  return Array.from(source.matchAll(ADDRESS), ({ 0: found, index, groups = {} }) => {
    const text = groups['mail'] === undefined ? withoutEnd(found) : found;
    const scheme = groups['mail'] !== undefined ? 'mailto:' : /^https?:/i.test(text) ? '' : 'https://';
    return { span: { start: index, end: index + text.length }, target: scheme + text };
  });
}

/** Without what ends the sentence; a bracket belongs to the address only if it was opened there. */
function withoutEnd(address: string): string {
  const end = /[.,;:!?'’”»\])]+$/u.exec(address)?.[0] ?? '';
  const stem = address.slice(0, address.length - end.length);
  return end.startsWith(')') && stem.includes('(') && !stem.includes(')') ? `${stem})` : stem;
}

const ADDRESS =
  /(?<![\p{L}\p{N}@./])(?:https?:\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"“”|]{1,2000}|(?<mail>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}]))/giu;
