import { fold } from '../../language/fold.js';
import type { DescriptionMention, NameMention } from '../../mentions/names/name.js';
import { isPersonNoun } from '../../mentions/names/person-noun.js';

interface Titled {
  readonly mentions: readonly NameMention[];
}

/**
 * Who is meant by a description: the one person of the story whose title has the same noun, and who has been named.
 *
 * *The minister* and *the foreign minister* are the Foreign Minister; *the prime minister*, *a minister* and *the French
 * minister* may be others.
 */
export function bearer<P extends Titled>(people: readonly P[]): (description: DescriptionMention) => P | undefined {
  const byNoun = new Map<string, Map<P, ReadonlySet<string>>>();
  for (const person of people) {
    for (const { title } of person.mentions) {
      if (!title) continue;
      const words = wordsOf(title.text);
      const noun = nounOf(words);
      if (noun === undefined) continue;
      const bearers = byNoun.get(noun) ?? new Map<P, ReadonlySet<string>>();
      bearers.set(person, new Set([...words, ...(bearers.get(person) ?? [])]));
      byNoun.set(noun, bearers);
    }
  }
  return ({ determiner, head, text, span }) => {
    const bearers = byNoun.get(head);
    if (determiner !== 'definite' || bearers?.size !== 1) return undefined;
    const [[person, title] = []] = bearers;
    if (!person || !title || (person.mentions[0]?.span.start ?? 0) > span.start) return undefined;
    return wordsOf(text)
      .slice(1)
      .every(word => title.has(word))
      ? person
      : undefined;
  };
}

function wordsOf(title: string): string[] {
  return fold(title).split(/[\s,-]+/);
}

/** `minister` of `foreign minister`, `president` of `president of the united states` */
function nounOf(words: readonly string[]): string | undefined {
  const joint = words.findIndex(word => word === 'of' || word === 'for' || word === 'at');
  return words.slice(0, joint === -1 ? words.length : joint).findLast(isPersonNoun);
}
