import { fold } from '../../language/fold.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/words/given-names.js';
import type { PersonalName } from './personal-name.js';

export type Gender = 'male' | 'female';

/** The gender that a title or role says: `Mr.`, `Queen`, `spokeswoman`. */
export function genderOfTitle(title: string | undefined): Gender | undefined {
  if (title === undefined) return undefined;
  for (const word of fold(title).split(/[ -]/)) {
    const gender = WORDS.get(word.replace('.', '')) ?? ending(word);
    if (gender) return gender;
  }
  return undefined;
}

/** The gender that nearly everyone with this given name has: of `Maria Lopez`, but not of `Kim Lopez`. */
export function genderOfName({ words }: PersonalName): Gender | undefined {
  const [given = ''] = words;
  if (words.length < 2) return undefined;
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : undefined;
}

/** `chairman`, `congresswoman` */
function ending(word: string): Gender | undefined {
  if (word.endsWith('woman')) return 'female';
  return word.endsWith('man') && word.length > 5 ? 'male' : undefined;
}

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ...words('male', 'mr sir lord king prince duke baron count emperor father brother sheikh sultan pope imam rabbi'),
  ...words(
    'male',
    'actor waiter widower husband son uncle nephew grandfather boyfriend businessman señor monsieur herr',
  ),
  ...words(
    'female',
    'mrs ms miss dame lady queen princess duchess baroness countess empress mother sister sheikha sultana',
  ),
  ...words(
    'female',
    'actress waitress widow wife daughter aunt niece grandmother girlfriend señora madame mme mlle frau',
  ),
]);

function words(gender: Gender, list: string): [string, Gender][] {
  return list.split(' ').map(word => [fold(word), gender]);
}
