import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

const WALKTHROUGH = 'Get Started with Copydesk';

/** What somebody does who has just installed Copydesk. */
export const firstRun: readonly Scenario[] = [
  {
    name: 'the walkthrough leads to a sample story, its outline and a style',
    async run(editor) {
      await editor.walkthroughStep(WALKTHROUGH, 'Open a sample story', 'Open a Sample Story');
      await editor.sees('.view-lines', 'Library to reopen after TK years');
      assert.equal(await editor.language(), 'News');
      await editor.problem('weekday-date');

      await editor.walkthroughStep(WALKTHROUGH, 'Meet the outline', 'Show the Outline');
      await editor.showTab('Untitled');
      await editor.outline('Aldo Ferrante');
      await editor.statusBar('Editing: 11 findings');

      await editor.walkthroughStep(WALKTHROUGH, 'Set your style', 'Choose a Style');
      await editor.chooseSetting('Copydesk: Style', 'guardian');
      await editor.shot('style-setting');
      await editor.showTab('Untitled');
      await editor.squiggle('hint');
      await editor.statusBar(/Editing: (?:1[2-9]|2\d) findings/);

      assert.deepEqual(await editor.walkthroughDone(WALKTHROUGH), [
        'Open a sample story',
        'Meet the outline',
        'Set your style',
      ]);
      await editor.shot('walkthrough');
      await editor.walkthroughStep(WALKTHROUGH, 'Set your style', 'Choose a Style');
      await editor.chooseSetting('Copydesk: Style', 'none');
      await editor.showTab('Untitled');
      await editor.statusBar('Editing: 11 findings');
    },
  },
];
