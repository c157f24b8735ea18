import { suite, test } from 'node:test';
import { generated } from '../scripts/generate.js';
import { expectFile } from './support/expect-file.js';

suite('files written from the rules are up to date: npm run generate', () => {
  for (const [path, text] of Object.entries(generated())) {
    test(path, () => {
      expectFile(path, text);
    });
  }
});
