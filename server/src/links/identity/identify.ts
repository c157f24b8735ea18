import type { Entity } from '../../article.js';
import type { NameMention } from '../../mentions/names/name.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { byPlace, forms, majority, type Form } from './forms.js';
import { bearers } from './descriptions.js';
import { groups, isAcronym } from './groups.js';
import { genderOf, people } from './people.js';
import { resolveReferences } from './references.js';

/**
 * Ties mentions to entities: `Lopez` is `Maria Lopez`, `RWC` the `Rural Water Compact`, and `she` the one named before.
 *
 * Linear in mentions but for people who share a surname, since it runs anew for each draft.
 */
export function identify(text: string, paragraphs: readonly Paragraph[]): Entity[] {
  const written = forms(paragraphs.flatMap(({ names }) => names));
  const persons = people(written.filter(form => form.type === 'person')).map(person => ({
    entity: entity(person),
    gender: genderOf(person),
    mentions: person.mentions,
  }));
  const others = groups(
    written.filter(form => form.type !== 'person'),
    text,
  );
  const references = resolveReferences(paragraphs, persons, bearers(persons));
  return [
    ...persons.map(person => ({ ...person.entity, ...references.get(person) })),
    ...others.map(group => entity(group)),
  ].sort((a, b) => firstOf(a) - firstOf(b));
}

function entity({ forms, mentions }: { forms: readonly Form[]; mentions: readonly NameMention[] }): Entity {
  const inOrder = [...mentions].sort(byPlace);
  return {
    type: majority(inOrder),
    name: fullest(forms),
    title: titleOf(inOrder),
    mentions: inOrder,
    pronouns: [],
    descriptions: [],
  };
}

function firstOf({ mentions }: Entity): number {
  return mentions[0]?.span.start ?? 0;
}

/** The form that says most: no acronym if there is another, then the most words, then the commonest. */
function fullest(forms: readonly Form[]): string {
  const spelled = forms.filter(({ name }) => !isAcronym(name));
  const best = (spelled.length > 0 ? spelled : forms).reduce((a, b) => {
    const more = wordsOf(b) - wordsOf(a);
    return more > 0 || (more === 0 && b.mentions.length > a.mentions.length) ? b : a;
  });
  return best.name;
}

function wordsOf({ key }: Form): number {
  return key.split(' ').length;
}

/** The first title that says more than `Mr.` does. */
function titleOf(mentions: readonly NameMention[]): string | undefined {
  return mentions.find(({ title }) => title && !COURTESY.test(title.text))?.title?.text;
}

const COURTESY = /^(?:mr|mrs|ms|miss|mx|messrs|mme|mlle)\.?$/i;
