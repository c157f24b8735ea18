import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** What a reporter sees on opening a story. */
export const reading: readonly Scenario[] = [
  {
    name: 'a clean story stays clean',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      assert.equal(await editor.language(), 'Plain Text');
      await editor.outline('People');
      assert.deepEqual(await editor.problems(), []);
    },
  },
  {
    name: 'the outline shows who speaks, and the names, dates and figures',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      const rows = await editor.outline('Figures');
      const labels = rows.map(({ label }) => label);
      assert.equal(labels[0], 'Tallinn to reopen harbor bridge after two winters of repairs');
      assert.ok(
        labels.some(label => /^“There will be cake” Kadri Tamm$/.test(label)),
        labels.join('\n'),
      );
      for (const group of ['People', 'Places', 'Dates', 'Figures']) {
        assert.ok(
          rows.some(({ level, label }) => level === 1 && label.startsWith(group)),
          `${group} in\n${labels.join('\n')}`,
        );
      }
      await editor.shot('outline');
    },
  },
  {
    name: 'a hover says who a name is, when a day was, what a figure rests on and who speaks',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToStart();
      await editor.hover('My own mother', /Kadri Tamm/);
      await editor.shot('hover-quotation');
      await editor.hover('on Saturday', /2026-03-07/);
      await editor.shot('hover-date');
      await editor.hover('6,200', /transport office/);
      await editor.shot('hover-figure');
      await editor.hover('Saar said', /Mart Saar/);
      await editor.shot('hover-name');
    },
  },
  {
    name: 'the outline of a long story follows when the writer pauses',
    async run(editor) {
      await editor.open('long-20000.txt');
      await editor.lenses(/words/);
      await editor.goTo(1, 1);
      await editor.type('“We count every gull,” said Ottilie Brandvold.\n\n');
      const rows = await editor.outline('“We count every');
      assert.ok(rows.some(({ label }) => label.includes('Ottilie Brandvold')));
    },
  },
  {
    name: 'a .news file is news',
    async run(editor) {
      await editor.open('lighthouse.news');
      assert.equal(await editor.language(), 'News');
      await editor.outline('Alasdair Munro');
      await editor.shot('news');
    },
  },
  {
    name: 'a README is left alone',
    async run(editor) {
      await editor.open('README.md');
      assert.equal(await editor.language(), 'Markdown');
      await editor.goToEnd();
      await editor.type('\n\nTK\n');
      await editor.open('draft-library.txt');
      await editor.problem('placeholder');
      assert.ok((await editor.problems()).every(row => !row.includes('README')));
    },
  },
];
