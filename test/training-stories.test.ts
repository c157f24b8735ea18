import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { examples } from '../scripts/names/corpora.js';
import { readStories } from '../scripts/names/marked.js';

const FOLDER = 'scripts/names/stories';

suite('the stories that the tagger of names is trained on', () => {
  test('hold no mark that is not whole', () => {
    for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt'))) {
      const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
      const broken = lines.filter(line => /[{}]/.test(line.replaceAll(/\{[POLX] [^{}]*\S\}/gu, '')));
      assert.deepEqual(broken, [], file);
    }
  });

  test('can all but a few be learned from: their names begin and end where words do', () => {
    const stories = readStories(FOLDER);
    const marked = stories.reduce((sum, { names }) => sum + names.length, 0);
    const learned = stories.flatMap(story => examples(story)).reduce((sum, { names }) => sum + names.length, 0);
    assert.ok(marked > 20_000);
    assert.ok(learned > marked * 0.98, `${learned} of ${marked}`);
  });
});
