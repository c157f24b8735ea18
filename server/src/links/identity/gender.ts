import { fold } from '../../language/fold.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/words/given-names.js';
import type { PersonalName } from './personal-name.js';

import { genderOfNoun, type Gender } from '../../mentions/names/person-noun.js';

/** The gender that a title or role says: `Mr.`, `Queen`, `spokeswoman`. */
export function genderOfTitle(title: string | undefined): Gender | undefined {
  if (title === undefined) return undefined;
  for (const word of fold(title).split(/[ -]/)) {
    const gender = genderOfNoun(word);
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
