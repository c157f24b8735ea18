import { fold } from '../../language/fold.js';
import { once } from '../../text/once.js';
import type { DescriptionMention, NameMention } from '../../mentions/names/name.js';

interface Described {
  readonly mentions: readonly NameMention[];
}

/**
 * Who may be meant by a description: those named before it of whom the story says all that it says.
 *
 * *The governor*, *the Texas governor* and *the Republican* may be `Texas Gov. Ada Quill (R)`; *the lieutenant governor*, *a
 * governor* and *the Ohio governor* are others. Who is *former* or a *deputy* has to be called so.
 */
export function bearers<P extends Described>(people: readonly P[]): (description: DescriptionMention) => readonly P[] {
  const byNoun = new Map<string, Set<P>>();
  for (const person of people) {
    for (const { traits } of person.mentions) {
      for (const noun of traits?.nouns ?? []) {
        const same = byNoun.get(noun);
        if (same) same.add(person);
        else byNoun.set(noun, new Set([person]));
      }
    }
  }
  return description => {
    const { determiner, span } = description;
    if (determiner !== 'definite' && determiner !== 'none') return [];
    const called = wordsOf(description);
    const nouns = [description.head, ...(MEANS.get(description.head) ?? [])];
    return [...new Set(nouns.flatMap(noun => [...(byNoun.get(noun) ?? [])]))].filter(
      person =>
        // A headline comes before the names
        (determiner === 'none' || (person.mentions[0]?.span.start ?? 0) < span.start) && fits(called, nouns, person),
    );
  };
}

function fits(called: readonly string[], nouns: readonly string[], { mentions }: Described): boolean {
  const known = new Set(mentions.flatMap(({ traits }) => traits?.words ?? []));
  return (
    called.every(word => known.has(word)) &&
    mentions.some(
      ({ traits }) =>
        traits?.nouns.some(noun => nouns.includes(noun)) &&
        traits.words.every(word => !OTHERS.has(word) || called.includes(word)),
    )
  );
}

/** What narrows the noun: the `texas` of `the Texas governor`, the `northwick` of `the mayor of Northwick`. */
const wordsOf = once(({ text, head, determiner }: DescriptionMention): readonly string[] =>
  fold(text)
    .split(/[\s,-]+/)
    .slice(determiner === 'none' ? 0 : 1)
    .filter(word => word !== head && !SMALL.has(word)),
);

const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'for', 'at', 'in', 'from']);

/** Who bears one of these is not simply what the noun says: `former President Vale`, `Deputy Mayor Quill`. */
const OTHERS: ReadonlySet<string> = new Set(
  'former ex late then deputy vice assistant associate lieutenant prime sub elect designate co shadow'.split(' '),
);

/** What else the bearer of a noun may have been called before, folded: *the lawmaker* is Senator Quill. */
const MEANS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'legislator', 'deputy', 'mp', 'delegate'],
    legislator: ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker', 'mp'],
    congressman: ['representative'],
    congresswoman: ['representative'],
    representative: ['congressman', 'congresswoman'],
    lawyer: ['attorney', 'solicitor', 'barrister'],
    attorney: ['lawyer'],
    doctor: ['physician', 'surgeon', 'psychiatrist'],
    physician: ['doctor'],
    chair: ['chairman', 'chairwoman', 'chairperson'],
    chairman: ['chair'],
    chairwoman: ['chair'],
    spokesperson: ['spokesman', 'spokeswoman'],
    councilor: ['councilman', 'councilwoman'],
    officer: ['constable', 'sergeant', 'lieutenant', 'trooper'],
    scientist: ['biologist', 'chemist', 'physicist', 'researcher'],
    academic: ['professor', 'lecturer'],
  }),
);
