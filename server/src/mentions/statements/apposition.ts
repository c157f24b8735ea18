// What stands between a name and its verb: `Quill, 41, a farmer from Ohio, said`.
import { singular } from '../../language/singular.js';
import { DETERMINERS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, TIMES } from '../../language/words/grammar.js';
import { REPORTING } from '../../language/words/reporting.js';
import { STATES } from '../../language/words/states.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isKnownPlace } from '../names/phrases.js';
import { endsInComma, isCapital, isMark, type Item, type Unit } from './clause.js';
import { isDocument, isIssued, issued } from './documents.js';
import { hasFinite, isFinite } from './finite.js';
import { phraseBefore } from './phrase-before.js';
import { headOf, tieIn, type Phrase } from './phrases.js';

/**
 * True of a role and the name behind its comma: `the envoy, Lars Holm`, `the head of Brightwell, Jan Piet`.
 *
 * Not of `a spokesman for the governor, Lin Okafor`, who may well be the governor, nor of `the mayor of Ava, New Mexico`.
 */
export function isRoleOf(items: readonly Item[], { first, last }: Phrase, name: Phrase): boolean {
  const tie = tieIn(items, { first, last }, /^(?:of|for|at|to|from|with|in|on)$/u);
  const end = items[last] ?? NOTHING;
  // The editor in chief, Ben Holm
  // Not the `of` of `a Department of State spokesperson, Morgan Lee`
  // Labour’s Vell MP, Ada Quill
  const isOffice =
    isRelation(items, { first, last }) || (isPersonNoun(end.word) && DETERMINERS.has(items[first]?.word ?? ''));
  if (!isCapital(end) || (tie === -1 && isOffice))
    return tie === -1 || isCapital(items[tie + 1] ?? end) || !isPersonNoun(end.word) || end.word === 'chief';
  const words = items.slice(name.first, name.last + 1);
  return (
    tie !== -1 &&
    // The head of Brightwell; Chief Executive Officer of Brightwell
    (DETERMINERS.has(items[first]?.word ?? '') || isCapital(items[tie - 1]) || opensUnit(items, first)) &&
    isPersonNoun(headNoun(items, first, tie)) &&
    words.length > 1 &&
    !isKnownPlace(words.map(({ text }) => text).join(' '))
  );
}

/** The noun before the `of` at `tie`, folded; that of `One of the leaders of the club` is the leader. */
function headNoun(items: readonly Item[], first: number, tie: number): string {
  const noun = items[tie - 1]?.word ?? '';
  if (noun !== 'one' || tie !== first + 1) return noun;
  const next = items.findIndex((item, i) => i > tie && i < tie + 6 && PREPOSITIONS.has(item.word));
  return singular(items[next - 1]?.word ?? '');
}

/** True of what begins the sentence, or goes on behind the quotation that does. */
function opensUnit(items: readonly Item[], first: number): boolean {
  return first === 0 || (first === 1 && items[0]?.kind === 'quote');
}

const NOTHING: Item = { start: 0, end: 0, text: '', word: '', kind: 'mark', token: 0 };

export function isName(items: readonly Item[], { first, last }: Phrase): boolean {
  return items.slice(first, last + 1).some(item => isCapital(item)) && !DETERMINERS.has(items[first]?.word ?? '');
}

