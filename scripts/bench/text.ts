import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** No names of people or places, though written with a capital. */
const KEPT =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const ENDINGS = ['', 'son', 'ova', 'berg', 'ini', 'wala', 'escu', 'sen', 'idis', 'yan', 'ez', 'kova'];

/**
 * A story of about so many words: the sample stories one behind the other, again and again, each round with other
 * figures and other names, so that no paragraph of it is read twice.
 */
export function storyOf(words: number, folder: string): string {
  const bodies = readdirSync(folder)
    .filter(name => /\.(?:txt|news)$/.test(name) && !name.startsWith('draft'))
    .map(name => readFileSync(join(folder, name), 'utf8').trim().split(/\n\n+/));
  const opening = bodies[0]?.slice(0, 2) ?? [];
  const paragraphs = bodies.flatMap(body => body.slice(2));
  const story = [...opening];
  let written = 0;
  for (let i = 0; written < words; i++) {
    const round = Math.floor(i / paragraphs.length);
    const paragraph = vary(paragraphs[i % paragraphs.length] ?? '', round);
    story.push(paragraph);
    written += paragraph.split(/\s+/).length;
  }
  return story.join('\n\n') + '\n';
}

function vary(paragraph: string, round: number): string {
  return paragraph
    .replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}\b/gu, name =>
      KEPT.test(name) ? name : name + (ENDINGS[round % ENDINGS.length] ?? ''),
    )
    .replace(/\b[1-9]\d{2}\b/g, figure => String(Number(figure) + round));
}
