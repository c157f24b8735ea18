import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import type { Attribution } from '../server/src/article.js';
import { formatOfPath } from '../server/src/segments/format.js';
import { annotate, strip, type Note } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

suite('who is credited', () => {
  for (const name of readdirSync('test/fixtures/attribution')) {
    test(name, () => {
      const path = `test/fixtures/attribution/${name}`;
      const text = strip(readFileSync(path, 'utf8'));
      const { attributions } = createAnalyzer()(text, { format: formatOfPath(path) });
      expectFile(path, annotate(text, attributions.map(note)));
    });
  }
});

function note({ statement: { span, form }, speaker, likely }: Attribution): Note {
  if (form === 'term') return { ...span, label: form };
  const credit = speaker ?? likely;
  const who = credit ? `${likely ? 'probably ' : ''}${credit.name}, ${credit.by}` : 'nobody';
  return { ...span, label: `${form}: ${who}` };
}
