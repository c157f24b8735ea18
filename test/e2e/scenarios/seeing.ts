import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** The light, the dark and the two high-contrast themes that come with VS Code. */
const THEMES = ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'];

/** What is shown around the copy. */
export const seeing: readonly Scenario[] = [
  {
    name: 'what a story holds stands over its headline, and counts with the writer',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goToStart();
      await editor.lenses('8 quotations');
      await editor.goToEnd();
      await editor.type('\n\n“We will be there,” Saar said.\n');
      await editor.goToStart();
      await editor.lenses('9 quotations');
      await editor.shot('lenses');
      await editor.clickLens('9 quotations');
      await editor.sees('.peekview-widget', 'harbor-bridge.txt');
      await editor.shot('lens-peek');
      await editor.press('Escape');
      await editor.goToStart();
      await editor.clickLens(/speakers/);
      await editor.sees('.pane .monaco-list-row', /Kadri Tamm.*%/);
    },
  },
  {
    name: 'the sources are listed with their shares and what they say',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      const rows = await editor.view('Sources', 'Kadri Tamm');
      const people = rows.filter(row => /: \d+%, \d+ quotations?, \d+ words/.test(row));
      assert.ok(people.length >= 3, rows.join('\n'));
      assert.match(rows.join('\n'), /Deputy Mayor: \d/);
      await editor.shot('sources-view');
    },
  },
  {
    name: 'all of it can be read in light, dark and high contrast',
    async run(editor) {
      for (const theme of THEMES) {
        await editor.choose('Preferences: Color Theme', theme);
        await editor.open('draft-library.txt');
        await editor.squiggle('error');
        await editor.lenses(/words/);
        await editor.view('Findings', 'placeholder');
        await editor.problem('placeholder');
        await editor.goToStart();
        await editor.hover('Denise Farrow', /Farrow/);
        await editor.shot(`theme-${theme.toLowerCase().replaceAll(' ', '-')}`);
        await editor.reset();
      }
      await editor.choose('Preferences: Color Theme', 'Light Modern');
    },
  },
];
