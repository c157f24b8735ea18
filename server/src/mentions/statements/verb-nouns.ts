// Forms that are nouns as often as verbs: `reports show`, `his claims`, `the call`.
import { singular } from '../../language/singular.js';
import { DETERMINERS, PREPOSITIONS, SUBJECTS, SUBORDINATORS } from '../../language/words/grammar.js';
import { REPORTING, type ReportingVerb, type VerbForm } from '../../language/words/reporting.js';
import { SPEAKING } from '../../language/words/speakers.js';
import { isPersonNoun } from '../names/person-noun.js';
import { endsInComma, isCapital, isDash, isMark, type Item } from './clause.js';
import { issued } from './documents.js';
import { isFinite } from './finite.js';

/** Forms that are nouns as often as verbs: `reports show`, `his claims`, `the call`. */
export function isNoun(items: readonly Item[], at: number, from: number, form: VerbForm, verb: ReportingVerb): boolean {
  const before = items[from - 1];
  const after = items[at + 1];
  if (!before) return true;
  // “We lost,” the congressional report said
  if (after?.kind === 'word' && REPORTING.get(after.word)?.form === 'past' && !/^(?:tell|say)$/u.test(verb.base))
    return true;
  // The 10-year Treasury note rose
  if (
    form === 'base' &&
    isCapital(before) &&
    after?.kind === 'word' &&
    !/s$/u.test(before.word) &&
    isFinite(after, items[at], items[at + 2])
  )
    return true;
  // listed an NBC show as her favourite
  if (form === 'base' && isCapital(before) && /^an?$/u.test(items[from - 2]?.word ?? '')) return true;
  if (verb.base !== 'state' && creditsQuote(items, from) && !(after?.kind === 'word' && isPersonNoun(after.word)))
    return false;
  if (SUBJECTS.has(before.word)) return false;
  // Emails obtained under the act show
  if (verb.frames.has('shows') && issued(items, { first: from, last: from - 1 })) return false;
  if (verb.base === 'state')
    return !(
      (items.slice(0, from).some(({ kind }) => kind === 'quote') && endsClause(after)) ||
      (creditsQuote(items, from) && PREPOSITIONS.has(after?.word ?? '')) ||
      statesClause(items, from, at)
    );
  // an advert that urges them to vote; not `evidence that claims of fraud …`
  if (before.word === 'that' && form === 'present' && after?.kind === 'word' && URGES.has(verb.base)) return false;
  // another says there are more; majorities in all five say
  const counts = COUNTS.test(before.word) && NEVER_NOUN.has(verb.base);
  if (!counts && (DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word) || /^['’]s?$/u.test(before.text)))
    return true;
  // “uttering charges that …”
  if (form === 'present' && /^\p{Ll}{2,}ing$/u.test(before.text)) return true;
  const isSeveral = counts || isPlural(before) || items[from - 2]?.word === 'and' || isTiedToPlural(items, from);
  if (form === 'base' && before.kind === 'word' && !isSeveral) return true;
  if (NEVER_NOUN.has(verb.base)) return false;
  // the Orr brand — a company of three — noted
  if (form === 'base' && isDash(items, at + 1)) return true;
  // A noun that could be a verb is one if a clause or an object follows at once.
  return (
    !after ||
    (after.kind === 'word' &&
      after.word !== 'that' &&
      !DETERMINERS.has(after.word) &&
      !SUBJECTS.has(after.word) &&
      !isCapital(after))
  );
}

/** `The Harbour Herald states the ferry was late`, `the law states that`; not `the swing states that`. */
function statesClause(items: readonly Item[], from: number, at: number): boolean {
  const [before, after] = [items[from - 1], items[at + 1]];
  // Government figures state that; not `the swing states that`
  if (after?.word === 'that' && items[at]?.word === 'state' && before && isPlural(before) && !isCapital(before))
    return true;
  const clause = after?.word === 'that' ? items[at + 2] : after;
  if (!before || !clause || !(DETERMINERS.has(clause.word) || SUBJECTS.has(clause.word) || isCapital(clause)))
    return false;
  if (isMark(before, ',') || SPEAKING.has(before.word)) return true;
  return isCapital(before) && !/(?:ern|s)$|^belt$/u.test(before.word) && (from < 6 || SUBJECTS.has(clause.word));
}

/** `“…,” the two write`: between what is quoted and the verb stands a noun phrase and no more. */
function creditsQuote(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const item = items[i];
    // “…,” the report read; “…,” a campaign press secretary said
    if (i === from - 1 && /^(?:the|an?|his|her|its|their)$/u.test(item?.word ?? '')) return false;
    if (item?.kind === 'quote') return i < from - 1 && endsInComma(item);
    if (item?.kind !== 'word' || REPORTING.has(item.word)) return false;
  }
  return false;
}

function endsClause(item: Item | undefined): boolean {
  return item === undefined || isMark(item, '.', ',', ':');
}

/** True of what may be the subject of `say`: `officials`, `people`, `two`. */
function isPlural({ word, text }: Item): boolean {
  return /[^s]s$/u.test(word) || /^\p{Lu}/u.test(text) || PLURALS.has(word);
}

/** The `voters` of `half of voters in each state say`, the `sources` of `sources close to the talks say`. */
function isTiedToPlural(items: readonly Item[], from: number): boolean {
  for (let i = from - 2; i > 0 && i > from - 14; i--) {
    const [participle, item, next] = [items[i - 1], items[i], items[i + 1]];
    // engineers hired by the city estimate
    const isHired = item?.word === 'by' && /^\p{Ll}{2,}ed$/u.test(participle?.text ?? '');
    const noun = isHired ? items[i - 2] : participle;
    if (item?.kind !== 'word' || noun?.kind !== 'word' || isFinite(item, participle, next)) return false;
    if (SUBORDINATORS.has(item.word) || SUBJECTS.has(item.word)) return false;
    const ties = PREPOSITIONS.has(item.word) || TIES.test(item.word);
    if (ties && isPlural(noun) && isGroupOf(noun)) return true;
  }
  return false;
}

/** What tells more of a noun before it, besides prepositions: `sources close to`, `activists trying to`. */
const TIES = /^(?:close|familiar|privy|loyal|opposed|\p{Ll}{3,}(?:ing|ed))$/u;

function isGroupOf({ word }: Item): boolean {
  const noun = singular(word);
  return PLURALS.has(word) || isPersonNoun(noun) || SPEAKING.has(noun) || noun === 'source';
}

const PLURALS = new Set(
  'people police men women children voters media others many some most few all both who which that data critics percent half'.split(
    ' ',
  ),
);

/** Verbs whose forms in -s are no nouns. */
const URGES: ReadonlySet<string> = new Set(
  `urge accuse say tell add write argue suggest insist declare describe criticize criticise warn explain ask allege assert conclude
  denounce predict`.split(/\s+/),
);

export const NEVER_NOUN = new Set(
  `say tell add write argue suggest insist think believe declare explain acknowledge admit announce concede indicate describe criticize
  conclude reply respond predict contend assert allege maintain reveal confirm deny note know agree complain warn recall`.split(
    /\s+/,
  ),
);

/** Determiners that are subjects too: `Most said they were “very worried.”` */
export const COUNTS =
  /^(?:many|most|some|several|few|both|each|neither|another|one|two|three|four|five|six|seven|eight|nine|ten)$/u;
