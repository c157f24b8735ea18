// `npx tsx scripts/icon.ts`: draws icon.png, an opening quotation mark over a wavy line, on the blue of the gallery banner.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Each point is the mean of so many by so many. */
const SAMPLES = 4;

type Color = readonly [red: number, green: number, blue: number, opacity: number];

const NONE: Color = [0x17, 0x32, 0x4d, 0];
const BLUE: Color = [0x17, 0x32, 0x4d, 255];
const WHITE: Color = [0xff, 0xff, 0xff, 255];
const RED: Color = [0xff, 0x6b, 0x5e, 255];

/** The color of a place; the sides are 1 long. */
function colorAt(x: number, y: number): Color {
  if (!isInSquare(x, y)) return NONE;
  if (isInMark(x - 0.22, y) || isInMark(x - 0.53, y)) return WHITE;
  const wave = 0.8 + 0.025 * Math.sin((x - 0.2) * 10 * Math.PI);
  return x > 0.2 && x < 0.8 && Math.abs(y - wave) < 0.022 ? RED : BLUE;
}

function isInSquare(x: number, y: number): boolean {
  const radius = 0.18;
  const past = (at: number): number => Math.max(0, Math.abs(at - 0.5) - (0.5 - radius));
  return Math.hypot(past(x), past(y)) <= radius;
}

/** One half of an opening mark: a ball, and a tail that rises from its left to the right. */
function isInMark(x: number, y: number): boolean {
  if (Math.hypot(x - 0.12, y - 0.52) < 0.115) return true;
  const outer = Math.hypot(x - 0.245, y - 0.5) < 0.24;
  const inner = Math.hypot(x - 0.3, y - 0.52) < 0.205;
  return outer && !inner && x < 0.22 && y < 0.52;
}

function pixel(column: number, row: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / SIZE;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / SIZE;
    for (const [part, value] of colorAt(x, y).entries()) sum[part] = (sum[part] ?? 0) + value;
  }
  return sum.map(value => Math.round(value / SAMPLES ** 2));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const rows = Array.from({ length: SIZE }, (_, row) => [
  0,
  ...Array.from({ length: SIZE }, (_, column) => pixel(column, row)).flat(),
]);
writeFileSync(
  'icon.png',
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
