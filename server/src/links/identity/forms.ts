import { fold } from '../../language/fold.js';
import { isKnownPlace } from '../../mentions/names/phrases.js';
import type { EntityType, NameMention } from '../../mentions/names/name.js';

/** One way in which the story writes a name, and every mention that is written so. */
export interface Form {
  /** As most often written: `Çavuşoğlu`. */
  readonly name: string;
  /** The name folded, which is what makes mentions one form. */
  readonly key: string;
  /** What most of the mentions are. */
  readonly type: EntityType;
  /** In text order; never empty. */
  readonly mentions: readonly NameMention[];
}

/** The forms of the names of a story, in the order of their first mentions. */
export function forms(names: readonly NameMention[]): Form[] {
  const borne = new Set(names.flatMap(({ type, name }) => (type === 'person' && isKnownPlace(name) ? [name] : [])));
  // The Warsaw of `in Warsaw`, where another is Katherine Warsaw
  const isTown = ({ type, name }: NameMention): boolean => type === 'place' && borne.has(name);
  const towns = formsOf(names.filter(isTown));
  const others = formsOf(names.filter(name => !isTown(name)));
  return towns.length === 0 ? others : [...others, ...towns].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ mentions: [first] }: Form): number {
  return first?.span.start ?? 0;
}

/** What is written alike, accents and capitals aside, is one form. */
function formsOf(names: readonly NameMention[]): Form[] {
  const written = new Map<string, NameMention[]>();
  for (const mention of names) {
    const same = written.get(mention.name);
    if (same) same.push(mention);
    else written.set(mention.name, [mention]);
  }
  const folded = new Map<string, NameMention[][]>();
  for (const [name, mentions] of written) {
    const key = keyOf(name);
    const same = folded.get(key);
    if (same) same.push(mentions);
    else folded.set(key, [mentions]);
  }
  return Array.from(folded, ([key, spellings]) => {
    const mentions = spellings.length === 1 ? (spellings[0] ?? []) : spellings.flat().sort(byPlace);
    return { name: commonest(spellings), key, type: majority(mentions), mentions };
  });
}

/** The type that most mentions have; of two as common, that of the first mention. */
export function majority(mentions: readonly NameMention[]): EntityType {
  const counts = { person: 0, organization: 0, place: 0 };
  for (const { type } of mentions) counts[type]++;
  let best: EntityType = mentions[0]?.type ?? 'person';
  for (const { type } of mentions) {
    if (counts[type] > counts[best]) best = type;
  }
  return best;
}

export function byPlace(a: NameMention, b: NameMention): number {
  return a.span.start - b.span.start;
}

function keyOf(name: string): string {
  const key = fold(name).replace(/^the /, '').replace(/'s?$/, '');
  return /^(?:\p{L}\.)+\p{L}?$/u.test(key) ? key.replaceAll('.', '') : key;
}

/** The commonest spelling; capitals alone, as in a headline or a byline, count only if there is no other. */
function commonest(spellings: readonly NameMention[][]): string {
  let best: readonly NameMention[] = [];
  for (const mentions of spellings) {
    if (best.length === 0 || weight(mentions) > weight(best)) best = mentions;
  }
  return best[0]?.name ?? '';
}

function weight(mentions: readonly NameMention[]): number {
  return /\p{Ll}/u.test(mentions[0]?.name ?? '') ? mentions.length + 1000 : mentions.length;
}
