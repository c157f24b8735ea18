import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { rewritesAt } from '../server/src/features/rewrites.js';
import type { Fix } from '../server/src/rules/rule.js';
import { render } from '../server/src/text/message.js';
import { expectFile } from './support/expect-file.js';
import { readHeading } from './support/heading.js';

/** A fixture is a story with a `|` wherever the caret is, a line of `----`, and what is offered at each. */
const FIXTURES = 'test/fixtures/rewrites';

suite('other ways to write a figure', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      const [given = ''] = readFileSync(path, 'utf8').split(/^----\n/m);
      const { heading, context, story: marked } = readHeading(given);
      const parts = marked.split('|');
      const text = parts.join('');
      const article = createAnalyzer()(text, context);
      const answers = parts.slice(0, -1).map((_, i) => {
        const at = parts.slice(0, i + 1).join('').length;
        const offered = rewritesAt(article, { start: at, end: at }).map(
          fix => `${render(fix.title)}: ${after(text, fix)}`,
        );
        return [
          `> ${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 8)}`.replace(/\n/g, ' '),
          ...offered,
        ].join('\n');
      });
      expectFile(path, `${heading}${marked}----\n\n${answers.join('\n\n')}\n`);
    });
  }
});

/** The words around a rewrite once it is made. */
function after(text: string, { edits }: Fix): string {
  const [edit] = edits;
  if (!edit) return '';
  const { span, text: words } = edit;
  return `… ${text.slice(Math.max(0, span.start - 10), span.start)}${words}${text.slice(span.end, span.end + 12)} …`.replace(
    /\n/g,
    ' ',
  );
}
