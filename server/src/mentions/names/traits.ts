import { fold } from '../../language/fold.js';
import type { Token } from '../../language/tokens.js';
import { KIN_NOUNS } from '../../language/words/person-nouns.js';
import { STATES } from '../../language/words/states.js';
import { isPersonNoun } from './person-noun.js';
import { roleAfter } from './roles.js';
import { isTitleHead, titleBefore } from './titles.js';
import { TITLE_MODIFIERS } from './words/titles.js';

/** What the words beside a name say that the person is: what a description may call them later. */
export interface Traits {
  /** Nouns, folded, abbreviations written out: the `governor` of `Texas Gov. Ada Quill`, the `republican` of `(R-Ohio)`. */
  readonly nouns: readonly string[];
  /** Those nouns and what narrows them: `texas`, `former`, `deputy`. */
  readonly words: readonly string[];
  /** True of one brought in as somebody’s relative: `his daughter, Ada Quill`, `Ada Quill, the widow of`. */
  readonly kin?: true;
}

/** How far before a name its titles may begin. */
const REACH = 8;

/**
 * What stands before the name and behind it, given the index of its first token and of the one after its last: `Texas Gov.`,
 * `, R-Texas,`, `, a Democrat from Ohio,`. Undefined where that is nothing.
 */
export function traitsOf(tokens: readonly Token[], first: number, end: number): Traits | undefined {
  // the clerk, Barrister Ada Quill
  const name = titleBefore(tokens, first);
  const before = relativeBefore(tokens, name) ?? roleBefore(tokens, name, end) ?? [];
  const title = titleWords(tokens, first);
  const role = roleWords(tokens, end);
  const party = partyWords(tokens, end);
  const said = [before.findLast(isPersonNoun), title.findLast(isPersonNoun)].filter(noun => noun !== undefined);
  const nouns = [...said, ...role.nouns, ...party.nouns];
  if (nouns.length === 0) return undefined;
  const kin = nouns.some(noun => KIN_NOUNS.has(noun));
  return { nouns, words: [...before, ...title, ...role.words, ...party.words], ...(kin && { kin }) };
}

/** `daughter` of `His eldest daughter, Ada Quill,`: whose relative it is must be said. */
function relativeBefore(tokens: readonly Token[], name: number): string[] | undefined {
  const noun = fold(tokens[name - 2]?.text ?? '');
  if (tokens[name - 1]?.text !== ',' || !KIN_NOUNS.has(noun)) return undefined;
  const owned = tokens.slice(Math.max(0, name - 6), name - 2).some(({ text }) => POSSESSIVES.has(text.toLowerCase()));
  return owned ? [noun] : undefined;
}

/** `bank`, `governor` of `the bank governor, Ada Quill,` and `governor` of `its governor, Ada Quill,`. */
function roleBefore(tokens: readonly Token[], name: number, end: number): string[] | undefined {
  if (tokens[name - 1]?.text !== ',' || tokens[end]?.text !== ',' || !isPersonNoun(fold(tokens[name - 2]?.text ?? '')))
    return undefined;
  const words: string[] = [];
  for (let i = name - 2; i >= 0 && words.length < MOST_WORDS; i--) {
    const { text, kind } = tokens[i] as Token;
    if (/^(?:the|its)$/iu.test(text) || POSSESSIVES.has(text.toLowerCase())) return words;
    if (kind !== 'word') return undefined;
    words.unshift(writtenOut(text));
  }
  return undefined;
}

/** So many words may say what somebody is: `bank governor`. */
const MOST_WORDS = 4;

/** `texas`, `governor` of `Texas Gov. Ada Quill`: capitals and words of titles, as far as they stand together. */
function titleWords(tokens: readonly Token[], name: number): string[] {
  const words: string[] = [];
  for (let i = name - 1; i >= 0 && i >= name - REACH; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '-' || token.text === '‑') continue;
    const word = writtenOut(token.text);
    const tells = isPersonNoun(word) || isTitleHead(word) || TITLE_MODIFIERS.has(word);
    if (token.kind !== 'word' || !(tells || (words.length > 0 && /^\p{Lu}/u.test(token.text)))) break;
    words.unshift(word);
  }
  return words;
}

function roleWords(tokens: readonly Token[], end: number): Traits {
  const role = roleAfter(tokens, end);
  if (!role) return NONE;
  const words = tokens.slice(role.first, role.end).map(({ text }) => writtenOut(text));
  const joint = words.findIndex(word => JOINTS.has(word));
  const noun = words.slice(0, joint === -1 ? words.length : joint).findLast(isPersonNoun);
  return noun === undefined ? NONE : { nouns: [noun], words: words.filter(word => !JOINTS.has(word)) };
}

/** `, R-Texas,` and `(D-N.Y.)` */
function partyWords(tokens: readonly Token[], end: number): Traits {
  const [before, letter, hyphen, state] = tokens.slice(end, end + 4);
  const party = PARTIES.get(letter?.text ?? '');
  if (!party || !/^[,(]$/.test(before?.text ?? '') || !/^[-‑–]$/.test(hyphen?.text ?? '')) return NONE;
  const place = state && STATES.get(fold(state.text).replace(/\.$/, ''));
  return { nouns: [party], words: [party, ...(place?.split(' ') ?? [])] };
}

/** The word folded, an abbreviated title in full: of `Gov.`, `governor`. */
function writtenOut(text: string): string {
  const word = fold(text).replace(/\.$/, '');
  return FULL.get(word) ?? word;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'whose', "'s", '’s']);
const NONE: Traits = { nouns: [], words: [] };
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['R', 'republican'],
  ['D', 'democrat'],
]);
const JOINTS: ReadonlySet<string> = new Set('of at for in from with on to'.split(' '));
const FULL: ReadonlyMap<string, string> = new Map(
  `gov governor,sen senator,rep representative,pres president,sec secretary,dr doctor,prof professor,gen general,col colonel,
  lt lieutenant,maj major,capt captain,cpl corporal,sgt sergeant,adm admiral,cmdr commander,insp inspector,supt superintendent,
  det detective,atty attorney,rev reverend,asst assistant,dep deputy`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, string]),
);
