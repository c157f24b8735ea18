import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../server/src/analyzer.js';
import { readParagraph } from '../server/src/mentions/paragraph.js';
import { check, rules } from '../server/src/rules/index.js';
import type { Span } from '../server/src/text/span.js';
import { story } from './support/story.js';

/** What a writer, a paste or a broken program puts into a draft. */
const SNIPPETS = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '“',
  '”',
  '"',
  "'",
  '’',
  '.',
  ', ',
  '—',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  '\t',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  'İ',
  '\ud83d',
  '\ude00',
  '東京',
  'مرحبا',
  '«Oui», ',
  '<b>',
  '{{<x y="z">}}',
  '---\n',
  '# ',
  'Maria Lopez',
  'Lopez said',
  ' said on Tuesday, March 3, 2026. ',
  '$1.2 billion',
  'about 40 percent',
  'TK',
  'the ministry',
  'SPRINGFIELD, Ill., March 3 (Reuters) - ',
  '“We will not pay,” she said.\n\n',
  'By Ada Quill\n',
  '’s',
  '1,2,3.4.5',
  '0'.repeat(40),
];

const snippet = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...story.split('\n')) },
);

/** An edit: where, as a share of the length; how much goes; what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(400) }),
  insert: snippet,
});

/** `EDITS=1000 npm test` is for the impatient. */
const EDITS = Number(process.env['EDITS'] ?? 10_000);

/** Drafts are cut to this length, so that ten thousand edits stay a matter of seconds. */
const LONGEST = 2000;

/** Every rule that says something without being told how the house writes. */
const LOUD = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));

function apply(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const start = Math.floor(at * text.length);
  return (text.slice(0, start) + insert + text.slice(start + remove)).slice(0, LONGEST);
}

suite('an analyzer that has seen earlier drafts', () => {
  test(`says of ${EDITS} edited drafts what a new one says`, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 100, maxLength: 100 }), edits => {
        const analyze = createAnalyzer();
        let draft = story;
        for (const next of edits) {
          draft = apply(draft, next);
          const [edited, fresh] = [analyze(draft), createAnalyzer()(draft)];
          assert.deepEqual(edited, fresh);
          assert.deepEqual(check(edited, LOUD), check(fresh, LOUD));
        }
      }),
      { numRuns: Math.ceil(EDITS / 100), seed: 20260305 },
    );
  });

  test('reads the one paragraph again that an edit changed, and no other', () => {
    const read: string[] = [];
    const analyze = createAnalyzer((text, role) => {
      read.push(text);
      return readParagraph(text, role);
    });
    analyze(story);
    read.length = 0;
    const at = story.indexOf('river');
    analyze(story.slice(0, at) + 'wide ' + story.slice(at));
    assert.equal(read.length, 1);
    assert.match(read[0] ?? '', /wide river/);
    const paragraph = 'A paragraph above the others moves them, and no more.';
    read.length = 0;
    analyze(story.replace('\n\n', `\n\n${paragraph}\n\n`));
    assert.equal(read.length, 2, 'the new one, and the one whose edit was taken back');
  });
});

suite('the draft’s own front matter', () => {
  test('says when it runs, and a setting does not', () => {
    const draft = '---\ntitle: Rain stops play\ndate: 2026-03-05T06:00:00Z\n---\nRain stopped play on Thursday.\n';
    const { published, paragraphs, text, source } = createAnalyzer()(draft, {
      format: 'markdown',
      published: { date: '2001-01-01', from: 'setting' },
    });
    assert.deepEqual(published, { date: '2026-03-05', from: 'front matter' });
    assert.deepEqual(
      paragraphs.map(({ role }) => role),
      ['headline', 'body'],
    );
    assert.equal(source, draft);
    assert.equal(text.length, draft.length);
    assert.doesNotMatch(text, /title|2026/);
  });
});

suite('any text is a draft', () => {
  test('spans lie in the text and are not empty, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 60 }), parts => {
        const text = parts.join('');
        const article = createAnalyzer()(text, { published: { date: '2026-03-05', from: 'setting' } });
        const findings = check(article);
        const shown = findings.map(({ span, evidence = [] }) => ({ span, evidence }));
        for (const span of spansIn([{ ...article, text: '' }, shown])) {
          assert.ok(
            0 <= span.start && span.start < span.end && span.end <= text.length,
            JSON.stringify({ text, span }),
          );
        }
        // An edit that inserts has an empty span.
        for (const { span } of findings.flatMap(({ fixes = [] }) => fixes.flatMap(fix => fix.edits))) {
          assert.ok(
            0 <= span.start && span.start <= span.end && span.end <= text.length,
            JSON.stringify({ text, span }),
          );
        }
      }),
      { numRuns: 2000, seed: 20260305 },
    );
  });
});

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number') yield value as Span;
  for (const item of Object.values(value)) yield* spansIn(item);
}
