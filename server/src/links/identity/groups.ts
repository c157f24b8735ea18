import { ORGANIZATION_HEADS } from '../../mentions/names/words/organizations.js';
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
    const key = turned(form.key);
    const group = byKey.get(key);
    if (group) {
      join(group, form);
    } else {
      const fresh = { forms: [form], mentions: [...form.mentions] };
      found.push(fresh);
      byKey.set(key, fresh);
      for (const initials of initialsOf(form.name)) {
        if (!byInitials.has(initials)) byInitials.set(initials, fresh);
      }
    }
  }
  shorten(found);
  const starts = bracketed(found, text);
  for (const form of acronyms) {
    const expansion = form.mentions.map(({ span }) => starts.get(span.start)).find(group => group !== undefined);
    const group = (expansion && mayStandFor(form, expansion) ? expansion : undefined) ?? byInitials.get(form.key);
    if (group) {
      join(group, form);
    } else {
      found.push({ forms: [form], mentions: [...form.mentions] });
    }
  }
  return found;
}

/** Gives a bare *the Ministry* or *the Herald* to the one organization of the story that is one. */
function shorten(found: Group[]): void {
  const bare = found.filter(({ forms: [form] }) => form && ORGANIZATION_HEADS.has(form.key) && !ALONE.has(form.key));
  for (const short of bare) {
    const noun = short.forms[0]?.key;
    const [one, another] = found.filter(({ forms }) =>
      forms.some(({ key }) => key.includes(' ') && headOf(key) === noun),
    );
    if (!one || another) continue;
    one.forms.push(...short.forms);
    one.mentions.push(...short.mentions);
    found.splice(found.indexOf(short), 1);
  }
}

/** `church` of `church of scientology`, `herald` of `new zealand herald` */
function headOf(key: string): string | undefined {
  return key
    .split(/ (?:of|for) /)[0]
    ?.split(' ')
    .at(-1);
}

/** What is a name by itself, wherever else the word stands: *the Senate* is not the Ohio Senate. */
const ALONE: ReadonlySet<string> = new Set(
  'senate congress parliament army navy treasury cabinet times post guardian police'.split(' '),
);

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
  const words = key.split(/[\s,]+/).filter(word => !FORMS.has(word) && !LINKS.has(word));
  return words.length > 0 ? words.sort().join(' ') : key;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&']);
const FORMS: ReadonlySet<string> = new Set(
  'inc inc. corp corp. co co. ltd ltd. llc plc llp gmbh ag sa nv corporation incorporated limited'.split(' '),
);

/** The group whose mention stands before a bracket, by the offset of what the bracket holds: `Rural Water Compact (RWC)`. */
function bracketed(found: readonly Group[], text: string): ReadonlyMap<number, Group> {
  const starts = new Map<number, Group>();
  for (const group of found) {
    for (const { span } of group.mentions) {
      if (text.startsWith(' (', span.end)) starts.set(span.end + 2, group);
    }
  }
  return starts;
}

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
