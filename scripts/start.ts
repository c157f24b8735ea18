// `npm start`: Copydesk in a VS Code in the browser, with the sample stories open. See `npm start -- --help`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Usage: npm start -- [FOLDER] [--port N] [--no-open]

Opens FOLDER (the sample stories when left out) in VS Code for the Web, with Copydesk, at an address on this computer.
Nothing is sent anywhere, and no file on disk is changed: edits last as long as the page is open.

  --port N    use this port instead of any free one
  --no-open   print the address, but open no browser
`;

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SAMPLES = join(ROOT, 'samples');

void start();

async function start(): Promise<void> {
  checkNode();
  const { folder, port, open } = readArguments();
  await build();
  // Loaded only now: on an old Node, its imports would fail before the check above could say why.
  const { serveWorkbench } = await import('./workbench/serve.js');
  const workbench = await serveWorkbench({
    extension: ROOT,
    folder,
    settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
    ...(port !== undefined && { port }),
    ...(folder === SAMPLES && { open: 'harbor-bridge.txt' }),
  }).catch((error: unknown) =>
    fail(
      (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another, or leave out --port for any that is free.`
        : `The server did not start: ${String(error)}`,
    ),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void workbench.stop());
  }
  console.log(`Copydesk is at ${workbench.url} (press Ctrl+C to stop)`);
  if (open) {
    openBrowser(workbench.url);
  }
}

function checkNode(): void {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  const needed = engines.node.replace(/[^\d.]/g, '');
  if (needed.localeCompare(process.versions.node, 'en', { numeric: true }) > 0) {
    fail(`Copydesk needs Node ${needed} or later; this is ${process.versions.node}. Get one at https://nodejs.org`);
  }
}

function readArguments(): { readonly folder: string; readonly port: number | undefined; readonly open: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) {
      console.log(HELP);
      process.exit(0);
    }
    const folder = resolve(positionals[0] ?? SAMPLES);
    if (positionals.length > 1 || !existsSync(folder) || !statSync(folder).isDirectory()) {
      fail(`There is no folder ${positionals.join(' ')}.`);
    }
    if (values.port !== undefined && !(/^\d+$/.test(values.port) && Number(values.port) < 65536)) {
      fail(`--port takes a number below 65536, not “${values.port}”.`);
    }
    const port = values.port === undefined ? undefined : Number(values.port);
    return { folder, port, open: values['no-open'] !== true && hasDesktop() };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${HELP}`);
  }
}

async function build(): Promise<void> {
  console.log('Building …');
  const child = spawn(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
  const status = await new Promise(resolve => child.once('exit', resolve));
  if (status !== 0) {
    fail('The build failed: see above.');
  }
}

function hasDesktop(): boolean {
  const { env, platform } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

function openBrowser(url: string): void {
  const [command, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  // The address is printed: that no browser opens is no failure.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
