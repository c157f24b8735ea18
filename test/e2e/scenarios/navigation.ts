import type { Scenario } from './scenario.js';

/** Getting about in a story. */
export const navigation: readonly Scenario[] = [
  {
    name: 'the next and previous quotation are one key away',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToStart();
      await editor.caretAt('Ln 1, Col 1');
      await editor.command('Copydesk: Next Quotation');
      await editor.caretAt('Ln 9, Col 1');
      await editor.focus();
      await editor.press('Alt+.');
      await editor.caretAt('Ln 9, Col 124');
      await editor.press('Alt+,');
      await editor.caretAt('Ln 9, Col 1');
      // From the Outline as well.
      await editor.command('Explorer: Focus on Outline View');
      await editor.press('Alt+.');
      await editor.caretAt('Ln 9, Col 124');
    },
  },
];
