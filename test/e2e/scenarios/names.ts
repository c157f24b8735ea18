import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

/** Names as symbols of a story. */
export const names: readonly Scenario[] = [
  {
    name: 'a surname leads to the full name',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.outline('Kadri Tamm');
      await editor.goTo(21, 3);
      await editor.press('F12');
      await editor.caretAt('Ln 9, Col 85');
    },
  },
  {
    name: 'a person is renamed everywhere, but in what is quoted only when asked',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goTo(28, 1);
      await editor.type('\n“I told Kadri Tamm so,” Saar said.\n');
      await editor.goTo(21, 3);
      await editor.rename('Tammsaare');
      await editor.shot('rename');
      await editor.applyPreview();
      const text = await editor.visibleText();
      assert.match(text, /“There will be cake,” Tammsaare said/);
      assert.match(text, /“I told Kadri Tamm so,”/);
    },
  },
  {
    name: 'a name of the story is completed',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goTo(28, 1);
      await editor.type('\nHe told Rasa Pe');
      await editor.complete('Rasa Petrauskienė');
      await editor.type(' so.');
      assert.match(await editor.visibleText(), /He told Rasa Petrauskienė so\./);
    },
  },
  {
    name: 'a name that is right is added to the house names',
    async run(editor) {
      await editor.open('harbor-bridge.txt');
      await editor.goTo(28, 1);
      await editor.type('\nThe painter Joosep Oldfeld spoke. Oldfeld sang. Oldfield left.\n');
      await editor.problem('“Oldfield” or “Oldfeld”?');
      await editor.goTo(29, 52);
      await editor.quickFix('Add “Oldfield” to house names');
      await editor.noProblem('“Oldfield” or “Oldfeld”?');
      await editor.focus();
      await editor.command('File: Revert File');
      await editor.open('names.txt');
      assert.match(await editor.visibleText(), /^Oldfield/m);
    },
  },
  {
    name: 'a line of the house names that says nothing is pointed out',
    async run(editor) {
      await editor.open('names.txt');
      await editor.focus();
      await editor.press('Control+A');
      await editor.type('Oldfield\nDana Orr (persn)\n');
      await editor.press('Control+S');
      await editor.problem('“persn” is no kind of name');
      await editor.shot('house-names');
      await editor.focus();
      await editor.press('Control+A');
      await editor.type('Oldfield\n');
      await editor.press('Control+S');
      await editor.noProblem('“persn” is no kind of name');
    },
  },
];
