import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import {
  nextQuotation,
  nextUnattributed,
  previousQuotation,
  quotations,
  statusOf,
} from '../server/src/features/quotations.js';
import { quotedSources } from '../server/src/features/sources.js';
import { cover } from '../server/src/text/span.js';

const STORY = `Harbor bridge to stay shut until May

“It will fall down before they mend it.”

“We cannot find a welder in the whole county,” said Mayor Ngozi Okafor, who runs the port. “We have looked.”

The “temporary” fence is in its third year.

The tide was out. "I walk round by the mill now," a neighbor said.

“That is four miles,” Okafor said.`;

const article = createAnalyzer()(STORY);

suite('quotations in order', () => {
  test('each with how it stands', () => {
    const rows = quotations(article).map(quotation => `${cover(STORY, quotation.span)} ${statusOf(quotation)}`);
    assert.deepEqual(rows, [
      '“It will fall down before they mend it.” unattributed',
      '“We cannot find a welder in the whole county,” credited',
      '“We have looked.” credited',
      '“temporary” term',
      '"I walk round by the mill now," unnamed',
      '“That is four miles,” credited',
    ]);
  });

  test('the next, the one before and the next without a speaker, past the end and round', () => {
    const at = STORY.indexOf('The “temporary”');
    const words = (span: { start: number; end: number } | undefined): string => (span ? cover(STORY, span) : '');
    assert.equal(words(nextQuotation(article, at)), '"I walk round by the mill now,"');
    assert.equal(words(previousQuotation(article, at)), '“We have looked.”');
    assert.equal(words(nextUnattributed(article, at)), '“It will fall down before they mend it.”');
    assert.equal(words(nextUnattributed(article, STORY.length)), '“It will fall down before they mend it.”');
    assert.equal(words(nextQuotation(article, STORY.length)), '“It will fall down before they mend it.”');
    assert.equal(nextUnattributed(createAnalyzer()('“Gone,” said Ama.'), 0), undefined);
  });
});

suite('sources', () => {
  test('the named first, then the unnamed, then nobody; each with words and share', () => {
    const rows = quotedSources(article).map(
      ({ name = '-', title = '-', kind, quotations, words, share }) =>
        `${kind} ${name} (${title}): ${quotations.length} quotations, ${words} words, ${Math.round(100 * share)}%`,
    );
    assert.deepEqual(rows, [
      'named Ngozi Okafor (Mayor): 3 quotations, 16 words, 52%',
      'unnamed a neighbor (-): 1 quotations, 7 words, 23%',
      'unattributed - (-): 1 quotations, 8 words, 26%',
    ]);
  });

  test('a story without quotations has none', () => {
    assert.deepEqual(quotedSources(createAnalyzer()('The bridge is shut.')), []);
  });
});
