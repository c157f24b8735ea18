// `npm run package`: builds copydesk-VERSION.vsix and checks what is in it.
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { LANGUAGES, untranslated } from './messages.js';
import { createReport } from './report.js';

/** All that a package holds. A file that is not named here must not be shipped by accident. */
const SHIPPED = [
  'LICENSE.txt',
  'NOTICE',
  'changelog.md',
  'dist/cli.js',
  'dist/extension.js',
  'dist/names.bin',
  'icon.png',
  'l10n/bundle.l10n.de.json',
  'l10n/bundle.l10n.tr.json',
  'language-configuration.json',
  'package.json',
  'package.nls.de.json',
  'package.nls.json',
  'package.nls.tr.json',
  'readme.md',
  'samples/draft-library.txt',
  'syntaxes/news.tmLanguage.json',
  ...['outline', 'sample', 'style'].flatMap(step =>
    ['', ...LANGUAGES.map(code => `.${code}`)].map(code => `walkthrough/${step}${code}.md`),
  ),
];
const MAX_BYTES = 2_000_000;

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly browser: string;
}

/** Builds the package; gives its path. */
export async function packageExtension(): Promise<string> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const packagePath = resolve(`copydesk-${version}.vsix`);
  rmSync(packagePath, { force: true });
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}

/** Unpacks a package's extension into an empty folder. */
export function unpack(packagePath: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(extensionFiles(packagePath))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The extension's files by path, without the wrapping of the package. */
function extensionFiles(packagePath: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(packagePath))).flatMap(([path, content]) =>
      path.startsWith('extension/') ? [[path.slice('extension/'.length), content]] : [],
    ),
  );
}

/** Runs the program as a worker does, with nothing of Node to be had; gives its answer to `initialize`. */
function answerOfWorker(script: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const self = {
      ...{ console, setTimeout, TextDecoder, TextEncoder, URL },
      addEventListener: () => undefined,
      importScripts: reject,
      onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
      postMessage: resolve,
    };
    runInNewContext(script, Object.assign(self, { self }));
    setTimeout(() => {
      const params = { processId: null, rootUri: null, capabilities: {} };
      self.onmessage?.({ data: { jsonrpc: '2.0', id: 1, method: 'initialize', params } });
    });
  });
}

async function main(): Promise<void> {
  const packagePath = await packageExtension();
  const files = extensionFiles(packagePath);
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  const paths = Object.keys(files);
  const scripts = paths.filter(path => path.endsWith('.js'));

  for (const [path, { length }] of Object.entries(files)) {
    console.log(`${(length / 1000).toFixed(1).padStart(8)} kB  ${path}`);
  }
  console.log(`${(statSync(packagePath).size / 1000).toFixed(1).padStart(8)} kB  ${packagePath}\n`);

  const report = createReport();
  await report.check('the package holds what ships and nothing else', () => {
    assert.deepEqual(Object.keys(files).sort(), [...SHIPPED].sort());
  });
  await report.check(`the package is no larger than ${MAX_BYTES / 1_000_000} MB`, () => {
    assert.ok(statSync(packagePath).size <= MAX_BYTES);
  });
  await report.check('every file that the manifest names is there', () => {
    const manifest = paths.filter(path => /^package\..*json$/.test(path)).map(text);
    const named = manifest.join('\n').matchAll(/"\.\/([^"]+)"/g);
    assert.deepEqual(
      [...named].flatMap(([, path = '']) => (paths.some(file => `${file}/`.startsWith(`${path}/`)) ? [] : [path])),
      [],
    );
  });
  for (const code of LANGUAGES) {
    await report.check(`all that is said can be said in ${code}`, () => {
      assert.deepEqual(untranslated(code), { missing: [], stale: [] });
    });
  }
  await report.check('the scripts need nothing but VS Code and what Node brings', () => {
    for (const path of scripts) {
      const known = ['vscode', ...builtinModules];
      const required = [...text(path).matchAll(/\brequire\("(?:node:)?([^"]+)"\)/g)].map(([, name]) => name ?? '');
      assert.deepEqual(
        required.filter(name => !known.includes(name)),
        [],
        path,
      );
    }
  });
  await report.check('no file tells where it was built', () => {
    const telling = Object.keys(files).filter(
      path => text(path).includes(resolve('.')) || text(path).includes('sourceMappingURL=data'),
    );
    assert.deepEqual(telling, []);
  });
  await report.check('the readme leads to the repository, where its pictures are', () => {
    const links = Array.from(text('readme.md').matchAll(/\]\(([^)#]+)/g), ([, link = '']) => link);
    assert.ok(links.some(link => /^https:.*\/docs\/images\/tour\.gif$/.test(link)));
    assert.deepEqual(
      links.filter(link => !link.startsWith('https://')),
      [],
    );
  });
  await report.check('the command line runs by itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    try {
      unpack(packagePath, folder);
      const answer = execFileSync(process.execPath, ['dist/cli.js', 'annotate'], {
        cwd: folder,
        input: `${JSON.stringify({ id: 'a', text: 'The vote is TK.' })}\n`,
        encoding: 'utf8',
      });
      assert.match(answer, /"rule":"placeholder"/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  await report.check('the server runs in a worker, without Node', async () => {
    assert.match(JSON.stringify(await answerOfWorker(text('dist/cli.js'))), /"serverInfo":\{"name":"Copydesk"\}/);
  });
  report.finish();
}

if (require.main === module) {
  void main();
}
