import assert from 'node:assert/strict';
import { LENGTHS } from '../stories.js';
import type { Work } from '../trace.js';
import type { Scenario } from './scenario.js';

const SENTENCE = '“We will have 12 more by Friday, March 6,” Mayor Ana Lucero told reporters. ';
/** Between two keys, in milliseconds: ten keys a second, as a fast writer types. */
const PACE = 100;

/** What typing costs the threads of a VS Code in the browser: figures to read, on which nothing fails. */
export const typing: readonly Scenario[] = LENGTHS.map(words => ({
  name: `typing is timed in a story of ${words} words`,
  hosts: ['web'],
  async run(editor) {
    await editor.open(`long-${words}.txt`);
    await editor.lenses(/words/);
    await editor.goTo(21, 1);
    await editor.type(SENTENCE, PACE);
    const typed = SENTENCE.repeat(2);
    const done = await editor.trace(() => editor.type(typed, PACE));
    for (const { name, times } of done) assert.ok(times.length > 0, name);
    console.log(done.map(work => `  ${words} words: ${describe(work, typed.length)}`).join('\n'));
  },
}));

function describe({ name, times }: Work, keys: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(2);
  const each = (times.reduce((sum, time) => sum + time, 0) / keys).toFixed(2);
  return `${sorted.length} ${name}: p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, longest ${quantile(1)} ms, ${each} ms a key`;
}
