/** The months in order, as AP writes them before a day; a month of five letters or fewer is never shortened. */
export const MONTHS: readonly (readonly [full: string, short: string])[] = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'March'],
  ['April', 'April'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
];

/** The full name of `September`, `Sept`, `Sep.`; the word itself where it is none. */
export function fullMonth(written: string): string {
  const letters = written.replace('.', '');
  return MONTHS.find(([full]) => full.slice(0, 3) === letters.slice(0, 3))?.[0] ?? written;
}

/** How AP writes a month before a day. */
export function shortMonth(written: string): string {
  const full = fullMonth(written);
  return MONTHS.find(([name]) => name === full)?.[1] ?? written;
}

/** A source of patterns: any month, in full or shortened. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?!\\p{L})))';
