import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import { shift, type Span } from '../text/span.js';

/** The block of settings over a story, in YAML (with or without its fences), TOML or JSON, and what it says to us. */
export interface FrontMatter {
  /** All of it, its fences and line end too: the story starts where it ends. */
  readonly span: Span;
  readonly fields: Fields;
  /** Every key that it holds, in lower case. */
  readonly keys: readonly string[];
}

export type Fields = { readonly [name in FieldName]?: Field };

export type FieldName = 'headline' | 'deck' | 'byline' | 'date' | 'embargo' | 'draft';

/** A value, and where it stands without its quotation marks. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** The keys that newsrooms use for each field (Hugo, Jekyll, Eleventy, ArchieML exports), the surest first. */
const KEYS: Readonly<Record<FieldName, readonly string[]>> = {
  headline: ['headline', 'title', 'hed'],
  deck: ['deck', 'dek', 'subtitle', 'standfirst', 'description', 'summary', 'blurb', 'excerpt'],
  byline: ['byline', 'author', 'authors'],
  date: ['date', 'published', 'publish_date', 'publishdate', 'pubdate', 'publication_date', 'published_at'],
  embargo: ['embargo', 'embargoed', 'embargo_until', 'embargoed_until'],
  draft: ['draft'],
};

type Syntax = 'yaml' | 'toml' | 'json';

interface Reading {
  /** Whether keys without fences are front matter. */
  readonly bareKeys: boolean;
}

/** Reads the front matter at the start of a draft. What does not parse as a map of keys is copy. */
export function readFrontMatter(text: string, { bareKeys }: Reading): FrontMatter | undefined {
  const found = fenced(text) ?? (bareKeys ? unfenced(text) : undefined);
  if (!found) return undefined;
  const values = found.syntax === 'toml' ? tomlValues(found.inner) : yamlValues(found.inner);
  if (!values) return undefined;
  const fields = Object.fromEntries(
    Object.entries(KEYS).flatMap(([name, keys]) => {
      const value = keys.map(key => values.get(key)).find(value => value !== undefined && value.text.trim() !== '');
      return value ? [[name, shift(value, found.start)]] : [];
    }),
  ) as Fields;
  return { span: { start: 0, end: found.end }, fields, keys: [...values.keys()] };
}

interface Fenced {
  readonly syntax: Syntax;
  readonly inner: string;
  /** Where `inner` starts, and where the block ends. */
  readonly start: number;
  readonly end: number;
}

/** The text between `---` and `---`, `+++` and `+++`, or of a `{` … `}` whose braces have lines of their own. */
function fenced(text: string): Fenced | undefined {
  const opening = /^\ufeff?(---|\+\+\+|\{)[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return undefined;
  const [, mark] = opening;
  const rest = text.slice(opening[0].length);
  const close = CLOSING[mark as keyof typeof CLOSING].exec(rest);
  if (!close) return undefined;
  const start = opening[0].length;
  const end = start + close.index + close[0].length;
  if (mark === '{') {
    const brace = opening[0].indexOf('{');
    return { syntax: 'json', inner: text.slice(brace, start + close.index + 1), start: brace, end };
  }
  return { syntax: mark === '---' ? 'yaml' : 'toml', inner: rest.slice(0, close.index), start, end };
}

/** The lines of keys at the very top, as MultiMarkdown has them: `byline: Ada Quill` and more, of which one is ours. */
function unfenced(text: string): Fenced | undefined {
  const [inner = ''] = UNFENCED.exec(text) ?? [];
  const isOurs = Array.from(inner.matchAll(/^\ufeff?([\w-]+)/gm)).some(([, key = '']) => STORY_KEYS.has(key));
  return isOurs ? { syntax: 'yaml', inner, start: 0, end: inner.length } : undefined;
}

const UNFENCED = /^\ufeff?(?:[a-z][\w-]{1,24}:[ \t][^\r\n]*(?:\r\n|\r|\n)){2,40}(?=[ \t]*(?:\r\n|\r|\n))/;
const STORY_KEYS: ReadonlySet<string> = new Set([...Object.values(KEYS).flat(), 'dateline']);

const CLOSING = {
  '---': /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m,
  '+++': /^\+\+\+[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m,
  '{': /^\}[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m,
};

/** JSON is YAML too, so one parser reads both; it says where each value stands and goes on behind a mistake. */
function yamlValues(source: string): Map<string, Field> | undefined {
  const { contents } = parseDocument(source, {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
    schema: 'failsafe',
  });
  if (!isMap(contents)) return undefined;
  const values = new Map<string, Field>();
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    values.set(name, isScalar(value) ? scalar(source, value) : { text: '', span: { start: 0, end: 0 } });
  }
  return values;
}

function scalar(source: string, { range, type, value }: Scalar): Field {
  const text = typeof value === 'string' ? value : '';
  const [start, end] = range ?? [0, 0];
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')
    return { text, span: { start: start + 1, end: Math.max(start + 1, end - 1) } };
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
    const first = /^[^\n]*\n\s*/.exec(source.slice(start, end))?.[0].length ?? 0;
    return { text, span: { start: start + first, end: start + source.slice(start, end).trimEnd().length } };
  }
  return { text, span: { start, end } };
}

/** TOML's parser gives no places, so each top-level string is looked up by its key. */
function tomlValues(source: string): Map<string, Field> | undefined {
  let parsed: Record<string, unknown>;
  try {
    parsed = parseToml(source);
  } catch {
    parsed = {};
  }
  const values = new Map<string, Field>();
  const [topLevel = ''] = source.split(/^\[/m, 1);
  for (const { 0: head, 1: key = '', index } of topLevel.matchAll(
    /^([\w-]+)[ \t]*=[ \t]*("""\r?\n?|'''\r?\n?|["'])?/gm,
  )) {
    const start = index + head.length;
    const rest = source.slice(start);
    const mark = /["']+/.exec(head)?.[0] ?? '';
    const end =
      mark === ''
        ? /[^\r\n]*/
        : mark.length === 3
          ? new RegExp(`[\\s\\S]*?(?=${mark})`)
          : mark === '"'
            ? /(?:[^"\\\r\n]|\\.)*/
            : /[^'\r\n]*/;
    const raw = end.exec(rest)?.[0].trimEnd() ?? '';
    const value = parsed[key];
    values.set(key.toLowerCase(), {
      text: typeof value === 'string' ? value : raw,
      span: { start, end: start + raw.length },
    });
  }
  return values.size > 0 ? values : undefined;
}
