// The reading of the program as it ships, with the trained tagger of names: what measurements are about.
import { readFileSync } from 'node:fs';
import { createAnalyzer, createReader, loadNamesModel, type Context } from '../server/src/analyzer.js';
import type { Article } from '../server/src/article.js';

const reader = createReader(loadNamesModel(readFileSync('server/data/names.bin')));

/** One text, read from scratch. */
export function analyze(text: string, context?: Context): Article {
  return createAnalyzer(reader)(text, context);
}
