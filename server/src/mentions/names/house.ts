import { fold } from '../../language/fold.js';
import { once } from '../../text/once.js';
import { say, type Message } from '../../text/message.js';
import type { EntityType } from './name.js';

/** An entry of a house list: how the house writes a name, and how it does not. */
export interface HouseName {
  /** As the house writes it: `Kyiv`; undefined of spellings that it wants in no form. */
  readonly name: string | undefined;
  /** What it names, where the list says so. */
  readonly type: EntityType | undefined;
  /** Spellings that are wrong in this house: `Kiev`. */
  readonly not: readonly string[];
}

/** The names that a house has decided on. */
export type House = readonly HouseName[];

export const NO_HOUSE: House = [];

/** A line of a list that says nothing that can be understood. */
export interface Malformed {
  /** Counted from 0. */
  readonly line: number;
  readonly why: Message;
}

/**
 * Reads a house list, a name a line:
 *
 * ```
 * # Places
 * Kyiv (place), not Kiev, Kyjiw
 * Séamus Brannigan (person)
 * not Bombay
 * ```
 *
 * What stands behind `#` is for people. A line that cannot be understood is told of, and the others hold.
 */
export function parseHouse(text: string): { readonly house: House; readonly malformed: readonly Malformed[] } {
  const house: HouseName[] = [];
  const malformed: Malformed[] = [];
  const taken = new Map<string, 'right' | 'wrong'>();
  for (const [line, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const words = written.replace(/(?:^|\s)#.*$/u, '').trim();
    if (words === '') continue;
    const entry = parseLine(words);
    const why = 'why' in entry ? entry.why : conflict(entry, taken);
    if (why) malformed.push({ line, why });
    if (why || 'why' in entry) continue;
    if (entry.name !== undefined) taken.set(entry.name, 'right');
    for (const wrong of entry.not) taken.set(wrong, 'wrong');
    house.push(entry);
  }
  return { house, malformed };
}

function parseLine(words: string): HouseName | { readonly why: Message } {
  if (words.length > LONGEST_LINE) return { why: say`A line has at most ${LONGEST_LINE} characters.` };
  const [, right = '', wrong] = /^(.*?)(?:(?:^|,\s*)not(?:\s+|$)(.*))?$/u.exec(words) ?? [];
  const [, name = '', kind] = /^(.*?)\s*(?:\(([^()]*)\))?$/u.exec(right.trim()) ?? [];
  const type = TYPES.get(kind?.trim().toLowerCase() ?? '');
  const not = wrong?.split(',').map(plain) ?? [];
  if (kind !== undefined && !type) {
    return { why: say`“${kind}” is no kind of name: write (person), (organization) or (place).` };
  }
  if (wrong !== undefined && !not.every(isName)) {
    return { why: say`Behind “not” stand the wrong spellings, with commas between them.` };
  }
  if (right === '' && wrong !== undefined) return { name: undefined, type, not };
  return isName(name) ? { name: plain(name), type, not } : { why: say`“${name}” is no name: it has no letter.` };
}

/** Of so many characters is the longest line of a list. */
export const LONGEST_LINE = 300;

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['place', 'place'],
]);

/** A spelling that is right in one line and wrong in another. */
function conflict({ name, not }: HouseName, taken: ReadonlyMap<string, 'right' | 'wrong'>): Message | undefined {
  if (name !== undefined && (taken.get(name) === 'wrong' || not.includes(name))) {
    return say`“${name}” is right here, and wrong in this line or one above.`;
  }
  const wrong = not.find(spelling => taken.has(spelling));
  return wrong === undefined ? undefined : say`“${wrong}” stands in a line above already.`;
}

function plain(written: string): string {
  return written.trim().replace(/\s+/gu, ' ').normalize('NFC');
}

function isName(written: string): boolean {
  return /\p{L}/u.test(written);
}

/** The line of an entry, as `parseHouse` reads it: `Kyiv (place), not Kiev`. */
export function formatHouseName({ name, type, not }: HouseName): string {
  const wrong = not.length > 0 ? `not ${not.join(', ')}` : '';
  if (name === undefined) return wrong;
  return `${name}${type ? ` (${type})` : ''}${wrong && `, ${wrong}`}`;
}

/** The text of a list with one more line, unless it has that line. */
export function withHouseName(text: string, line: string): string {
  const wanted = line.trim();
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (text.split(/\r\n|\n|\r/).some(known => known.trim() === wanted)) return text;
  return `${text}${text === '' || /[\r\n]$/.test(text) ? '' : eol}${wanted}${eol}`;
}

/** The list that two make together; where they do not agree, the first holds. */
export function joined(first: House, second: House): House {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  return parseHouse([...first, ...second].map(formatHouseName).join('\n')).house;
}

/** The words of the names that the house writes, as `wordsOf` has them: one of these is no slip. */
export const houseWords = once(
  (house: House): ReadonlySet<string> =>
    new Set(house.flatMap(({ name }) => (name === undefined ? [] : wordsOf(name)))),
);

/** The words of a name as they are compared: `al jazeera` of `Al-Jazeera`. */
export function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[ -]+/)
    .filter(word => word !== '');
}
