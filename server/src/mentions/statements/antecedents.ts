// Whom a pronoun means that opens a sentence: `The researchers flew home. They said …`
import { singular } from '../../language/singular.js';
import { DETERMINERS } from '../../language/words/grammar.js';
import { SPEAKING } from '../../language/words/speakers.js';
import { genderOfNoun, isPersonNoun } from '../names/person-noun.js';
import { clauseSubject, sureSubject } from './clause-subjects.js';
import { isCapital, spanOf, type Unit } from './clause.js';
import { tieIn, type Phrase } from './phrases.js';
import type { StatementMention } from './statement.js';

/**
 * Gives pronouns the subject of the sentence before, where that tells of somebody without a name and quotes nobody: *they* are
 * `The researchers`, *it* is `A filing`, *she* is `One of the nurses`.
 */
export function withAntecedents(
  text: string,
  units: readonly Unit[],
  read: readonly (readonly StatementMention[])[],
): StatementMention[][] {
  return read.map((statements, i) => {
    const [unit, before] = [units[i], units[i - 1]];
    if (!unit || !before || read[i - 1]?.some(({ form }) => form !== 'term')) return [...statements];
    return statements.map(statement => {
      const { source } = statement;
      if (!source || source.kind !== 'pronoun' || source.of) return statement;
      const subject = opens(unit, source.span.start) ? sureSubject(before) : undefined;
      if (!subject || !fits(source.text.toLowerCase(), before, subject)) return statement;
      const span = spanOf(before.items, subject.first, subject.last);
      const of = { span, text: text.slice(span.start, span.end).replace(/\s+/gu, ' ') };
      return { ...statement, source: { ...source, of } };
    });
  });
}

/** True of a pronoun that no other subject of its sentence comes before: `In their model, they found …` */
function opens(unit: Unit, start: number): boolean {
  const at = unit.items.findIndex(item => item.start === start);
  return at !== -1 && clauseSubject(unit, at) === undefined;
}

/** True of a noun phrase that the pronoun may stand for: `The researchers`, `A filing`, `A woman`; not of a name. */
function fits(pronoun: string, { items }: Unit, { first, last }: Phrase): boolean {
  const tie = tieIn(items, { first, last }, /^(?:of|for|from|at|in|with|by|to)$/u);
  // One of the nurses: a nurse
  const isOneOf = items[first]?.word === 'one' && tie === first + 1;
  const head = items[tie === -1 || isOneOf ? last : tie - 1];
  const opening = items[first];
  const isOne = first === 0 && last === 0;
  if (!head || !opening || (!isOne && (isCapital(head) || isCapital(items[last])))) return false;
  const noun = singular(head.word);
  const speaks = isPersonNoun(noun) || SPEAKING.has(noun);
  switch (pronoun) {
    case 'they':
      return speaks && (noun !== head.word || head.word === 'police') && !isOneOf;
    case 'it':
      return SPEAKING.has(noun) && !isPersonNoun(noun) && noun === head.word && DETERMINERS.has(opening.word);
    case 'he':
    case 'she': {
      const isAlone = !items.slice(last + 1).some(isCapital);
      const gender = genderOfNoun(noun) ?? GENDERS[pronoun];
      return (
        isAlone &&
        isPersonNoun(noun) &&
        (isOneOf || /^(?:an?|another)$/u.test(opening.word)) &&
        gender === GENDERS[pronoun]
      );
    }
    default:
      return false;
  }
}

const GENDERS = { he: 'male', she: 'female' } as const;
