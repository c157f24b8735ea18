import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { check } from '../server/src/rules/index.js';
import { render } from '../server/src/text/message.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

/** What a desk expects of whole pieces of copy: every quotation with its speaker, and every finding of every rule. */
suite('acceptance', () => {
  test('quotations and their speakers, and all that is found', () => {
    const path = 'test/fixtures/acceptance/quotations.txt';
    const stories = readFileSync(path, 'utf8').split(/^====\n/m);
    expectFile(path, stories.map(redraw).join('====\n'));
  });
});

function redraw(story: string): string {
  const text = strip(story);
  const article = createAnalyzer()(text, { format: 'markdown' });
  const spoken = article.attributions.map(({ statement, speaker, likely }) => ({
    ...statement.span,
    label: `${statement.form}${[speaker, likely].map(credit => (credit ? `, ${credit === likely ? 'probably ' : ''}${credit.name} (${credit.by})` : '')).join('')}`,
  }));
  const found = check(article).map(({ span, rule, severity, message }) => ({
    ...span,
    label: `${severity} ${rule}: ${render(message)}`,
  }));
  return annotate(text, [...spoken, ...found]);
}
