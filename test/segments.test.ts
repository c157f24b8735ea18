import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { FILLER, mask } from '../server/src/segments/mask.js';
import type { Format } from '../server/src/segments/format.js';
import { segment } from '../server/src/segments/segment.js';
import { annotate, strip, type Note } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

/** The name of a fixture says how its copy is written: `shortcodes.markdown.txt`. */
function formatOf(name: string): Format {
  return name.includes('.markdown.') ? 'markdown' : name.includes('.archieml.') ? 'archieml' : 'plain';
}

suite('a draft is cut into blocks', () => {
  for (const name of readdirSync('test/fixtures/segments')) {
    test(name, () => {
      const path = `test/fixtures/segments/${name}`;
      const text = strip(readFileSync(path, 'utf8'));
      const { blocks, furniture } = segment(text, formatOf(name));
      const notes: Note[] = blocks.map(({ span, role }) => ({ ...span, label: role }));
      if (furniture.dateline) notes.push({ ...furniture.dateline.span, label: 'dateline' });
      for (const [field, value] of Object.entries(furniture.frontMatter?.fields ?? {})) {
        if (field === 'date' || field === 'embargo' || field === 'draft')
          notes.push({ ...value.span, label: `field ${field}` });
      }
      expectFile(path, annotate(text, notes));
    });
  }

  test('CRLF and lone CR are line ends too', () => {
    const words = ({ blocks }: ReturnType<typeof segment>, text: string) =>
      blocks.map(({ span, role }) => [role, text.slice(span.start, span.end)]);
    const text = 'Bridge to close\n\nThe bridge closes on Friday.\n\nIt is old.\n';
    const expected = words(segment(text), text);
    for (const end of ['\r\n', '\r']) {
      const other = text.replaceAll('\n', end);
      assert.deepEqual(words(segment(other), other), expected);
    }
  });
});

suite('markup is masked', () => {
  for (const name of readdirSync('test/fixtures/masks')) {
    test(name, () => {
      const path = `test/fixtures/masks/${name}`;
      const lines = readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('→ '));
      const masked = lines.map(line => `${line}\n→ ${mask(line, formatOf(name)).replaceAll(FILLER, '·')}\n`);
      expectFile(path, masked.join('\n'));
    });
  }
});

suite('any text', () => {
  const draft = fc.array(
    fc.oneof(
      fc.constantFrom(
        '---\n',
        '+++\n',
        '{\n',
        '}\n',
        'title: "x"\n',
        'a = 1\n',
        '```\n',
        '<!--',
        '-->',
        '\n',
        '\r\n',
        '# ',
        '- ',
        '> ',
      ),
      fc.constantFrom(
        '<a href="',
        '">',
        '{{<',
        '>}}',
        '[+body]\n',
        ':ignore\n',
        '**',
        '[',
        '](',
        ')',
        '&quot;',
        '\\',
        '{>>',
        '<<}',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  );
  for (const format of ['plain', 'markdown', 'archieml'] as const) {
    test(`${format}: blocks are in order and apart, and a mask keeps every offset`, () => {
      fc.assert(
        fc.property(draft, parts => {
          const text = parts.join('');
          let end = 0;
          for (const { span } of segment(text, format).blocks) {
            assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
            end = span.end;
            const written = text.slice(span.start, span.end);
            assert.equal(mask(written, format).length, written.length);
          }
        }),
        { numRuns: 1000, seed: 7 },
      );
    });
  }

  test('no block is without an end, and none of its copy is lost', () => {
    for (const line of ['Ada Quill ', '<b>Orr</b>', 'x', 'x😀', 'She left. ', 'a line\n']) {
      const text = line.repeat(Math.ceil(40_000 / line.length));
      for (const format of ['plain', 'markdown'] as const) {
        const spans = segment(text, format).blocks.map(({ span }) => span);
        for (const { start, end } of spans) {
          assert.ok(end - start <= 5000);
          assert.doesNotMatch(text.slice(start, end), /^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
        assert.equal(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
          text.replace(/\s/g, ''),
        );
      }
    }
  });

  test('hostile text is masked in good time', () => {
    for (const piece of ['<a ', '<a b="', '{{', '{%', '[a](', '`', '{--', 'http://', '<!--', '&#', 'a@', '**a', '_(']) {
      const text = piece.repeat(Math.ceil(30_000 / piece.length));
      for (const format of ['plain', 'markdown'] as const) assert.equal(mask(text, format).length, text.length);
    }
  });
});
