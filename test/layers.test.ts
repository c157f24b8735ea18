import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

/** Lowest first. A module may import from its own layer and from those before it. */
const LAYERS = [
  'text',
  'language',
  'segments',
  'mentions',
  'article',
  'links',
  'analyzer',
  'rules',
  'settings',
  'features',
  'host',
  'lsp',
  'cli',
  'browser',
  'main',
];

/** What comes from outside, and the only places that may know it. */
const DOORS: [pattern: RegExp, allowed: RegExp][] = [
  [/^compromise/, /^language\/english\.ts$/],
  [/^(?:micromark|yaml|smol-toml|decode-named)/, /^segments\//],
  [/^vscode-/, /^(?:lsp\/|cli\/|browser\.ts)/],
  [/^node:/, /^(?:host\/|lsp\/|cli\/)/],
];

const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'));

const imports = files.flatMap(path => {
  const source = readFileSync(`server/src/${path}`, 'utf8');
  return Array.from(source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), ({ 1: target = '' }) => ({ path, target }));
});

suite('imports point down', () => {
  test('they are read at all', () => {
    assert.ok(imports.length > 50);
  });
  test('every module has a layer', () => {
    assert.deepEqual(
      files.filter(path => !LAYERS.includes(layerOf(path))),
      [],
    );
  });
  test('no module imports from a layer above its own', () => {
    const upward = imports.filter(
      ({ path, target }) =>
        target.startsWith('.') && LAYERS.indexOf(layerOf(resolve(path, target))) > LAYERS.indexOf(layerOf(path)),
    );
    assert.deepEqual(upward, []);
  });
  test('packages come in by their doors', () => {
    const strays = imports.filter(({ path, target }) =>
      DOORS.some(([what, where]) => what.test(target) && !where.test(path)),
    );
    assert.deepEqual(strays, []);
  });
});

test('the server starts without what reads the language, which is large', () => {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const source = readFileSync(`server/src/${path}`, 'utf8');
    for (const { 1: target = '' } of source.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)\.js';/gm)) {
      load(resolve(path, `${target}.ts`));
    }
  };
  load('lsp/server.ts');
  assert.ok(loaded.has('features/outline.ts'));
  assert.ok(!loaded.has('language/english.ts') && !loaded.has('analyzer.ts'));
});

/** `mentions/quotes/find.ts` → `mentions` */
function layerOf(path: string): string {
  return path.split('/')[0]?.replace(/\.[jt]s$/, '') ?? '';
}

function resolve(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}
