import { createInterface } from 'node:readline';
import { createAnalyzer, createReader } from '../analyzer.js';
import { annotate } from '../features/annotate.js';
import { readNamesModel } from '../host/model.js';
import { check } from '../rules/index.js';
import { STATUS, UserError, write, type Io, type Status } from './io.js';

/** `copydesk annotate`: answers each line of NDJSON with a line of annotations, in order, as it goes. */
export async function annotateStream({ stdin, stdout, stderr }: Io): Promise<Status> {
  let status: Status = STATUS.fine;
  let number = 0;
  const reader = createReader(await readNamesModel());
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, date } = parse(line);
      const article = createAnalyzer(reader)(text, date === undefined ? {} : { published: { date, from: 'request' } });
      await write(stdout, JSON.stringify({ id, ...annotate(article, check(article)) }) + '\n');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      status = STATUS.failed;
      await write(stdout, JSON.stringify({ id: null, error: `line ${number}: ${error.message}` }) + '\n');
      await write(stderr, `copydesk: line ${number}: ${error.message}\n`);
    }
  }
  return status;
}

interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly date: string | undefined;
}

function parse(line: string): Request {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw new UserError('not JSON');
  }
  const { id, text, date } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  if (typeof text !== 'string') throw new UserError('no "text" that is a string');
  if (date === undefined || date === null) return { id: id ?? null, text, date: undefined };
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(date)) {
    throw new UserError('"date" is not ISO 8601 (YYYY-MM-DD)');
  }
  return { id: id ?? null, text, date: date.slice(0, 10) };
}
