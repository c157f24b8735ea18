import type { Moment, Published } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';

/** Resolves written dates against the publication date and each other. */
export function resolve(_paragraphs: readonly Paragraph[], _published: Published | undefined): Moment[] {
  return [];
}
