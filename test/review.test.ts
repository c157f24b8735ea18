import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { dismissalOf, type Dismissal } from '../server/src/features/dismissals.js';
import {
  dismissedIn,
  formatDismissed,
  parseDismissed,
  withDismissed,
  type Dismissed,
} from '../server/src/features/dismissed-file.js';
import { paceOf } from '../server/src/features/pace.js';
import { review } from '../server/src/features/review.js';
import type { Finding, Mode } from '../server/src/rules/rule.js';
import { formatOfPath } from '../server/src/segments/format.js';
import { isStory } from '../server/src/segments/story.js';
import { parseSettings } from '../server/src/settings.js';
import { render } from '../server/src/text/message.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

const FIXTURES = 'test/fixtures/directives';
const DEFAULTS = parseSettings({});

suite('comments in the copy that switch rules off', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => {
      const path = `${FIXTURES}/${name}`;
      const copy = strip(readFileSync(path, 'utf8'));
      const article = createAnalyzer()(copy, { format: formatOfPath(path) });
      const notes = review(article, DEFAULTS, []).findings.map(({ span, rule }) => ({ ...span, label: rule }));
      expectFile(path, annotate(copy, notes));
    });
  }
  test('take linear time', () => {
    const hostile = [
      '<!-- copydesk-disable a'.repeat(4000),
      `<!-- copydesk-disable${' a'.repeat(50_000)}`,
      '<!-- copydesk-disable --'.repeat(4000),
    ];
    const started = performance.now();
    for (const text of hostile) review(createAnalyzer()(text, { format: 'plain' }), DEFAULTS, []);
    assert.ok(performance.now() - started < 20_000);
  });
});

suite('what is dismissed', () => {
  const STORY = 'The pier reopens in May. It will cost TK dollars.\n\nThe ferry will cost TK dollars.\n';

  test('here stays away from other places, and while other words change', () => {
    const kept = [dismissalOf(...find(STORY, 'placeholder'))];
    assert.deepEqual(shown(STORY, kept), [71]);
    assert.deepEqual(shown(STORY.replace('in May', 'on May 2'), kept), [73]);
    assert.deepEqual(shown(STORY.replace('cost TK', 'cost  TK'), kept), [72], 'a space more');
    assert.equal(review(read(STORY), DEFAULTS, kept).dismissed, 1);
  });
  test('here is said again when its sentence changes', () => {
    const kept = [dismissalOf(...find(STORY, 'placeholder'))];
    assert.deepEqual(shown(STORY.replace('It will', 'It may'), kept), [37, 70]);
    assert.deepEqual(shown(STORY.replace('TK', 'XXX'), kept), [38, 72]);
  });
  test('here does not mind how quotation marks are drawn', () => {
    const kept = [dismissalOf(...find('It’s TK, a “joke”.', 'placeholder'))];
    assert.deepEqual(shown('It\'s TK, a "joke".', kept), []);
  });
  test('in a file is silent everywhere in it', () => {
    assert.deepEqual(shown(STORY, [{ rule: 'placeholder' }]), []);
    assert.deepEqual(shown(STORY, [{ rule: 'vague-source' }]), [38, 71]);
  });
  test('keeps no sentence of the copy', () => {
    const { key, words } = dismissalOf(...find(STORY, 'placeholder'));
    assert.match(key, /^[a-z0-9]{6,12}$/);
    assert.equal(words, 'TK');
  });
});

suite('.copydesk/dismissed.json', () => {
  const here: Dismissed = { file: 'b.txt', rule: 'vague-source', key: 'k1', words: 'Critics say' };
  test('is read as it is written, a line each, in order', () => {
    const all = [here, { file: 'a.txt', rule: 'placeholder' }];
    const text = formatDismissed(all);
    assert.equal(
      text,
      '{\n  "dismissed": [\n    {"file":"a.txt","rule":"placeholder"},\n    {"file":"b.txt","rule":"vague-source","words":"Critics say","key":"k1"}\n  ]\n}\n',
    );
    assert.deepEqual(parseDismissed(text), [all[1], here]);
    assert.equal(formatDismissed([]), '{\n  "dismissed": [\n  ]\n}\n');
  });
  test('in any other shape holds what can be read of it', () => {
    assert.equal(parseDismissed('{ "dismissed": ['), undefined);
    for (const text of ['null', '[]', '{}', '3', '{ "dismissed": {} }']) assert.deepEqual(parseDismissed(text), []);
    assert.deepEqual(
      parseDismissed('{"dismissed":[null,3,{"file":"a"},{"file":"a","rule":"r","key":1},{"file":"a","rule":"r"}]}'),
      [{ file: 'a', rule: 'r' }],
    );
  });
  test('keeps one of each, and a rule in the whole file instead of its places', () => {
    assert.deepEqual(withDismissed([here], here), [here]);
    const whole = { file: here.file, rule: here.rule };
    assert.deepEqual(withDismissed([here, { ...here, key: 'k2' }], whole), [whole]);
    assert.deepEqual(dismissedIn([here], 'a.txt'), []);
    assert.deepEqual(dismissedIn([here], 'b.txt'), [here]);
  });
});

