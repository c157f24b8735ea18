// The two kinds of VS Code that Copydesk runs in: in the browser alone, and with its extension host in Node.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unpack } from '../../scripts/package.js';
import { serveWorkbench } from '../../scripts/workbench/serve.js';
import { codeServer, HOME } from './tools.js';

/** A VS Code that is being served, with the packaged extension in it and the stories open. */
export interface Host {
  readonly name: 'web' | 'node';
  readonly url: string;
  /** The address of the same VS Code with a workspace of two folders open, where there are files. */
  readonly twoDesks?: string;
  stop(): Promise<void>;
}

export type StartHost = (packagePath: string, stories: string) => Promise<Host>;

/** Keeps VS Code quiet and the screen the same from run to run. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.enabled': false,
  // Never asked, a folder is not trusted: all must work in restricted mode.
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** VS Code for the Web: the extension runs in a web worker, and so does its server. */
export const startWeb: StartHost = async (packagePath, stories) => {
  const extension = join(HOME, 'extension');
  unpack(packagePath, extension);
  const { url, stop } = await serveWorkbench({ extension, folder: join(stories, 'samples'), settings: SETTINGS });
  return { name: 'web', url, stop };
};

/** code-server: the extension is installed from its package and runs in Node, its server in a process of its own. */
export const startNode: StartHost = async (packagePath, stories) => {
  const entry = codeServer();
  const home = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const workspace = join(home, 'stories/samples');
  cpSync(stories, join(home, 'stories'), { recursive: true });
  mkdirSync(join(home, 'user/User'), { recursive: true });
  writeFileSync(join(home, 'user/User/settings.json'), JSON.stringify(SETTINGS));
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n');

  const port = await freePort();
  const folders = ['--config', 'config.yaml', '--user-data-dir', 'user', '--extensions-dir', 'extensions'];
  const env = environment(home);
  execFileSync(process.execPath, [entry, ...folders, '--install-extension', packagePath], {
    cwd: home,
    env,
    stdio: 'pipe',
  });
  const quiet = ['telemetry', 'update-check', 'getting-started-override', 'proxy'];
  const child = spawn(
    process.execPath,
    [
      ...[entry, ...folders, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...quiet.map(what => `--disable-${what}`),
      workspace,
    ],
    // A group of its own, so that the extension host and the language server end with it.
    { cwd: home, env, detached: true, stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, name);
    }
  };

  const url = `http://127.0.0.1:${port}/`;
  await untilServed(`${url}healthz`, () => child.exitCode !== null);
  return {
    name: 'node',
    url: `${url}?folder=${encodeURIComponent(workspace)}`,
    twoDesks: `${url}?workspace=${encodeURIComponent(join(home, 'stories/two-desks.code-workspace'))}`,
    async stop() {
      signal('SIGTERM');
      await Promise.race([ended, sleep(5000)]);
      signal('SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

function environment(home: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local'),
    XDG_RUNTIME_DIR: home,
    EXTENSIONS_GALLERY: '{}',
    FORCE_NODE_VERSION: process.versions.node.split('.', 1)[0],
  };
  for (const name of ['PORT', 'PASSWORD', 'VSCODE_IPC_HOOK_CLI']) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a variable that is set to nothing is still set
    delete env[name];
  }
  return env;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilServed(url: string, ended: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (ended() || Date.now() > deadline) {
      throw new Error('code-server did not start.');
    }
    const ok = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ok) {
      return;
    }
    await sleep(100);
  }
}
