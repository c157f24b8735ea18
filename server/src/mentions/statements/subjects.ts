import { PREPOSITIONS, SUBORDINATORS } from '../../language/words/grammar.js';
import { startOfSegment } from './apposition.js';
import { clauseSubject, sharedSubject } from './clause-subjects.js';
import { endsInComma, isMark, type Item, type Unit } from './clause.js';
import type { Cue } from './cue.js';
import { MADE, VIEW } from './cues.js';
import { phraseAfter } from './phrase-after.js';
import { ownerBefore, phraseBefore } from './phrase-before.js';
import type { Phrase } from './phrases.js';
import { maySpeak } from './sources.js';
import { SHOWN_TOO, type Subject } from './subject.js';
import { around, before, antecedent, shared } from './subject-before.js';
import { withTitle, after, inverted } from './subject-behind.js';
import { quotedAs, blamed, overheard, adjoined, reducedSubject, ahead, hangs } from './subject-participle.js';

/** The words that name the source of a cue: its subject, or what follows `according to`; `earlier` is that of the cue before. */
export function subjectOf(unit: Unit, cue: Cue, earlier: Subject | undefined): Subject | undefined {
  const { items, end } = unit;
  const share = (): Subject | undefined => {
    const nearest = items[cue.from - 1]?.word === 'by' ? sharedSubject(unit, cue.from) : undefined;
    const phrase = earlierOr(unit, cue, earlier) ?? nearest ?? followed(unit, cue) ?? clauseSubject(unit, cue.from);
    return phrase && !isExpletive(items, phrase) ? { ...phrase, side: 'shared' } : undefined;
  };
  switch (cue.mood) {
    case 'according':
      if (cue.base === VIEW) return owner(items, { from: cue.at });
      return withTitle(items, after(items, phraseAfter(items, cue.after, end)));
    case 'passive': {
      // When asked by the press, she left; refused by one vote
      if (/^(?:ask|question|press|refuse|decline)$/u.test(cue.base)) return undefined;
      const by = items.findIndex((item, i) => cue.after <= i && i < cue.after + 3 && item.word === 'by');
      return by === -1 ? undefined : after(items, phraseAfter(items, by + 1, end));
    }
    case 'participle': {
      const other = quotedAs(items, cue) ?? overheard(items, cue) ?? blamed(items, cue);
      if (other) return other;
      const own = reducedSubject(items, cue);
      if (own && hangs(items, own))
        return ahead(unit, cue) ?? (items.slice(cue.after, unit.end).some(endsInComma) ? share() : own);
      return own ?? ahead(unit, cue) ?? adjoined(unit, cue) ?? around(unit, cue) ?? relative(items, cue) ?? share();
    }
    case 'infinitive':
      return (
        prompted(items, cue) ??
        (LEADS_TO_SPEECH.has(items[cue.from - 1]?.word ?? '') ? (shared(unit, cue, true) ?? share()) : undefined)
      );
    case 'noun':
      return owner(items, cue);
    case 'finite':
      if (isTitled(items, cue)) return undefined;
      return (
        inverted(unit, cue) ?? speaking(unit, cue, before(unit, cue)) ?? again(unit, cue, earlier) ?? shared(unit, cue)
      );
  }
}

/**
 * Who spoke before in the sentence, but for who is named behind *by* where another subject follows: the `Quill` of `Called “idle” by
 * Orr, Quill left, saying`.
 */
function earlierOr(unit: Unit, { from }: Cue, earlier: Subject | undefined): Phrase | undefined {
  if (earlier?.side !== 'after' || unit.items[earlier.first - 1]?.word !== 'by') return earlier;
  const next = sharedSubject(unit, from);
  return next && next.first > earlier.last ? next : earlier;
}

/** Not the paintings of `His paintings highlight the harbour`: what is no clause is reported by those who can speak alone. */
function speaking({ items }: Unit, { base, after }: Cue, subject: Subject | undefined): Subject | undefined {
  if (!subject || subject.of || !SHOWN_TOO.has(base) || (items[after]?.word === 'that' && base !== MADE))
    return subject;
  return maySpeak(items, subject) ? subject : undefined;
}

