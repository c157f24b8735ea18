import type { Article } from '../../article.js';

/**
 * Where the story proper starts: behind its headline, and behind short lines such as a kicker or a teaser, which have
 * surnames alone whatever their role. A story of short lines throughout starts with the first.
 */
export function openingOf({ paragraphs }: Article): number {
  const body = paragraphs.filter(({ role }) => role === 'body');
  const opening = body.find(({ text }) => (text.match(/\S+/g)?.length ?? 0) > LINE) ?? body[0];
  return opening?.span.start ?? 0;
}

/** A line with no more words than this is no lead paragraph where longer ones follow. */
const LINE = 18;
