import type { Reading } from '../paragraph.js';
import type { PronounMention } from './name.js';

/** The third-person pronouns of a paragraph, in text order. */
export function findPronouns({ tokens }: Reading): PronounMention[] {
  return tokens.flatMap(token => {
    const gender = GENDERS.get(token.text.toLowerCase());
    return gender
      ? [{ kind: 'pronoun', span: { start: token.start, end: token.end }, gender, by: 'names/pronouns' } as const]
      : [];
  });
}

const GENDERS: ReadonlyMap<string, PronounMention['gender']> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['their', 'plural'],
  ['theirs', 'plural'],
  ['themselves', 'plural'],
  ['it', 'neuter'],
  ['its', 'neuter'],
  ['itself', 'neuter'],
]);
