// Bundles what ships into dist/: run with --dev for readable output.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  minify: !process.argv.includes('--dev'),
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
  external: ['vscode'],
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], outdir: 'dist' };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], outdir: 'dist/browser' };

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
copyFileSync('server/data/names.bin', 'dist/names.bin');
await Promise.all([
  build({ ...node, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  build({ ...node, entryPoints: { extension: 'client/src/extension.ts' } }),
  build({ ...browser, format: 'cjs', entryPoints: { extension: 'client/src/browser.ts' } }),
  // The server runs in a worker, which has no document: packages that know the difference are told so.
  build({
    ...browser,
    format: 'iife',
    conditions: ['worker', 'module'],
    entryPoints: { server: 'server/src/browser.ts' },
  }),
]);
