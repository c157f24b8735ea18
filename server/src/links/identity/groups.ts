import { FIRM_HEADS, ORGANIZATION_HEADS } from '../../mentions/names/words/organizations.js';
import { STATES } from '../../language/words/states.js';
import type { NameMention } from '../../mentions/names/name.js';
import type { Form } from './forms.js';

/** The forms and mentions that mean one organization or place. */
export interface Group {
  readonly forms: Form[];
  readonly mentions: NameMention[];
}

/**
 * Tells organizations and places apart. One may be written in full, with its words turned (*the Health Department*, *the
 * Department of Health*), without its legal form (*Acme Inc.*), or by its initials.
 */
export function groups(forms: readonly Form[], text: string): Group[] {
  const byKey = new Map<string, Group>();
  const byInitials = new Map<string, Group>();
  const found: Group[] = [];
  const join = (group: Group, form: Form): void => {
    group.forms.push(form);
    group.mentions.push(...form.mentions);
  };
  const acronyms: Form[] = [];

  for (const form of forms) {
    if (isAcronym(form.name)) {
      acronyms.push(form);
      continue;
    }
    const key = turned(stateOf(form) ?? form.key);
    const known = byKey.get(key);
    const group = known ?? { forms: [form], mentions: [...form.mentions] };
    if (known) {
      join(known, form);
    } else {
      found.push(group);
      byKey.set(key, group);
    }
    for (const initials of initialsOf(form.name)) {
      if (!byInitials.has(initials)) byInitials.set(initials, group);
    }
  }
  const apart = shortened(found);
  const starts = bracketed(apart, text);
  for (const form of acronyms) {
    const expansion = form.mentions.map(({ span }) => starts.get(span.start)).find(group => group !== undefined);
    const group = (expansion && mayStandFor(form, expansion) ? expansion : undefined) ?? byInitials.get(form.key);
    if (group) {
      join(group, form);
    } else {
      apart.push({ forms: [form], mentions: [...form.mentions] });
    }
  }
  return apart;
}

/**
 * Gives a shorter form to the one organization of the story that has it: a bare *the Ministry* or *the Herald* by its noun,
 * *Security Council* to the *U.N. Security Council*, *Acme* to *Acme Holdings Ltd.*, *Evergreen* to *Evergreen Marine*, which is
 * the one name of the story that begins so.
 */
function shortened(found: readonly Group[]): Group[] {
  const left = new Set(found);
  const byShort = new Map<string, Set<Group>>();
  const opening = new Map<string, number>();
  for (const { forms } of found) {
    for (const first of new Set(forms.filter(({ key }) => key.includes(' ')).map(({ key }) => firstWord(key)))) {
      opening.set(first, (opening.get(first) ?? 0) + 1);
    }
  }
  const shortForms = (key: string): string[] =>
    isBrand(key) && opening.get(firstWord(key)) === 1 ? [firstWord(key), ...shortFormsOf(key)] : shortFormsOf(key);
  const enter = (group: Group, forms: readonly Form[]): void => {
    for (const short of forms.filter(({ type }) => type === 'organization').flatMap(({ key }) => shortForms(key))) {
      const same = byShort.get(short);
      if (same) same.add(group);
      else byShort.set(short, new Set([group]));
    }
  };
  for (const group of found) enter(group, group.forms);
  for (const short of found) {
    const [form] = short.forms;
    if (form?.type !== 'organization' || ALONE.has(form.key)) continue;
    const [one, another] = [...(byShort.get(form.key) ?? [])].filter(other => other !== short && left.has(other));
    if (!one || another) continue;
    one.forms.push(...short.forms);
    one.mentions.push(...short.mentions);
    enter(one, short.forms);
    left.delete(short);
  }
  return [...left];
}

/** What an organization may be called for short: *security council* and *council* of `u.n. security council`. */
function shortFormsOf(full: string): string[] {
  const ends = Array.from(full.matchAll(/ (?=\S+ )/g), ({ index }) => full.slice(index + 1));
  return [...ends, firmOf(full), headOf(full), teamOf(full)].filter(short => short !== undefined);
}

/** `acme` of `acme holdings ltd.`: the first word of a firm’s name, where what follows says only that it is a firm. */
function firmOf(key: string): string | undefined {
  const [first, ...rest] = key.split(/[\s,]+/);
  return rest.length > 0 && rest.every(word => FORMS.has(word) || FIRM_HEADS.has(word) || JOINTS.test(word))
    ? first
    : undefined;
}

/** True of `evergreen marine`, which is Evergreen; the second word of the `Reuters Institute`, which is not Reuters, is a noun for a body. */
function isBrand(key: string): boolean {
  const [, second, third] = key.split(' ').filter(word => !FORMS.has(word));
  return second !== undefined && third === undefined && !ORGANIZATION_HEADS.has(second);
}

