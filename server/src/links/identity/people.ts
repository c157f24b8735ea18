import { fold } from '../../language/fold.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/words/given-names.js';
import { isShortFor } from '../../language/words/short-names.js';
import type { NameMention } from '../../mentions/names/name.js';
import type { Gender } from '../../mentions/names/person-noun.js';
import { genderOfName, genderOfTitle } from './gender.js';
import type { Form } from './forms.js';
import { isInitials, personalName, type PersonalName } from './personal-name.js';

/** The forms and mentions that mean one person. */
export interface Person {
  /** The full names among the forms, the longest first: `Maria Elena Lopez`, `Maria Lopez`. */
  readonly names: PersonalName[];
  readonly forms: Form[];
  readonly mentions: NameMention[];
}

/**
 * Tells the people of a story apart: first the full names, then each shorter form to the person it is short for.
 *
 * Of two people with one surname, a bare surname means the one whose gender its title fits, else the one who is not there as a
 * relative of the other, else the one named last.
 */
export function people(forms: readonly Form[]): Person[] {
  const parsed = forms.map(form => ({ form, name: personalName(form.key) }));
  const index: Index = new Map();
  const found: Person[] = [];
  const add = (form: Form, name: PersonalName): void => {
    const person = { names: [name], forms: [form], mentions: [...form.mentions] };
    found.push(person);
    enter(index, name, person);
  };

  const full = parsed.filter(({ name }) => name.words.length > 1).sort((a, b) => length(b.name) - length(a.name));
  for (const { form, name } of full) {
    const person = namesake(index, name);
    if (person) {
      person.names.push(name);
      person.forms.push(form);
      person.mentions.push(...form.mentions);
      enter(index, name, person);
    } else {
      add(form, name);
    }
  }
  for (const { form, name } of parsed) {
    if (name.words.length > 1) continue;
    const all = bearers(index, name);
    const candidates = surnamed(all, name);
    const [only] = candidates;
    if (!only) {
      add(form, name);
    } else if (candidates.length < all.length && form.mentions.some(mention => !knows(only, mention))) {
      shareByOrder(form, all, candidates);
    } else if (candidates.length === 1) {
      only.forms.push(form);
      only.mentions.push(...form.mentions);
    } else {
      share(form, candidates);
    }
  }
  return found;
}

/** People by each word of their full names, by the letters of these, and by their nicknames. */
type Index = Map<string, Person[]>;

/** A full name without what parts its words, in the order of these: `Jong Un Kim` and `Kim Jong-un` are one. */
function letters(words: readonly string[]): string {
  const parts = parted(words);
  return isGiven(words[0]) && isGiven(words.at(-1)) ? parts.join('') : parts.sort().join('');
}

function isGiven(word = ''): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

function enter(index: Index, { words, nickname }: PersonalName, person: Person): void {
  const keys = new Set(nickname === undefined ? words : [...words, nickname]);
  if (words.length > 1) for (const key of [letters(words), ...parted(words.slice(-1))]) keys.add(key);
  for (const word of keys) {
    const same = index.get(word);
    if (!same) index.set(word, [person]);
    else if (!same.includes(person)) same.push(person);
  }
}

function length({ words }: PersonalName): number {
  return words.length;
}

/** The person who has this full name in another form: `J. F. Kennedy`, `John Kennedy`, `“Jack” Kennedy`, `Kennedy John`. */
function namesake(index: Index, name: PersonalName): Person | undefined {
  const [same] = index.get(letters(name.words)) ?? [];
  if (same?.names.some(({ suffix }) => suffix === name.suffix)) return same;
  const candidates = index.get(name.words.at(-1) ?? '') ?? [];
  return (
    candidates.find(person => person.names.some(other => isPartOf(name, other))) ??
    candidates.find(person => person.names.some(other => isSameName(name, other))) ??
    candidates.find(person => isByOffice(name, person))
  );
}

/** True of `Dean Lopez`, where the story tells of Maria Lopez, the dean; by itself, *Dean* is a given name. */
function isByOffice({ words: [first = '', ...rest] }: PersonalName, { mentions }: Person): boolean {
  return rest.length === 1 && mentions.some(({ traits }) => traits?.nouns.includes(first));
}

/** True when the words of the shorter name stand together in the longer: `Peña Nieto` in `Enrique Peña Nieto`. */
function isPartOf(short: PersonalName, long: PersonalName): boolean {
  return (
    short.suffix === long.suffix && ` ${parted(long.words).join(' ')} `.includes(` ${parted(short.words).join(' ')} `)
  );
}

/** The words of a name, those with hyphens in parts: `Boateng-Addo` is `Boateng Addo`. */
function parted(words: readonly string[]): string[] {
  return words.flatMap(word => word.split('-'));
}

