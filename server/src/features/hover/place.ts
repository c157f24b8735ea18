import type { Article } from '../../article.js';
import { indexAt } from '../../text/span.js';

/** Where an offset stands, as people say it: `in the headline`, `in paragraph 3`. */
export function placeOf({ paragraphs }: Article, offset: number): string {
  const index = indexAt(paragraphs, offset);
  const role = paragraphs[index]?.role ?? 'body';
  switch (role) {
    case 'headline':
      return 'in the headline';
    case 'deck':
      return 'in the deck';
    case 'byline':
      return 'in the byline';
    case 'heading':
      return 'in a heading';
    case 'date':
      return 'in the date line';
    case 'body':
      return `in paragraph ${paragraphs.slice(0, index + 1).filter(paragraph => paragraph.role === 'body').length}`;
  }
}
