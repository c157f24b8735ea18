// Runs the tests: `npm test`, or `npm test -- rules hover` for the files whose names hold one of the words.
// (Node 20 takes no globs, and Windows shells expand none.)
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync('test')
  .filter(name => name.endsWith('.test.ts'))
  .filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)))
  .map(name => `test/${name}`);

if (files.length === 0) {
  console.error(`No test file is named like ${wanted.join(' or ')}.`);
  process.exit(2);
}

const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-reporter', 'spec', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
