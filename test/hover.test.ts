import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { hover } from '../server/src/features/hover/index.js';
import { toMarkdown } from '../server/src/text/markdown.js';
import { cover } from '../server/src/text/span.js';
import { expectFile } from './support/expect-file.js';
import { readHeading } from './support/heading.js';

/**
 * A fixture is a story with a `|` wherever the mouse is, a line of `----`, and what is said at each, under the words that
 * it is about. First lines, `published: 2026-03-05` and `locale: en-GB`, are no part of the copy.
 */
const FIXTURES = 'test/fixtures/hover-at';

suite('hover', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      const [given = ''] = readFileSync(path, 'utf8').split(/^----\n/m);
      const { heading, context, story: marked } = readHeading(given);
      const parts = marked.split('|');
      const text = parts.join('');
      const article = createAnalyzer()(text, context);
      const answers = parts.slice(0, -1).map((_, i) => {
        const found = hover(article, parts.slice(0, i + 1).join('').length);
        return found
          ? [`> ${cover(text, found.span)}`, ...found.lines.map(line => toMarkdown(line))].join('\n')
          : `> nothing before ${JSON.stringify(parts[i + 1]?.slice(0, 10))}`;
      });
      expectFile(path, `${heading}${marked}----\n\n${answers.join('\n\n')}\n`);
    });
  }
});
