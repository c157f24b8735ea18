import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

test('the grammar colours what the fixtures say', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'node_modules/vscode-tmgrammar-test/dist/unit.js',
    '--grammar',
    'syntaxes/news.tmLanguage.json',
    '--compact',
    'test/fixtures/grammar/*.news',
  ]).catch((failure: unknown) => ({ stdout: (failure as { stdout: string }).stdout + ' FAILED' }));
  assert.doesNotMatch(stdout, /FAILED|ERROR/);
});
