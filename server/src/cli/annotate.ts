import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { createAnalyzer } from '../analyzer.js';
import { annotate } from '../features/annotate.js';
import { check } from '../rules/index.js';

/** Answers each line of NDJSON with a line of annotations, in order, as it goes; gives the exit status. */
export async function annotateStream(input: Readable, output: Writable): Promise<number> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, text, date } = JSON.parse(line) as { id: unknown; text: string; date?: string };
    const article = createAnalyzer()(text, date === undefined ? {} : { published: { date, from: 'request' } });
    const answer = JSON.stringify({ id, ...annotate(article, check(article)) });
    if (!output.write(answer + '\n')) {
      await new Promise(resolve => output.once('drain', resolve));
    }
  }
  return 0;
}
