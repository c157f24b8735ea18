import type { Entity } from '../article.js';
import { say } from '../text/message.js';
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

  *check({ entities }) {
    const bySurname = new Map<string, Entity[]>();
    for (const entity of entities) {
      const surname = entity.type === 'person' && entity.mentions.some(isFull) ? surnameOf(entity) : undefined;
      if (surname !== undefined) bySurname.set(surname, [...(bySurname.get(surname) ?? []), entity]);
    }
    for (const people of bySurname.values()) {
      if (people.length < 2) continue;
      const introduced = people
        .map(({ mentions }) => mentions.find(isFull)?.span.start ?? Infinity)
        .sort((a, b) => a - b);
      const bare = people
        .flatMap(({ mentions }) => mentions.filter(isBare))
        .filter(({ span }) => span.start > (introduced[1] ?? Infinity))
        .sort((a, b) => a.span.start - b.span.start)[0];
      if (!bare) continue;
      const names = people.map(({ name }) => name);
      yield {
        span: bare.span,
        message: say`Which ${bare.name}: ${names.join(' or ')}?`,
        evidence: people.flatMap(({ mentions }) => {
          const full = mentions.find(isFull);
          return full ? [{ span: full.span, message: say`${full.name} is introduced here.` }] : [];
        }),
        fixes: names.map(name => ({ title: say`Write “${name}”`, edits: [{ span: bare.span, text: name }] })),
      };
    }
  },
};
