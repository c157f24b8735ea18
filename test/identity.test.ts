import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Entity } from '../server/src/article.js';
import { identify } from '../server/src/links/identity/identify.js';
import { cover } from '../server/src/text/span.js';
import { expectFile } from './support/expect-file.js';
import { marked } from './support/marked.js';

/** A fixture is stories with marked names apart by lines of `====`; behind `----` stands who and what each names. */
const FIXTURES = 'test/fixtures/identity';

suite('who is who', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      expectFile(
        path,
        readFileSync(path, 'utf8')
          .split(/^====\n/m)
          .map(retold)
          .join('====\n'),
      );
    });
  }
});

function retold(story: string): string {
  const [source = ''] = story.split(/^----\n/m);
  const { text, paragraphs } = marked(source);
  return `${source}----\n${identify(text, paragraphs)
    .map(entity => `${told(text, entity)}\n`)
    .join('')}`;
}

/** `person Maria Lopez (Mayor): Maria Lopez · Lopez · she` */
function told(text: string, { type, name, title, mentions, pronouns, descriptions }: Entity): string {
  const spans = [...mentions, ...pronouns, ...descriptions].map(({ span }) => span).sort((a, b) => a.start - b.start);
  return `${type} ${name}${title === undefined ? '' : ` (${title})`}: ${spans.map(span => cover(text, span)).join(' · ')}`;
}
