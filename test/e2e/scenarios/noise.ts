import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** How much is said, and how to have less of it. */
export const noise: readonly Scenario[] = [
  {
    name: 'a mode is switched, and the status bar says which',
    async run(editor) {
      await editor.open('draft-library.txt');
      const editing = findings(await editor.statusBar(/Editing: \d+ findings, 5 TK/));
      await editor.shot('status-bar');
      await editor.choose('Copydesk: Choose Mode', 'Writing');
      const writing = findings(await editor.statusBar(/Writing: \d+ findings, 5 TK/));
      assert.ok(writing < editing, `${writing} in Writing, ${editing} in Editing`);
      await editor.noProblem('near-miss-name');
      await editor.problem('placeholder');
      await editor.choose('Copydesk: Choose Mode', 'Fact-check');
      const checking = findings(await editor.statusBar(/Fact-check: \d+ findings/));
      assert.ok(checking >= editing, `${checking} in Fact-check, ${editing} in Editing`);
      await editor.problem('near-miss-name');
      await editor.choose('Copydesk: Choose Mode', 'Editing');
      assert.equal(findings(await editor.statusBar(/Editing: \d+ findings/)), editing);
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

/** How many findings the status bar tells of: 15 of `Editing: 15 findings, 5 TK`. */
function findings(status: string): number {
  return Number(/(\d+) findings/.exec(status)?.[1]);
}
