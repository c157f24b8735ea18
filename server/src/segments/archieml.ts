import { trim, type Span } from '../text/span.js';
import type { Block, Role } from './segment.js';

/**
 * The blocks of an ArchieML draft: the values of its keys, and the lines of its freeform arrays.
 *
 *     headline: Flood bill climbs
 *     [+body]
 *     The river rose 4 metres in a night.
 *     image: river.jpg
 *     []
 *     :ignore
 *     Nothing from here on is copy.
 */
export function archieBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let freeform = false;
  let skipping = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const words = line.trim();
    if (/^:ignore\b/i.test(words)) break;
    if (/^:(?:end)?skip\b/i.test(words)) {
      skipping = /^:skip/i.test(words);
      continue;
    }
    const scope = /^\[\s*(\+?)[^\]]*\]$/.exec(words);
    if (scope) freeform = scope[1] === '+';
    if (skipping || scope || words === '' || /^(?:\{[^}]*\}|:end.*)$/i.test(words)) continue;
    const block = blockOf(text, { start: index, end: index + line.length }, words, freeform);
    if (block) blocks.push(block);
  }
  return blocks;
}

const KEY = /^([\p{L}\p{N}_.-]{1,60})[ \t]*:[ \t]*/u;

function blockOf(text: string, line: Span, words: string, freeform: boolean): Block | undefined {
  const span = trim(text, line);
  const key = KEY.exec(words);
  if (key?.[1] !== undefined) {
    const value = trim(text, { start: span.start + key[0].length, end: span.end });
    const role = ROLES.get(key[1].toLowerCase());
    return role && value.start < value.end ? { span: value, role } : undefined;
  }
  if (/^\*\s/.test(words)) return { span: trim(text, { start: span.start + 1, end: span.end }), role: 'body' };
  return freeform ? { span, role: 'body' } : undefined;
}

/** The keys whose values are copy; the others (*slug*, *image*) are for machines. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...['headline', 'hed', 'title'].map(key => [key, 'headline'] as const),
  ...['deck', 'dek', 'subhed', 'standfirst', 'summary', 'leadin', 'intro'].map(key => [key, 'deck'] as const),
  ...['byline', 'author'].map(key => [key, 'byline'] as const),
  ...['date', 'published'].map(key => [key, 'date'] as const),
  ...['heading', 'subhead', 'subheading'].map(key => [key, 'heading'] as const),
  ...['text', 'body', 'caption', 'quote', 'note', 'value'].map(key => [key, 'body'] as const),
]);
