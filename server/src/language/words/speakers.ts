/** Pronouns that name a speaker. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'him',
  'her',
  'them',
  'who',
]);
