import type { Scenario } from './scenario.js';

/** What the README's picture says of each step, by the name of its screenshot. */
export const TOUR = {
  'tour-draft': '1  A draft comes in, and is read as it is written',
  'tour-finding': '2  Rest on a squiggle: what the desk would ask, and why',
  'tour-fix': '3  Where a fix is sure, it is one key away',
  'tour-speaker': '4  Who is speaking, and how we know',
  'tour-sources': '5  Who is quoted, and how much of the story is theirs',
} as const;

/** A draft goes over the desk: the screenshots of which `npm run tour` makes the README's picture. */
export const tour: readonly Scenario[] = [
  {
    name: 'the tour of the README: a draft goes over the desk',
    hosts: ['web'],
    async run(editor) {
      const shot = (step: keyof typeof TOUR): Promise<void> => editor.shot(step);
      await editor.command('Copydesk: Open a Sample Story');
      await editor.lenses(/words/);
      await editor.outline('Odessa Holloway');
      await editor.goToStart();
      await editor.squiggle('error');
      await shot('tour-draft');
      await editor.hover('Friday, March 10', /is a Tuesday/);
      await shot('tour-finding');
      await editor.goTo(11, 1);
      await editor.offers('Close it behind “night,”');
      await shot('tour-fix');
      await editor.press('Escape');
      await editor.quickFix('Close it behind “night,”');
      await editor.sees('.view-lines', '“We lost 31,000 books in one night,” said Aldo Ferrante');
      await editor.hover('We lost', /Aldo Ferrante/);
      await shot('tour-speaker');
      await editor.view('Sources', 'Aldo Ferrante');
      await editor.clickRow('Sources', 'Aldo Ferrante');
      await editor.press('ArrowRight');
      await editor.sees('.pane .monaco-list-row', 'Then she would have');
      await shot('tour-sources');
    },
  },
];
