// The words of the manifest: those of the settings by key, and the files in which VS Code looks the keys up.
import { readFileSync } from 'node:fs';
import { readLanguage } from '../server/src/host/language.js';
import { rules } from '../server/src/rules/index.js';
import type { Rule } from '../server/src/rules/rule.js';
import { defaultOf } from '../server/src/settings.js';
import { LANGUAGES } from './messages.js';

/** English words of the manifest by key: `setting.mode` → `How much is said. …`. */
export type Words = Readonly<Record<string, string>>;

/** The file that holds the words of the manifest in a language, English where none is named. */
export function wordsFile(code?: string): string {
  return code === undefined ? 'package.nls.json' : `package.nls.${code}.json`;
}

export function readWords(code?: string): Words {
  return JSON.parse(readFileSync(wordsFile(code), 'utf8')) as Words;
}

/** A schema of settings with `%setting.mode%` for each description, and the descriptions by that key. */
export function takeWords(schema: object): { readonly schema: object; readonly words: Words } {
  const words: Record<string, string> = {};
  const keyed = (key: string, text: string): string => {
    words[key] = text;
    return `%${key}%`;
  };
  const walk = (node: object, key: string): object =>
    Object.fromEntries(
      Object.entries(node).map(([name, value]: [string, unknown]) => {
        if (typeof value === 'string') {
          if (/description$/i.test(name)) return [name, keyed(key, value)];
          if (name === 'patternErrorMessage') return [name, keyed(`${key}.pattern`, value)];
        }
        if (name === 'enumDescriptions' && 'enum' in node) {
          const choices = node.enum as readonly string[];
          const told = value as readonly string[];
          return [name, told.map((text, i) => keyed(`${key}.${slug(choices[i] ?? '')}`, text))];
        }
        if (name === 'properties') {
          const properties = Object.entries(value as Record<string, object>);
          return [
            name,
            Object.fromEntries(
              properties.map(([id, child]) => [id, walk(child, `${key}.${id.replace(/^copydesk\./, '')}`)]),
            ),
          ];
        }
        return [name, isObject(value) ? walk(value, key) : value];
      }),
    );
  return { schema: walk(schema, 'setting'), words };
}

/**
 * The files of words: the settings' English as given, what is said of each rule as the bundles of `l10n/` have it, and all
 * else as a translator wrote it into the file. Words of a setting that is no more are dropped.
 */
export function wordsFiles(settings: Words): Record<string, string> {
  const isKept = ([key]: [string, string]): boolean => !key.startsWith('setting.') || key in settings;
  const file = (words: Words): string => JSON.stringify(words, undefined, 2) + '\n';
  const byHand = (code?: string): [string, string][] => Object.entries(readWords(code)).filter(isKept);
  const files: [string, string][] = LANGUAGES.map(code => {
    const words = { ...Object.fromEntries(byHand(code)), ...ofRules(code, settings) };
    return [wordsFile(code), file(inOrder(words, settings))];
  });
  return {
    [wordsFile()]: file(inOrder({ ...Object.fromEntries(byHand()), ...settings }, settings)),
    ...Object.fromEntries(files),
  };
}

/** Words that do not tell of a setting first, then the settings as English has them. */
function inOrder(words: Words, settings: Words): Words {
  const others = Object.entries(words).filter(([key]) => !(key in settings));
  const told = Object.keys(settings).flatMap(key => (words[key] === undefined ? [] : [[key, words[key]] as const]));
  return Object.fromEntries([...others, ...told]);
}

/** What the settings of a language say of each rule: `Gemeldet: ein Platzhalter. Voreinstellung: error.` */
function ofRules(code: string, settings: Words): Words {
  const { words } = readLanguage(code, 'l10n');
  const phrases = PHRASES[code];
  if (!phrases) throw new Error(`How are rules told of in ${code}?`);
  return Object.fromEntries(
    rules.flatMap((rule): [string, string][] => {
      const flags = phrases.flags(words[rule.flags] ?? rule.flags);
      const level = defaultOf(rule).replace('in Fact-check', phrases.factCheck);
      const form = `setting.houseStyle.${rule.id}`;
      return [
        [`setting.rules.${rule.id}`, `${flags} ${phrases.byDefault(level)}`],
        ...(form in settings ? [[form, flags] satisfies [string, string]] : []),
      ];
    }),
  );
}

interface Phrases {
  readonly flags: (what: Rule['flags']) => string;
  readonly byDefault: (level: string) => string;
  /** Said behind a level: `hint in Fact-check`. */
  readonly factCheck: string;
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  de: {
    flags: what => `Gemeldet: ${what}.`,
    byDefault: level => `Voreinstellung: ${level}.`,
    factCheck: 'im Faktencheck',
  },
  tr: {
    flags: what => `Bildirilen: ${what}.`,
    byDefault: level => `Varsayılan: ${level}.`,
    factCheck: '(Doğrulama kipinde)',
  },
};

/** `per cent` → `per-cent`; `%`, which ends a key, → `sign`. */
function slug(choice: string): string {
  return choice.replace(/^%$/, 'sign').replace(/\s+/g, '-');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
