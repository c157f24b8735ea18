import { readdirSync } from 'node:fs';
import { suite, test } from 'node:test';
import { rewritesAt } from '../server/src/features/rewrites.js';
import type { Fix } from '../server/src/rules/rule.js';
import { render } from '../server/src/text/message.js';
import { expectAtCarets } from './support/carets.js';

/** A fixture is a story with a `|` wherever the caret is, a line of `----`, and what is offered at each. */
const FIXTURES = 'test/fixtures/rewrites';

suite('other ways to write a figure', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      expectAtCarets(`${FIXTURES}/${name}`, (article, { at, before, behind }) => {
        const offered = rewritesAt(article, { start: at, end: at }).map(
          fix => `${render(fix.title)}: ${after(article.text, fix)}`,
        );
        return [`> ${before.slice(-12)}|${behind.slice(0, 8)}`.replace(/\n/g, ' '), ...offered].join('\n');
      });
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
