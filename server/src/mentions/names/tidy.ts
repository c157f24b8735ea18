import type { Token } from '../../language/tokens.js';
import { withCompanies } from './companies.js';
import { withDefined } from './defined.js';
import { withInitials, type Spelled } from './initials.js';
import { withJoined } from './joined.js';
import type { EntityType } from './name.js';
import { lastBefore, type TypedRange } from './range.js';
import { STATES } from '../../language/words/states.js';
import { isPersonNoun } from './person-noun.js';
import { roleAfter } from './roles.js';
import { isSecondOfTitle, isTitleHead } from './titles.js';
import { FIRM_HEADS, LINKED_HEADS, ORGANIZATION_HEADS } from './words/organizations.js';
import { NO_NAMES } from './words/others.js';

/**
 * The ranges as a name is spanned: `Tehran` and `Times` are one organization, as are `Royal Society` and the `Tasmania` behind
 * its *of*; `Costa Ricans` are no name, and the `General` of `General Freire` is no part of his.
 */
export function tidy(tokens: readonly Token[], ranges: readonly TypedRange[]): Spelled {
  const kept: TypedRange[] = [];
  const parts = ranges.flatMap(range => cut(tokens, range)).map(range => whole(tokens, withoutOpening(tokens, range)));
  for (const range of withJoined(tokens, parts)) {
    while ((kept.at(-1)?.end ?? 0) > range.first) kept.pop();
    const before = kept.at(-1);
    if (before && isOne(tokens, before, range)) {
      kept[kept.length - 1] = { ...before, end: range.end, type: 'organization' };
    } else if (!NO_NAMES.has(word(tokens, range.end - 1)) && !isOffice(tokens, range)) {
      kept.push(retyped(tokens, range.type === 'person' ? withoutTitle(tokens, range) : range));
    }
  }
  return withInitials(tokens, withDefined(tokens, withCompanies(tokens, withStates(tokens, kept))));
}

/**
 * The parts of a range on both sides of a bracket or a dash that stands free, without marks at their ends: `Kilimba Park – Sector
 * Nori`. The `D-Ohio` of `Ada Quill (D-Ohio)` is her party, and no name.
 */
function cut(tokens: readonly Token[], range: TypedRange): TypedRange[] {
  const parts: TypedRange[] = [];
  let { first } = range;
  for (let i = first; i <= range.end; i++) {
    if (i < range.end && !isFreeDash(tokens, i) && !/^[()]$/.test(tokens[i]?.text ?? '')) continue;
    let end = i;
    while (first < end && isMark(tokens[first])) first++;
    while (first < end && isMark(tokens[end - 1])) end--;
    if (first < end && !isParty(tokens, first)) parts.push({ ...range, first, end });
    first = i + 1;
  }
  return parts;
}

