import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rules } from '../server/src/rules/index.js';
import { parseSettings, settingsSchema } from '../server/src/settings.js';

interface Property {
  readonly default: unknown;
  readonly scope: string;
  readonly markdownDescription: string;
  readonly properties?: object;
}

const { properties } = settingsSchema() as { readonly properties: Readonly<Record<string, Property>> };

suite('settings', () => {
  test('are few', () => {
    assert.ok(Object.keys(properties).length < 40);
  });
  for (const [name, { markdownDescription, scope }] of Object.entries(properties)) {
    test(`${name} has a description with an example, and may differ from folder to folder`, () => {
      assert.match(markdownDescription, /`/);
      assert.equal(scope, 'resource');
    });
  }
  test('have the defaults that they are said to have', () => {
    const given: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(properties)) {
      const [, group = '', key] = name.split('.');
      if (key === undefined) given[group] = property.default;
      else given[group] = { ...(given[group] as object | undefined), [key]: property.default };
    }
    assert.deepEqual(parseSettings(given), parseSettings(undefined));
  });
  test('name every rule', () => {
    const named = properties['copydesk.rules']?.properties ?? {};
    assert.deepEqual(
      Object.keys(named),
      rules.map(({ id }) => id),
    );
  });
  test('turn all legal queries off at once, but for those that are given a level', () => {
    const legal = rules.flatMap(({ id, legal }) => (legal ? [id] : []));
    const { rules: levels } = parseSettings({ legal: false, rules: { 'suicide-terms': 'hint' } });
    assert.ok(legal.length > 3);
    assert.deepEqual(levels, { ...Object.fromEntries(legal.map(id => [id, 'off'])), 'suicide-terms': 'hint' });
  });
  test('of the wrong kind count as not given', () => {
    const odd = {
      enable: 'no',
      mode: 3,
      markdown: null,
      rules: { placeholder: 'loud' },
      maxFindings: 0,
      inlayHints: [],
    };
    assert.deepEqual(parseSettings(odd), parseSettings({}));
    for (const given of [null, 3, 'x', []]) assert.deepEqual(parseSettings(given), parseSettings({}));
  });
});
