import type { Article, Published } from './article.js';
import { attribute } from './links/attribution.js';
import { resolve } from './links/calendar.js';
import { identify } from './links/identity/identify.js';
import { publication } from './links/publication.js';
import { source } from './links/sources.js';
import { placeParagraph, readParagraph, type Paragraph } from './mentions/paragraph.js';
import { segment, type Role } from './segments/segment.js';
import { cover } from './text/span.js';

/** What is known of a draft besides its text. */
export interface Context {
  /** The publication date to count from when the text gives none. */
  readonly published?: Published;
}

export type Analyze = (text: string, context?: Context) => Article;

/**
 * Analyzes successive drafts of one article.
 *
 * A paragraph is read again only when its own text changes: an edit above merely moves it. The key is the text, so
 * there is nothing to invalidate, and splitting, merging, pasting and undoing need no care.
 */
export function createAnalyzer(read: (text: string, role: Role) => Paragraph = readParagraph): Analyze {
  let previous = new Map<string, Paragraph>();

  return (text, context = {}) => {
    const current = new Map<string, Paragraph>();
    const { blocks, furniture } = segment(text);
    const paragraphs = blocks.map(({ span, role }) => {
      const source = cover(text, span);
      const key = `${role}\n${source}`;
      const paragraph = placeParagraph(previous.get(key) ?? current.get(key) ?? read(source, role), span.start);
      current.set(key, paragraph);
      return paragraph;
    });
    previous = current;
    return link(text, paragraphs, furniture, context);
  };
}

/** Works out what the paragraphs mean together. Linear in mentions, so done anew for each draft. */
function link(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: Article['furniture'],
  context: Context,
): Article {
  const published = publication(paragraphs, furniture, context.published);
  const entities = identify(text, paragraphs);
  const attributions = attribute(paragraphs, entities);
  return {
    text,
    published,
    furniture,
    paragraphs,
    entities,
    attributions,
    claims: source(paragraphs, attributions),
    moments: resolve(paragraphs, published),
  };
}
