import { cover, type Span } from '../text/span.js';
import { runsOf, withRoles, type Above } from './plain.js';
import type { Block } from './segment.js';

/**
 * The blocks of Markdown copy: runs of lines between blank ones, but each heading and each list item by itself.
 *
 * Only what blank lines cannot part is looked for here (fenced code, comments, scripts); markup within a block is for
 * `mask.ts`, so that a block can be read, and kept, by itself.
 */
export function markdownBlocks(text: string, above: Above): Block[] {
  const copy = blank(text, FENCED);
  const spans = runsOf(copy)
    .flatMap(run => paragraphsOf(copy, run))
    .filter(span => !NOT_COPY.test(cover(copy, span)));
  return withRoles(copy, spans, above);
}

/** What runs over blank lines: fenced code, comments of HTML and of MDX, scripts and styles, CriticMarkup comments. */
const FENCED =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|<!--[\s\S]*?(?:-->|$(?![\s\S]))|<(script|style|svg)\b[\s\S]*?(?:<\/\2>|$(?![\s\S]))|\{>>[\s\S]{0,4000}?<<\}|\{\/\*[\s\S]{0,4000}?\*\/\}/gm;

/** A block that is all markup: a rule, a definition, a table, the imports and exports of MDX, a shortcode or a tag alone. */
const NOT_COPY =
  /^(?:[-*_=](?:[ \t]*[-*_=]){2,}|\[[^\]\n]{1,200}\]:[ \t][\s\S]*|\|[\s\S]*|<table[\s>][\s\S]*|import\s(?:[\w$*{][\w$\s,*{}]{0,400}\sfrom\s)?["'][^"'\n]+["'][\s\S]*|export\s(?:const|let|var|function|default|class|async|[*{])[\s\S]*|\{\{[<%](?!-?\s*(?:pull-?|block)?quote\s[^\n]{0,300}=)[^\n]*[>%]\}\}|\{%[^\n]*%\}|<\/?[a-zA-Z][^<>]*>)$/;

const STARTS_ALONE = /^(?:#{1,6}\s|(?:[-*+]|\d{1,9}[.)])\s)/;

function paragraphsOf(text: string, run: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let open = false;
  for (const line of run) {
    const words = cover(text, line);
    const last = spans.at(-1);
    if (last && open && !STARTS_ALONE.test(words)) {
      spans[spans.length - 1] = { start: last.start, end: line.end };
    } else {
      spans.push(line);
    }
    open = !/^#{1,6}\s/.test(words);
  }
  return spans;
}

/** The text with what a pattern finds blanked out, its line ends kept, at the same offsets. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, found => found.replace(/[^\r\n]/g, ' '));
}
