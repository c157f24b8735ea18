import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../../language/words/person-nouns.js';

export type Gender = 'male' | 'female';

/** True of a folded noun for one person: `minister`, `widow`, `firewoman`. */
export function isPersonNoun(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || genderOfNoun(noun) !== undefined;
}

/** The gender that a folded noun says: `widow`, `spokesman`, `mr.` */
export function genderOfNoun(noun: string): Gender | undefined {
  const word = noun.endsWith('.') ? noun.slice(0, -1) : noun;
  if (FEMALE_NOUNS.has(word) || /.woman$/.test(word)) return 'female';
  return MALE_NOUNS.has(word) || (/..man$/.test(word) && !NO_MEN.has(word)) ? 'male' : undefined;
}

const NO_MEN: ReadonlySet<string> = new Set(
  'german roman norman human superhuman ottoman shaman talisman layman woman gunman chairman'.split(' '),
);
