// The words that go with a verb: `has` and `also` of `has also said`, `in the past` of `has in the past described`.
import { ADVERBS, AUXILIARIES, PREPOSITIONS, SUBORDINATORS, isManner } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { isCapital, type Item } from './clause.js';

/** Where the verb begins in `Orr is expected to say`, which tells of words to come as *will say* does. */
export function startOfDue(items: readonly Item[], at: number): number | undefined {
  if (!/^(?:expected|set|due|scheduled)$/u.test(items[at - 2]?.word ?? '')) return undefined;
  const { from, helpers } = groupBefore(items, at - 2);
  return helpers.some(word => /^(?:is|are|was|were|'s|'re)$/u.test(word)) ? from : undefined;
}

/** The start of the verb's words, and those before the verb itself: `has`, `also`. */
export function groupBefore(items: readonly Item[], at: number): { from: number; helpers: string[] } {
  const helpers: string[] = [];
  let from = at;
  while (from > 0) {
    const item = items[from - 1];
    // She smiled, and in a letter wrote
    const fronted = from === at ? circumstanceBefore(items, from) : undefined;
    if (fronted !== undefined) {
      from = fronted;
      continue;
    }
    // had on May 3 directed
    const dated = item?.kind === 'number' && from === at ? adverbialBefore(items, from) : undefined;
    if (dated !== undefined) {
      from = dated;
      continue;
    }
    if (item?.kind !== 'word') break;
    if (item.word === "'s" && /^(?:base|present)$/u.test(REPORTING.get(items[at]?.word ?? '')?.form ?? '')) break;
    // the paper Vell Today
    if (item.text === 'Today' && isCapital(items[from - 2])) break;
    const isAdverb = ADVERBS.has(item.word) || floats(items, from - 1) || isManner(item.text);
    if (!isAdverb && !(AUXILIARIES.has(item.word) && !isCapital(item))) {
      const aside = from === at ? adverbialBefore(items, from) : undefined;
      if (aside === undefined) break;
      from = aside;
      continue;
    }
    helpers.push(item.word);
    from--;
  }
  return { from, helpers };
}

/** The `both` of `Orr and Klein both denounced it`, the `all` of `they all said`. */
export function floats(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    /^(?:both|each|all)$/u.test(items[at]?.word ?? '') &&
    before?.kind === 'word' &&
    !PREPOSITIONS.has(before.word) &&
    !SUBORDINATORS.has(before.word) &&
    !REPORTING.has(before.word) &&
    !/^(?:and|but|or)$/u.test(before.word)
  );
}

/** Where `in a letter` begins in `and in a letter wrote`: behind *and* it is no subject. */
function circumstanceBefore(items: readonly Item[], at: number): number | undefined {
  const opens = PREPOSITIONS.has(items[at - 3]?.word ?? '') && /^(?:and|but)$/u.test(items[at - 4]?.word ?? '');
  const isNoun = items[at - 1]?.kind === 'word' && /^(?:an?|his|her|its|their)$/u.test(items[at - 2]?.word ?? '');
  return opens && isNoun ? at - 3 : undefined;
}

/** Where `in the past` begins in `has in the past described`: between a verb and its auxiliary stands no subject. */
function adverbialBefore(items: readonly Item[], at: number): number | undefined {
  for (let i = at - 2; i > 0 && i >= at - 4; i--) {
    if (items[i]?.kind !== 'word' && items[i]?.kind !== 'number') return undefined;
    if (!PREPOSITIONS.has(items[i]?.word ?? '')) continue;
    const verb = items[i - 1];
    // “elections in May in which …”: a month is no verb
    return verb && AUXILIARIES.has(verb.word) && !isCapital(verb) ? i : undefined;
  }
  return undefined;
}
