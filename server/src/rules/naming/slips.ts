import type { Article } from '../../article.js';
import { fold, unaccented } from '../../language/fold.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/words/given-names.js';
import { KIN_NOUNS } from '../../language/words/person-nouns.js';
import { isParticle } from '../../links/identity/personal-name.js';
import { houseWords } from '../../mentions/names/house.js';
import { isPersonNoun } from '../../mentions/names/person-noun.js';
import type { EntityType } from '../../mentions/names/name.js';
import { isTitleHead } from '../../mentions/names/titles.js';
import { NO_NAMES as PEOPLES, OPENERS } from '../../mentions/names/words/others.js';
import { PLACES } from '../../mentions/names/words/places.js';
import { latest, lazy, once } from '../../text/once.js';
import { remember } from '../../mentions/words.js';
import { contains, indexAt } from '../../text/span.js';
import { distance, shortened } from './edits.js';
import { capitalWords, type CapitalWord, type WordPlace } from './words.js';
import { NO_NAMES } from './no-names.js';

/** A name that is spelt almost as another name of the story. */
export interface Slip {
  readonly wrong: CapitalWord;
  readonly right: CapitalWord;
}

/** The names of a story that are slips for others, as far as that is sure. */
export const slipsIn = once((article: Article): readonly Slip[] => {
  const words = capitalWords(article);
  const decided = houseWords(article.house);
  const near = neighbors(words);
  const isQuoted = quotedIn(article);
  const own = lazy(
    () => new Set(words.filter(({ places }) => places.length > 1 && places.every(isQuoted)).map(({ key }) => key)),
  );
  return words.flatMap(wrong => {
    const others = near(wrong);
    if (others.length === 0 || NO_NAMES.has(wrong.key) || decided.has(wrong.key) || isAbbreviated(wrong)) return [];
    if (wrong.places.every(place => isQuoted(place) && isSpelledBySource(place, own()))) return [];
    const right = others
      .filter(other => isNearMiss(wrong, other, article))
      .sort((a, b) => b.places.length - a.places.length)[0];
    return right ? [{ wrong, right }] : [];
  });
});

/** Tells what stands between quotation marks. */
function quotedIn({ paragraphs }: Article): (place: WordPlace) => boolean {
  return ({ span: { start } }) =>
    paragraphs[indexAt(paragraphs, start)]?.quotes.some(({ span }) => contains(span, start)) === true;
}

/** True of a name with a word that only quotations have, and more than once: a statement spells *bin Ladin* in its own way. */
function isSpelledBySource({ text, name }: WordPlace, own: ReadonlySet<string>): boolean {
  return (
    own.has(fold(text)) ||
    fold(name?.name ?? '')
      .split(' ')
      .some(word => own.has(word))
  );
}

/** True of the initials of several, *VDCs*, of those that end a word, *BudgIT*, and of a title cut short: *Capt.* */
function isAbbreviated({ key, places }: CapitalWord): boolean {
  return isTitleHead(key) || places.every(({ text }) => /^\p{Lu}{2,}\p{Ll}{1,2}$|\p{Ll}\p{Lu}{2,}$/u.test(text));
}

/** True of a word that stands in a name, or has its capital more than once. */
function isKnown(word: CapitalWord): boolean {
  return isName(word) || word.places.length > 1;
}

function isName({ places }: CapitalWord): boolean {
  return places.some(({ name }) => name !== undefined);
}

/** The names that may be one letter, or in long words two letters, away from each word, by its key. */
function neighbors(words: readonly CapitalWord[]): (word: CapitalWord) => readonly CapitalWord[] {
  const byKey = new Map(words.map(word => [word.key, word]));
  const near = nearKeys(words.map(word => (isKnown(word) ? KNOWN : '') + word.key));
  return ({ key }) => (near.get(key) ?? []).flatMap(other => byKey.get(other) ?? []);
}

/** Stands before the keys that others may be slips for. */
const KNOWN = '=';

