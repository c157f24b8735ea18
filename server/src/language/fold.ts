/**
 * A word or name as it is compared, not as it is written: lower case, no accents, plain apostrophes and hyphens.
 *
 * `Çavuşoğlu`, `Cavusoglu` and `ÇAVUŞOĞLU` are one, and so are `Kılıç` and `Kilic`, `O’Brien` and `O'Brien`.
 */
export function fold(written: string): string {
  const lower = written.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : unaccented(lower)
        .replace(/[’‘ʼ`]/g, "'")
        .replace(/[‐‑–]/g, '-')
        .replace(/\s+/g, ' ');
}

/** The text without its accents, its capitals kept: `Ångström` is `Angstrom`. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıİøØłŁđĐðÐþÞßæÆœŒ]/g, letter => LETTERS[letter] ?? letter);
}

const PLAIN = /^[a-z0-9 .'-]*$/;

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'I',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};
