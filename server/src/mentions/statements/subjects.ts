import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isKnownPlace } from '../names/phrases.js';
import { endsInComma, isCapital, isMark, type Item, type Unit } from './clause.js';
import { MADE, VIEW, type Cue } from './cues.js';
import { maySpeak } from './sources.js';
import { issued } from './documents.js';
import { hasFinite, isFinite, phraseAfter, phraseBefore, trimmed, type Phrase } from './phrases.js';

/** Who is credited by a cue, and on which side of it the words stand. */
export interface Subject extends Phrase {
  /** Where its role begins, if that stands before the name: the `the` of `the envoy, Lars Holm, said`. */
  readonly start?: number;
  /** What a relative pronoun refers to: the `Quill` of `Quill, who said`. */
  readonly of?: Phrase;
  readonly side: 'before' | 'after' | 'shared' | 'ahead';
}

/** The words that name the source of a cue: its subject, or what follows `according to`; `earlier` is that of the cue before. */
export function subjectOf(unit: Unit, cue: Cue, earlier: Subject | undefined): Subject | undefined {
  const { items, end } = unit;
  const share = (): Subject | undefined => {
    const phrase = earlier ?? followed(unit, cue) ?? clauseSubject(unit, cue.from);
    return phrase && { ...phrase, side: 'shared' };
  };
  switch (cue.mood) {
    case 'according':
      if (cue.base === VIEW) return owner(items, { from: cue.at });
      return after(items, phraseAfter(items, cue.after, end));
    case 'passive': {
      // When asked by the press, she left; refused by one vote
      if (/^(?:ask|question|press|refuse|decline)$/u.test(cue.base)) return undefined;
      const by = items.findIndex((item, i) => cue.after <= i && i < cue.after + 3 && item.word === 'by');
      return by === -1 ? undefined : after(items, phraseAfter(items, by + 1, end));
    }
    case 'participle': {
      const other = quotedAs(items, cue) ?? overheard(items, cue);
      if (other) return other;
      const own = reducedSubject(items, cue);
      if (own && hangs(items, own))
        return ahead(unit, cue) ?? (items.slice(cue.after, unit.end).some(endsInComma) ? share() : own);
      return own ?? ahead(unit, cue) ?? adjoined(unit, cue) ?? share();
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

/** Not the paintings of `His paintings highlight the harbour`: what is no clause is reported by those who can speak alone. */
function speaking({ items }: Unit, { base, after }: Cue, subject: Subject | undefined): Subject | undefined {
  if (!subject || subject.of || !SHOWN_TOO.has(base) || (items[after]?.word === 'that' && base !== MADE))
    return subject;
  return maySpeak(items, subject) ? subject : undefined;
}

/** What things do as well, where no clause follows: `The lack of nurses highlights the need`. */
const SHOWN_TOO: ReadonlySet<string> = new Set([
  ...'highlight underscore underline demand promise stress emphasize emphasise offer express'.split(' '),
  MADE,
]);

/** `a song called “Night Boat,”`: the noun in front is what bears the title. */
function isTitled(items: readonly Item[], { at, from, base }: Cue): boolean {
  if (!/^(?:call|dub|label)$/u.test(base) || items[at + 1]?.kind !== 'quote' || from !== at) return false;
  const phrase = phraseBefore(items, at - 1, 0);
  return phrase !== undefined && (/^an?$/u.test(items[at - 2]?.word ?? '') || !maySpeak(items, phrase));
}

/** `Quill said the boat was late and said she would wait`: a second verb of speech behind *and* has the subject of the first. */
function again({ items }: Unit, { from, base, after }: Cue, earlier: Subject | undefined): Subject | undefined {
  const joins = /^(?:and|but)$/u.test(items[from - 1]?.word ?? '');
  const says = SAYING.has(base) || items[after]?.word === 'that';
  return joins && earlier && says && !earlier.of ? { ...earlier, side: 'shared' } : undefined;
}

const SAYING: ReadonlySet<string> = new Set(
  'say add tell note predict quote call argue warn insist promise vow pledge'.split(' '),
);

/** The `her` of `her claim that`, the `Quill` of `Quill’s answer was that`. */
function owner(items: readonly Item[], { from }: Pick<Cue, 'from'>): Subject | undefined {
  const last = from - 1;
  if (!/^['’]s?$/u.test(items[last]?.text ?? '')) return { first: last, last, side: 'before' };
  const phrase = phraseBefore(items, last - 1, 0);
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
  `on hesitate continued continues quick goes back prompted forced moved compelled obliged paused stopped rose stood twitter facebook
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

/** A source behind its cue; of a role and a name, `the envoy, Lars Holm`, the name. */
function after(items: readonly Item[], found: Phrase | undefined): Subject | undefined {
  if (!found) return undefined;
  const phrase = trimmed(items, found);
  const { first, last } = phrase;
  const name = last + 2;
  if (isMark(items[last + 1], ',')) {
    let end = name;
    while (isCapital(items[end])) end++;
    const isOver = end === items.length || items[end]?.kind === 'mark';
    if (end - name >= 2 && isOver && isRoleOf(items, phrase, { first: name, last: end - 1 })) {
      return { first: name, last: end - 1, start: first, side: 'after' };
    }
  }
  return { ...phrase, side: 'after' };
}

/**
 * True of a role and the name behind its comma: `the envoy, Lars Holm`, `the head of Brightwell, Jan Piet`.
 *
 * Not of `a spokesman for the governor, Lin Okafor`, who may well be the governor, nor of `the mayor of Ava, New Mexico`.
 */
function isRoleOf(items: readonly Item[], { first, last }: Phrase, name: Phrase): boolean {
  const tie = items.findIndex(
    (item, i) => first < i && i <= last && /^(?:of|for|at|to|from|with|in|on)$/u.test(item.word),
  );
  const end = items[last] ?? NOTHING;
  // The editor in chief, Ben Holm
  // Not the `of` of `a Department of State spokesperson, Morgan Lee`
  const isOffice = isPersonNoun(end.word) && DETERMINERS.has(items[first]?.word ?? '');
  if (!isCapital(end) || (tie === -1 && isOffice))
    return tie === -1 || isCapital(items[tie + 1] ?? end) || !isPersonNoun(end.word) || end.word === 'chief';
  const words = items.slice(name.first, name.last + 1);
  return (
    tie !== -1 &&
    DETERMINERS.has(items[first]?.word ?? '') &&
    isPersonNoun(items[tie - 1]?.word ?? '') &&
    words.length > 1 &&
    !isKnownPlace(words.map(({ text }) => text).join(' '))
  );
}

const NOTHING: Item = { start: 0, end: 0, text: '', word: '', kind: 'mark', token: 0 };

/** The `a diplomat` of `The agency quoted a diplomat as saying`. */
function quotedAs(items: readonly Item[], { from }: Cue): Subject | undefined {
  if (items[from - 1]?.word !== 'as') return undefined;
  for (let i = from - 2; i >= 0 && i > from - 14; i--) {
    if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/u.test(items[i]?.word ?? '')) continue;
    const phrase = phraseAfter(items, i + 1, from - 1);
    return phrase && { ...phrase, side: 'before' };
  }
  return undefined;
}

/** The `Quill` of `a film in which Quill can be heard telling them that`. */
function overheard(items: readonly Item[], { from }: Cue): Subject | undefined {
  if (!/^(?:heard|seen|caught|recorded|filmed|overheard)$/u.test(items[from - 1]?.word ?? '')) return undefined;
  const verb = startOfVerb(items, from - 1);
  const phrase = verb < from - 1 ? phraseBefore(items, verb - 1, 0) : undefined;
  return phrase && { ...phrase, side: 'before' };
}

/** `…, when protesters stopped her, shouting “No”`: the participle goes with the clause that it stands behind. */
function adjoined(unit: Unit, cue: Cue): Subject | undefined {
  const { items } = unit;
  if (!isMark(items[cue.from - 1], ',')) return undefined;
  const start = startOfSegment(items, cue.from - 2);
  if (!/^(?:when|as|while|where)$/u.test(items[start]?.word ?? '')) return undefined;
  const phrase = sharedSubject(unit, cue.from);
  return phrase && phrase.first > start ? { ...phrase, side: 'shared' } : undefined;
}

/** `911 calls saying shots were fired`, `with voters shouting`: a participle that has a subject of its own. */
function reducedSubject(items: readonly Item[], cue: Cue): Subject | undefined {
  const previous = items[cue.from - 1];
  if (previous?.kind !== 'word' || SUBORDINATORS.has(previous.word) || /^(?:and|by|but)$/u.test(previous.word))
    return undefined;
  const phrase = phraseBefore(items, cue.from - 1, 0);
  if (phrase && hasObject(items, phrase)) return undefined;
  const before = items[(phrase?.first ?? 0) - 1]?.word;
  const opens = phrase && (phrase.first === 0 || before === 'with' || (before === 'despite' && isName(items, phrase)));
  return opens ? { ...phrase, side: 'before' } : undefined;
}

/**
 * Who says what a sentence opens with: the `Quill` of `While denouncing the “waste,” Quill has not said how she would end it`, the
 * `protesters` of `Holding signs calling it “a theft,” the protesters left`.
 */
function ahead(unit: Unit, cue: Cue): Subject | undefined {
  const { items, end } = unit;
  const opening = items.slice(0, cue.from);
  const hangs =
    cue.from < 3 && /^\p{L}{2,}ing$/u.test(opening[0]?.text ?? '') && opening.every(({ kind }) => kind === 'word');
  if (!hangs && !opening.every(({ word }) => OPENS.has(word))) return undefined;
  for (let i = cue.after; i < end; i++) {
    const comma = items[i];
    if (!isMark(comma, ',') && !endsInComma(comma)) continue;
    const phrase = phraseAfter(items, i + 1, end);
    const verb = phrase && items[phrase.last + 1];
    if (!phrase || !verb || phrase.last + 1 >= end) continue;
    const acts = isFinite(verb, items[phrase.last], items[phrase.last + 2]) || looksPast(items, phrase.last + 1);
    if (acts || (ADVERBS.has(verb.word) && maySpeak(items, phrase))) return { ...phrase, side: 'ahead' };
  }
  return undefined;
}

/** What may stand before a participle that opens a sentence. */
const OPENS: ReadonlySet<string> = new Set(
  'but and in by while when after before even despite besides on then'.split(' '),
);

/** True of `Holding signs` in front of *calling*, as far as its first word tells: whoever holds them comes later. */
export function hangs(items: readonly Item[], { first, last }: Phrase): boolean {
  return first < last && /^\p{L}{2,}ing$/u.test(items[first]?.word ?? '') && !isCapital(items[last]);
}

/** True of `The panel issued a report` in front of *charging*: a second article that no preposition brings has a verb before it. */
function hasObject(items: readonly Item[], { first, last }: Phrase): boolean {
  for (let i = first + 2; i <= last; i++) {
    const before = items[i - 1]?.word ?? '';
    if (
      /^(?:the|an?)$/u.test(items[i]?.word ?? '') &&
      !PREPOSITIONS.has(before) &&
      !/^(?:and|or|both|,)$/u.test(before)
    )
      return true;
  }
  return false;
}

/** `“…,” said Quill`, `…, said the mayor`. */
function inverted(unit: Unit, cue: Cue): Subject | undefined {
  const { items, end } = unit;
  if (!cue.frames.has('inverts') || cue.from !== cue.at) return undefined;
  const previous = items[cue.at - 1];
  const next = items[cue.after];
  if (!next || next.kind === 'quote' || (ADVERBS.has(next.word) && !isCapital(next))) return undefined;
  const opens = !previous || previous.kind === 'quote' || isMark(previous, ',', '—', '–', ':', '-');
  if (!opens) return undefined;
  const phrase = phraseAfter(items, cue.after, end);
  if (!phrase || isDay(items, phrase)) return undefined;
  const behind = items[phrase.last + 1];
  // The board said the plan was dead: a clause
  if (
    !(cue.at === 1 && endsInComma(previous)) &&
    behind &&
    phrase.last + 1 < end &&
    isFinite(behind, items[phrase.last], items[phrase.last + 2])
  )
    return undefined;
  const isOver =
    !behind || phrase.last + 1 >= end || isMark(behind, ',', ':', ';', '—', '–', '(', '-') || behind.kind === 'quote';
  if (previous?.kind === 'quote' && (previous.end - previous.start > 12 || /[,?!]\P{L}{1,2}$/u.test(previous.text)))
    return after(items, phrase);
  if (!previous) return isOver && isName(items, phrase) ? after(items, phrase) : undefined;
  const isCredit =
    isOver ||
    /^(?:who|in|on|at|during|of|from|after|before|when|while|to|with|as|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      behind.word,
    );
  if (!isCredit || !(isName(items, phrase) || DETERMINERS.has(next.word) || SUBJECTS.has(next.word) || isOver))
    return undefined;
  const head = apposed(unit, cue.at - 1);
  // Orr, who heads the panel, said Quill’s remarks “have hurt many”
  const isWhole =
    (isName(items, phrase) && isCapital(items[phrase.last]) && behind?.kind !== 'quote') ||
    // Chain ‘beyond repair’, says maker of the phones
    (isOver && /s$/u.test(items[cue.at]?.word ?? '') && maySpeak(items, phrase));
  return isWhole || !head ? after(items, phrase) : undefined;
}

/** The `Sunday` of `Quill, the treasurer, said Sunday`. */
function isDay(items: readonly Item[], { first, last }: Phrase): boolean {
  return first === last && /day$/u.test(items[first]?.word ?? '') && TIMES.has(items[first]?.word ?? '');
}

function isName(items: readonly Item[], { first, last }: Phrase): boolean {
  return items.slice(first, last + 1).some(item => isCapital(item)) && !DETERMINERS.has(items[first]?.word ?? '');
}

function before(unit: Unit, cue: Cue): Subject | undefined {
  const { items } = unit;
  const last = cue.from - 1;
  const previous = items[last];
  if (!previous || CONJUNCTIONS.has(previous.word)) return undefined;
  // “…,” Will wrote: a name, whatever else the word may be
  if (isCapital(previous) && endsInComma(items[last - 1])) return { first: last, last, side: 'before' };
  let phrase: (Phrase & { readonly start?: number }) | undefined;
  if (isMark(previous, ',', '—', '–')) phrase = apposed(unit, last);
  else if (/^(?:who|which)$/u.test(previous.word) || (previous.word === 'that' && !isMark(items[last - 1], ','))) {
    const end = isMark(items[last - 1], ',') ? last - 2 : last - 1;
    const of = antecedent(items, end);
    return of && { first: last, last, of, side: 'before' };
  } else if (previous.kind === 'word' || previous.kind === 'number' || isMark(previous, ')', "'", '’')) {
    phrase = phraseBefore(items, last, 0) ?? behindTime(unit, last);
    phrase = (phrase && beforeRelative(items, phrase)) ?? issued(items, phrase ?? { first: last + 1, last }) ?? phrase;
  } else if (endsInComma(previous)) {
    // Quill, citing “the magic,” said
    phrase = apposed(unit, cue.from);
  } else if (previous.kind === 'quote' && previous.end - previous.start < 30) {
    phrase = phraseBefore(items, last, 0);
  }
  return phrase && { ...phrase, side: 'before' };
}

/** The `Quill` of `Quill, 41, on Friday said`. */
function behindTime(unit: Unit, last: number): Phrase | undefined {
  const { items } = unit;
  if (!TIMES.has(items[last]?.word ?? '')) return undefined;
  const comma = isMark(items[last - 1], ',') ? last - 1 : last - 2;
  return isMark(items[comma], ',') && (comma === last - 1 || /^(?:on|last|this)$/u.test(items[last - 1]?.word ?? ''))
    ? apposed(unit, comma)
    : undefined;
}

/** Whom *who* means: the noun phrase before it, but of `hit by storms, helped by Orr` the name alone. */
function antecedent(items: readonly Item[], last: number): Phrase | undefined {
  const phrase = phraseBefore(items, last, 0);
  const opening = phrase && items[phrase.first];
  // Ada Quill, the medical superintendent, who added
  const named = phrase && isRoleBehind(items, phrase) ? nameBefore(items, phrase.first - 2) : undefined;
  if (named) return named;
  const isVerb =
    opening && /^\p{Ll}{2,}ed$/u.test(opening.text) && PREPOSITIONS.has(items[phrase.first + 1]?.word ?? '');
  if (!phrase || isVerb) return nameBefore(items, last) ?? nounBefore(items, last);
  // The council voted for the resolution which said
  let { first } = phrase;
  let hasVerb = false;
  for (let i = first + 1; i <= last; i++) {
    const item = items[i];
    if (!item) break;
    if (hasVerb && (isCapital(item) || /^(?:the|an?)$/u.test(item.word))) {
      first = i;
      hasVerb = false;
    } else if (/^\p{Ll}{2,}ed$/u.test(item.text)) hasVerb = true;
  }
  return { first, last: phrase.last };
}

/** True of `the medical superintendent` behind a name and a comma. */
function isRoleBehind(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    isMark(items[first - 1], ',') &&
    isCapital(items[first - 2]) &&
    isCapital(items[first - 3]) &&
    DETERMINERS.has(items[first]?.word ?? '') &&
    isPersonNoun(items[last]?.word ?? '')
  );
}

/** The `Orr` of `She left to meet Orr, who had said`: the capitals that end here. */
function nameBefore(items: readonly Item[], last: number): Phrase | undefined {
  let first = last + 1;
  while (isCapital(items[first - 1])) first--;
  return first <= last ? { first, last } : undefined;
}

/** The `a new advert` of `is airing a new advert that urges them to go`: from its article, where no other noun begins behind it. */
function nounBefore(items: readonly Item[], last: number): Phrase | undefined {
  for (let first = last - 1; first >= 0 && first > last - 6; first--) {
    const { word = '', kind } = items[first] ?? {};
    if (/^(?:the|an?)$/u.test(word)) return { first, last };
    if (kind === 'quote' || PREPOSITIONS.has(word) || SUBJECTS.has(word)) return undefined;
  }
  return undefined;
}

/** The `A report` of `A report that was finished in May found`: what stands nearer to the verb tells more of it. */
function beforeRelative(items: readonly Item[], { first }: Phrase): Phrase | undefined {
  if (items[first - 1]?.kind !== 'word' || SUBJECTS.has(items[first]?.word ?? '')) return undefined;
  for (let i = first - 2; i > 0 && i > first - 6; i--) {
    const item = items[i];
    const verb = items[i + 1];
    const noun = items[i - 1];
    if (item?.kind !== 'word' || !verb || !noun) return undefined;
    if (!/^(?:that|which|who)$/u.test(item.word)) continue;
    const reports = REPORTING.has(noun.word) && !DETERMINERS.has(items[i - 2]?.word ?? '');
    const isClause = reports || DETERMINERS.has(verb.word) || SUBJECTS.has(verb.word) || isCapital(verb);
    return isClause ? undefined : phraseBefore(items, i - 1, 0);
  }
  return undefined;
}

/**
 * The head of `Quill, 41, a farmer from Ohio, said`: the noun phrase before the first of the commas.
 *
 * Of a role and a name (`the envoy, Lars Holm, said`) the name is taken. The second half of a place is no name: `a driver
 * from Ava, Mo., said`.
 */
function apposed(
  { items, isVerb }: Pick<Unit, 'items' | 'isVerb'>,
  comma: number,
): (Phrase & { readonly start?: number }) | undefined {
  let end = comma - 1;
  let head: Phrase | undefined;
  for (let hops = 0; hops < 8 && end >= 0; hops++) {
    const start = startOfSegment(items, end);
    if (hops > 0) {
      const phrase = whoOf(items, start, end) ?? phraseBefore(items, end, start);
      const isClause = /^(?:who|whose|where)$/u.test(items[start]?.word ?? '');
      // a shop in Ilkley, whose owner, Ada Quill, said
      if (isOwner(items, start, end)) return { first: end + 2, last: comma - 1 };
      const found =
        phrase && !isClause && isHead(items, phrase) && !isPlaceBehind(items, start, phrase) ? phrase : undefined;
      // Only a name may stand before a head that is one already.
      if (found && (!head || (isName(items, found) && found.first === start && !isName(items, head)))) head = found;
    }
    const edge = items[start - 1];
    if (!describes(items, start, end) || !(isMark(edge, ',', '—', '–') || endsInComma(edge))) break;
    end = edge?.kind === 'quote' ? start - 1 : start - 2;
  }
  // Gov. Ada Quill (R-Vell), said
  if (!head) {
    const opening = startOfSegment(items, comma - 1);
    const phrase = phraseBefore(items, comma - 1, opening);
    if (!phrase || phrase.first !== opening || !isName(items, phrase)) return undefined;
    // Central bank holds rates, says
    const verb = items.findIndex((item, i) => phrase.first < i && i <= phrase.last && !isCapital(item) && isVerb(item));
    return verb === -1 ? phrase : phraseBefore(items, verb - 1, opening);
  }
  const whole = beforeRelative(items, head) ?? issued(items, head);
  if (whole) head = whole;
  const first = startOfSegment(items, comma - 1);
  // The committee’s chair, the Labour MP Ada Quill, said
  if (first > head.last && !isCapital(items[head.last]) && isTitledName(items, first, comma - 1))
    return { first, last: comma - 1, start: head.first };
  const named = isCapital(items[first]) && items.slice(first, comma).every(isOfName);
  if (named && isRoleOf(items, head, { first, last: comma - 1 })) return { first, last: comma - 1, start: head.first };
  return isCapital(items[head.last]) ? { ...head, ...roleBefore(items, head) } : head;
}

/** The `One clerk` of `One clerk who worked there, and who asked for silence, said`. */
function whoOf(items: readonly Item[], start: number, end: number): Phrase | undefined {
  const who = items.findIndex((item, i) => start < i && i < end && item.word === 'who');
  const phrase = who === -1 ? undefined : phraseBefore(items, who - 1, start);
  return phrase?.first === start ? phrase : undefined;
}

/** True of `whose owner` where a name follows between commas. */
function isOwner(items: readonly Item[], start: number, end: number): boolean {
  if (items[start]?.word !== 'whose' || end === start || end - start > 4 || !isPersonNoun(items[end]?.word ?? ''))
    return false;
  const name = items.slice(end + 2, end + 7);
  const length = name.findIndex(item => isMark(item, ','));
  return length > 1 && name.slice(0, length).every(isOfName);
}

/** True of `the Labour MP Ada Quill`: an article, a noun for a person and a name. */
function isTitledName(items: readonly Item[], first: number, last: number): boolean {
  if (!/^(?:the|an?)$/u.test(items[first]?.word ?? '') || !isCapital(items[last])) return false;
  const noun = items.findLastIndex((item, i) => first < i && i < last - 1 && isPersonNoun(item.word));
  return noun !== -1 && items.slice(noun + 1, last + 1).every(isOfName);
}

/** Where the role in front of a name begins: `The former lock keeper — Jan Piet, who left — said`. */
function roleBefore(items: readonly Item[], { first }: Phrase): { start: number } | undefined {
  if (!isMark(items[first - 1], ',', '—', '–')) return undefined;
  const start = startOfSegment(items, first - 2);
  const opening = items[start];
  return start === 0 &&
    opening &&
    DETERMINERS.has(opening.word) &&
    describes(items, start, first - 2) &&
    isPersonNoun(items[first - 2]?.word ?? '')
    ? { start }
    : undefined;
}

/** A word of a name: `Piet`, `van`, `der`, `Meer`. */
function isOfName(item: Item): boolean {
  return (
    isCapital(item) || /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|bin|ibn|al|el|ter|ten|-)$/u.test(item.text)
  );
}

/** The `Mo.` of `a truck driver from Ava, Mo., said`, and the `Mill Lane` of `Quill, 41, of Mill Lane, Vell, denies it`. */
function isPlaceBehind(items: readonly Item[], start: number, { first, last }: Phrase): boolean {
  const city = items[start - 2];
  if (start > 0 && start < first && /^(?:of|from)$/u.test(items[start]?.word ?? '')) return true;
  return (
    first === start &&
    items.slice(first, first + 1).every(isCapital) &&
    last - first < 2 &&
    isMark(items[start - 1], ',') &&
    city !== undefined &&
    isCapital(city) &&
    /^(?:from|of|in|at|to|near|outside)$/u.test(items[start - 3]?.word ?? '') &&
    // Of Quill, Orr, who knows her, said
    items[start - 4] !== undefined
  );
}

/** The first item of the stretch between two commas that ends at `end`. */
function startOfSegment(items: readonly Item[], end: number): number {
  let start = end;
  while (start > 0) {
    const before = items[start - 1];
    if (!before || isMark(before, ',', ';', ':', '—', '–')) break;
    if (before.kind === 'quote' && (endsInComma(before) || before.end - before.start > 40)) break;
    start--;
  }
  return start;
}

/** True if the stretch tells more of what stands before it: `41`, `the treasurer`, `who lives nearby`, `R-Ohio`. */
export function describes(items: readonly Item[], start: number, end: number): boolean {
  const opening = items[start];
  if (!opening || end < start) return false;
  if (opening.kind === 'number' || opening.kind === 'quote') return true;
  if (SUBJECTS.has(opening.word) && opening.word !== 'who') return false;
  const next = items[start + 1]?.word ?? '';
  if (/^(?:who|whose|which|where|whom)$/u.test(opening.word)) return true;
  // and who asked not to be named; of which he was patron
  if (/^(?:and|but)$/u.test(opening.word) || PREPOSITIONS.has(opening.word)) {
    if (/^(?:who|whose|which|whom)$/u.test(next)) return true;
  }
  if (/^(?:while|when|after|before|since|though|although)$/u.test(opening.word))
    return /\p{Ll}{2,}(?:ing|ed)$/u.test(items[start + 1]?.text ?? '') || isPause(items, start, end);
  if (/^(?:asked|pressed|questioned)$/u.test(opening.word) && ASKED.test(items[start + 1]?.word ?? '')) return true;
  const asked =
    /^(?:asked|pressed|questioned|told|reached|quoted|dubbed|called)$/u.test(opening.word) || next === 'by'
      ? start + 1
      : start;
  const verb = items.findIndex(
    (item, i) => asked <= i && i <= end && isFinite(item, items[i - 1], items[i + 1]) && item.word !== "'s",
  );
  if (verb === -1) return true;
  const before = items.slice(start + 1, verb);
  if (DETERMINERS.has(opening.word) || opening.word === 'himself' || opening.word === 'herself')
    return before.some(item => /^(?:who|which|that|whose)$/u.test(item.word));
  // speaking on condition of anonymity because she was not authorized
  return /^\p{Ll}{2,}ing$/u.test(opening.text) && before.some(item => SUBORDINATORS.has(item.word));
}

/** What is asked: `Orr, asked whether more arrests would follow, said no.` */
const ASKED = /^(?:whether|if|about|why|how|what|when|who|for|on)$/u;

/** `after a long pause` */
function isPause(items: readonly Item[], start: number, end: number): boolean {
  return (
    PREPOSITIONS.has(items[start]?.word ?? '') &&
    DETERMINERS.has(items[start + 1]?.word ?? '') &&
    end - start < 6 &&
    !hasFinite(items, start, end + 1)
  );
}

function isHead(items: readonly Item[], { first, last }: Phrase): boolean {
  if (isParty(items, first)) return false;
  // dated May 9
  if (/^\p{Ll}{2,}ed$/u.test(items[first]?.text ?? '') && TIMES.has(items[first + 1]?.word ?? '')) return false;
  const head = items[last];
  const opening = items[first];
  if (
    opening &&
    /^\p{Ll}+ing$/u.test(opening.text.toLowerCase()) &&
    first < last &&
    !isCapital(items[first + 1] ?? opening)
  )
    return false;
  return (
    head !== undefined &&
    (items.slice(first, last + 1).some(isCapital) ||
      isMark(head, ')') ||
      (opening !== undefined && (DETERMINERS.has(opening.word) || SUBJECTS.has(opening.word))))
  );
}

/** `D-N.Y.`, as it stands behind a name. */
function isParty(items: readonly Item[], at: number): boolean {
  return /^[DRI]$/u.test(items[at]?.text ?? '') && isMark(items[at + 1], '-', '‑', '–');
}

/** `He left and said …`, `he went on to say`: the verb has its subject from the clause before. */
function shared(unit: Unit, { from }: Cue, leans = false): Subject | undefined {
  const previous = unit.items[from - 1];
  const joins = leans || /^(?:and|but|or|then|yet)$/u.test(previous?.word ?? '') || isMark(previous, ',');
  const phrase = joins ? sharedSubject(unit, from) : undefined;
  return phrase && { ...phrase, side: 'shared' };
}

/** Where the sentence goes on behind the question that it opens with: at `he` of `Asked whether the club would pay, he laughed`. */
function behindQuestion(items: readonly Item[]): number {
  return /^(?:asked|pressed|questioned|challenged|quizzed)$/u.test(items[0]?.word ?? '')
    ? items.findLastIndex(item => isMark(item, ',')) + 1
    : 0;
}

/** The subject of the first verb before `at`. */
export function clauseSubject(unit: Unit, at: number): Phrase | undefined {
  const { items, isVerb } = unit;
  const question = behindQuestion(items);
  for (let i = 1; i < at; i++) {
    const item = items[i];
    if (!item || item.kind !== 'word') continue;
    if (!isFinite(item, items[i - 1], items[i + 1]) && !looksPast(items, i) && !isVerb(item)) continue;
    const phrase = subjectLeft(unit, startOfVerb(items, i));
    if (!phrase || items[phrase.last]?.word === 'who' || isFronted(items, phrase)) continue;
    // Asked whether he would pay, the mayor laughed: he is the mayor
    if (phrase.last >= question || /^s?he$/u.test(items[phrase.last]?.word ?? '')) return phrase;
  }
  return undefined;
}

/** The `a statement` of `In a statement released on Monday, Quill …`, and the `Having` of `Having won, Quill …`. */
function isFronted(items: readonly Item[], { first, last }: Phrase): boolean {
  if (first === last && /ing$/u.test(items[first]?.word ?? '')) return first === 0;
  const before = items[first - 1];
  const opens = first === 1 || (first === 2 && isMark(items[first - 2], ','));
  return opens && before !== undefined && PREPOSITIONS.has(before.word);
}

/** The subject of the first verb, if it takes no parts of speech to see it. */
export function sureSubject({ items, end }: Unit): Phrase | undefined {
  return clauseSubject({ items, end, isVerb: () => false }, end);
}

/** The subject that the verb at `at` shares with the one before it: `He looked up, furrowed his brow and said`. */
export function sharedSubject(unit: Unit, at: number): Phrase | undefined {
  const { items } = unit;
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (item?.kind !== 'word' || !(isFinite(item, items[i - 1], items[i + 1]) || looksPast(items, i))) continue;
    const phrase = subjectLeft(unit, startOfVerb(items, i));
    if (phrase && items[phrase.last]?.word !== 'who') return phrase;
  }
  return clauseSubject(unit, at);
}

/** The subject of the verb whose *that* comes before `at`: `Quill` of `Quill recognized that the court “must decide”`. */
export function thatSubject(unit: Unit, at: number): (Phrase & { readonly verb: number }) | undefined {
  const { items, isVerb } = unit;
  for (let i = at - 1; i > 1 && i > at - 40; i--) {
    const verb = items[i - 1];
    if (items[i]?.kind === 'quote' || isMark(items[i], ';', ':')) return undefined;
    if (items[i]?.word !== 'that' || verb?.kind !== 'word') continue;
    if (!isFinite(verb, items[i - 2], items[i]) && !looksPast(items, i - 1) && !isVerb(verb)) continue;
    const phrase = subjectLeft(unit, startOfVerb(items, i - 1));
    if (phrase && items[phrase.last]?.word !== 'who') return { ...phrase, verb: i - 1 };
  }
  return undefined;
}

function startOfVerb(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 1) {
    const { word = '', text = '' } = items[from - 1] ?? {};
    if (!ADVERBS.has(word) && !AUXILIARIES.has(word) && !/^\p{Ll}{3,}ly$/u.test(text)) break;
    from--;
  }
  return from;
}

function subjectLeft(unit: Unit, from: number): Phrase | undefined {
  const { items } = unit;
  if (CONJUNCTIONS.has(items[from - 1]?.word ?? '')) return undefined;
  return isMark(items[from - 1], ',') ? apposed(unit, from - 1) : phraseBefore(items, from - 1, 0);
}

/** `Quill walked out`: a form in -ed behind a name, a pronoun or a noun. */
function looksPast(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before || !/^\p{Ll}{2,}ed$/u.test(item.text)) return false;
  return (
    SUBJECTS.has(before.word) ||
    (before.kind === 'word' && !DETERMINERS.has(before.word) && !SUBORDINATORS.has(before.word)) ||
    isMark(before, ')', ',')
  );
}
