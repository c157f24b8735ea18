// Measures near-miss-name: `npm run eval:typos -- [--half first|second] [--verbose] [--data DIR]`. In each edited story one letter of one mention of a name is changed, as a
// slip of the finger does, and the rule should flag that word; in the story as it is, it should flag nothing.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearMissName } from '../server/src/rules/near-miss-name.js';
import { capitalWords } from '../server/src/rules/naming/words.js';
import { cover, overlaps, type Span } from '../server/src/text/span.js';
import { analyze } from './shipped.js';

const { values: options } = parseArgs({
  options: {
    half: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    data: { type: 'string', default: '../shared/eval/data' },
  },
});
const NEWS = join(options.data, 'wikinews.jsonl');
const SAMPLES = 'samples';
const TRIALS = 4;

/** The story with one letter changed, and where; undefined if it names nobody twice. */
function slip(text: string, random: () => number): { text: string; span: Span } | undefined {
  const words = capitalWords(analyze(text))
    .filter(({ places }) => places.length >= 3 && places.some(({ name }) => name))
    .flatMap(({ places }) => places.filter(({ name }) => name));
  const place = words[Math.floor(random() * words.length)];
  if (!place) return undefined;
  const at = place.span.start + Math.floor(random() * (place.span.end - place.span.start));
  const old = text.charAt(at);
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz').filter(letter => letter !== old.toLowerCase());
  const letter = letters[Math.floor(random() * letters.length)] ?? 'x';
  const changed = old === old.toLowerCase() ? letter : letter.toUpperCase();
  return { text: text.slice(0, at) + changed + text.slice(at + 1), span: place.span };
}

function flags(text: string): Span[] {
  return Array.from(nearMissName.check(analyze(text)), ({ span }) => span);
}

/** Mulberry32: the same numbers at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function measure(title: string, stories: readonly string[], verbose: boolean): void {
  const random = randomFrom(1);
  let wrong = 0;
  let tried = 0;
  let found = 0;
  for (const story of stories) {
    for (const span of flags(story)) {
      wrong++;
      if (verbose) console.log(`  flagged as it is: ${cover(story, span)}: ${around(story, span)}`);
    }
    for (let trial = 0; trial < TRIALS; trial++) {
      const slipped = slip(story, random);
      if (!slipped) break;
      tried++;
      if (flags(slipped.text).some(span => overlaps(span, slipped.span))) found++;
      else if (verbose)
        console.log(
          `  missed: ${cover(story, slipped.span)} as ${cover(slipped.text, slipped.span)}: ${around(slipped.text, slipped.span)}`,
        );
    }
  }
  const share = ((100 * found) / tried).toFixed(1);
  const noise = (wrong / stories.length).toFixed(3);
  console.log(
    `${title}: ${stories.length} stories; found ${found} of ${tried} slips (${share} %); ${wrong} flags as they are, ${noise} a story`,
  );
}

function around(text: string, { start, end }: Span): string {
  return JSON.stringify(text.slice(Math.max(0, start - 40), end + 40));
}

if (existsSync(SAMPLES)) {
  const stories = readdirSync(SAMPLES).map(name => readFileSync(`${SAMPLES}/${name}`, 'utf8'));
  measure('samples', stories, options.verbose);
}
if (existsSync(NEWS)) {
  const stories = readFileSync(NEWS, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { text: string }).text);
  const middle = Math.ceil(stories.length / 2);
  const half =
    options.half === 'first' ? stories.slice(0, middle) : options.half === 'second' ? stories.slice(middle) : stories;
  measure('wikinews', half, options.verbose);
}
