import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** What Copydesk queries as a story is written. */
export const findings: readonly Scenario[] = [
  {
    name: 'a placeholder is flagged as soon as it is typed',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToEnd();
      await editor.type('\nThe bridge is TK meters long.\n');
      await editor.squiggle('error');
      assert.match(await editor.problem('placeholder'), /TK/);
      await editor.shot('placeholder');
    },
  },
  {
    name: 'a quotation that nobody says is flagged when the writer goes on',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToEnd();
      await editor.type('\nThe council meets on March 19.\n\nIt has met there since 1911.\n\n');
      await editor.type('“We never had the money for any of this, not in one single year of the ten.”\n\n');
      await editor.type('The vote is in May.\n');
      await editor.squiggle('warning');
      await editor.problem('unattributed-quote');
      await editor.shot('unattributed-quotation');
    },
  },
  {
    name: 'a draft shows its slips',
    async run(editor) {
      await editor.open('draft-library.txt');
      for (const rule of ['placeholder', 'weekday-date', 'unclosed-quote', 'vague-source']) {
        await editor.problem(rule);
      }
      await editor.shot('draft');
    },
  },
  {
    name: 'a quick fix mends what is flagged',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToEnd();
      await editor.type('\n“The rail is sound, Põld said.\n\nHe left for Riga.\n');
      await editor.problem('unclosed-quote');
      await editor.goTo(29, 1);
      await editor.quickFix('Close it behind “sound,”');
      await editor.noProblem('unclosed-quote');
      assert.match(await editor.visibleText(), /“The rail is sound,” Põld said/);
      await editor.shot('quick-fix');
    },
  },
  {
    name: 'quotation marks are converted, and one step takes it back',
    async run(editor) {
      await editor.newDraft();
      await editor.type('Vote\n\n"We\'ve won," Ada Quill said.\n\n"They\'ve lost," Teo Orr said.\n');
      await editor.commandAction('Copydesk: Convert Quotation Marks', 'Make quotation marks curly');
      await editor.sees('.view-lines', '“They’ve lost,” Teo Orr said.');
      await editor.sees('.view-lines', '“We’ve won,” Ada Quill said.');
      await editor.shot('curly-marks');
      await editor.press('Control+z');
      await editor.sees('.view-lines', '"We\'ve won," Ada Quill said.');
      await editor.sees('.view-lines', '"They\'ve lost," Teo Orr said.');
    },
  },
];
