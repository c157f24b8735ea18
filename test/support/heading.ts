import type { Context } from '../../server/src/analyzer.js';
import { parseHouse } from '../../server/src/mentions/names/house.js';

/** A story of a fixture, and what the lines before it say: `published: 2026-03-05`, `locale: en-GB`, `form: 5 March`, `names: Oslo; Kyiv, not Kiev`. */
export interface Headed {
  /** Those lines, as they are written; no part of the copy. */
  readonly heading: string;
  readonly context: Context;
  readonly form: string | undefined;
  readonly story: string;
}

export function readHeading(text: string): Headed {
  const [heading = ''] = /^(?:(?:published|locale|form|names): [^\n]+\n)*/.exec(text) ?? [];
  const blank = heading !== '' && text[heading.length] === '\n' ? '\n' : '';
  const said = new Map(Array.from(heading.matchAll(/^(\w+): (.+)$/gm), ([, name = '', value = '']) => [name, value]));
  const published = said.get('published');
  const locale = said.get('locale');
  const names = said.get('names');
  return {
    heading: heading + blank,
    context: {
      ...(published !== undefined && { published: { date: published, from: 'setting' } }),
      ...(locale !== undefined && { locale: locale === 'en-GB' ? 'en-GB' : 'en-US' }),
      ...(names !== undefined && { house: parseHouse(names.replaceAll('; ', '\n')).house }),
    },
    form: said.get('form'),
    story: text.slice(heading.length + blank.length),
  };
}
