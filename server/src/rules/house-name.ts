import type { Article, Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { wordsOf, type House } from '../mentions/names/house.js';
import { spellingsOf } from '../mentions/names/spellings.js';
import { once } from '../text/once.js';
import { say } from '../text/message.js';
import { cover, overlaps, type Span } from '../text/span.js';
import type { Problem, Rule } from './rule.js';

export const houseName: Rule = {
  id: 'house-name',
  flags: 'a name that is not spelt as the house list has it',
  why: 'A newsroom decides once how it writes a name. The list is the setting `copydesk.names` and the file `.copydesk/names.txt`: spellings that it names as wrong are flagged, and so are its names with other accents, hyphens or capitals.',
  source: 'Every newsroom keeps such a list: the style guides of the Guardian and the BBC are alphabets of names.',
  severity: 'warning',
  example: {
    names: 'Kyiv (place), not Kiev',
    bad: 'Trains to Kiev were late.',
    good: 'Trains to Kyiv were late. They served chicken Kyiv.',
  },

  *check(article) {
    if (article.house.length === 0) return;
    const wrong = [...listed(article), ...variants(article)];
    for (const [i, place] of wrong.entries()) {
      if (!wrong.slice(0, i).some(({ span }) => overlaps(span, place.span))) yield problem(place, wrong);
    }
  },
};

/** Words that the house writes in another way. */
interface Wrong {
  readonly span: Span;
  readonly written: string;
  /** What the house writes, if anything. */
  readonly right: string | undefined;
}

/** The spellings that the list names as wrong. */
function listed({ house, paragraphs, text }: Article): Wrong[] {
  return paragraphs.flatMap(paragraph =>
    spellingsOf(house)(paragraph)
      .filter(({ wrong }) => wrong)
      .map(({ span, entry: { name }, capitals }) => ({
        span,
        written: cover(text, span).replace(/\s+/gu, ' '),
        right: capitals ? name?.toUpperCase() : name,
      })),
  );
}

/** The names of the list, in full or in part, that differ from it in accents, hyphens or capitals. */
function variants({ house, entities }: Article): Wrong[] {
  const byKey = byWords(house);
  return entities.flatMap(entity => {
    const right = nameOf(entity, byKey);
    return right === undefined ? [] : entity.mentions.flatMap(({ name, span }) => differences(name, span, right));
  });
}

const byWords = once(
  (house: House): ReadonlyMap<string, string> =>
    new Map(house.flatMap(({ name }) => (name === undefined ? [] : [[wordsOf(name).join(' '), name]]))),
);

/** The name that the house has for what is named so somewhere in the story. */
function nameOf({ mentions }: Entity, byKey: ReadonlyMap<string, string>): string | undefined {
  for (const { name } of mentions) {
    const right = byKey.get(wordsOf(name).join(' '));
    if (right !== undefined) return right;
  }
  return undefined;
}

function differences(name: string, { start }: Span, right: string): Wrong[] {
  if (!/\p{Ll}/u.test(name) && /\p{Ll}/u.test(right)) return [];
  if (isSame(name, right)) return [];
  if (wordsOf(name).join(' ') === wordsOf(right).join(' ')) {
    return [{ span: { start, end: start + name.length }, written: name, right }];
  }
  const words = new Map(right.split(' ').map(word => [fold(word), word]));
  return Array.from(name.matchAll(/[^\s]+/gu)).flatMap(({ 0: word, index }) => {
    const wanted = words.get(fold(word));
    if (wanted === undefined || isSame(word, wanted)) return [];
    return [{ span: { start: start + index, end: start + index + word.length }, written: word, right: wanted }];
  });
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').replaceAll('’', "'");
  return plain(a) === plain(b);
}

function problem({ span, written, right }: Wrong, all: readonly Wrong[]): Problem {
  if (right === undefined) return { span, message: say`The house does not write “${written}”.` };
  const same = all.filter(other => other.right === right);
  return {
    span,
    message: say`The house writes “${right}”, not “${written}”.`,
    fixes: [
      { title: say`Write “${right}”`, edits: [{ span, text: right }] },
      ...(same.length > 1
        ? [{ title: say`Write “${right}” throughout`, edits: same.map(place => ({ span: place.span, text: right })) }]
        : []),
    ],
  };
}
