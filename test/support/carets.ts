import { readFileSync } from 'node:fs';
import { createAnalyzer } from '../../server/src/analyzer.js';
import type { Article } from '../../server/src/article.js';
import { expectFile } from './expect-file.js';
import { readHeading } from './heading.js';

/** A place in a story: its offset, and the words around it, to show which one is meant. */
export interface Caret {
  readonly at: number;
  readonly before: string;
  readonly behind: string;
}

/**
 * Holds a fixture to what is said at each of its carets: a story with a `|` wherever one is, a line of `----`, and an answer
 * for each. First lines, `published: 2026-03-05` and `locale: en-GB`, are no part of the copy.
 */
export function expectAtCarets(path: string, answer: (article: Article, caret: Caret) => string): void {
  const [given = ''] = readFileSync(path, 'utf8').split(/^----\n/m);
  const { heading, context, story: marked } = readHeading(given);
  const parts = marked.split('|');
  const text = parts.join('');
  const article = createAnalyzer()(text, context);
  const answers = parts.slice(0, -1).map((_, i) => {
    const at = parts.slice(0, i + 1).join('').length;
    return answer(article, { at, before: text.slice(0, at), behind: text.slice(at) });
  });
  expectFile(path, `${heading}${marked}----\n\n${answers.join('\n\n')}\n`);
}
