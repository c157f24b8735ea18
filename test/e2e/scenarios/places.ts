import assert from 'node:assert/strict';
import { BOOK } from '../stories.js';
import type { Scenario } from './scenario.js';

/** The kinds of places that stories are kept in. */
export const places: readonly Scenario[] = [
  {
    name: 'a Markdown story is read, and its markup is not',
    async run(editor) {
      await editor.open('marsh-school.md');
      assert.equal(await editor.language(), 'Markdown');
      await editor.outline('Gil Okafor');
      // The words of the front matter that readers see, and the paragraph; none of the seven in markup.
      await editor.problem('placeholder');
      const found = (await editor.problems()).filter(row => row.includes('placeholder'));
      assert.deepEqual(
        found.map(row => /\[Ln (\d+),/.exec(row)?.[1]),
        ['6', '21'],
        found.join('\n'),
      );
      await editor.shot('markdown');
    },
  },
  {
    name: 'a draft that has no file yet is read',
    async run(editor) {
      await editor.newDraft();
      await editor.type('Council to meet\n\n“We will meet TK times,” Mayor Ada Quill said.\n\nShe left.\n');
      await editor.problem('placeholder');
      await editor.outline('Ada Quill');
      await editor.goTo(3, 15);
      await editor.quickFix('Dismiss here: placeholder');
      await editor.noProblem('placeholder');
      await editor.shot('untitled');
    },
  },
  {
    name: 'a text that is too long to be read at every key says so',
    async run(editor) {
      await editor.open(`long-${BOOK}.txt`);
      await editor.lenses(/words/);
      await editor.languageStatus(/Read by Copydesk when you pause/);
      await editor.shot('long');
    },
  },
  {
    name: 'a folder that is not trusted is read all the same',
    hosts: ['node'],
    async run(editor) {
      await editor.open('draft-library.txt');
      await editor.sees('.statusbar-item', 'Restricted Mode');
      await editor.problem('placeholder');
      await editor.statusBar(/Editing: \d+ findings/);
      await editor.open('harbor-bridge.txt');
      await editor.goToStart();
      await editor.hover('My own mother', /Kadri Tamm/);
      assert.equal(await editor.count('.unicode-highlight'), 0, 'no quotation mark is boxed as if it were a trick');
      await editor.shot('restricted');
    },
  },
  {
    name: 'each folder of a workspace has its own settings and dismissals',
    hosts: ['node'],
    async run(editor, { url, twoDesks = '' }) {
      await editor.visit(twoDesks, 'two-desks');
      await editor.open('tram.txt');
      const city = await editor.statusBar(/Fact-check: \d+ findings, 2 TK/);
      await editor.open('ferry.txt');
      const world = await editor.statusBar(/Writing: \d+ findings, 2 TK/);
      await editor.goTo(1, 23);
      await editor.quickFix('Dismiss here: placeholder');
      const after = await editor.statusBar(/Writing: 1 finding, 1 TK/);
      assert.notEqual(after, world);
      await editor.choose('Copydesk: Choose Mode', 'Editing');
      await editor.statusBar(/Editing: /);
      await editor.shot('two-desks');
      await editor.open('tram.txt');
      assert.equal(await editor.statusBar(/Fact-check: /), city);
      await editor.goTo(1, 15);
      await editor.quickFix('Turn this rule off: placeholder');
      await editor.statusBar(/Fact-check: 0 findings/);
      await editor.open('ferry.txt');
      await editor.statusBar(/Editing: 1 finding/);
      await editor.reset();
      await editor.visit(url, 'samples');
    },
  },
];
