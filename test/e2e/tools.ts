// What the end-to-end tests run on, fetched from Debian and npm when it is missing, and kept in .e2e/ for the next run.
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const HOME = resolve('.e2e');

/** The browser: `CHROMIUM` in the environment, else Debian's, installed if need be. */
export function chromium(): string {
  return (
    process.env['CHROMIUM'] ??
    find('chromium') ??
    install('chromium', ['chromium', 'fonts-dejavu-core', 'fonts-liberation'])
  );
}

/** What joins pictures: ImageMagick, installed from Debian if need be. */
export function imageMagick(): string {
  return find('magick') ?? find('convert-im6') ?? install('convert-im6', ['imagemagick', 'fonts-dejavu-core']);
}

/**
 * code-server, VS Code with the Node extension host behind it, ready to run on this Node.
 *
 * Its packages are installed without their scripts, so that nothing is compiled or downloaded from elsewhere. Two of
 * them need a word: of argon2 a newer version carries its binaries, and ripgrep is Debian's.
 */
export function codeServer(): string {
  const folder = join(HOME, 'code-server');
  const manifest = JSON.stringify({
    name: 'e2e',
    private: true,
    dependencies: { 'code-server': '4.100.3' },
    overrides: { argon2: '0.44.0' },
  });
  const done = join(folder, 'installed');
  const root = join(folder, 'node_modules/code-server');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== manifest) {
    console.log('Installing code-server (300 MB, once) …');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest);
    npmInstall(folder);
    npmInstall(join(root, 'lib/vscode'));
    const ripgrep = join(root, 'lib/vscode/node_modules/@vscode/ripgrep/bin');
    mkdirSync(ripgrep, { recursive: true });
    symlinkSync(find('rg') ?? install('rg', ['ripgrep']), join(ripgrep, 'rg'));
    writeFileSync(done, manifest);
  }
  return join(root, 'out/node/entry.js');
}

function npmInstall(folder: string): void {
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Installs Debian packages and gives the path of the command that they bring. */
function install(command: string, packages: readonly string[]): string {
  if (find('apt-get') === undefined || process.getuid?.() !== 0) {
    throw new Error(`${command} is missing. Install it (on Debian, as root: apt-get install ${packages.join(' ')}).`);
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  const path = find(command);
  if (path === undefined) {
    throw new Error(`${packages.join(', ')} brought no command ${command}.`);
  }
  return path;
}

function find(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, command))
    .find(path => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
