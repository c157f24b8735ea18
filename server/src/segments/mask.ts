import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse, postprocess, preprocess } from 'micromark';
import { cover, type Span } from '../text/span.js';
import type { Format } from './format.js';

/**
 * What stands in the copy for a character of markup: white space to every pattern, yet told apart from the writer's own,
 * so that the quotation mark in `"<b>We` still stands right before a word.
 */
export const FILLER = '\ufeff';

/**
 * The copy of a block: its text with markup filled in, each character at the offset that it had.
 *
 * `He told *the* <a href="x">clerk</a>` keeps `He told`, `the` and `clerk`. Front matter, code, addresses, shortcodes,
 * images, tags and comments go; what a reader sees of links and emphasis stays.
 */
export function mask(text: string, format: Format): string {
  return withCredits(text, fill(format === 'markdown' ? maskMarkdown(text) : text, ANY_FORMAT));
}

/**
 * The copy with what markup says of a quotation’s speaker, as the reader of the page sees it: `“We won.”<cite>Ada Quill</cite>`
 * reads `“We won.” —Ada Quill`, and `{{< quote author="Ada Quill" >}}“We won.”` reads `Ada Quill: “We won.”`
 */
function withCredits(text: string, copy: string): string {
  if (!CREDITED.test(text)) return copy;
  for (const { groups: { tag = '', who = '' } = {}, index, 0: markup } of text.matchAll(CREDIT)) {
    if (who !== '') {
      const start = index + markup.length - who.length;
      copy = `${copy.slice(0, start)}${who}:${copy.slice(start + who.length + 1)}`;
      continue;
    }
    const end = index + markup.length;
    const before = copy.slice(0, index).trimEnd();
    const isOpening = before === '' && tag === 'cite';
    const isBehind = /[.!?…”"’'»]$/u.test(before) && (tag === 'cite' || text.includes('<blockquote'));
    if ((isOpening || isBehind) && /^\s*\p{Lu}/u.test(copy.slice(end, end + 60)))
      copy = `${copy.slice(0, end - 1)}—${copy.slice(end)}`;
  }
  return copy;
}

const CREDITED = /<cite|<blockquote|quote\s/;

/** A tag that credits, or a shortcode up to the end of the name in it: `{{< pullquote author="Ada Quill`, `{% blockquote Ada Quill`. */
const CREDIT =
  /<(?<tag>cite|figcaption|footer)(?:\s[^<>]{0,200})?>|(?:\{\{[<%]-?\s*(?:pull-?|block)?quote\s(?:(?!\}\})[^\n]){0,300}?\b(?:author|by|cite|source|attribution|speaker|name|credit)\s?=\s?["']|\{%\s*(?:pull|block)quote\s(?=\p{Lu}[^\n%]{1,90}%\}))(?<who>\p{Lu}(?:[^"',;:%\n]|(?<=\p{Lu})['’](?=\p{Lu})){1,60}(?=["',]|\s%))/gu;

/** Markup that turns up in every kind of copy. */
const ANY_FORMAT = new RegExp(
  [
    // shortcodes and template tags: {{<embed cta="Sign up">}}, {% include x %}, {{ site.title }}
    String.raw`\{\{[^\n]{0,2000}?\}\}`,
    String.raw`\{%[^\n]{0,2000}?%\}`,
    // tags in brackets that are closed again: [caption id="4"]The harbor[/caption]
    String.raw`\[(?<tag>[A-Za-z]{1,20})(?:[ =][^\[\]\n]{0,300})?\](?=[^\n]{0,500}\[\/\k<tag>\])|\[\/[A-Za-z]{1,20}\]`,
    // CriticMarkup, in the form that accepts the change: deletions and comments go
    String.raw`\{--[\s\S]{0,2000}?--\}|\{>>[\s\S]{0,2000}?<<\}|\{~~[\s\S]{0,2000}?~>|~~\}|\{\+\+|\+\+\}|\{==|==\}`,
    // what a block of GitHub’s is: > [!NOTE]
    String.raw`\[![A-Za-z]{3,12}\]`,
    // attributes of the block or image before: {.wide title="In"}, {: #map}
    String.raw`\{(?::[ .#a-zA-Z]|[.#][A-Za-z])[^{}\n]{0,300}\}`,
    // the marks around words in an expression of MDX: {"It gives sand."}
    String.raw`\{["'\x60](?=[^{}\n]{0,500}["'\x60]\})|["'\x60]\}`,
    // tags and comments
    String.raw`<!--[\s\S]{0,4000}?-->`,
    String.raw`<\/?[a-zA-Z](?:[^<>"']|"[^"\n]{0,2000}"|'[^'\n]{0,2000}'){0,2000}>`,
    // links and images, which plain text borrows from Markdown; in a title there may be marks that the parser trips over
    String.raw`!\[[^\[\]\n]{0,500}\]\([^()\s]{0,2000}(?:\s"[^()\n]{0,300}")?\)`,
    String.raw`\[(?=[^\[\]\n]{1,300}\]\()|\]\([^()\s]{0,2000}(?:\s"[^()\n]{0,300}")?\)`,
    // code
    '(?<!`)`[^`\\n]{1,500}`(?!`)',
    // addresses
    String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”[\]]{1,2000}`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`,
    // the star behind a name that has been changed: Simone* is a fisher
    String.raw`(?<=(?<![*\p{L}\p{N}])\p{Lu}[\p{L}’'-]{1,30})\*{1,2}(?=[\s,.;:’'”"])`,
    // an escape before a quotation mark, as front matter has it
    String.raw`\\(?=["'])`,
  ].join('|'),
  'gu',
);

function fill(text: string, pattern: RegExp): string {
  return text.replace(pattern, found => {
    // A full stop behind an address ends the sentence; it is none of the address.
    const end = /^(?:https?:|www\.)/.test(found) ? found.replace(/[.,;:!?)\]’”]+$/, '').length : found.length;
    return FILLER.repeat(end) + found.slice(end);
  });
}

