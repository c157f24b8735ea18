// What the README promises is what the program does.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { check } from '../server/src/rules/index.js';
import { render } from '../server/src/text/message.js';

const README = readFileSync('README.md', 'utf8');

suite('the README', () => {
  for (const [, draft = '', severity = '', says = ''] of README.matchAll(/^\| (“?\S.*) \| \*\*(\w+)\*\* (.+) \|$/gm)) {
    test(`says what is said of ${draft}`, () => {
      const article = createAnalyzer()(draft.replaceAll('<br>', '\n\n') + '\n');
      const said = check(article).map(({ severity, message }) => `${severity} ${render(message)}`);
      assert.ok(said.includes(`${severity} ${says}`), said.join('\n'));
    });
  }

  test('names the settings that there are', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const named = Array.from(README.matchAll(/`(copydesk\.[\w.]+)`/g), ([, id = '']) => id);
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter(id => !manifest.includes(`"${id}"`)),
      [],
    );
  });

  test('leads to files that are there', () => {
    const paths = Array.from(README.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, path = '']) => path);
    assert.ok(paths.length > 8);
    assert.deepEqual(
      paths.filter(path => !existsSync(path)),
      [],
    );
  });
});
