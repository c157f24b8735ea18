// The words of the manifest: those of the settings by key, and the files in which VS Code looks them up.
import { readFileSync } from 'node:fs';

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

/** The file of English words: those of the settings as given, and all else as it was written there by hand. */
export function englishFile(settings: Words): string {
  const byHand = Object.entries(readWords()).filter(([key]) => !isOfSetting(key));
  return JSON.stringify({ ...Object.fromEntries(byHand), ...settings }, undefined, 2) + '\n';
}

/** True of the words of a setting, which are in English alone, so that the package stays small. */
export function isOfSetting(key: string): boolean {
  return key.startsWith('setting.');
}

/** `per cent` → `per-cent`; `%`, which ends a key, → `sign`. */
function slug(choice: string): string {
  return choice.replace(/^%$/, 'sign').replace(/\s+/g, '-');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
