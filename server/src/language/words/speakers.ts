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

/** Nouns for groups and documents, which are quoted as people are. */
export const SPEAKING: ReadonlySet<string> = new Set(
  `people police campaign company firm ministry board council government administration union party team agency department committee
  panel court group organization organisation office bank club church school university college hospital commission authority family
  ad advertisement advert statement report letter email memo lawsuit suit complaint filing ruling order bill law resolution document
  article column editorial headline sign banner poster poll survey study website site post tweet message note book page slogan motto
  petition indictment affidavit transcript critic ally supporter opponent analyst pundit other some many most woman man kid
  media press military army navy intelligence radio television tv agency newspaper daily network station voice`.split(
    /\s+/,
  ),
);
