import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { LANGUAGES, messages } from '../scripts/messages.js';
import { readWords } from '../scripts/nls.js';
import { readLanguage } from '../server/src/host/language.js';
import { render, say } from '../server/src/text/message.js';
import { openEditor } from './support/editor.js';

// That nothing is left to translate is checked where the package is made, so that a rule can be written without Turkish.
suite('translations', () => {
  test('are of what is said', () => {
    assert.ok(messages().size > 300);
    assert.ok(messages().has('“{0}” is still to be filled in.'));
  });
  for (const code of LANGUAGES) {
    test(`${code}: each has the places to fill, and the bold type, of its message`, () => {
      for (const [message, translation] of Object.entries(readLanguage(code, 'l10n').words)) {
        assert.deepEqual(placesIn(translation), placesIn(message), translation);
        assert.equal(translation.includes('**'), message.includes('**'), translation);
      }
    });
  }
});

suite('the words of the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const keys = Array.from(manifest.matchAll(/"%([^"]+)%"/g), ([, key = '']) => key).sort();
  const english = readWords();
  test('are asked for by key', () => {
    assert.ok(keys.length > 100);
    assert.doesNotMatch(manifest, /"(?:title|description|markdownDescription|contents)": "(?!%|Copydesk")/);
  });
  for (const code of [undefined, ...LANGUAGES]) {
    test(`${code ?? 'en'}: there is a word for each key, and none that is not asked for`, () => {
      assert.deepEqual(Object.keys(readWords(code)).sort(), keys);
    });
  }
  for (const code of LANGUAGES) {
    test(`${code}: each has the code, the commands and the links of its English`, () => {
      for (const [key, words] of Object.entries(readWords(code)))
        assert.deepEqual(exactIn(words), exactIn(english[key] ?? ''), key);
    });
  }
});

suite('a language', () => {
  test('is that of the region’s, or English where there is none or nothing sensible was asked for', () => {
    assert.equal(readLanguage('de-AT', 'l10n').code, 'de');
    for (const code of ['en-GB', 'xx', '../de', '', undefined, 3, null]) {
      assert.equal(readLanguage(code, 'l10n').code, 'en-US');
    }
  });
  test('translates what fills a message too', () => {
    const rise = say`From ${40} to ${50} is ${say`a rise`} of ${25} percent.`;
    assert.equal(render(rise), 'From 40 to 50 is a rise of 25 percent.');
    assert.equal(render(rise, readLanguage('de', 'l10n')), 'Von 40 auf 50 ist ein Anstieg um 25 Prozent.');
  });
  test('is that in which the server speaks to an editor', async () => {
    const editor = await openEditor(undefined, undefined, 'tr');
    await editor.open('Vote\n\nThe vote is on Tuesday, March 5, 2026.\n');
    const [finding] = await editor.diagnostics();
    assert.equal(finding?.message, '5 Mart 2026 bir Perşembe günüdür.');
  });
});

/** What a translation must leave as it is: `code`, and where a link leads. */
function exactIn(words: string): string[] {
  return (words.match(/`[^`]+`|\]\([^)]+\)/g) ?? []).sort();
}

function placesIn(message: string): string[] {
  return [...new Set(message.match(/\{\d+\}/g))].sort();
}
