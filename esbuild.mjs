// Bundles what ships into dist/: run with --dev for readable output.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  minify: !process.argv.includes('--dev'),
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...node,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
