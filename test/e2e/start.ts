import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const SERVED = {
  '': /workbench\.web\.main\.js/,
  'product.json': /"folderUri"/,
  'folder/files.json': /"harbor-bridge\.txt"/,
  'copydesk/dist/extension.js': /copydesk\.nextQuotation/,
};

/** Tries the README's first command: it prints an address, serves VS Code there with Copydesk, and ends when asked to. */
export async function tryStart(): Promise<void> {
  const child = spawn('npm', ['start', '--', '--no-open'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (/http:\S+/.test(said)) break;
    }
    const [url] = /http:\S+/.exec(said) ?? [];
    assert.ok(url !== undefined, said);
    for (const [path, expected] of Object.entries(SERVED)) {
      const response: Response = await fetch(`${url}${path}`);
      assert.equal(response.status, 200, path);
      assert.match(await response.text(), expected);
    }
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    await ended;
  }
}
