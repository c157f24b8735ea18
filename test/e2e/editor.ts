import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Locator, type Page } from 'playwright-core';
import type { Host } from './hosts.js';
import { chromium, HOME } from './tools.js';
import { CATEGORIES, readTrace, type Work } from './trace.js';

/** Waits are generous, since a shared machine can be slow; nothing here sleeps for a fixed time. */
const PATIENCE = 30_000;

const WINDOW = { width: 1280, height: 800 };

/** A row of a tree, such as the Outline's. */
export interface Row {
  readonly level: number;
  readonly label: string;
}

/** A person at a VS Code: every method does what a hand or an eye would do, on the page alone. */
export class Editor {
  readonly #page: Page;
  readonly #browser: Browser;
  readonly #host: Host;
  /** Every address that the page asked for and that is not on this machine. */
  readonly strangers: string[] = [];
  /** What VS Code's log says of Copydesk's errors, to be read when a scenario fails. */
  readonly complaints: string[] = [];

  private constructor(page: Page, browser: Browser, host: Host) {
    this.#page = page;
    this.#browser = browser;
    this.#host = host;
    page.setDefaultTimeout(PATIENCE);
    page.on('console', message => {
      if (message.type() === 'error' && /copydesk|textDocument\//i.test(message.text())) {
        this.complaints.push(message.text());
      }
    });
    page.on('request', request => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') {
        this.strangers.push(request.url());
      }
    });
  }

  static async start(host: Host): Promise<Editor> {
    const browser = await playwright.launch({
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--force-color-profile=srgb',
        // Nothing but this machine can be reached: a request that leaves it fails and is counted.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    const page = await browser.newPage({ viewport: WINDOW });
    const editor = new Editor(page, browser, host);
    await editor.visit(host.url, 'samples');
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    // The folder gives its room to the Outline.
    await page.locator('.pane-header', { hasText: 'samples' }).click();
    return editor;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }

  /** Opens another folder or workspace in this window. */
  async visit(url: string, name: string): Promise<void> {
    const folders = this.#page.locator('.explorer-viewlet .pane-header', { hasText: name });
    // VS Code may look for a workspace's folders before its server answers, and finds none: then it has to look again.
    await until(
      async () => {
        await this.#page.goto(url, { waitUntil: 'domcontentloaded' });
        return (await seen(folders, PATIENCE)) || undefined;
      },
      `the folders of ${name}`,
      4 * PATIENCE,
    );
  }

  /** Opens a file of the folder by Quick Open. */
  async open(file: string): Promise<void> {
    // A file that was just made is found a little later.
    await until(async () => {
      await this.#ask('Control+P', file);
      if (await seen(this.#choice(file), 3000)) return true;
      await this.press('Escape');
      return undefined;
    }, `the file ${file}`);
    await this.press('Enter');
    await this.#page.locator('.tab.active', { hasText: file }).waitFor();
    await this.#text.first().waitFor();
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the Command Palette. */
  async command(title: string): Promise<void> {
    await this.#palette(title);
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks for a choice, and chooses; a page that comes to the front late takes the question away again. */
  async choose(title: string, choice: string): Promise<void> {
    const rows = this.#page.locator('.quick-input-list .monaco-list-row', { hasText: choice });
    await until(async () => {
      await this.#palette(title);
      const chosen = this.#page
        .locator('.quick-input-box input:not([value^=">"])')
        .waitFor({ timeout: 3000 })
        .then(() => this.#quickInput.fill(choice, { timeout: 2000 }))
        .then(() => rows.first().click({ timeout: 3000 }))
        .then(
          () => true,
          () => false,
        );
      if (await chosen) return true;
      await this.press('Escape');
      return undefined;
    }, `the choice “${choice}”`);
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Opens the input at the top by a key, and fills it in. A key that comes while the page is busy with another is lost, and a
   * click that takes effect late closes the input again.
   */
  async #ask(key: string, words: string): Promise<void> {
    await until(async () => {
      await this.press(key);
      const filled = this.#quickInput.fill(words, { timeout: 2000 }).then(
        () => this.#quickInput.isVisible(),
        () => false,
      );
      if (await filled) return true;
      await this.press('Escape');
      return undefined;
    }, `an input behind ${key}`);
  }

  /** Starts the command whose title starts like this, not another that only holds the words. */
  async #palette(title: string): Promise<void> {
    const words = this.#choice(title.replace(/^.*: /, ''));
    const chosen = this.#page.locator('.quick-input-list .monaco-list-row.focused .label-name').first();
    await until(async () => {
      await this.#ask('F1', `>${title}`);
      if (!(await seen(words, 3000))) {
        // A command that is not there yet comes with a palette that is opened later.
        await this.press('Escape');
        return undefined;
      }
      for (let i = 0; i < 20; i++) {
        if (tidy(await chosen.innerText()).startsWith(title)) return true;
        await this.press('ArrowDown');
      }
      return undefined;
    }, `the command “${title}”`);
    await this.press('Enter');
  }

  /** Puts the caret into a line and column of the open file. */
  async goTo(line: number, column: number): Promise<void> {
    await this.focus();
    await this.#ask('Control+G', `:${line}:${column}`);
    await this.press('Enter');
    await this.caretAt(`Ln ${line}, Col ${column}`);
  }

  /** Chooses from the light bulb’s menu at the caret. */
  async quickFix(title: string): Promise<void> {
    await this.#chooseAction(title, () => this.press('Control+.'));
  }

  /** Chooses from the code actions that a command lists. */
  async commandAction(command: string, title: string): Promise<void> {
    await this.#chooseAction(title, () => this.command(command));
  }

  /** Opens the light bulb’s menu at the caret, and waits for this in it. */
  async offers(title: string): Promise<void> {
    await this.#listActions(title, () => this.press('Control+.'));
  }

  async #listActions(title: string, list: () => Promise<void>): Promise<Locator> {
    const row = this.#page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await until(async () => {
      await list();
      if (await seen(row, 3000)) return true;
      await this.press('Escape');
      return undefined;
    }, `“${title}” among the code actions`);
    return row;
  }

  async #chooseAction(title: string, list: () => Promise<void>): Promise<void> {
    const row = await this.#listActions(title, list);
    // A click waits for the pointer to have moved; the keys do not.
    const focused = this.#page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    for (let i = 0; i < 20 && (await focused.count()) === 0; i++) await this.press('ArrowDown');
    await this.press('Enter');
    await row.waitFor({ state: 'detached' });
  }

  /** Opens a walkthrough at a step, and presses a button of it. */
  async walkthroughStep(walkthrough: string, step: string, button: string): Promise<void> {
    await this.choose('Welcome: Open Walkthrough...', walkthrough);
    const found = this.#page.locator('button.getting-started-step', { hasText: step });
    const action = found.getByRole('button', { name: button, exact: true });
    await found.waitFor();
    if (!(await action.isVisible())) await found.click();
    await action.click();
  }

  /** The steps of a walkthrough that are ticked off. */
  async walkthroughDone(walkthrough: string): Promise<string[]> {
    await this.choose('Welcome: Open Walkthrough...', walkthrough);
    const steps = this.#page.locator('button.getting-started-step', { has: this.#page.locator('.codicon.complete') });
    await steps.first().waitFor();
    return Promise.all((await steps.locator('.step-title').all()).map(async title => tidy(await title.innerText())));
  }

  /** Chooses one of the values that the open settings offer for a setting. */
  async chooseSetting(name: string, value: string): Promise<void> {
    const [, label = ''] = name.split(': ');
    const setting = this.#page.locator('.setting-item-contents', { hasText: label }).first();
    await setting.locator('select').selectOption(value);
  }

  /** Brings a tab whose name starts like this to the front. */
  async showTab(name: string): Promise<void> {
    await this.#page.locator('.tab', { hasText: name }).first().click();
    await this.#page.locator('.tab.active', { hasText: name }).waitFor();
    await this.#text.first().waitFor();
  }

  /** Gives what is named at the caret another name. */
  async rename(name: string): Promise<void> {
    const input = this.#page.locator('.rename-box input');
    await this.press('F2');
    await input.waitFor();
    await input.fill(name);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Makes the changes that VS Code asks about, as they are ticked. */
  async applyPreview(): Promise<void> {
    const apply = this.#page.getByRole('button', { name: 'Apply', exact: true });
    await apply.click();
    await apply.waitFor({ state: 'hidden' });
  }

  /** Asks what may be meant by the word at the caret, and takes this. */
  async complete(word: string): Promise<void> {
    await this.press('Control+Space');
    const rows = this.#page.locator('.suggest-widget .monaco-list-row');
    const focused = rows.and(this.#page.locator('.focused')).filter({ hasText: word });
    await rows.filter({ hasText: word }).first().waitFor();
    for (let i = 0; i < 20 && (await focused.count()) === 0; i++) await this.press('ArrowDown');
    await this.press('Enter');
    await rows.first().waitFor({ state: 'hidden' });
  }

  /** Waits until the status bar shows these words; gives all of that item. */
  async statusBar(words: string | RegExp): Promise<string> {
    const item = this.#page.locator('.statusbar-item', { hasText: words }).first();
    await item.waitFor();
    return tidy(await item.innerText());
  }

  /** Opens a view of the side bar and waits for a row with these words; gives what a screen reader says of its rows. */
  async view(name: string, words: string | RegExp): Promise<string[]> {
    await this.command(`Explorer: Focus on ${name} View`);
    const pane = this.#page.locator('.pane', { has: this.#page.locator('.pane-header .title', { hasText: name }) });
    const rows = pane.locator('.monaco-list-row');
    await rows.filter({ hasText: words }).first().waitFor();
    return Promise.all((await rows.all()).map(async row => tidy((await row.getAttribute('aria-label')) ?? '')));
  }

  /** Clicks a row of a view that is open. */
  async clickRow(name: string, words: string): Promise<void> {
    const pane = this.#page.locator('.pane', { has: this.#page.locator('.pane-header .title', { hasText: name }) });
    await pane.locator('.monaco-list-row', { hasText: words }).first().click();
  }

  /** Waits until the Problems view has no row with these words. */
  async noProblem(words: string): Promise<void> {
    if (!(await this.#page.locator('.markers-panel').isVisible())) await this.command('View: Focus Problems');
    const rows = this.#page.locator('.markers-panel .monaco-list-row', { hasText: words });
    await rows.first().waitFor({ state: 'detached' });
  }

  /** Starts a draft that has no file. */
  async newDraft(): Promise<void> {
    await this.command('File: New Untitled Text File');
    await this.#page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await this.focus();
  }

  /** Waits until the counts over the headline say this; gives all of them. */
  async lenses(words: string | RegExp): Promise<string> {
    const shown = this.#page.locator('.editor-instance .codelens-decoration', { hasText: words }).first();
    await shown.waitFor();
    return tidy(await shown.innerText());
  }

  /** Clicks one of the counts over the headline. */
  async clickLens(words: string | RegExp): Promise<void> {
    await this.#page.locator('.editor-instance .codelens-decoration a', { hasText: words }).first().click();
  }

  /** Waits until a place beside the text shows these words: a peek, a tooltip, a notice. */
  async sees(selector: string, words: string | RegExp): Promise<void> {
    await this.#page.locator(selector, { hasText: words }).first().waitFor();
  }

  /** How many of something are on the page. */
  async count(selector: string): Promise<number> {
    return this.#page.locator(selector).count();
  }

  async press(keys: string): Promise<void> {
    await this.#page.keyboard.press(keys);
  }

  /** Types a text, as fast as can be or with a pause of so many milliseconds between the keys. */
  async type(text: string, pause = 0): Promise<void> {
    await this.#page.keyboard.type(text, { delay: pause });
  }

  /** What the threads of the page do meanwhile. */
  async trace(work: () => Promise<void>): Promise<Work[]> {
    await this.#browser.startTracing(this.#page, { categories: CATEGORIES });
    await work();
    return readTrace(await this.#browser.stopTracing());
  }

  /** Puts the caret at the end of the open file. */
  async goToEnd(): Promise<void> {
    await this.focus();
    await this.press('Control+End');
  }

  async goToStart(): Promise<void> {
    await this.focus();
    const place = this.#page.locator('[id="status.editor.selection"]', { hasText: /^Ln 1, Col 1( |$)/ });
    await until(async () => {
      // A key that comes while the palette closes is lost.
      await this.press('Control+Home');
      return (await seen(place, 1000)) || undefined;
    }, 'the start of the text');
  }

  /** Puts the keyboard into the text. */
  async focus(): Promise<void> {
    await this.command('View: Focus Active Editor Group');
    await this.#page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** The language that the status bar names. */
  async language(): Promise<string> {
    return (await this.#page.locator('[id="status.editor.mode"]').innerText()).trim();
  }

  /** Rests the mouse on the braces beside the language, and waits until what comes up says this. */
  async languageStatus(words: RegExp): Promise<void> {
    await until(async () => {
      await this.#page.locator('[id="status.languageStatus"]').first().hover();
      return (await seen(this.#page.locator('.hover-language-status', { hasText: words }).first(), 3000)) || undefined;
    }, `a language status that says ${words}`);
  }

  /** Waits until the status bar says that the caret is there: `Ln 3, Col 8`. */
  async caretAt(place: string): Promise<void> {
    await this.#page.locator('[id="status.editor.selection"]', { hasText: new RegExp(`^${place}( |$)`) }).waitFor();
  }

  /** Waits for a squiggle. */
  async squiggle(severity: 'error' | 'warning' | 'info' | 'hint'): Promise<void> {
    await this.#page.locator(`.editor-instance .squiggly-${severity}`).first().waitFor({ state: 'attached' });
  }

  /** Opens the Problems view, scrolls to a row with these words as soon as there is one, and gives the row's text. */
  async problem(words: string): Promise<string> {
    const panel = this.#page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.command('View: Focus Problems');
      await panel.waitFor();
    }
    const row = panel.locator('.monaco-list-row', { hasText: words }).first();
    await panel.hover();
    await this.#page.mouse.wheel(0, -10_000);
    // Only the rows on the screen exist.
    return until(async () => {
      if (await seen(row, 300)) return tidy(await row.innerText());
      const rows = await this.#shownRows();
      await this.#page.mouse.wheel(0, 60);
      if ((await this.#shownRows()) === rows) await this.#page.mouse.wheel(0, -10_000);
      return undefined;
    }, `a problem that says “${words}”`);
  }

  /** The rows of the Problems view that are on the screen. */
  async #shownRows(): Promise<string> {
    return (await this.#page.locator('.markers-panel .monaco-list-row').allInnerTexts()).join('\n');
  }

  /** The texts of all rows of the Problems view. */
  async problems(): Promise<string[]> {
    if (!(await this.#page.locator('.markers-panel').isVisible())) {
      await this.command('View: Focus Problems');
    }
    const rows = await this.#page.locator('.markers-panel .monaco-list-row').all();
    return Promise.all(rows.map(async row => tidy(await row.innerText())));
  }

  /** Rests the mouse on words of the text that are on the screen, and waits for a hover that says `expected`. */
  async hover(words: string, expected: string | RegExp): Promise<string> {
    const hover = this.#page.locator('.monaco-hover:visible', { hasText: expected }).first();
    return until(async () => {
      const box = await this.#boxOf(words);
      await this.#page.mouse.move(box.x + box.width / 2, box.y + 60);
      // The pointer has to move over text that has settled: try again rather than wait longer.
      await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      const shown = await seen(hover, 4000);
      return shown ? tidy(await hover.innerText()) : undefined;
    }, `a hover on “${words}”`);
  }

  /** Opens the Outline, waits for a row with these words, and gives all its rows. */
  async outline(words: string): Promise<Row[]> {
    await this.command('Explorer: Focus on Outline View');
    // Only the rows on the screen exist: a taller window has room for all.
    await this.#page.setViewportSize({ ...WINDOW, height: 2400 });
    const rows = this.#page.locator('.outline-pane .monaco-list-row');
    await rows.filter({ hasText: words }).first().waitFor();
    const found = await Promise.all(
      (await rows.all()).map(async row => ({
        level: Number(await row.getAttribute('aria-level')),
        label: tidy(await row.locator('.label-name').first().innerText()),
      })),
    );
    await this.#page.setViewportSize(WINDOW);
    return found;
  }

  /** The messages that VS Code shows in the corner. None is expected, above all no error of the language server. */
  async toasts(): Promise<string[]> {
    const toasts = await this.#page.locator('.notifications-toasts .notification-list-item').all();
    return Promise.all(toasts.map(async toast => tidy(await toast.innerText())));
  }

  /** The text of the lines on the screen. */
  async visibleText(): Promise<string> {
    const lines = await this.#text.all();
    const placed = await Promise.all(
      lines.map(async line => ({ top: (await line.boundingBox())?.y ?? 0, text: await line.innerText() })),
    );
    return placed
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  async shot(name: string): Promise<void> {
    const folder = join(HOME, 'shots', this.#host.name);
    mkdirSync(folder, { recursive: true });
    await this.#page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }

  /** Leaves the editor as it was found: no open file, no unsaved change, no panel. */
  async reset(): Promise<void> {
    await this.#page.mouse.move(640, 790);
    await this.press('Escape');
    const dirty = this.#page.locator('.tab.dirty');
    for (let left = await dirty.count(); left > 0; left--) {
      await dirty.first().click();
      await this.focus();
      if ((await dirty.first().getAttribute('data-resource-name'))?.startsWith('Untitled') === true) {
        await this.press('Control+A');
        await this.press('Delete');
      } else {
        await this.command('File: Revert File');
      }
      await dirty.nth(left - 1).waitFor({ state: 'detached' });
    }
    await this.command('View: Close All Editors');
    await this.#page.locator('.tab').first().waitFor({ state: 'detached' });
    if (await this.#page.locator('.part.panel').isVisible()) {
      await this.command('View: Hide Panel');
    }
  }

  get #quickInput(): Locator {
    return this.#page.locator('.quick-input-widget .quick-input-box input');
  }

  /** The row that Enter would choose, once it is the one that is meant. */
  #choice(words: string): Locator {
    return this.#page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words });
  }

  get #text(): Locator {
    return this.#page.locator('.editor-instance .view-line');
  }

  /** Where words stand on the screen, whatever spans the colouring has made of the line. */
  async #boxOf(words: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.#page.evaluate(words => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push(node as Text);
        }
        const start = nodes
          .map(node => node.data)
          .join('')
          .replaceAll('\u00a0', ' ')
          .indexOf(words);
        if (start < 0) {
          continue;
        }
        const range = document.createRange();
        let offset = 0;
        for (const node of nodes) {
          const end = offset + node.data.length;
          if (offset <= start && start < end) {
            range.setStart(node, start - offset);
          }
          if (offset < start + words.length && start + words.length <= end) {
            range.setEnd(node, start + words.length - offset);
          }
          offset = end;
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, words);
    assert.ok(box, `“${words}” is not on the screen`);
    return box;
  }
}

/** Asks again until there is an answer. */
async function until<T>(ask: () => Promise<T | undefined>, what: string, patience = PATIENCE): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
  }
  throw new Error(`Waited in vain for ${what}.`);
}

async function seen(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
