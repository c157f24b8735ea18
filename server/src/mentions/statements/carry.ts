import { encloses } from '../../text/span.js';
import { singular } from '../../language/singular.js';
import { DETERMINERS } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { isPersonNoun } from '../names/person-noun.js';
import type { Unit } from './clause.js';
import { isAlone, leadingSubject } from './quotations.js';
import { isTold, maySpeak, sourceOf } from './sources.js';
import { phraseBefore } from './phrase-before.js';
import type { Phrase } from './phrases.js';
import type { Place, Source, StatementMention } from './statement.js';
import { clauseSubject, opensWithQuestion, sureSubject } from './clause-subjects.js';

/** Gives quotations with no source in their own sentence the one that stands nearest in the paragraph. */
export function carry(
  text: string,
  units: readonly Unit[],
  read: readonly (readonly StatementMention[])[],
): StatementMention[] {
  return read.flatMap((statements, i) =>
    statements.map(statement => {
      const unit = units[i];
      if (statement.source || statement.form === 'term' || !unit) return statement;
      const source = sourceBefore(text, units, read, i) ?? sourceBehind(statement, read, i);
      // A sentence with some words in marks says itself whose they are, or nobody’s
      const fits = statement.form === 'direct' || source?.from === 'interrupted quotation';
      return source && fits ? { ...statement, source } : statement;
    }),
  );
}

/** Whoever spoke last, or of whom the sentence before tells. */
function sourceBefore(
  text: string,
  units: readonly Unit[],
  read: readonly (readonly StatementMention[])[],
  i: number,
): Source | undefined {
  for (let j = i - 1; j >= 0; j--) {
    const unit = units[j];
    const spoken = read[j]?.filter(({ form }) => form !== 'term') ?? [];
    const source = mainSource(spoken);
    if (source) return { ...source, from: isTold(source) ? source.from : 'interrupted quotation' };
    if (!unit || (spoken.length > 0 && isAlone(unit))) continue;
    const subject = clauseSubject(unit, unit.end);
    const told = speakerLike(text, unit, subject, subject && bringsIn(unit, subject) ? 'lead-in' : 'previous sentence');
    // The bridge reopened. “It is good to be back.”
    if (told && subject && (told.kind !== 'noun' || maySpeak(unit.items, subject))) return told;
  }
  return undefined;
}

/**
 * True of a sentence that all but says that its subject speaks next: `Asked whether the club would pay, he laughed.`, `The mayor
 * quickly agreed.`
 */
function bringsIn({ items }: Unit, { last }: Phrase): boolean {
  const verb = items.slice(last + 1, last + 3).find(({ word }) => !word.endsWith('ly'));
  return opensWithQuestion(items) || BEAT.test(verb?.word ?? '');
}

/** What somebody does between one word and the next. */
const BEAT =
  /^(?:(?:agree|disagree|continue|elaborate|chuckle|smile|pause)[sd]|(?:respond|answer|laugh|sigh)(?:s|ed)|(?:concur|demur|shrug|nod|grin)(?:s|[rgdn]ed)|repli(?:es|ed))$/u;

/**
 * Whose words the sentence gives: who is quoted, rather than who is told of in passing, or in what another says (`Orr said critics
 * had predicted a flood`).
 */
function mainSource(spoken: readonly StatementMention[]): Source | undefined {
  const credited = spoken.filter(({ source }) => source !== undefined).filter(isOutermost);
  const main =
    credited.findLast(({ form }) => form === 'direct') ??
    credited.findLast(({ form }) => form === 'mixed') ??
    credited.findLast(({ source }) => source?.of === undefined) ??
    credited.at(-1);
  return main?.source;
}

function isOutermost({ span, source }: StatementMention, _: number, all: readonly StatementMention[]): boolean {
  return !all.some(other => other.source !== source && encloses(other.span, span) && !encloses(span, other.span));
}

/** Who is credited further on in the paragraph: beyond doubt where a dash leads in all of it. */
function sourceBehind(
  { by }: StatementMention,
  read: readonly (readonly StatementMention[])[],
  i: number,
): Source | undefined {
  const source = read
    .slice(i + 1)
    .flat()
    .find(statement => statement.source)?.source;
  return source && { ...source, from: by === 'statements/dash' ? 'interrupted quotation' : 'next sentence' };
}

/**
 * Who may speak in a paragraph that is nothing but a quotation: whoever the last sentence before it quotes, leads to or tells
 * of, unless that is a thing (`The works will cost £12 million.`).
 */
export function followerOf(
  text: string,
  units: readonly Unit[],
  statements: readonly StatementMention[],
): Source | undefined {
  const unit = units.at(-1);
  if (!unit) return undefined;
  const last = unit.items.at(-1)?.text ?? '';
  // The organisers said…
  const trails = /^(?:…|\.{3})$/u.test(last) && REPORTING.has(unit.items.at(-2)?.word ?? '');
  const leads = last === ':' || trails;
  const spoken = mainSource(statements.filter(({ span }) => span.start >= (unit.items[0]?.start ?? 0)));
  if (spoken && statements.some(({ source, span }) => source === spoken && isSignature(spoken, span))) return undefined;
  if (spoken) return leads ? { ...spoken, from: 'lead-in' } : spoken;
  const subject = leads
    ? (leadingSubject(unit, unit.items.length) ?? phraseBefore(unit.items, unit.items.length - 2, 0))
    : sureSubject(unit);
  const from = leads || (subject && bringsIn(unit, subject)) ? 'lead-in' : 'subject';
  const told = speakerLike(text, unit, subject, from);
  return told && (leads || told.kind !== 'noun' || isPersonNoun(singular(nounOf(told)))) ? told : undefined;
}

/** True of the `Dana Orr` of `“It is a long game.” — Dana Orr`, who says no more. */
function isSignature({ from, span: { start } }: Source, { end }: StatementMention['span']): boolean {
  return from === 'lead-in' && start >= end;
}

/** The noun that a phrase is about, folded: `the mayor of Northwick` is about a mayor. */
function nounOf({ text }: Source): string {
  return text.toLowerCase().split(/ of /u)[0]?.split(' ').at(-1) ?? '';
}

/** The subject as a source, if it is a name, a person’s pronoun or a noun with its article, and no thing: who may well speak. */
function speakerLike(text: string, unit: Unit, subject: Phrase | undefined, from: Place): Source | undefined {
  if (!subject) return undefined;
  const opening = unit.items[subject.first]?.word ?? '';
  const source = sourceOf(text, unit, subject, from);
  // Only three remained.
  if (unit.items[subject.last]?.kind === 'number' || NUMERALS.test(unit.items[subject.last]?.word ?? ''))
    return undefined;
  const fits = source.kind === 'pronoun' ? opening !== 'it' : source.kind === 'name' || DETERMINERS.has(opening);
  return fits && (from === 'lead-in' || maySpeak(unit.items, subject)) ? source : undefined;
}

const NUMERALS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|none|all|both)$/u;
