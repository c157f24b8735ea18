// Writes the files that follow from the rules and settings: `npm run generate`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rules } from '../server/src/rules/index.js';
import type { Rule } from '../server/src/rules/rule.js';
import { PROFILES, type Profile } from '../server/src/rules/style/profiles.js';
import { defaultOf, settingsSchema } from '../server/src/settings.js';
import { takeWords, wordsFiles } from './nls.js';

/** Every generated file, by path. */
export function generated(): Record<string, string> {
  const { schema, words } = takeWords(settingsSchema());
  return { 'package.json': manifest(schema), ...wordsFiles(words), 'docs/rules.md': catalogue() };
}

function manifest(configuration: object): string {
  const found = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes?: object };
  found.contributes = { ...found.contributes, configuration };
  return JSON.stringify(found, undefined, 2) + '\n';
}

function catalogue(): string {
  const rows = rules.map(rule => `| [${rule.id}](#${rule.id}) | ${rule.flags} | ${defaultOf(rule)} |`);
  return [
    '<!-- Written by `npm run generate` from server/src/rules/: edit the rule, not this page. -->',
    '',
    '# Rules',
    '',
    'Every check that Copydesk makes. A *warning* or an *error* is kept for what published copy almost never holds; what is only worth a look is *information* or a *hint*.',
    '',
    '| Rule | Flags | Default |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...rules.flatMap(section),
  ].join('\n');
}

function section(rule: Rule): string[] {
  const { id, flags, why, source, example, legal } = rule;
  const chosen = example.form ?? example.names;
  const by = chosen === undefined ? '' : `, where the house ${example.form ? 'writes' : 'list has'} \`${chosen}\``;
  return [
    `## ${id}`,
    '',
    `Flags ${flags}. ${why}`,
    '',
    `Flagged${by}:`,
    '',
    ...quoted(example.bad),
    '',
    'Not flagged:',
    '',
    ...quoted(example.good),
    '',
    ...(rule.forms ? formsOf(rule, rule.forms) : [`Source: ${source}`, '']),
    `Default: ${defaultOf(rule)}. To change it: \`"copydesk.rules": { "${id}": "off" }\`, or \`"error"\`, \`"warning"\`, \`"information"\`, \`"hint"\`.${legal ? SWITCH : ''}`,
    '',
  ];
}

const SWITCH = ' `"copydesk.legal": false` turns off all legal and sensitive queries at once.';

/** Which forms there are, and which houses write them. */
function formsOf({ id }: Rule, forms: Readonly<Record<string, string>>): string[] {
  const writers = Object.values<Profile>(PROFILES).flatMap(({ house, rules }) => {
    const convention = rules[id];
    return convention ? [{ house, ...convention }] : [];
  });
  return [
    '| Form | Which is | Written by, as of |',
    '| --- | --- | --- |',
    ...Object.entries(forms).map(([form, meaning]) => {
      const by = writers.filter(writer => writer.form === form);
      return `| \`${form}\` | ${meaning} | ${by.map(({ house, source, asOf }) => `${house}: ${source}, ${asOf}`).join('<br>')} |`;
    }),
    '',
    `Silent unless \`copydesk.style\` names one of these houses or \`copydesk.houseStyle\` a form: \`{ "${id}": "${Object.keys(forms)[0] ?? ''}" }\`.`,
    '',
  ];
}

/** A code fence keeps every mark of the example as it is. */
function quoted(text: string): string[] {
  return ['```text', ...text.split('\n'), '```'];
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [path, text] of Object.entries(generated())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
