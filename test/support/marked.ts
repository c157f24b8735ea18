import { tokenize } from '../../server/src/language/tokens.js';
import type { EntityType, NameMention } from '../../server/src/mentions/names/name.js';
import { traitsOf } from '../../server/src/mentions/names/traits.js';
import { placeParagraph, readParagraph, type Paragraph } from '../../server/src/mentions/paragraph.js';
import { segment } from '../../server/src/segments/segment.js';
import { cover, encloses, type Span } from '../../server/src/text/span.js';

/**
 * A story whose names are marked by hand, so that a test of what names mean does not hang on how they are found.
 *
 * `{Maria Lopez}` is a person, `{Mayor|Maria Lopez}` one with a title, `{o:Acme}` an organization, `{p:Leeds}` a place.
 */
export function marked(source: string): { text: string; paragraphs: Paragraph[] } {
  let text = '';
  let at = 0;
  const names: NameMention[] = [];
  for (const { 0: all, index, groups = {} } of source.matchAll(NAME)) {
    text += source.slice(at, index);
    at = index + all.length;
    const title =
      groups['title'] === undefined ? undefined : { span: place(text, groups['title']), text: groups['title'] };
    if (title) text += `${title.text} `;
    const name = groups['name'] ?? '';
    names.push({
      kind: 'name',
      by: 'marked',
      type: TYPES[groups['type'] ?? ''] ?? 'person',
      name,
      span: place(text, name),
      ...(title && { title }),
    });
    text += name;
  }
  text += source.slice(at);
  const paragraphs = segment(text).blocks.map(({ span, role }) => ({
    ...placeParagraph(readParagraph(cover(text, span), role), span.start),
    names: names.filter(name => encloses(span, name.span)).map(name => withTraits(name, text, span)),
  }));
  return { text, paragraphs };
}

/** The name with what the words beside it say, as the finder of names would have it. */
function withTraits(name: NameMention, text: string, paragraph: Span): NameMention {
  const tokens = tokenize(cover(text, paragraph));
  const first = tokens.findIndex(({ start }) => start + paragraph.start >= name.span.start);
  const end = tokens.findIndex(({ start }) => start + paragraph.start >= name.span.end);
  const traits = name.type === 'person' ? traitsOf(tokens, first, end === -1 ? tokens.length : end) : undefined;
  return { ...name, ...(traits && { traits }) };
}

const NAME = /\{(?:(?<type>[op]):)?(?:(?<title>[^{}|]+)\|)?(?<name>[^{}|]+)\}/g;
const TYPES: Readonly<Record<string, EntityType>> = { o: 'organization', p: 'place' };

function place(text: string, next: string): Span {
  return { start: text.length, end: text.length + next.length };
}