/** `a song called “Night Boat,”`: the noun in front is what bears the title. */
function isTitled(items: readonly Item[], { at, from, base }: Cue): boolean {
  // The fair dubbed, “Expo 22”, ends today
  if (base === 'dub' && from === at && isMark(items[at + 1], ',') && items[at + 2]?.kind === 'quote') return true;
  if (!/^(?:call|dub|label)$/u.test(base) || items[at + 1]?.kind !== 'quote' || from !== at) return false;
  const phrase = phraseBefore(items, at - 1, 0);
  return phrase !== undefined && (/^an?$/u.test(items[at - 2]?.word ?? '') || !maySpeak(items, phrase));
}

/** `Quill said the boat was late and said she would wait`: a second verb of speech behind *and* has the subject of the first. */
function again({ items }: Unit, { from, base, after }: Cue, earlier: Subject | undefined): Subject | undefined {
  const joins = /^(?:and|but)$/u.test(items[from - 1]?.word ?? '');
  const says = SAYING.has(base) || items[after]?.word === 'that';
  if (!joins || !earlier || !says || earlier.of) return undefined;
  // When I asked Quill why, she frowned and said
  const isAside =
    SUBORDINATORS.has(items[earlier.first - 1]?.word ?? '') &&
    items.slice(earlier.last, from).some(item => isMark(item, ','));
  return isAside ? undefined : { ...earlier, side: 'shared' };
}

const SAYING: ReadonlySet<string> = new Set(
  'say add tell note predict quote call argue warn insist promise vow pledge accuse blame criticize criticise'.split(
    ' ',
  ),
);

/** The `her` of `her claim that`, the `Quill` of `Quill’s answer was that`. */
function owner(items: readonly Item[], { from }: Pick<Cue, 'from'>): Subject | undefined {
  const last = from - 1;
  if (!/^['’]s?$/u.test(items[last]?.text ?? '')) return { first: last, last, side: 'before' };
  const phrase = ownerBefore(items, last - 1);
  return phrase && { ...phrase, side: 'before' };
}

/** The `Boyle` of `It came after Boyle chided the board, accusing it of`: the first word stands for nobody. */
function followed(unit: Unit, { from }: Cue): Phrase | undefined {
  const { items } = unit;
  if (!/^(?:it|this|that)$/u.test(items[0]?.word ?? '')) return undefined;
  const phrase = sharedSubject(unit, from);
  return phrase && /^(?:after|as|when|because|before|while)$/u.test(items[phrase.first - 1]?.word ?? '')
    ? phrase
    : undefined;
}

/** Words behind which an infinitive tells what was done: `went on to say`, `was prompted to say`, `took to Twitter to say`. */
const LEADS_TO_SPEECH: ReadonlySet<string> = new Set(
  `on record forward hesitate continued continues quick goes back prompted forced moved compelled obliged paused stopped rose stood twitter facebook
  instagram`.split(/\s+/),
);

/** `The record prompted Quill to say`, `leading aides like Orr to counter`: who was led to speak. */
function prompted(items: readonly Item[], { from }: Cue): Subject | undefined {
  const last = isMark(items[from - 1], ',') ? from - 2 : from - 1;
  for (let i = last; i > 0 && i > last - 14; i--) {
    if (!PROMPTS.has(items[i]?.word ?? '')) continue;
    const phrase = phraseAfter(items, i + 1, from);
    return phrase && { ...phrase, side: 'before' };
  }
  return undefined;
}

const PROMPTS: ReadonlySet<string> = new Set(
  'prompted prompting led leading caused causing forced forcing moved compelled allowing allowed provoked'.split(' '),
);

/** The `Orr` of `They like Orr, who went on air vowing to resign`: the participle goes with the verb behind *who*. */
function relative(items: readonly Item[], { from }: Cue): Subject | undefined {
  const previous = items[from - 1];
  const start = startOfSegment(items, from - 1);
  if (items[start]?.word !== 'who' || !isMark(items[start - 1], ',')) return undefined;
  if (previous?.kind !== 'word' || PREPOSITIONS.has(previous.word)) return undefined;
  const of = antecedent(items, start - 2);
  return of && { first: start, last: start, of, side: 'shared' };
}

/** True of the `it` of `Although it is an old video, …`, which stands for nothing that speaks. */
function isExpletive(items: readonly Item[], { first, last }: Phrase): boolean {
  return first === last && items[first]?.word === 'it' && SUBORDINATORS.has(items[first - 1]?.word ?? '');
}
