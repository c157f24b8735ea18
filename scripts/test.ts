// Runs the tests: `npm test`, or `npm test -- rules hover` for the files whose names hold one of the words.
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const wanted = process.argv.slice(2);
const files = readdirSync('test')
  .filter(name => name.endsWith('.test.ts'))
  .filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)))
  .map(name => `test/${name}`);

if (files.length === 0) {
  console.error(`No test file is named like ${wanted.join(' or ')}.`);
  process.exit(2);
}

// eslint-disable-next-line @typescript-eslint/no-misused-spread -- node:test documents the reporter as a constructor
run({ files, concurrency: true })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