/** True when the surnames are equal and the given names agree. */
function isSameName(a: PersonalName, b: PersonalName): boolean {
  if (a.words.at(-1) !== b.words.at(-1) || a.suffix !== b.suffix || haveOtherMiddles(a, b)) return false;
  const [given = ''] = a.words;
  const [other = ''] = b.words;
  return (
    agree(given, other) ||
    b.words.slice(1, -1).includes(given) ||
    a.words.slice(1, -1).includes(other) ||
    a.nickname === other ||
    b.nickname === given
  );
}

/** True of what stands between two given names and surnames, where neither has anything of the other: `George H.W. Bush`, `George W. Bush`. */
function haveOtherMiddles(a: PersonalName, b: PersonalName): boolean {
  const [ours, others] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (ours.length === 0 || others.length === 0) return false;
  return !ours.some(word => others.some(other => word === other || agree(word, other)));
}

/** True of one given name and another form of it: `J.` and `John`, `Chris` and `Christopher`, `Bill` and `William`. */
function agree(a: string, b: string): boolean {
  if (isShortFor(a, b)) return true;
  if (isInitials(a) || isInitials(b)) return a.charAt(0) === b.charAt(0);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 3 && long.startsWith(short));
}

/** Who may be meant by a single word, or `Smith Jr.`; those who have it as their surname come first. */
function bearers(index: Index, { words: [word = ''], suffix }: PersonalName): readonly Person[] {
  return (index.get(word) ?? []).filter(
    ({ names }) => suffix === undefined || names.some(name => name.suffix === suffix),
  );
}

function surnamed(all: readonly Person[], { words: [word = ''] }: PersonalName): readonly Person[] {
  const found = all.filter(({ names }) => names.some(({ words }) => words.length > 1 && words.at(-1) === word));
  return found.length > 0 ? found : all;
}

/** True of who has been named before the mention. */
function knows({ mentions }: Person, { span }: NameMention): boolean {
  return mentions.some(other => other.span.start < span.start);
}

/**
 * Gives *Tan* to Tan Sook Yee, who has been named, while Desmond Tan has not; once she is called so, it is her surname as well as his.
 */
function shareByOrder(form: Form, all: readonly Person[], last: readonly Person[]): void {
  const surnames = new Set(last);
  for (const mention of form.mentions) {
    const known = all.filter(person => knows(person, mention));
    const fitting = known.filter(person => surnames.has(person));
    const candidates = fitting.length > 0 ? fitting : known.length > 0 ? known : last;
    const person = give(form, mention, candidates);
    if (person) surnames.add(person);
  }
}

/** Gives each mention of a form that several people bear to one of them. */
function share(form: Form, candidates: readonly Person[]): void {
  for (const mention of form.mentions) give(form, mention, candidates);
}

/** Gives a mention to whom it means most likely. */
function give(form: Form, mention: NameMention, candidates: readonly Person[]): Person | undefined {
  const gender = genderOfTitle(mention.title?.text);
  const holders = mention.title ? candidates.filter(person => holds(person, mention)) : [];
  const possible = gender ? candidates.filter(person => (genderOf(person) ?? gender) === gender) : candidates;
  const sure = gender ? possible.filter(person => genderOf(person) === gender) : holders;
  const fitting =
    sure.length > 0 ? sure : possible.filter(({ mentions }) => !mentions.some(({ traits }) => traits?.kin));
  const person = nearest(
    fitting.length > 0 ? fitting : possible.length > 0 ? possible : candidates,
    mention.span.start,
  );
  if (!person) return undefined;
  if (!person.forms.includes(form)) person.forms.push(form);
  person.mentions.push(mention);
  return person;
}

/** True of `Senator Lopez` where the story has called that Lopez a senator already. */
function holds({ mentions }: Person, { title, span }: NameMention): boolean {
  const office = fold(title?.text ?? '');
  return mentions.some(
    other => other.span.start < span.start && other.title !== undefined && fold(other.title.text) === office,
  );
}

/** Whether a person is a man or a woman, where a title, the words beside the name or the given name says so. */
export function genderOf({ mentions, names }: Person): Gender | undefined {
  for (const { title, traits } of mentions) {
    const gender = genderOfTitle(title?.text) ?? genderOfTitle(traits?.nouns.join(' '));
    if (gender) return gender;
  }
  for (const name of names) {
    const gender = genderOfName(name);
    if (gender) return gender;
  }
  return undefined;
}

/** The person named last before the offset, else the one named first after it. */
function nearest(candidates: readonly Person[], offset: number): Person | undefined {
  let best: Person | undefined;
  let distance = Infinity;
  for (const person of candidates) {
    for (const { span } of person.mentions) {
      // What follows is farther than all that went before.
      const away = span.start < offset ? offset - span.start : span.start + offset;
      if (away < distance) {
        distance = away;
        best = person;
      }
    }
  }
  return best;
}