function firstWord(key: string): string {
  return key.split(' ')[0] ?? key;
}

/** `comets` of `arden comets`: several of a kind that bear the name of their town. */
function teamOf(key: string): string | undefined {
  return /^\S{3,} (?:\S+ )?(\p{Ll}{3,}s)$/u.exec(key)?.[1];
}

const JOINTS = /^(?:group|holding|international|and|&)$/;

/** `church` of `church of scientology`, `herald` of `new zealand herald`, where it is a noun for a body. */
function headOf(key: string): string | undefined {
  const head = key
    .split(/ (?:of|for) /)[0]
    ?.split(' ')
    .at(-1);
  return head !== undefined && ORGANIZATION_HEADS.has(head) ? head : undefined;
}

/** What is a name by itself, wherever else the words stand: *the Senate* is not the Ohio Senate. */
const ALONE: ReadonlySet<string> = new Set([
  ...'senate congress parliament army navy treasury cabinet times post guardian police'.split(' '),
  ...`supreme court, high court, court of appeal, white house, house of representatives, house of commons, national guard, coast guard,
  justice department, state department, defense department, labor department, education department, foreign ministry, defense ministry,
  defence ministry, interior ministry, finance ministry, health ministry, national assembly, central bank, republican party,
  democratic party, labour party, conservative party, communist party, socialist party, green party, liberal party`.split(
    /,\s+/,
  ),
]);

/** True of `RWC`, `U.N.`, `UNHCR` and `G7`. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,7}|(?:\p{Lu}\.){1,6}\p{Lu}?\.?)$/u.test(name);
}

/** The initials of a name, as an acronym has them, folded: of `Department of Justice`, `doj` and `dj`. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(word => word !== '' && word.toLowerCase() !== 'the');
  if (words.length < 2) return [];
  const all = words.map(initial).join('');
  const capitals = words
    .filter(word => /^\p{Lu}/u.test(word))
    .map(initial)
    .join('');
  return all === capitals ? [all] : [capitals, all];
}

function initial(word: string): string {
  return word.charAt(0).toLowerCase();
}

/** The same key for names with the same words, whatever joins them and whichever legal form ends them. */
function turned(key: string): string {
  const words = key
    .replace(/^(?:united nations|united states|european union)(?= )/, full => INITIALS.get(full) ?? full)
    .split(/[\s,]+/)
    .filter(word => !FORMS.has(word) && !LINKS.has(word))
    .map(word => (/^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replaceAll('.', '') : word));
  const same = words.length > 0 ? words.sort().join(' ') : key;
  return OTHER_NAMES.get(same) ?? same;
}

/** `tennessee` of `Tenn.`; *Wash.* is not the Washington that most stories mean. */
function stateOf({ type, key }: Form): string | undefined {
  return type === 'place' && /^\p{Ll}{2,5}\.$/u.test(key) && key !== 'wash.' ? STATES.get(key.slice(0, -1)) : undefined;
}

const INITIALS: ReadonlyMap<string, string> = new Map([
  ['united nations', 'un'],
  ['united states', 'us'],
  ['european union', 'eu'],
]);

/** Countries that have two names, by words in order. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['america', 'states united'],
  ['america states united', 'states united'],
  ['britain', 'kingdom united'],
  ['britain great', 'kingdom united'],
  ['burma', 'myanmar'],
  ['holland', 'netherlands'],
]);

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&']);
const FORMS: ReadonlySet<string> = new Set(
  'inc inc. corp corp. co co. ltd ltd. llc plc llp gmbh ag sa nv bhd berhad pte pty spa oyj ab asa corporation incorporated limited'.split(
    ' ',
  ),
);

/** The group whose mention stands before a bracket, by the offset of what the bracket holds: `Rural Water Compact (RWC)`. */
function bracketed(found: readonly Group[], text: string): ReadonlyMap<number, Group> {
  const starts = new Map<number, Group>();
  for (const group of found) {
    for (const { span } of group.mentions) {
      const [joint] = NAMES_IT.exec(text.slice(span.end, span.end + 30)) ?? [];
      if (joint !== undefined) starts.set(span.end + joint.length, group);
    }
  }
  return starts;
}

/** Between a name and its initials: `Rural Water Compact (RWC)`, `Rural Water Compact, known as RWC`. */
const NAMES_IT = /^(?: \(|,? (?:(?:better|also|commonly) )?(?:known as|or) (?:the )?)/u;

/** True when the letters of the acronym come in this order in the name, or the name is long enough to be foreign. */
function mayStandFor(acronym: Form, { forms }: Group): boolean {
  return forms.some(({ key }) => {
    if (key.charAt(0) !== acronym.key.charAt(0)) return acronym.key.length > 2 && key.includes(' ');
    let at = 0;
    for (const letter of key) {
      if (letter === acronym.key.charAt(at)) at++;
    }
    return at === acronym.key.length;
  });
}
