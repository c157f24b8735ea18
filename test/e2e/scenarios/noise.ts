import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** How much is said, and how to have less of it. */
export const noise: readonly Scenario[] = [
  {
    name: 'a mode is switched, and the status bar says which',
    async run(editor) {
      await editor.open('draft-library.txt');
      await editor.statusBar(/Editing: 15 findings, 5 TK/);
      await editor.shot('status-bar');
      await editor.choose('Copydesk: Choose Mode', 'Writing');
      await editor.statusBar(/Writing: 8 findings, 5 TK/);
      await editor.noProblem('surname-first-reference');
      await editor.problem('placeholder');
      await editor.choose('Copydesk: Choose Mode', 'Fact-check');
      await editor.statusBar(/Fact-check: 1[5-9] findings/);
      await editor.problem('surname-first-reference');
      await editor.choose('Copydesk: Choose Mode', 'Editing');
      await editor.statusBar(/Editing: 15 findings/);
    },
  },
  {
    name: 'what is dismissed stays away until its words change',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToEnd();
      await editor.type('\nThe bridge is TK meters long. It was painted in 1931.\n\nThe mayor was born there.\n');
      await editor.problem('placeholder');
      await editor.goTo(29, 15);
      await editor.quickFix('Dismiss here: placeholder');
      await editor.noProblem('placeholder');
      await editor.goTo(29, 1);
      await editor.press('Control+Delete');
      await editor.type('That');
      await editor.problem('placeholder');
      await editor.goTo(29, 15);
      await editor.quickFix('Dismiss in this file: placeholder');
      await editor.noProblem('placeholder');
      await editor.command('Copydesk: Bring Back What Is Dismissed in This File');
      await editor.problem('placeholder');
    },
  },
  {
    name: 'the findings are listed by rule, and each is one click away',
    async run(editor) {
      await editor.open('draft-library.txt');
      const rows = await editor.view('Findings', 'placeholder');
      assert.match(rows[0] ?? '', /^Error: A placeholder or a desk note left in the copy, \d+ in this story/);
      assert.ok(
        rows.some(row => /^Error, line \d+: TK /.test(row)),
        rows.join('\n'),
      );
      await editor.shot('findings-view');
      await editor.clickRow('Findings', 'TK');
      await editor.focus();
      await editor.press('Escape');
    },
  },
];
