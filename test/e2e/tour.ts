// `npm run tour`: takes the README through the editor again, and makes its stepwise picture of the screenshots.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { TOUR } from './scenarios/tour.js';
import { HOME, imageMagick } from './tools.js';

const PICTURE = 'docs/images/tour.gif';
/** How long a step can be read, in hundredths of a second. */
const PAUSE = 350;

execFileSync('npm', ['run', 'test:e2e', '--', 'web', 'the tour of the README'], { stdio: 'inherit' });

const steps = Object.entries(TOUR).flatMap(([shot, caption]) => [
  ...['(', join(HOME, 'shots/web', `${shot}.png`), '-gravity', 'south', '-background', '#17324d', '-splice', '0x56'],
  ...['-font', 'DejaVu-Sans', '-pointsize', '24', '-fill', 'white', '-annotate', '+0+14', caption, ')'],
]);
// One palette for all steps, and of each but the first only what differs from the one before.
const small = ['+dither', '-colors', '128', '-layers', 'OptimizeFrame'];
execFileSync(imageMagick(), ['-delay', `${PAUSE}`, ...steps, '-loop', '0', ...small, PICTURE]);
console.log(`${PICTURE}: ${Math.round(statSync(PICTURE).size / 1000)} kB`);
