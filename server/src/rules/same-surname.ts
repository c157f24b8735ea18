import type { Article, Entity } from '../article.js';
import { FEMALE_NAMES, MALE_NAMES } from '../language/words/given-names.js';
import { personalName } from '../links/identity/personal-name.js';
import type { NameMention } from '../mentions/names/name.js';
import { either, say } from '../text/message.js';
import { contains, overlaps } from '../text/span.js';
import { isBare, isFull, surnameOf } from './naming/bare.js';
import type { Rule } from './rule.js';

export const sameSurname: Rule = {
  id: 'same-surname',
  flags: 'a surname alone, where the story has two people of that name',
  why: 'The reader cannot know which of them is meant. Write the full name, or the first name among members of a family.',
  source: 'AP style: when two people have one surname, use first and last names.',
  severity: 'information',
  example: {
    bad: 'Thomas Barker and Helen Barker ran the shop. “It was hard,” Barker said.',
    good: 'Thomas Barker and Helen Barker ran the shop. “It was hard,” Thomas Barker said.',
  },

  *check(article) {
    const speakers = article.attributions.flatMap(({ speaker }) => (speaker ? [speaker.mention] : []));
    for (const people of namesakes(article.entities)) {
      const introduced = people.map(({ mentions }) => mentions.find(isFull)?.span.start ?? Infinity);
      const all = people.flatMap(({ mentions }) => mentions).sort((a, b) => a.span.start - b.span.start);
      const bare = all.find(isBare);
      // One who is called by the surname before the other comes in, or in a passage about that one alone, is known by it.
      if (!bare || bare.span.start < Math.max(...introduced.sort((a, b) => a - b).slice(0, 2))) continue;
      if (
        /\b(?:elder|eldest|younger|youngest|older|late) $/iu.test(
          article.text.slice(Math.max(0, bare.span.start - 20), bare.span.start),
        )
      )
        continue;
      if (!speakers.some(mention => overlaps(mention, bare.span))) continue;
      if (new Set(recent(bare, people, article)).size === 1) continue;
      const names = people.map(({ name }) => name);
      yield {
        span: bare.span,
        message: say`Which ${bare.name}: ${either(names)}?`,
        evidence: people.flatMap(({ mentions }) => {
          const full = mentions.find(isFull);
          return full ? [{ span: full.span, message: say`${full.name} is introduced here.` }] : [];
        }),
        fixes: names.map(name => ({ title: say`Write “${name}”`, edits: [{ span: bare.span, text: name }] })),
      };
    }
  },
};

/** The people who share a surname, in groups; each named in full, with a given name that is one. */
function namesakes(entities: readonly Entity[]): Entity[][] {
  const bySurname = new Map<string, Entity[]>();
  for (const entity of entities) {
    const surname = entity.type === 'person' && entity.mentions.some(isFull) ? surnameOf(entity) : undefined;
    if (surname === undefined || !isGivenName(entity)) continue;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), entity]);
  }
  return [...bySurname.values()].filter(people => people.length > 1);
}

/** True of someone whose first name is one, and no word that opens a sentence: `Team Clinton`. */
function isGivenName({ name, mentions }: Entity): boolean {
  const [given = ''] = personalName(name).words;
  return FEMALE_NAMES.has(given) || MALE_NAMES.has(given) || mentions.filter(isFull).length > 1;
}

/** The people of the surname whom the paragraph of a mention, or the last before it that has any, names in full. */
function recent(bare: NameMention, people: readonly Entity[], { paragraphs }: Article): Entity[] {
  for (const { span } of paragraphs.filter(({ span }) => span.start <= bare.span.start).reverse()) {
    const named = people.filter(({ mentions }) =>
      mentions.some(
        mention => isFull(mention) && mention.span.start < bare.span.start && contains(span, mention.span.start),
      ),
    );
    if (named.length > 0) return named;
  }
  return [];
}
