import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { check, rules } from '../server/src/rules/index.js';
import { PROFILES, type Profile } from '../server/src/rules/style/profiles.js';
import { parseSettings } from '../server/src/settings.js';
import { render } from '../server/src/text/message.js';
import { annotate, strip } from './support/annotated.js';
import { expectFile } from './support/expect-file.js';

/** One story in the style of nobody, with what each house says of it. A first line of JSON is the house’s own choices. */
const FIXTURES = 'test/fixtures/style';
const isStyle = new Set(rules.filter(({ forms }) => forms).map(({ id }) => id));

suite('the style of a house', () => {
  for (const file of readdirSync(FIXTURES)) {
    const name = file.replace('.txt', '');
    test(name, () => {
      const [, own = '', annotated = ''] =
        /^(\{[^\n]*\n\n)?(.*)$/su.exec(readFileSync(`${FIXTURES}/${file}`, 'utf8')) ?? [];
      const copy = strip(annotated);
      const { style } = parseSettings({ style: name, houseStyle: own === '' ? {} : (JSON.parse(own) as object) });
      const found = check(createAnalyzer()(copy), {}, 'editing', style).filter(({ rule }) => isStyle.has(rule));
      const notes = found.map(({ span, rule, message }) => ({ ...span, label: `${rule}: ${render(message)}` }));
      expectFile(`${FIXTURES}/${file}`, own + annotate(copy, notes));
    });
  }

  test('is in forms that its rules have', () => {
    for (const { rules: chosen } of Object.values<Profile>(PROFILES)) {
      for (const [id, { form, source, asOf }] of Object.entries(chosen)) {
        assert.ok(rules.find(rule => rule.id === id)?.forms?.[form], `${id}: ${form}`);
        assert.match(source, /\w/);
        assert.match(asOf, /^20\d\d(?:-\d\d-\d\d)?$/);
      }
    }
  });

  test('takes a house’s own choices over a profile’s', () => {
    const { style } = parseSettings({ style: 'bbc', houseStyle: { 'percent-form': 'per cent', 'time-form': 'off' } });
    assert.deepEqual(style['percent-form'], { form: 'per cent', house: 'House' });
    assert.deepEqual(style['date-form'], { form: '5 March', house: 'BBC' });
    assert.deepEqual(
      findings('It starts at 9pm and costs 5%.', { style: 'bbc', houseStyle: { 'time-form': 'off' } }),
      [],
    );
  });

  test('is silent within quotations, and where it is written already', () => {
    const words = 'It was 9:00 AM on the 5th of March, Mr. Lund, and 3 men and 5 percent of the U.S. left,';
    for (const [name, { rules: chosen }] of Object.entries<Profile>(PROFILES)) {
      const quoted = chosen['outer-marks']?.form === 'single' ? `‘${words}’` : `“${words}”`;
      assert.deepEqual(findings(`${quoted} Orr said.`, { style: name }), []);
    }
  });

  test('takes linear time', () => {
    const hostile = [
      '5 to '.repeat(4_000),
      '12 Jan. '.repeat(2_500),
      'on Tuesday '.repeat(2_000),
      '9:00 a.m. '.repeat(2_000),
    ];
    const started = performance.now();
    for (const text of hostile) findings(text, { style: 'ap' });
    assert.ok(performance.now() - started < 20_000);
  });
});

function findings(copy: string, settings: object): string[] {
  const { style } = parseSettings(settings);
  return check(createAnalyzer()(copy), {}, 'editing', style).flatMap(({ rule }) => (isStyle.has(rule) ? [rule] : []));
}