/** Of a vocabulary, the known words that each may be a slip for. Its pairs are few, and the same from keystroke to keystroke. */
const nearKeys = latest((vocabulary): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  const keys = vocabulary.map(word => word.replace(KNOWN, ''));
  vocabulary.forEach((word, i) => {
    const own = keys[i];
    if (own === undefined || !word.startsWith(KNOWN)) return;
    for (const key of entriesOf(own)) {
      const list = index.get(key);
      if (list) list.push(own);
      else index.set(key, [own]);
    }
  });
  const pairs = keys.map(key => {
    const found = new Set(entriesOf(key).flatMap(entry => index.get(entry) ?? []));
    return [key, [...found].filter(other => other !== key && isNear(key, other))] as const;
  });
  return new Map(pairs.filter(([, found]) => found.length > 0));
});

/** Under what a word is entered: near words share one of these. */
function entriesOf(key: string): string[] {
  // Two changes behind the first letter leave one half of a long word as it is; many names end alike.
  const halves = key.length >= LONG ? [`^${key.slice(0, 4)}`, `${key.charAt(0)}…${key.slice(-4)}`] : [];
  return [...shortened(key), ...halves];
}

const LONG = 8;

/** True of two words that are one letter apart, long ones two, and not by their endings alone. */
function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= LONG && haveSameLetters(a, b) ? 2 : 1;
  return distance(a, b) <= most && !isDerived(a, b) && american(a) !== american(b);
}

/** As Americans spell it: Canada has a *Department of National Defence*, the United States have a *Department of Defense*. */
function american(word: string): string {
  return word
    .replace(/([cgtv])re(s?)$/, '$1er$2')
    .replace(/(lab|harb|fav|hon|arm|col)our/, '$1or')
    .replace(/(def|off|lic)ence/, '$1ense')
    .replace(/(.{3})is(e[ds]?|ing|ation)$/, '$1iz$2');
}

function isNearMiss(rare: CapitalWord, common: CapitalWord, article: Article): boolean {
  if (common.places.length < rare.places.length) return false;
  const shortest = Math.min(rare.key.length, common.key.length);
  if (isOneName(rare, common) || areKinds(rare, common)) return false;
  if (isTwin(rare, common)) {
    const fewer = common.places.length - rare.places.length;
    return fewer > 0 || (fewer === 0 && isEarlier(common, rare));
  }
  const steps = distance(rare.key, common.key);
  const times = common.places.length;
  return (
    rare.places.length === 1 &&
    times >= leastTimes(rare, common, shortest) &&
    (isName(rare) || isName(common)) &&
    (rare.key.charAt(0) === common.key.charAt(0) || (steps === 1 && mayDifferAtFirst(rare, common, shortest))) &&
    !(isTitleHead(common.key) && !isNamed(common, 'person')) &&
    !(endsName(rare) && (PEOPLES.has(common.key) || !isName(common))) &&
    (steps === 1 || commonStart(rare.key, common.key) < shortest - 2) &&
    (haveLikeAccents(rare, common) || isAccentLost(rare, common) || isOnlyInFull(rare, common)) &&
    (!NO_NAMES.has(common.key) || (rare.key.length === common.key.length && !isNamed(rare, 'person', 'place'))) &&
    !isPersonNoun(rare.key) &&
    !isGiven(rare) &&
    !KNOWN_PLACES.has(rare.key) &&
    !(rare.places.every(isListed) && common.places.some(isListed)) &&
    !(isPartOfBody(rare) && !common.places.some(isAlone)) &&
    !PEOPLES.has(rare.key) &&
    !(isIntroduced(rare) && isIntroduced(common)) &&
    !(isRelative(rare, article) && !opensName(common)) &&
    !(OPENERS.has(rare.key) && rare.places.every(isAlone)) &&
    !isJoined(rare, article) &&
    !isWord(rare.key, article) &&
    (isName(common) || NO_NAMES.has(common.key) || !isWord(common.key, article))
  );
}

