import type { Article, Entity } from '../../article.js';
import { REPORTING } from '../../language/words/reporting.js';
import { fold } from '../../language/fold.js';
import { personalName } from '../../links/identity/personal-name.js';
import type { NameMention } from '../../mentions/names/name.js';

/** True of a mention by one word alone, as a surname is, with nothing in front of it: `Haddad`, but not `Dr. Haddad`. */
export function isBare({ name, title, span }: NameMention): boolean {
  return personalName(name).words.length === 1 && !(title && title.span.start < span.start);
}

/** True of a mention by given name and surname. */
export function isFull({ name }: NameMention): boolean {
  return personalName(name).words.length > 1;
}

/** The surname of a person who is named in full, folded. */
export function surnameOf({ name }: Entity): string | undefined {
  const { words } = personalName(name);
  return words.length > 1 ? words.at(-1) : undefined;
}

/** The last word of a name as written, with its particle: `van der Berg`. */
export function lastName(name: string): string {
  const words = name.split(' ');
  const last = words.findLastIndex(word => !/^(?:Jr|Sr)\.?,?$|^I+V?$/.test(word));
  let first = last;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  return words.slice(first, last + 1).join(' ') || name;
}

/** True of the mention of a surname by which a person is known later in full. */
export function isSurname(mention: NameMention, entity: Entity): boolean {
  return fold(mention.name).endsWith(surnameOf(entity) ?? ' ');
}

/** True of a name that says what something is, and whose bearer does nothing: `the Obama administration`, `the Khan family`. */
export function isAttributive({ span }: NameMention, { text }: Article): boolean {
  const next = /^(?:-|[ \n](?=(\p{Ll}[\p{L}’']*)))/u.exec(text.slice(span.end, span.end + 32));
  if (!next) return false;
  const word = next[1];
  if (word === undefined || /\b[Tt]he $/.test(text.slice(span.start - 4, span.start))) return true;
  if (PLURALS.has(word)) return true;
  return !NOT_NOUNS.has(word) && !REPORTING.has(word) && !/(?:ed|[^’']s|ly|ing)$/.test(word);
}

/** What ends like a verb and is none: `the Bush and Obama administrations`. */
const PLURALS: ReadonlySet<string> = new Set(
  'administrations campaigns governments presidencies families brothers sisters twins siblings years supporters voters allies'.split(
    ' ',
  ),
);

/** Words behind a name that is the subject of its sentence, or stands alone; what ends like a verb is one. */
const NOT_NOUNS: ReadonlySet<string> = new Set(
  `and or but nor who whom whose which that as at by for from in into of off on onto over to under up with about after against before
  behind between during since through until when where while because if than then so too also not never now still just only already
  again both each himself herself can could did do does had has have is may might must shall should was were will would be been
  began became beat bought broke brought built came caught chose cut drew drove fell felt fought found gave got grew held hit hurt kept
  knew laid led left let lost made met paid put quit ran read rose sat saw sent set shot shut sold spent spoke stood swore swung
  taught tell think thought threw told took went win won wore wrote say here there today tonight tomorrow yesterday the a an his her
  its their this these those ahead alone away back down out`.split(/\s+/),
);
