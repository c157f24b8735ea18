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

/** Where things are said: `in a statement`, `at a news conference`. */
export const SPEECHES: ReadonlySet<string> = new Set(
  `interview interviews statement statements speech speeches tweet tweets email letter report debate rally conference post phone
  briefing radio television twitter facebook column reporters appearance filing memo call hearing testimony remarks court`.split(
    /\s+/,
  ),
);
