import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer, createReader } from '../server/src/analyzer.js';
import { quotations } from '../server/src/features/quotations.js';
import { review } from '../server/src/features/review.js';
import { countWords } from '../server/src/links/quotations.js';
import { formatOfPath } from '../server/src/segments/format.js';
import { parseSettings } from '../server/src/settings.js';
import { render } from '../server/src/text/message.js';
import { cover, overlaps, type Span } from '../server/src/text/span.js';
import { expectFile } from './support/expect-file.js';
import { namesModel } from './support/names-model.js';

/** What no reader sees, told without the program’s own masks. */
const MARKUP =
  /^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)$|^\{\n[\s\S]*?\n\}$|\{\{[<%].*?[>%]\}\}|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<[a-zA-Z/][^<>\n]*>|\]\([^\n]*?\)(?=[ .,\n])|^`{3}[\s\S]*?^`{3}|`[^`\n]+`|\{>>.*?<<\}|\{--.*?--\}|^import .*$|^\|.*\|$|:skip[\s\S]*?:endskip/gm;

const FOLDER = 'test/newsroom';
const reader = createReader(namesModel());
const stories = readdirSync(FOLDER).map(name => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const article = createAnalyzer(reader)(text, { format: formatOfPath(name) });
  const { findings } = review(article, parseSettings({}), []);
  return { name, text, article, findings };
});

suite('a newsroom’s Markdown', () => {
  test('is read as the fixture says: who is quoted, and what is found', () => {
    const drawn = stories.map(({ name, article, findings }) =>
      [
        `==== ${name}`,
        ...quotations(article).map(({ span, speech, speaker, likely }) => {
          const by = speech ? (speaker?.name ?? (likely ? `probably ${likely.name}` : 'nobody')) : 'a term';
          return `${excerpt(cover(article.text, span))} → ${by}`;
        }),
        ...findings.map(
          ({ rule, severity, message, span }) =>
            `${severity} ${rule}: ${render(message)} [${excerpt(cover(article.text, span))}]`,
        ),
        '',
      ].join('\n'),
    );
    expectFile('test/fixtures/newsroom.txt', drawn.join('\n'));
  });

  for (const { name, text, article, findings } of stories) {
    test(`${name}: nothing is found or quoted within markup`, () => {
      const markup = Array.from(text.matchAll(MARKUP), ({ index, 0: words }): Span[] => {
        const whole = { start: index, end: index + words.length };
        return /^(?:---|[+]{3}|[{])\n/.test(words) ? linesForMachines(text, whole) : [whole];
      }).flat();
      const inMarkup = (span: Span): boolean =>
        markup.some(hidden => overlaps(hidden, span) && !encloses(span, hidden));
      const places = [...findings, ...quotations(article)].map(({ span }) => span);
      assert.deepEqual(
        places.filter(inMarkup).map(span => cover(text, span)),
        [],
      );
    });
    test(`${name}: every name and quotation is where it is said to be`, () => {
      for (const { mentions } of article.entities) {
        for (const mention of mentions)
          assert.ok(cover(text, mention.span).includes(mention.name.split(' ').at(-1) ?? ''));
      }
      for (const { span, closed } of quotations(article)) {
        assert.match(cover(text, span), closed ? /^["“‘'&].*["”’';]$|^> /su : /^["“‘'&]/u);
      }
    });
  }

  test('draws hardly a warning, and few findings of any kind', () => {
    const words = stories.reduce((sum, { text }) => sum + countWords(text), 0);
    const all = stories.flatMap(({ findings }) => findings);
    const loud = all.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.ok((1000 * loud.length) / words <= 1, `${loud.length} errors and warnings in ${words} words`);
    assert.ok((1000 * all.length) / words <= 6, `${all.length} findings in ${words} words`);
  });
});

/** The lines of front matter that hold neither headline nor deck. */
function linesForMachines(text: string, frontMatter: Span): Span[] {
  return Array.from(cover(text, frontMatter).matchAll(/.+/g), ({ index, 0: line }) => ({
    start: frontMatter.start + index,
    end:
      frontMatter.start +
      index +
      (/^\W*(?:title|headline|hed|deck|dek|standfirst|description)\b/.test(line) ? 0 : line.length),
  })).filter(({ start, end }) => start < end);
}

function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 50 ? line : `${line.slice(0, 30)} … ${line.slice(-15)}`;
}