/** True of `Quill’s cousin`, `Labour’s Vell candidate`: whose name may stand beside it. */
function isRelation(items: readonly Item[], { first, last }: Phrase): boolean {
  return isPersonNoun(items[last]?.word ?? '') && items.slice(first, last).some(({ text }) => /^['’]s?$/u.test(text));
}

/** True of `the medical superintendent` behind a name and a comma. */
export function isRoleBehind(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    isMark(items[first - 1], ',') &&
    isCapital(items[first - 2]) &&
    isCapital(items[first - 3]) &&
    DETERMINERS.has(items[first]?.word ?? '') &&
    isPersonNoun(items[last]?.word ?? '')
  );
}

/** The `A report` of `A report that was finished in May found`: what stands nearer to the verb tells more of it. */
export function beforeRelative(items: readonly Item[], { first }: Phrase): Phrase | undefined {
  // what Quill calls
  if (
    items[first - 1]?.kind !== 'word' ||
    SUBORDINATORS.has(items[first - 1]?.word ?? '') ||
    SUBJECTS.has(items[first]?.word ?? '')
  )
    return undefined;
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

/** The `The aide` of `The aide who wished to stay unnamed said`, where no noun ends the relative clause. */
export function beforeWho(items: readonly Item[], last: number): Phrase | undefined {
  for (let i = last - 1; i > 0 && i > last - 8; i--) {
    const item = items[i];
    const verb = items[i + 1];
    if (item?.kind !== 'word' || !verb) return undefined;
    if (item.word === 'who') return isFinite(verb, item, items[i + 2]) ? phraseBefore(items, i - 1, 0) : undefined;
  }
  return undefined;
}

/**
 * The head of `Quill, 41, a farmer from Ohio, said`: the noun phrase before the first of the commas.
 *
 * Of a role and a name (`the envoy, Lars Holm, said`) the name is taken. The second half of a place is no name: `a driver
 * from Ava, Mo., said`.
 */
export function apposed(
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
        phrase &&
        !isClause &&
        isHead(items, phrase) &&
        !isPlaceBehind(items, start, phrase) &&
        !isFronted(items, start, phrase)
          ? phrase
          : undefined;
      // Only a name may stand before a head that is one already.
      if (
        found &&
        (!head || (isName(items, found) && found.first === start && (!isName(items, head) || isRole(items, head))))
      )
        head = found;
    }
    const edge = items[start - 1];
    if (!describes(items, start, end) || !(isMark(edge, ',', '—', '–') || endsInComma(edge))) break;
    end = edge?.kind === 'quote' ? start - 1 : start - 2;
  }
  // Gov. Ada Quill (R-Vell), said
  if (!head) {
    const opening = startOfSegment(items, comma - 1);
    const phrase = phraseBefore(items, comma - 1, opening);
    const speaks = phrase && (isName(items, phrase) || (opening === 0 && isCapital(items[phrase.last])));
    if (!phrase || phrase.first !== opening || !speaks) return undefined;
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
  const listed = named && comma - first > 1 ? listedRole(items, first - 2) : undefined;
  if (listed !== undefined) return { first, last: comma - 1, start: listed };
  if (named && !isDocument(items, head) && isRoleOf(items, head, { first, last: comma - 1 }))
    return { first, last: comma - 1, start: head.first };
  return isCapital(items[head.last]) ? { ...head, ...roleBefore(items, head) } : head;
}

/** The head before a second aside: the `Quill` of `Quill, the treasurer, in a letter on Monday attacked`, of which the phrase is the `letter`. */
export function beforeAside(unit: Unit, { first }: Phrase): Phrase | undefined {
  const { items } = unit;
  return PREPOSITIONS.has(items[first - 1]?.word ?? '') && isMark(items[first - 2], ',')
    ? apposed(unit, first - 2)
    : undefined;
}

/**
 * Where the role begins that a list of what it is for ends at `end`: the `Minister` of `Minister for Trade, Ports and Mining, Ada
 * Quill, said`.
 */
function listedRole(items: readonly Item[], end: number): number | undefined {
  let last = end;
  let start = startOfSegment(items, last);
  while (start > 1 && items.slice(start, last + 1).every(item => isCapital(item) || item.word === 'and')) {
    last = start - 2;
    start = startOfSegment(items, last);
  }
  const office =
    last < end ? items.findIndex((item, i) => start < i && i < last && /^(?:for|of)$/u.test(item.word)) : -1;
  const isOffice = office > 0 && isCapital(items[office - 1]) && isPersonNoun(items[office - 1]?.word ?? '');
  return isOffice ? start : undefined;
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

/** True of `the Labour MP Ada Quill`, `doctoral candidate Ada Quill`: an article or small letters, a noun for a person and a name. */
function isTitledName(items: readonly Item[], first: number, last: number): boolean {
  const opening = items[first];
  if (!opening || !isCapital(items[last])) return false;
  // Quill’s brother Jan Piet
  if (isCapital(opening) && !/^['’]s?$/u.test(items[first + 1]?.text ?? '')) return false;
  if (opening.kind !== 'word' || PREPOSITIONS.has(opening.word) || SUBORDINATORS.has(opening.word)) return false;
  const noun = items.findLastIndex((item, i) => first < i && i < last - 1 && isPersonNoun(item.word));
  return noun !== -1 && items.slice(noun + 1, last + 1).every(isOfName);
}

/** Where the role in front of a name begins: `The former lock keeper — Jan Piet, who left — said`, `A member of the board, Jan Piet said`. */
export function roleBefore(items: readonly Item[], { first }: Phrase): { start: number } | undefined {
  if (!isMark(items[first - 1], ',', '—', '–')) return undefined;
  const start = startOfSegment(items, first - 2);
  const opening = items[start];
  return start === 0 &&
    opening &&
    DETERMINERS.has(opening.word) &&
    describes(items, start, first - 2) &&
    isRole(items, { first: start, last: first - 2 })
    ? { start }
    : undefined;
}

/** True of `The former lock keeper`, `A member of the board`. */
function isRole(items: readonly Item[], phrase: Phrase): boolean {
  const { word = '' } = headOf(items, phrase, /^(?:of|for|at|with|emerit(?:us|a))$/u) ?? {};
  return isPersonNoun(word);
}

/** The `Jan Piet` of `Jan Piet, the head of Brightwell said`, `Jan Piet, founder of Brightwell said`: the second comma was left out. */
export function nameBeforeRole(items: readonly Item[], { first, last }: Phrase): Phrase | undefined {
  const end = first - 2;
  if (!isMark(items[first - 1], ',') || !isCapital(items[end])) return undefined;
  const isBare = tieIn(items, { first, last }, /^(?:of|for|at|with)$/u) !== -1;
  if (!(isBare || /^(?:the|an?)$/u.test(items[first]?.word ?? '')) || !isRole(items, { first, last })) return undefined;
  let start = end + 1;
  while (isCapital(items[start - 1]) || (isMark(items[start - 1], '-') && isCapital(items[start - 2]))) start--;
  const words = items.slice(Math.max(0, start - 1), end + 1).map(({ word }) => word);
  const isWhere = words.some(word => PREPOSITIONS.has(word) || DETERMINERS.has(word) || TIMES.has(word));
  return end > start && !isWhere ? { first: start, last: end } : undefined;
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
  // Jan Orr, a fellow at the Institute, Ava, Missouri, said
  if (first === start && isMark(items[start - 1], ',') && isMark(items[last + 1], ',')) {
    const end = items.findIndex((item, i) => i > last + 1 && isMark(item, ','));
    const state = items.slice(last + 2, end).map(({ word }) => word);
    if (end !== -1 && state.length < 3 && state.join('').length > 2 && STATES.has(state.join('-').replace(/\.$/u, '')))
      return true;
  }
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

/** The `Arden` of `In Arden, after a long pause, Quill, said`. */
function isFronted(items: readonly Item[], start: number, { first }: Phrase): boolean {
  return start === 0 && first === 1 && PREPOSITIONS.has(items[0]?.word ?? '');
}

/** The first item of the stretch between two commas that ends at `end`. */
export function startOfSegment(items: readonly Item[], end: number): number {
  let start = end;
  while (start > 0) {
    // Jan Piet (no relation, both insist)
    const bracket = isMark(items[start], ')') ? items.findLastIndex((item, i) => i < start && isMark(item, '(')) : -1;
    if (bracket > 0) start = bracket;
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
    (item, i) =>
      asked <= i &&
      i <= end &&
      isFinite(item, items[i - 1], items[i + 1]) &&
      item.word !== "'s" &&
      // a member of the movement led by students
      !(
        items[i + 1]?.word === 'by' &&
        /^(?:led|made|held|built|sent|taught|paid|won|sold|bought|felt)$/u.test(item.word)
      ) &&
      !isIssued(items, i),
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
  // Tuesday at the town hall in Vell
  if (TIMES.has(items[first]?.word ?? '') && PREPOSITIONS.has(items[first + 1]?.word ?? '')) return false;
  // dated May 9
  if (/^\p{Ll}{2,}ed$/u.test(items[first]?.text ?? '') && TIMES.has(items[first + 1]?.word ?? '')) return false;
  const head = items[last];
  const opening = items[first];
  if (
    opening &&
    /^\p{L}\p{Ll}+ing$/u.test(opening.text) &&
    first < last &&
    (!isCapital(opening) || !isCapital(items[first + 1] ?? opening))
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
