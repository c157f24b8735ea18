// Bundles what ships into dist/: run with --dev for readable output. The program and the extension are one file each, that
// holds what Node needs, what a worker in a browser needs, and once what both need.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { build } from 'esbuild';

/** Packages of the protocol have a form for Node beside that for browsers, and both are wanted. */
const formsForNode = {
  name: 'forms for Node',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-.+\/node$/ }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path),
    }));
  },
};

const common = {
  bundle: true,
  minify: !process.argv.includes('--dev'),
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
  format: 'cjs',
  outdir: 'dist',
  // Packages that come in several forms are taken in that for a worker, which runs in Node too.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['worker', 'browser', 'module'],
  plugins: [formsForNode],
  // Nothing that imports these is called but in Node.
  external: ['vscode', 'node:*', ...builtinModules],
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
copyFileSync('server/data/names.bin', 'dist/names.bin');
await Promise.all([
  build({ ...common, entryPoints: { cli: 'server/src/main.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  build({ ...common, entryPoints: { extension: 'client/src/extension.ts' } }),
]);
