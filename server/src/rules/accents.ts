import type { Entity } from '../article.js';
import { fold, unaccented } from '../language/fold.js';
import { houseWords } from '../mentions/names/house.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Problem, Rule } from './rule.js';

export const accents: Rule = {
  id: 'accents',
  flags: 'a name that is written with its accents in one place and without them in another',
  why: 'Either spelling may be house style, but one story has one. What is written in capitals throughout is left alone.',
  source:
    'The Guardian style guide: people who use accents in their names keep them; AP has allowed accents since 2019.',
  severity: 'warning',
  example: {
    bad: 'Minister Séamus Brannigan spoke first. Seamus Brannigan left early.',
    good: 'Minister Séamus Brannigan spoke first. Brannigan left early.',
  },

  *check({ entities, house }) {
    const decided = houseWords(house);
    for (const entity of entities) yield* mixed(entity, decided);
  },
};

interface Written {
  readonly text: string;
  readonly span: Span;
}

/** The words of an entity’s names that are written in the way that is rarer in the story, but for those that the house has decided on. */
function* mixed({ mentions }: Entity, decided: ReadonlySet<string>): Iterable<Problem> {
  if (!mentions.some(({ name }) => unaccented(name) !== name)) return;
  const words = new Map<string, Written[]>();
  for (const { name, span } of mentions) {
    for (const { 0: text, index } of name.matchAll(WORD)) {
      if (!/\p{Ll}/u.test(text)) continue;
      const start = span.start + index;
      const key = fold(text);
      if (decided.has(key)) continue;
      const written = { text: text.normalize('NFC'), span: { start, end: start + text.length } };
      const same = words.get(key);
      if (same) same.push(written);
      else words.set(key, [written]);
    }
  }
  for (const written of words.values()) {
    const plain = written.filter(({ text }) => unaccented(text) === text);
    const accented = written.filter(({ text }) => unaccented(text) !== text);
    const [bare] = plain;
    const [full] = accented;
    if (!bare || !full) continue;
    const [rare, right] = plain.length > accented.length ? [accented, bare] : [plain, full];
    for (const { text, span } of rare.slice(0, 1)) {
      yield {
        span,
        message: say`“${text}” or “${right.text}”? The story spells it both ways.`,
        evidence: [{ span: right.span, message: say`Here it is “${right.text}”.` }],
        fixes: [
          { title: say`Write “${right.text}”`, edits: rare.map(place => ({ span: place.span, text: right.text })) },
          {
            title: say`Write “${text}” throughout`,
            edits: (rare === plain ? accented : plain).map(place => ({ span: place.span, text })),
          },
        ],
      };
    }
  }
}

const WORD = /[\p{L}\p{M}]{3,}/gu;
