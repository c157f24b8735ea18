import type { Article } from '../../article.js';
import { say, type Message } from '../../text/message.js';
import { indexAt } from '../../text/span.js';

/** Where an offset stands, as people say it: `in the headline`, `in paragraph 3`. */
export function placeOf({ paragraphs }: Article, offset: number): Message {
  const index = indexAt(paragraphs, offset);
  const role = paragraphs[index]?.role ?? 'body';
  switch (role) {
    case 'headline':
      return say`in the headline`;
    case 'deck':
      return say`in the deck`;
    case 'byline':
      return say`in the byline`;
    case 'heading':
      return say`in a heading`;
    case 'date':
      return say`in the date line`;
    case 'body':
      return say`in paragraph ${paragraphs.slice(0, index + 1).filter(paragraph => paragraph.role === 'body').length}`;
  }
}
