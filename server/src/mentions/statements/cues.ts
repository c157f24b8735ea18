import { DETERMINERS, PREPOSITIONS, SUBJECTS } from '../../language/words/grammar.js';
import { singular } from '../../language/singular.js';
import { REPORTING, type Frame } from '../../language/words/reporting.js';
import { isCapital, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { verbAt } from './verb-cues.js';
import { groupBefore } from './verb-groups.js';

const ACCORDING_TO = {
  frames: new Set<Frame>(),
  base: 'according to',
  mood: 'according',
  negated: false,
} as const;

/** The `explained` of `The books close, as explained by Quill, in May`. */
const RELAYED: ReadonlySet<string> = new Set(
  'explained noted stated reported told described claimed related recounted cited quoted'.split(' '),
);

/** `in the words of Quill` */
function isWords(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === 'the' && items[at - 2]?.word === 'in';
}

/** The cues of a sentence, in order; what stands in quotations is not looked at. */
export function findCues({ items, end }: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < end; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (item.word === 'according' && items[at + 1]?.word === 'to') {
      cues.push({ ...ACCORDING_TO, at, after: at + 2, from: at });
      continue;
    }
    if (item.word === 'by' && items[at - 2]?.word === 'as' && RELAYED.has(items[at - 1]?.word ?? '')) {
      cues.push({ ...ACCORDING_TO, base: 'as told by', at: at - 1, after: at + 1, from: at - 2 });
      continue;
    }
    if (item.word === 'words' && items[at + 1]?.word === 'of' && isWords(items, at)) {
      cues.push({ ...ACCORDING_TO, base: 'in the words of', at: at - 2, after: at + 2, from: at - 2 });
      continue;
    }
    const cue = viewAt(items, at) ?? nounAt(items, at) ?? madeAt(items, at) ?? wentOnAt(items, at) ?? verbAt(items, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** `In her view, …`, `…, in Quill’s view`, `…, in the view of Quill`: set off as *according to* is. */
function viewAt(items: readonly Item[], at: number): Cue | undefined {
  if (!/^(?:view|opinion|telling|estimation)$/u.test(items[at]?.word ?? '')) return undefined;
  const isOf = isWords(items, at) && items[at + 1]?.word === 'of';
  const from = isOf ? at - 2 : startOfView(items, at);
  if (from === undefined || items[from - 1]?.kind === 'word' || items[from - 1]?.kind === 'number') return undefined;
  return { ...ACCORDING_TO, base: isOf ? 'in the view of' : VIEW, at, after: isOf ? at + 2 : at + 1, from };
}

/** What stands for the verb in `in Quill’s view`, where the source comes before it. */
export const VIEW = 'in the view';

/** The `in` of `in the board’s view`. */
function startOfView(items: readonly Item[], at: number): number | undefined {
  const owner = items[at - 1];
  if (!/^(?:his|her|their|['’]s?)$/u.test(owner?.word ?? '')) return undefined;
  for (let i = at - 2; i >= 0 && i > at - 7; i--) {
    if (items[i]?.word === 'in') return i;
    if (items[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** `“We lost,” she went on, “and it hurt.”`; not `the show went on`. */
function wentOnAt(items: readonly Item[], at: number): Cue | undefined {
  if (!/^(?:went|goes)$/u.test(items[at]?.word ?? '') || items[at + 1]?.word !== 'on') return undefined;
  const subject = items[at - 1];
  if (!subject || !(SUBJECTS.has(subject.word) || isCapital(subject))) return undefined;
  const [before, behind] = [items[at - 2], items[at + 2]];
  if (
    before?.kind !== 'quote' &&
    !(isMark(before, ',') && items[at - 3]?.kind === 'quote') &&
    !isMark(behind, ':', ',')
  )
    return undefined;
  if (behind && behind.kind === 'word') return undefined;
  return { at, after: at + 2, from: at, frames: SPEAKS_ON, base: 'go on', mood: 'finite', negated: false };
}

const SPEAKS_ON: ReadonlySet<Frame> = new Set(['inverts']);

/** `her claim that`, `Quill’s answer was that`, `the board’s charges of “theft”`: a noun for speech, with whose it is in front. */
function nounAt(items: readonly Item[], at: number): Cue | undefined {
  const { word = '' } = items[at] ?? {};
  const length = lengthOfNoun(items, at);
  if (length === undefined) return undefined;
  for (let from = at - 1; from >= 0 && from >= at - 3; from--) {
    const owner = items[from];
    if (owner?.kind !== 'word') return undefined;
    if (/^(?:his|her|their)$/u.test(owner.word) || /^['’]s?$/u.test(owner.text)) {
      const after = at + length;
      return { at, after, from: from + 1, frames: CLAIMS, base: word, mood: 'noun', negated: false };
    }
  }
  return undefined;
}

/** How many items the noun and what ties it to the words are: two in `answer was that`, `charges of “theft”`. */
function lengthOfNoun(items: readonly Item[], at: number): number | undefined {
  const { word = '' } = items[at] ?? {};
  const next = items[at + 1]?.word ?? '';
  if (/^(?:of|about)$/u.test(next)) return CHARGES.has(singular(word)) && isQuoteAt(items, at + 2) ? 2 : undefined;
  const linked = /^(?:is|was|were)$/u.test(next);
  if (linked && REPLIES.test(word) && isQuoteAt(items, at + 2)) return 2;
  if (word === 'words') return isQuotedNext(items, at) ? 1 : undefined;
  if (!SPEECH_NOUNS.has(word)) return undefined;
  if (linked && next !== 'were') return items[at + 2]?.word === 'that' ? 2 : undefined;
  return next === 'that' || isQuotedNext(items, at) ? 1 : undefined;
}

/** What is given in words: of `His claim was “a joke”` that is another’s, of `His answer was “not today”` his. */
const REPLIES = /^(?:words|answer|reply|response|message|advice|reaction)$/u;

/** Nouns for what somebody says of others. */
const CHARGES: ReadonlySet<string> = new Set(
  'allegation accusation charge claim complaint warning promise boast'.split(' '),
);

/** True of a quotation behind `Quill’s answer was`, a comma before it or not. */
function isQuoteAt(items: readonly Item[], at: number): boolean {
  return items[isMark(items[at], ',') ? at + 1 : at]?.kind === 'quote';
}

/** True of the `claim` of `his claim, “I never paid,” was false`; not of `reads her statement, “we are open”`. */
function isQuotedNext(items: readonly Item[], at: number): boolean {
  const quote = isMark(items[at + 1], ',') ? items[at + 2] : items[at + 1];
  return quote?.kind === 'quote' && !items.slice(Math.max(0, at - 6), at).some(({ word }) => REPORTING.has(word));
}

/** `made the point that`, `making it clear that`, `issued a warning that`: a verb that says no more than that something is said. */
function madeAt(items: readonly Item[], at: number): Cue | undefined {
  const noun = items[at]?.word ?? '';
  if (!(SPEECH_NOUNS.has(noun) || POINTS.has(noun)) || items[at + 1]?.word !== 'that') return undefined;
  for (let verb = at - 1; verb >= 0 && verb >= at - 4; verb--) {
    const { word = '', kind } = items[verb] ?? {};
    if (kind !== 'word' || PREPOSITIONS.has(word)) return undefined;
    const form = MAKES.get(word);
    if (!form) continue;
    const between = items[verb + 1]?.word ?? '';
    if (verb + 1 < at && !DETERMINERS.has(between) && between !== 'it') return undefined;
    const { from, helpers } = groupBefore(items, verb);
    const base = { at: verb, after: at + 1, frames: CLAIMS, base: MADE } as const;
    const negated = helpers.some(helper => /^(?:not|n't|never)$|n't$/u.test(helper));
    if (form === 'participle') return { ...base, from, mood: 'participle', negated };
    if (items[verb - 1]?.word === 'to') return { ...base, from: verb - 1, mood: 'infinitive', negated };
    if (helpers.some(helper => /^(?:is|was|are|were|be|been)$/u.test(helper))) return undefined;
    return { ...base, from, mood: 'finite', negated };
  }
  return undefined;
}

/** What stands for the verb in `made clear that` and its like. */
export const MADE = 'make the point';

/** What is made, besides nouns for what is said: `made the case that`, `made clear that`. */
const POINTS: ReadonlySet<string> = new Set(
  'point case observation clear plain concern concerns fear fears doubt doubts hope hopes confidence outrage'.split(
    ' ',
  ),
);

const MAKES: ReadonlyMap<string, 'finite' | 'participle'> = new Map([
  ...'make makes made issue issues issued repeat repeats repeated express expresses expressed voice voices voiced raise raises raised'
    .split(' ')
    .map(word => [word, 'finite'] as const),
  ...'making issuing repeating expressing voicing raising'.split(' ').map(word => [word, 'participle'] as const),
]);

const CLAIMS: ReadonlySet<Frame> = new Set(['that']);

/** Nouns for what somebody said, where *that* follows. */
const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `claim assertion suggestion remark comment statement argument allegation accusation contention insistence warning promise pledge vow
  declaration answer reply response message admission denial complaint prediction boast quip view belief assessment conclusion`.split(
    /\s+/,
  ),
);