suite('modes', () => {
  const STORY =
    'The pier costs TK dollars. Critics say it will fail.\n\nThe vote is in May.\n\nCrime in the district has risen 40% since 2019.\n';
  const rulesIn = (mode: Mode, rules = {}): string[] =>
    review(read(STORY), { ...DEFAULTS, mode, rules }, []).findings.map(({ rule }) => rule);

  test('Writing: errors alone', () => {
    assert.deepEqual(rulesIn('writing'), ['placeholder']);
    assert.deepEqual(rulesIn('writing', { 'vague-source': 'error', placeholder: 'warning' }), ['vague-source']);
  });
  test('Editing: what each rule says by itself', () => {
    assert.deepEqual(rulesIn('editing'), ['placeholder', 'vague-source']);
  });
  test('Fact-check: figures with no source as well, unless that is switched off', () => {
    assert.deepEqual(rulesIn('fact-check'), ['placeholder', 'vague-source', 'unsourced-figure']);
    assert.deepEqual(rulesIn('fact-check', { 'unsourced-figure': 'off' }), ['placeholder', 'vague-source']);
  });
});

test('within quotation marks no rule of style speaks, and others do', () => {
  const text = 'The owner claimed it was full. “The owner claimed it was TK,” Quill said. “He claimed it was full';
  const { findings } = review(read(text), { ...DEFAULTS, rules: { 'loaded-verb': 'hint' } }, []);
  const found = findings.filter(({ rule }) => ['loaded-verb', 'placeholder'].includes(rule));
  assert.deepEqual(
    found.map(({ rule, span }) => `${rule} ${span.start}`),
    ['loaded-verb 10', 'placeholder 57'],
  );
});

test('of each rule the first are shown, and the last of those says how many more there are', () => {
  const article = read('TK. '.repeat(30) + 'Critics say so.');
  const { findings } = review(article, { ...DEFAULTS, maxFindings: 3 }, []);
  assert.deepEqual(
    findings.map(({ rule, more }) => `${rule} ${more ?? 0}`),
    ['placeholder 0', 'placeholder 0', 'placeholder 27', 'vague-source 0'],
  );
  assert.equal(review(article, { ...DEFAULTS, maxFindings: 30 }, []).findings.filter(({ more }) => more).length, 0);
});

suite('Markdown is a story', () => {
  const cases: [text: string, expected: boolean][] = [
    ['---\nbyline: Ada Quill\n---\n\nText.', true],
    ['---\r\ntitle: x\r\nDateline: OSLO\r\n---\r\nText.', true],
    ['+++\nembargo = 2026-03-05\n+++\n', true],
    ['{\n  "title": "x",\n  "byline": "Ada"\n}\n\nText.', true],
    ['---\nembargo_until: 2026-03-05\n---', true],
    ['---\ntitle: How to build\nauthor: Ada\ndate: 2026-03-05\ntags: [byline]\n---\n', false],
    ['---\ntitle: |\n  a\nbyline: Ada', false],
    ['# Readme\n\n---\nbyline: Ada\n---\n', false],
    ['byline: Ada\n', false],
    ['', false],
  ];
  for (const [text, expected] of cases) {
    test(`${expected}: ${JSON.stringify(text)}`, () => {
      assert.equal(isStory(text), expected);
    });
  }
});

test('a story is read as it is typed, a book at each pause, and more than that not at all', () => {
  assert.deepEqual([0, 300_000, 300_001, 3_000_001].map(paceOf), ['typed', 'typed', 'pause', 'never']);
});

function read(text: string) {
  return createAnalyzer()(text);
}

function find(text: string, rule: string): [ReturnType<typeof read>, Finding] {
  const article = read(text);
  const finding = review(article, DEFAULTS, []).findings.find(found => found.rule === rule);
  assert.ok(finding, render({ template: 'no {0}', fill: [rule] }));
  return [article, finding];
}

function shown(text: string, dismissals: readonly Dismissal[]): number[] {
  return review(read(text), DEFAULTS, dismissals).findings.map(({ span }) => span.start);
}
