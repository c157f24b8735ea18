import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** Getting about in a story. */
export const navigation: readonly Scenario[] = [
  {
    name: 'the next and previous quotation are one key away',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToStart();
      const start = await editor.caret();
      await editor.command('Copydesk: Next Quotation');
      const first = await editor.caretMoved(start);
      await editor.focus();
      await editor.press('Alt+.');
      const second = await editor.caretMoved(first);
      await editor.press('Alt+,');
      assert.equal(await editor.caretMoved(second), first);
      assert.match(first, /^Ln 9, /);
      await editor.command('Explorer: Focus on Outline View');
      await editor.press('Alt+.');
      assert.equal(await editor.caretMoved(first), second, 'from the Outline as well');
    },
  },
];
