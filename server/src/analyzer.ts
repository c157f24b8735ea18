import type { Article, Published } from './article.js';
import type { Locale } from './language/locale.js';
import { attribute } from './links/attribution.js';
import { resolve } from './links/calendar.js';
import { identify } from './links/identity/identify.js';
import { agree } from './links/names.js';
import { publication } from './links/publication.js';
import { source } from './links/sources.js';
import { NO_HOUSE, type House } from './mentions/names/house.js';
import { placeParagraph, readParagraph, type Paragraph, type ReadParagraph } from './mentions/paragraph.js';
import { FILLER, mask } from './segments/mask.js';
import type { Format } from './segments/format.js';
import { segment } from './segments/segment.js';
import { cover } from './text/span.js';

export { createReader } from './mentions/paragraph.js';
export { loadNamesModel } from './mentions/names/model.js';

/** What is known of a draft besides its text. */
export interface Context {
  /** How it is written; plain text when not given. */
  readonly format?: Format;
  /** The publication date to count from when the text gives none. */
  readonly published?: Published;
  /** The English of the copy; American when not given. */
  readonly locale?: Locale;
  /** What the house has decided about names; nothing when not given. */
  readonly house?: House;
}

export type Analyze = (draft: string, context?: Context) => Article;

/**
 * Analyzes successive drafts of one article.
 *
 * A paragraph is read again only when its own text changes: an edit above merely moves it. The key is the text, so
 * there is nothing to invalidate, and splitting, merging, pasting and undoing need no care.
 */
export function createAnalyzer(read: ReadParagraph = readParagraph): Analyze {
  let previous = new Map<string, Paragraph>();

  return (draft, { format = 'plain', published, locale = 'en-US', house = NO_HOUSE } = {}) => {
    const current = new Map<string, Paragraph>();
    const { blocks, furniture } = segment(draft, format);
    const alone = blocks.map(({ span, role }) => {
      const written = cover(draft, span);
      const key = `${format} ${role}\n${written}`;
      const paragraph = previous.get(key) ?? current.get(key) ?? read(mask(written, format), role);
      current.set(key, paragraph);
      return paragraph;
    });
    previous = current;
    const paragraphs = agree(alone, house).map((paragraph, i) => placeParagraph(paragraph, blocks[i]?.span.start ?? 0));
    return link(draft, paragraphs, { furniture, house, locale }, published);
  };
}

/** Works out what the paragraphs mean together. Linear in mentions, so done anew for each draft. */
function link(
  draft: string,
  paragraphs: readonly Paragraph[],
  { furniture, house, locale }: Pick<Article, 'furniture' | 'house' | 'locale'>,
  given: Published | undefined,
): Article {
  const text = copyOf(draft, paragraphs);
  const published = publication(paragraphs, furniture, given);
  const entities = identify(text, paragraphs);
  const attributions = attribute(paragraphs, entities);
  return {
    text,
    source: draft,
    published,
    locale,
    furniture,
    house,
    paragraphs,
    entities,
    attributions,
    claims: source(paragraphs, attributions, text),
    moments: resolve(paragraphs, published, locale),
  };
}

/** The draft with everything that is no paragraph's copy filled in, at the same offsets. */
function copyOf(draft: string, paragraphs: readonly Paragraph[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { span, text } of paragraphs) {
    pieces.push(fillIn(draft.slice(end, span.start)), text);
    end = span.end;
  }
  pieces.push(fillIn(draft.slice(end)));
  return pieces.join('');
}

function fillIn(markup: string): string {
  return markup.replace(/\S/g, FILLER);
}
