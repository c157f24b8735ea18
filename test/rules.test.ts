import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Context } from '../server/src/analyzer.js';
import { createAnalyzer } from '../server/src/analyzer.js';
import { parseHouse } from '../server/src/mentions/names/house.js';
import { rules } from '../server/src/rules/index.js';
import type { Problem, Rule } from '../server/src/rules/rule.js';
import { render } from '../server/src/text/message.js';
import { annotate, strip, type Note } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';
import { readHeading } from './support/heading.js';

/**
 * A fixture is stories apart by lines of `====`, each with the notes that its rule makes. A first line
 * `published: 2026-03-05` says when the story runs, `form: 5 March` what the house writes, `locale: en-GB` the English,
 * `names: Kyiv, not Kiev; Oslo` what the house list holds; none of them is part of the copy.
 */
const FIXTURES = 'test/fixtures/rules';

suite('every rule has a file, a fixture and a place in the list', () => {
  const ids = rules.map(rule => rule.id).sort();
  test('files', () => {
    const files = readdirSync('server/src/rules').filter(name => !['rule.ts', 'index.ts'].includes(name));
    assert.deepEqual(
      files
        .filter(name => name.endsWith('.ts'))
        .map(name => name.replace(/\.ts$/, ''))
        .sort(),
      ids,
    );
  });
  test('fixtures', () => {
    assert.deepEqual(
      readdirSync(FIXTURES)
        .map(name => name.replace(/\.txt$/, ''))
        .sort(),
      ids,
    );
  });
});

for (const rule of rules) {
  suite(rule.id, () => {
    test('fixture', () => {
      const path = `${FIXTURES}/${rule.id}.txt`;
      const stories = readFileSync(path, 'utf8').split(/^====\n/m);
      expectFile(path, stories.map(story => redraw(rule, story)).join('====\n'));
    });
    test('the bad example in the docs is flagged, and the good one is not', () => {
      const { form, names = '', bad, good } = rule.example;
      const context = { house: parseHouse(names).house };
      assert.notDeepEqual(findings(rule, bad, context, form), []);
      assert.deepEqual(findings(rule, good, context, form), []);
    });
  });
}

function redraw(rule: Rule, story: string): string {
  const { heading, context, form, story: annotated } = readHeading(story);
  const copy = strip(annotated);
  return (
    heading +
    annotate(
      copy,
      findings(rule, copy, context, form).map(problem => note(rule, copy, problem)),
    )
  );
}

function findings(rule: Rule, copy: string, context: Context, form?: string): Problem[] {
  const choice = form === undefined ? undefined : { form, house: 'House' };
  return [...rule.check(createAnalyzer()(copy, context), choice)];
}

function note(rule: Rule, copy: string, { span, message, severity, fixes = [] }: Problem): Note {
  const rewrites = fixes.map(fix => {
    const after = [...fix.edits]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((text, edit) => text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end), copy);
    assert.notEqual(after, copy, 'a fix changes the copy');
    return ` [${render(fix.title)}]`;
  });
  return { ...span, label: `${severity ?? rule.factCheck ?? rule.severity}: ${render(message)}${rewrites.join('')}` };
}