/** The `R-Vale` of `Quill, R-Vale,` and of `Quill (R-Vale)`. */
function isParty(tokens: readonly Token[], first: number): boolean {
  const [before, letter, hyphen] = tokens.slice(first - 1, first + 2);
  return /^[,(]$/.test(before?.text ?? '') && /^[DRI]$/.test(letter?.text ?? '') && /^[-‑–]$/.test(hyphen?.text ?? '');
}

function isFreeDash(tokens: readonly Token[], i: number): boolean {
  return /^[-–—]$/.test(tokens[i]?.text ?? '') && tokens[i]?.glued === false && tokens[i + 1]?.glued !== true;
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text !== '.';
}

/** Without the `His` of `His Peoples Party`, the `Did` of `Did New Vell` and the `Rival` of `Rival Hart Homes`, whose capital the sentence gives. */
function withoutOpening(tokens: readonly Token[], range: TypedRange): TypedRange {
  const { first, end } = range;
  const isName = end - first < 2 || /^(?:majesty|royal|imperial)$/.test(word(tokens, first + 1));
  return isName || !OPENS_SENTENCE.test(word(tokens, first)) || tokens[first + 1]?.kind !== 'word'
    ? range
    : { ...range, first: first + 1 };
}

const OPENS_SENTENCE = /^(?:his|her|their|its|did|does|was|were|are|has|have|had|should|would|could|rival|rivals)$/;

/** With what the tagger left off: the `-kay` of `Chan Man-kay`, the `3rd` of `3rd Battalion`, the `Queen’s` of `Queen’s University`. */
function whole(tokens: readonly Token[], range: TypedRange): TypedRange {
  const { first, end, type } = range;
  if (type === 'person' && end - first > 1 && hasSecondPart(tokens, end)) return { ...range, end: end + 2 };
  if (end - first === 2 && SURNAMES.has(tokens[first]?.text ?? '') && hasSecondPart(tokens, end))
    return { first, end: end + 2, type: 'person', by: 'names/role' };
  if (type !== 'organization') return range;
  // `BBC’s Newsnight` is what the BBC shows
  if (/^['’]s$/.test(tokens[first + 1]?.text ?? '') && /^\p{Lu}{2,}\p{L}$/u.test(tokens[first]?.text ?? ''))
    return { ...range, end: first + 1 };
  if (/^(?:radio|channel|network)$/.test(word(tokens, end - 1)) && /^\d{1,2}$/.test(tokens[end]?.text ?? ''))
    return { ...range, end: end + 1 };
  const isNumbered = tokens[first - 2]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(word(tokens, first - 1));
  if (isNumbered && UNITS.has(word(tokens, end - 1))) return { ...range, first: first - 2 };
  const isCollege = COLLEGES.has(word(tokens, first)) && /^['’]s$/.test(word(tokens, first - 1));
  if (isCollege && /^(?:king|queen)$/.test(word(tokens, first - 2))) return { ...range, first: first - 2 };
  if (isCollege && /^st\.?$/.test(word(tokens, first - 3))) return { ...range, first: first - 3 };
  return range;
}

const UNITS: ReadonlySet<string> = new Set(
  'division brigade battalion regiment squadron corps army fleet wing infantry platoon'.split(' '),
);

const COLLEGES: ReadonlySet<string> = new Set('university college school academy hospital church theatre'.split(' '));

/** Korean surnames, which come first: the `Park` of `Park Sung-jin`. */
const SURNAMES: ReadonlySet<string> = new Set(
  'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Moon Ko Bae Nam Noh Roh'.split(
    ' ',
  ),
);

/** True of `-kay`; not of `-backed` or `-led`. */
function hasSecondPart(tokens: readonly Token[], hyphen: number): boolean {
  const part = tokens[hyphen + 1];
  if (tokens[hyphen]?.text !== '-' || !tokens[hyphen].glued || part?.glued !== true) return false;
  return /^\p{Ll}{2,5}$/u.test(part.text) && !SECOND_PARTS.has(part.text);
}

/** Short words that make an adjective of a name: `Lopez-led`. */
const SECOND_PARTS: ReadonlySet<string> = new Set(
  'led era run like style held owned made aged type based born ism ist esque'.split(' '),
);

/**
 * A `Wildlife Refuge` or `National Park` that was read as something else is a place, whoever is `a teacher who` a person, and
 * the one word behind `the firm` an organization.
 */
function retyped(tokens: readonly Token[], range: TypedRange): TypedRange {
  if (isAmazon(tokens, range)) return settled(range, 'place', 'names/region');
  if (range.end - range.first < 2)
    return FIRMS.has(word(tokens, range.first - 1)) ? { ...range, type: 'organization' } : range;
  if (isLand(tokens, range)) return settled(range, 'place', 'names/head');
  if (range.type === 'person') return range;
  // `Ada Quill SC, who argued`
  const isLawyer = range.end - range.first > 2 && LAWYERS.test(tokens[range.end - 1]?.text ?? '');
  if (isLawyer && tokens[range.end]?.text === ',' && PLEADS.test(word(tokens, range.end + 1)))
    return settled({ ...range, end: range.end - 1 }, 'person', 'names/role');
  const role = roleAfter(tokens, range.end);
  if (isPersonSaid(tokens, range)) return settled(range, 'person', 'names/role');
  const isSomebody = (role && word(tokens, role.end) === 'who') ?? isBehindRole(tokens, range);
  return isSomebody ? settled(range, 'person', 'names/role') : range;
}

/** True of `the Amazon`, the region; the firm is `Amazon`, and others have a noun behind it: `the Amazon warehouse`. */
function isAmazon(tokens: readonly Token[], { first, end }: TypedRange): boolean {
  if (end - first > 1 || tokens[first]?.text !== 'Amazon') return false;
  if (LANDSCAPE.test(word(tokens, end))) return true;
  return (
    /^(?:the|brazilian|peruvian|colombian|bolivian|ecuadorian)$/.test(word(tokens, first - 1)) &&
    BEHIND_REGION.test(word(tokens, end) || '.')
  );
}

const LANDSCAPE = /^(?:rainforest|rainforests|basin|river|forest|forests|jungle|deforestation|region|tribe|tribes)$/;
const BEHIND_REGION =
  /^(?:[.,;:?!)”"—–]|['’]s|and|or|is|was|are|were|has|had|in|to|as|at|that|which|for|since|by|from|with|on|could|would|will|alone|lost)$/;

/** The range as something else; what the tagger took it for has no vote in the story. */
function settled({ first, end }: TypedRange, type: EntityType, by: string): TypedRange {
  return { first, end, type, by };
}

/** True of `Ada Hart-Lane` in `Ada Hart-Lane, 41,`, in `Ada Hart-Lane, a nurse,` and in `his rival Ada Hart-Lane`. */
function isPersonSaid(tokens: readonly Token[], { first, end }: TypedRange): boolean {
  const last = word(tokens, end - 1);
  if (end - first > MOST_PARTS || ORGANIZATION_HEADS.has(last) || FIRM_HEADS.has(last)) return false;
  const number = tokens[end + 1];
  const isAge =
    number?.kind === 'number' && /^[1-9]\d$/.test(number.text) && /^[,.]$/.test(tokens[end + 2]?.text ?? '');
  if (tokens[end]?.text === ',' && isAge) return true;
  const role = roleAfter(tokens, end);
  const noun = role && nounOf(tokens, role.first, role.end);
  if (noun && /^an?$/.test(word(tokens, role.first)) && isPersonNoun(noun) && !MAY_BE_FIRMS.has(noun)) return true;
  const owned = tokens.slice(Math.max(0, first - 4), first - 1).some(({ text }) => /^(?:his|her)$/i.test(text));
  return owned && RIVALS.test(word(tokens, first - 1));
}

const RIVALS = /^(?:rival|competitor|opponent|challenger|predecessor|successor|colleague|friend|boss)$/;

/** The noun of a role: `clerk`, of `a clerk at the court`. */
function nounOf(tokens: readonly Token[], first: number, end: number): string {
  return word(tokens, lastBefore(tokens, { first, end }, /^(?:of|at|for|in|from|with|on)$/));
}

/** True of `Ada Hart-Lane` in `Her lawyer, Ada Hart-Lane, said`: of somebody, not of the body that `the owner, Hart Homes,` is. */
function isBehindRole(tokens: readonly Token[], { first, end }: TypedRange): boolean {
  const [before, after] = [tokens[first - 1]?.text, tokens[end]?.text];
  if (before !== ',' || after !== ',' || end - first > MOST_PARTS) return false;
  const noun = word(tokens, first - 2);
  const isOne = isPersonNoun(noun) && !MAY_BE_FIRMS.has(noun);
  if (!isOne || ORGANIZATION_HEADS.has(word(tokens, end - 1)) || FIRM_HEADS.has(word(tokens, end - 1))) return false;
  return tokens.slice(Math.max(0, first - 2 - MOST_NARROWER), first - 2).some(({ text }) => OPENS.test(text));
}

/** Tokens that a name of somebody has at most: `Ada Hart-Lane` has four. */
const MOST_PARTS = 5;
const MOST_NARROWER = 4;
/** What a role opens with: `the finance director`, `her lawyer`, `the court’s clerk`. */
const OPENS = /^(?:the|his|her|its|their|our|my|['’]s|whose)$/iu;

/** Nouns for people that a firm, a town or a club may be as well. */
const MAY_BE_FIRMS: ReadonlySet<string> = new Set(
  `owner employer client customer buyer seller trader dealer broker investor shareholder rival opponent winner loser champion partner leader
  member founder builder developer maker producer operator broadcaster sponsor donor neighbor neighbour parent favourite host supporter
  follower tenant guardian friend native head general counsel private accused defendant plaintiff victim predecessor successor candidate
  contender counterpart child sibling twin cousin relative star model`.split(/\s+/),
);

/** Nouns for firms alone: a *publisher* may be somebody. */
const FIRMS: ReadonlySet<string> = new Set(
  'firm company retailer carmaker airline lender brewer supermarket broadcaster startup conglomerate'.split(' '),
);

/** Last words of names that are places whatever stands before them. */
const LAND: ReadonlySet<string> = new Set(
  `island islands peninsula river valley mountain mountains highway expressway refuge volcano avenue boulevard prefecture oblast airport
  street road park monastery`.split(/\s+/),
);

/** True of the `Caldera Forest Reserve` and `Sector Norte`; not of the `Federal Reserve` or the `Belt and Road`. */
function isLand(tokens: readonly Token[], { first, end }: TypedRange): boolean {
  const last = word(tokens, end - 1);
  if (tokens.slice(first, end).some(({ text }) => text === 'and')) return false;
  if (last === 'reserve') return RESERVES.test(word(tokens, end - 2));
  return LAND.has(last) || word(tokens, first) === 'sector';
}

const RESERVES = /^(?:wildlife|forest|nature|game|marine|biosphere|biological)$/;

function isOne(tokens: readonly Token[], before: TypedRange, after: TypedRange): boolean {
  if (before.type === 'place' && after.type === 'organization') {
    return (
      before.end === after.first &&
      tokens[after.first]?.glued === false &&
      ORGANIZATION_HEADS.has(word(tokens, after.end - 1))
    );
  }
  if (before.type !== 'organization' || after.type !== 'place') return false;
  const gap = after.first - before.end;
  // the District Court for the Southern District of Vell
  const head = /\bcourt$/.test(word(tokens, before.first + 2)) && word(tokens, before.end - 1) === 'district';
  if (head && gap === 1 && word(tokens, before.end) === 'of') return true;
  const links = gap === 1 || (gap === 2 && word(tokens, before.end + 1) === 'the');
  return links && word(tokens, before.end) === 'of' && LINKED_HEADS.has(word(tokens, before.end - 1));
}

/** What no name begins with, capital or not; *To*, *Per* and *An* are names. */
const BEFORE_NAME = /^(?:with|from|by|for|after|before|when|while|since|because|although|though|despite|during|if)$/;

function withoutTitle(tokens: readonly Token[], range: TypedRange): TypedRange {
  // The Harbour Hour With Stefan Moll; After Quill asked
  let first =
    range.end - range.first > 1 && BEFORE_NAME.test(word(tokens, range.first)) ? range.first + 1 : range.first;
  while (first < range.end - 1 && isPartOfTitle(tokens, first, range.end) && tokens[first + 1]?.kind === 'word')
    first++;
  // `Parent Jenny Tran said`: the capital is the sentence’s
  const opens = /^(?:[.!?”"]|)$/.test(tokens[first - 1]?.text ?? '');
  if (opens && range.end - first > 2 && isPersonNoun(word(tokens, first))) first++;
  // `Leo Marsh KC`
  const end = range.end - first > 2 && POSTNOMINALS.has(tokens[range.end - 1]?.text ?? '') ? range.end - 1 : range.end;
  return { ...range, first, end };
}

/** True of the `General` of `General Freire` and the `Con` of `Det Con Freire`; not the `Dean` of `Dean Freire`, which is more often a given name. */
function isPartOfTitle(tokens: readonly Token[], i: number, end: number): boolean {
  const head = word(tokens, i);
  if (isSecondOfTitle(tokens, i) || isSecondOfTitle(tokens, i + 1)) return true;
  if (!isTitleHead(head) && !HONORIFICS.has(head)) return false;
  return !(end - i === 2 && /^(?:dean|earl)$/.test(head));
}

/** Titles that no given name is like, and that the tagger takes for part of the name. */
const HONORIFICS: ReadonlySet<string> = new Set('commodore metropolitan doña'.split(' '));

/** The ranges with the `Pa.` of `Vell, Pa.` and the `B.C.` of `Vell, B.C.` */
function withStates(tokens: readonly Token[], ranges: readonly TypedRange[]): TypedRange[] {
  const states = ranges.flatMap(({ end, type }): TypedRange[] =>
    type === 'place' && tokens[end]?.text === ',' && isStateShort(tokens[end + 1]?.text ?? '')
      ? [{ first: end + 1, end: end + 2, type, by: 'names/state' }]
      : [],
  );
  if (states.length === 0) return [...ranges];
  const others = ranges.filter(({ first, end }) => !states.some(state => first < state.end && state.first < end));
  return [...others, ...states].sort((a, b) => a.first - b.first);
}

/** True of `Pa.`, `N.H.` and `B.C.` */
function isStateShort(word: string): boolean {
  return (
    /\.$/.test(word) &&
    (STATES.has(word.slice(0, -1).toLowerCase()) ||
      /^(?:B\.C|N\.S|N\.B|P\.E\.I|Ont|Que|Alta|Sask|Man|D\.C)\.$/.test(word))
  );
}

/** True of the `MP` of `The local MP, Bel Sharp`, of `the CEO` and of the `Sri` of `Puan Sri`, which name nobody. */
function isOffice(tokens: readonly Token[], { first, end }: TypedRange): boolean {
  if (end - first !== 1) return false;
  const isTitle = /^(?:M[ES]?Ps?|TD|MLA|KC|QC|SAN|C[EFITO]Os?|CP|IGP|MoUs?|Taoiseach|Tánaiste)$/.test(
    tokens[first]?.text ?? '',
  );
  return isTitle || isSecondOfTitle(tokens, first) || isSecondOfTitle(tokens, first + 1);
}

const PLEADS = /^(?:who|for|prosecuting|defending|representing|appearing|acting|instructed|counsel)$/;
const LAWYERS = /^(?:KC|QC|SC|BL|SAN)$/;

/** What stands behind a name for an office, an honour or a degree. */
const POSTNOMINALS: ReadonlySet<string> = new Set(
  'KC QC SC BL SAN MP MEP MSP MLA TD OBE MBE CBE KBE DBE GBE PhD MD JP DL FRS'.split(' '),
);

function word(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? '';
}
