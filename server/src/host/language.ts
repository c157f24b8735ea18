import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH, type Language } from '../text/message.js';

/**
 * A language, `de` or `de-AT`, with its words from the folder that VS Code reads them from too; English where it has none.
 * The server reads it before it answers at all, for nothing may be said in another.
 */
export function readLanguage(code: unknown, folder = join(__dirname, '../l10n')): Language {
  const [language] = (typeof code === 'string' && /^[a-z]{2,3}(?=$|[-_])/.exec(code.toLowerCase())) || [];
  if (language === undefined || language === 'en') return ENGLISH;
  try {
    const words: unknown = JSON.parse(readFileSync(join(folder, `bundle.l10n.${language}.json`), 'utf8'));
    return { code: language, words: words as Language['words'] };
  } catch {
    return ENGLISH;
  }
}
