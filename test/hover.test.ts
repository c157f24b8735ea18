import { readdirSync } from 'node:fs';
import { suite, test } from 'node:test';
import { hover } from '../server/src/features/hover/index.js';
import { toMarkdown } from '../server/src/text/markdown.js';
import { cover } from '../server/src/text/span.js';
import { expectAtCarets } from './support/carets.js';

/**
 * A fixture is a story with a `|` wherever the mouse is, a line of `----`, and what is said at each, under the words that
 * it is about. First lines, `published: 2026-03-05` and `locale: en-GB`, are no part of the copy.
 */
const FIXTURES = 'test/fixtures/hover-at';

suite('hover', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      expectAtCarets(`${FIXTURES}/${name}`, (article, { at, behind }) => {
        const found = hover(article, at);
        return found
          ? [`> ${cover(article.text, found.span)}`, ...found.lines.map(line => toMarkdown(line))].join('\n')
          : `> nothing before ${JSON.stringify(behind.slice(0, 10))}`;
      });
    });
  }
});
