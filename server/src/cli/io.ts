import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes, so that tests can stand in for a terminal. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** True to print in colour. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What the command line answers its caller. */
export const STATUS = {
  /** Nothing at or above the level asked for. */
  fine: 0,
  /** Something at or above it. */
  found: 1,
  /** A wrong call, or something that could not be read. */
  failed: 2,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A mistake of the caller's or of the input, told in one line and never as a stack trace. */
export class UserError extends Error {}

/** Writes, and waits where the reader is slow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) {
    await new Promise<void>(resolve => {
      stream.once('drain', resolve);
      stream.once('close', resolve);
    });
  }
}