/** Characters without which a block holds no Markdown: most paragraphs, so the parser is left alone. */
const MARKUP = /[*_`[\]<>#\\&|~]|^\s*(?:[-+]|\d{1,9}[.)])\s|\n\s*[-=]/;

/** Tokens of micromark that are markup through and through. */
const HIDDEN: ReadonlySet<string> = new Set([
  'atxHeadingSequence',
  'autolink',
  'blockQuotePrefix',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emphasisSequence',
  'escapeMarker',
  'htmlText',
  'image',
  'labelMarker',
  'listItemPrefix',
  'reference',
  'resource',
  'setextHeadingLine',
  'strongSequence',
  'thematicBreak',
]);

/** micromark takes quadratic time over hostile runs of marks; no paragraph of copy is as long as this. */
const LONGEST = 5000;

function maskMarkdown(text: string): string {
  if (!MARKUP.test(text) || text.length > LONGEST) return text;
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  );
  const copy = text.split('');
  const hide = ({ start, end }: Span): void => {
    for (let i = start; i < end; i++)
      copy[i] = text.charAt(i) === '\n' || text.charAt(i) === '\r' ? text.charAt(i) : FILLER;
  };
  for (const [kind, token] of events) {
    if (kind !== 'enter') continue;
    const span = { start: token.start.offset, end: token.end.offset };
    if (HIDDEN.has(token.type)) {
      hide(span);
    } else if (token.type === 'characterReference') {
      hide(span);
      const character = decode(cover(text, span));
      copy[endsThere(character, text.charAt(span.start - 1)) ? span.end - 1 : span.start] = character;
    }
  }
  const quoted = QUOTED.exec(text)?.[0].indexOf('>') ?? -1;
  if (quoted >= 0) copy[quoted] = '>';
  return copy.join('').replace(FOOTNOTE, found => FILLER.repeat(found.length));
}

/** The `>` of a block quotation that has no marks of its own stays, for it is the mark: see `quotes/marks.ts`. */
const QUOTED = /^\s{0,3}>\s?[*_]{0,2}(?=[\p{Lu}\p{N}‘’…])(?![^]*["“”„«»])/u;

/** `[^3]`, where a footnote is called. */
const FOOTNOTE = /\[\^[^\]\s]{1,60}\]/g;

/** True of a mark that closes what stands before it, so that a quotation ends where `&rdquo;` does. */
function endsThere(character: string, before: string): boolean {
  return /[”’]/.test(character) || (/["']/.test(character) && /\S/.test(before));
}

/** `&ldquo;` → `“`; what is no reference, or more than one code unit, is left to be filler. */
function decode(reference: string): string {
  const name = reference.slice(1, -1);
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const character = number
    ? fromCode(parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16))
    : decodeNamedCharacterReference(name);
  return typeof character === 'string' && character.length === 1 ? character : FILLER;
}

function fromCode(code: number): string {
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : FILLER;
}
