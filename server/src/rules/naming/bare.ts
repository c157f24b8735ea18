import type { Entity } from '../../article.js';
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
