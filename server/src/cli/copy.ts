import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { UserError } from './io.js';

/** A story to check: where it is from, as the caller named it, and when it was last changed (ISO 8601), if a file. */
export interface Copy {
  readonly path: string;
  readonly text: string;
  readonly changed: string | undefined;
}

/** The name under which standard input is reported. */
export const STDIN = '<stdin>';

const MEGABYTE = 1024 * 1024;
/** No story is longer; a file that is, is something else. */
export const MOST_BYTES = 8 * MEGABYTE;

const STORY = /\.(?:txt|text|news|md|markdown|mdx|aml|archieml)$/i;

/** The files that a path names: itself, or in a folder every story at any depth, in order of name. */
export async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => fail(path, error));
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => fail(path, error));
  const nested = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async entry => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return filesOf(inner);
      return entry.isFile() && STORY.test(entry.name) ? [inner] : [];
    });
  return (await Promise.all(nested)).flat();
}

/** Reads a story from a file. Throws a `UserError` that says in one line why it cannot. */
export async function readCopy(path: string): Promise<Copy> {
  const found = await stat(path).catch((error: unknown) => fail(path, error));
  if (!found.isFile()) throw new UserError(`${path}: not a file`);
  if (found.size > MOST_BYTES) throw tooLarge(path, found.size);
  const bytes = await readFile(path).catch((error: unknown) => fail(path, error));
  return { path, text: decode(path, bytes), changed: found.mtime.toISOString().slice(0, 10) };
}

/** Reads a story from standard input. */
export async function readStdin(stdin: Readable): Promise<Copy> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk as string);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge(STDIN, size);
    chunks.push(bytes);
  }
  return { path: STDIN, text: decode(STDIN, Buffer.concat(chunks)), changed: undefined };
}

function decode(path: string, bytes: Uint8Array): string {
  const zero = bytes.indexOf(0);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', path, bytes);
  if (zero !== -1 && zero < 8000) throw new UserError(`${path}: a binary file, not copy`);
  return decodeAs('utf-8', path, bytes);
}

function decodeAs(encoding: string, path: string, bytes: Uint8Array): string {
  try {
    // A byte order mark stays in the text, so that offsets are those of the file.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${path}: not valid ${encoding.toUpperCase()}; save the file as UTF-8`);
  }
}

function tooLarge(path: string, size: number): UserError {
  return new UserError(
    `${path}: ${Math.ceil(size / MEGABYTE)} MB is too large to be a story (the most is ${MOST_BYTES / MEGABYTE} MB)`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads to itself',
};

function fail(path: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  throw new UserError(`${path}: ${REASONS[code] ?? code}`);
}