/** True where one letter at most is in the one word and not in the other: two letters are swapped twice, or swapped and one lost. */
function haveSameLetters(a: string, b: string): boolean {
  const rest = Array.from(b);
  const left = Array.from(a).filter(letter => {
    const at = rest.indexOf(letter);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  return left.length + rest.length <= 1;
}

/** True of a word that the story also has in lower case. */
function isWord(word: string, { paragraphs }: Article): boolean {
  return paragraphs.some(paragraph => lowerWords(paragraph).has(word));
}

const lowerWords = remember(({ text }) => new Set(text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)));

/** True where both are written with accents somewhere, or both without. */
function haveLikeAccents(rare: CapitalWord, common: CapitalWord): boolean {
  return rare.places.some(({ text }) => common.places.some(other => isAccented(text) === isAccented(other.text)));
}

function isAccented(text: string): boolean {
  return unaccented(text) !== text;
}

/** True where the letter that differs has the accent; *Volcán* is another language’s word, and no slip for *Volcano*. */
function isAccentLost(a: CapitalWord, b: CapitalWord): boolean {
  if (a.key.length !== b.key.length) return false;
  const at = commonStart(a.key, b.key);
  const [mine = '', other = ''] = [a, b].map(({ places }) => places[0]?.text.normalize('NFC').charAt(at));
  return isAccented(mine) || isAccented(other);
}

/** How often the story must have a spelling for another to be a slip for it: a word of four letters has many neighbors. */
function leastTimes(rare: CapitalWord, common: CapitalWord, shortest: number): number {
  if (shortest > SHORT && isOnlyInFull(common, rare)) return 1;
  return shortest > SHORT || isOnlyInFull(rare, common) ? 2 : 3;
}

const SHORT = 4;

/** A slip in the first letter is rarer than another name, but for longer names, countries and cities, and somebody named in full by nothing else. */
function mayDifferAtFirst(rare: CapitalWord, common: CapitalWord, shortest: number): boolean {
  if (rare.key.length !== common.key.length) return false;
  if (shortest >= FIRST || isOnlyInFull(rare, common)) return true;
  return shortest > SHORT && KNOWN_PLACES.has(common.key) && !isNamed(rare, 'person');
}

const FIRST = 6;

/** True where somebody is named in full once, and by surname in a like spelling only: `Kadri Tamn`, and then `Tamm` and `Tamm`. */
function isOnlyInFull({ places: [full] }: CapitalWord, { places }: CapitalWord): boolean {
  const { name } = full ?? {};
  return (
    full !== undefined &&
    name?.type === 'person' &&
    name.name.includes(' ') &&
    name.span.end === full.span.end &&
    places.every(place => place.name?.type === 'person' && place.span.start === place.span.start && isAlone(place))
  );
}

const KNOWN_PLACES: ReadonlySet<string> = new Set(PLACES.flatMap(place => fold(place).split(' ')));

/** True of a country or city that many know: `Tainan` and `Taiwan` are two. */
function isListed({ name }: WordPlace): boolean {
  return name?.isListed === true;
}

/** True of a word within the name of a body, which spells itself in its own way: `Universidad Nacional`, `Department of Defense`. */
function isPartOfBody({ places }: CapitalWord): boolean {
  return places.every(({ name }) => name?.type === 'organization' && name.name.includes(' '));
}

function isEarlier(a: CapitalWord, b: CapitalWord): boolean {
  return (a.places[0]?.span.start ?? 0) < (b.places[0]?.span.start ?? 0);
}

/** True where the two stand beside the same word in full names: `Pat Ostrow` and `Pat Ostrov`, but not Carlo and Carla Orr. */
function isTwin(a: CapitalWord, b: CapitalWord): boolean {
  if (isGiven(a) && isGiven(b)) return false;
  const others = b.places.map(companions);
  return a.places.map(companions).some(own => others.some(other => shareWord(own, other)));
}

/** The other words of the name, and on which side they stand: `pat<` for the `Ostrow` of `Pat Ostrow`. */
function companions({ name, span }: WordPlace): string[] {
  if (!name?.name.includes(' ')) return [];
  const from = span.start - name.span.start;
  const before = fold(name.name.slice(0, from)).split(/[ -]/);
  const after = fold(name.name.slice(from + span.end - span.start)).split(/[ -]/);
  return [...before.map(word => `${word}<`), ...after.map(word => `>${word}`)].filter(word => word.length > 3);
}

/** True of `Pieter van Biljon` and `van Byljon`, not of `Awad bin Hubaysh` and `Awadh bin Break`: a particle tells where there is nothing else. */
function shareWord(some: readonly string[], others: readonly string[]): boolean {
  const [mine, theirs] = [some.filter(isTelling), others.filter(isTelling)];
  return mine.length > 0 && theirs.length > 0
    ? mine.some(word => theirs.includes(word))
    : some.some(word => others.includes(word));
}

function isTelling(companion: string): boolean {
  return !isParticle(companion.replace(/[<>]/, ''));
}

/** True of a word of a full name, which introduces someone of its own, or of a place that has no other words in common. */
function isIntroduced({ places }: CapitalWord): boolean {
  return places.some(({ name }) => name?.type !== 'organization' && name?.name.includes(' ') === true);
}

/** True of two words for several that the names of bodies alone have, and that end otherwise: `Mines Commission`, `Miners Association`. */
function areKinds(a: CapitalWord, b: CapitalWord): boolean {
  return isKind(a) && isKind(b) && commonStart(a.key, b.key) >= Math.min(a.key.length, b.key.length) - 2;
}

function isKind({ key, places }: CapitalWord): boolean {
  return (
    key.endsWith('s') && places.every(({ name, span }) => name?.type === 'organization' && name.span.start < span.start)
  );
}

/** True of the last word of a longer name of somebody or of a place: the `Thani` of `Udon Thani`. */
function endsName({ places }: CapitalWord): boolean {
  return places.some(
    ({ name, span }) => name && name.type !== 'organization' && name.name.includes(' ') && name.span.end === span.end,
  );
}

/** True of the first word of somebody’s longer name. */
function opensName({ places }: CapitalWord): boolean {
  return places.some(
    ({ name, span }) => name?.type === 'person' && name.name.includes(' ') && name.span.start === span.start,
  );
}

/** True of somebody whom a noun for a relative brings in: the `Pawan` of `her brother-in-law Pawan`. */
function isRelative({ places: [place] }: CapitalWord, { text }: Article): boolean {
  if (!place) return false;
  const { start } = (place.name ?? place).span;
  const [noun = ''] = /[\p{Ll}-]+(?=,? $)/u.exec(text.slice(Math.max(0, start - LONGEST_NOUN), start)) ?? [];
  return KIN_NOUNS.has(noun.replace(/-in-law$/, ''));
}

/** More than the letters of *grandmother-in-law*. */
const LONGEST_NOUN = 24;

/** True of a word in the name of one of these: the *Newt* of `Newt Gingrich`. */
function isNamed({ places }: CapitalWord, ...types: readonly EntityType[]): boolean {
  return places.some(({ name }) => name !== undefined && types.includes(name.type));
}

/** True of a word that is no name, or a name by itself: *Well* where a quotation opens. */
function isAlone({ name }: WordPlace): boolean {
  return name?.name.includes(' ') !== true;
}

/** True of words that stand together in one name: `Hong Kong`. */
function isOneName({ places }: CapitalWord, common: CapitalWord): boolean {
  return places.some(({ name }) => name !== undefined && common.places.some(place => place.name === name));
}

/** True of a form that is joined to another word: the *Franco* of *Franco-German*, the *Agri* of *Agri-Food*. */
function isJoined({ key, places }: CapitalWord, { text }: Article): boolean {
  return /[io]$/.test(key) && places.every(({ span }) => text.startsWith('-', span.end));
}

function isGiven({ key }: CapitalWord): boolean {
  return FEMALE_NAMES.has(key) || MALE_NAMES.has(key);
}

/** True of a name and what is made of it: Syria and Syrian, Texas and Texan, Latino and Latina, Smith and Smiths. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stem = commonStart(short, long);
  return stem >= short.length - 1 && ENDINGS.test(`${short.slice(stem)}/${long.slice(stem)}`);
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

const ENDINGS =
  /^(?:\/(?:n|s|y|o|i|u|an|es|er|e|a|ns|is)|s\/(?:[ny]|ns)|[ny]\/s|m\/t|t\/m|c\/n|n\/c|a\/o|o\/a|y\/(?:an|ies))$/;
