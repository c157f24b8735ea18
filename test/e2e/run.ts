// `npm run test:e2e`: the packaged extension in two real VS Codes, in Chromium.
// `npm run test:e2e -- web outline`: in one (`web`, `node`), and only scenarios whose names hold one of the other words.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from '../../scripts/package.js';
import { createReport, type Report } from '../../scripts/report.js';
import { Editor } from './editor.js';
import { startNode, startWeb, type Host, type StartHost } from './hosts.js';
import { firstRun } from './scenarios/first-run.js';
import { findings } from './scenarios/findings.js';
import { names } from './scenarios/names.js';
import { noise } from './scenarios/noise.js';
import { navigation } from './scenarios/navigation.js';
import { places } from './scenarios/places.js';
import { reading } from './scenarios/reading.js';
import { seeing } from './scenarios/seeing.js';
import type { Scenario } from './scenarios/scenario.js';
import { tour } from './scenarios/tour.js';
import { typing } from './scenarios/typing.js';
import { tryStart } from './start.js';
import { layOutStories } from './stories.js';
import { HOME } from './tools.js';

const SCENARIOS: readonly Scenario[] = [
  ...firstRun,
  ...reading,
  ...findings,
  ...noise,
  ...navigation,
  ...seeing,
  ...places,
  ...names,
  ...tour,
  ...typing,
];
const HOSTS: Readonly<Record<Host['name'], StartHost>> = { web: startWeb, node: startNode };

void main();

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const named = Object.entries(HOSTS).filter(([name]) => words.includes(name));
  const chosen = words.filter(word => !(word in HOSTS));
  const scenarios = SCENARIOS.filter(({ name }) => chosen.length === 0 || chosen.some(word => name.includes(word)));

  rmSync(join(HOME, 'shots'), { recursive: true, force: true });
  const packagePath = await packageExtension();
  const stories = layOutStories();
  const report = createReport();
  if (words.length === 0) {
    await report.check('npm start serves Copydesk', tryStart);
  }
  for (const [name, start] of named.length > 0 ? named : Object.entries(HOSTS)) {
    await report.check(`${name}: VS Code starts`, async () => {
      const host = await start(packagePath, stories);
      try {
        const editor = await Editor.start(host);
        try {
          await runAll(host, scenarios, editor, report);
        } finally {
          await editor.stop();
        }
      } finally {
        await host.stop();
      }
    });
  }
  report.finish();
}

async function runAll(host: Host, scenarios: readonly Scenario[], editor: Editor, { check }: Report): Promise<void> {
  for (const { name, hosts, run } of scenarios) {
    if (hosts?.includes(host.name) === false) continue;
    const passed = await check(`${host.name}: ${name}`, async () => {
      await run(editor, host);
      assert.deepEqual(await editor.toasts(), [], 'no message, above all no error of the server');
    });
    if (!passed) {
      console.log(editor.complaints.splice(0).join('\n'));
      await editor.shot(`failed: ${name}`.replace(/\W+/g, '-'));
    }
    await editor.reset();
  }
  await check(`${host.name}: nothing was asked of another machine`, () => {
    assert.deepEqual(editor.strangers, []);
  });
}
