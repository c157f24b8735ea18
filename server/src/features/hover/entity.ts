import type { Article, Entity } from '../../article.js';
import type { EntityType } from '../../mentions/names/name.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';
import { placeOf } from './place.js';

/** What a hover says of a person, an organization or a place: full name, title, how often named and where first. */
export function describeEntity(entity: Entity, article: Article): readonly Message[] {
  const { name, type, title, mentions, pronouns } = entity;
  const [first] = mentions;
  const [pronoun] = pronouns;
  const quoted = article.attributions.filter(
    ({ statement, speaker }) =>
      speaker?.entity === entity && statement.form !== 'term' && statement.form !== 'indirect',
  ).length;
  return [
    say`**${name}** · ${TYPES[type]}`,
    ...(title === undefined ? [] : [say`Introduced as “${title}”.`]),
    ...(first ? [named(mentions.length, placeOf(article, first.span.start))] : []),
    ...(pronoun ? [meant(pronouns.length, cover(article.text, pronoun.span))] : []),
    ...(quoted > 0 ? [quoted === 1 ? say`Quoted once.` : say`Quoted ${quoted} times.`] : []),
  ];
}

function named(times: number, first: Message): Message {
  return times === 1 ? say`Named once, ${first}.` : say`Named ${times} times, first ${first}.`;
}

function meant(times: number, pronoun: string): Message {
  return times === 1
    ? say`Also meant by “${pronoun}” once.`
    : say`Also meant by ${times} pronouns, first by “${pronoun}”.`;
}

const TYPES: Readonly<Record<EntityType, Message>> = {
  person: say`person`,
  organization: say`organization`,
  place: say`place`,
};
