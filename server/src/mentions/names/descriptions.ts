import { fold } from '../../language/fold.js';
import type { Token } from '../../language/tokens.js';
import { REPORTING } from '../../language/words/reporting.js';
import type { Reading } from '../paragraph.js';
import type { DescriptionMention } from './name.js';
import { genderOfNoun, isPersonNoun } from './person-noun.js';

/**
 * The people that a paragraph mentions by what they are, in text order: `the minister`, `his wife`, `a retired teacher`.
 *
 * What stands before a name is that name’s title, and no description: `the treasurer Lin Okafor`.
 */
export function findDescriptions({ tokens, text, role }: Reading): DescriptionMention[] {
  const found: DescriptionMention[] = role === 'headline' ? bareDescriptions(tokens, text) : [];
  for (let i = 0; i < tokens.length; i++) {
    const opener = tokens[i];
    const determiner = opener && determinerOf(tokens, i);
    if (!determiner) continue;
    const head = headAfter(tokens, i);
    const noun = head === undefined ? undefined : tokens[head];
    if (head === undefined || !noun || isTitle(tokens, head)) continue;
    const folded = fold(noun.text);
    const first = opener.glued ? tokens[i + 1] : opener;
    const last = tokens[complementAfter(tokens, head)];
    const span = { start: first?.start ?? noun.start, end: last?.end ?? noun.end };
    found.push({
      kind: 'description',
      span,
      text: text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
      determiner,
      head: folded,
      gender: genderOfNoun(folded),
      by: 'names/descriptions',
    });
    i = head;
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The `Northwick mayor` of `Northwick mayor warns of floods`, `Floods coming, Northwick mayor warns` and `Floods coming: Northwick mayor`. */
function bareDescriptions(tokens: readonly Token[], text: string): DescriptionMention[] {
  const found: DescriptionMention[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const isLast = next === undefined && tokens.slice(Math.max(0, i - REACH), i).some(({ text }) => text === ':');
    if (!isHead(token) || !(isLast || REPORTING.get(next?.text.toLowerCase() ?? '')?.form === 'present')) continue;
    let first = i;
    while (
      i - first < REACH &&
      tokens[first - 1]?.kind === 'word' &&
      !STOPS.has(tokens[first - 1]?.text.toLowerCase() ?? '')
    )
      first--;
    const span = { start: tokens[first]?.start ?? token.start, end: token.end };
    const head = fold(token.text);
    found.push({
      kind: 'description',
      span,
      text: text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
      determiner: 'none',
      head,
      gender: genderOfNoun(head),
      by: 'names/descriptions',
    });
  }
  return found;
}

/** How many tokens may stand between the article and the noun: `the 19-year-old former world champion`. */
const REACH = 8;

function determinerOf(tokens: readonly Token[], i: number): DescriptionMention['determiner'] | undefined {
  const word = tokens[i]?.text.toLowerCase() ?? '';
  if (word === 'the' || word === 'this' || word === 'that') return 'definite';
  if (word === 'a' || word === 'an' || word === 'another' || word === 'one') return 'indefinite';
  return POSSESSIVES.has(word) ? 'possessive' : undefined;
}

const POSSESSIVES: ReadonlySet<string> = new Set("his her their my our your its whose ’s 's".split(' '));

/** The noun for a person that the words behind a determiner lead up to, as an index. */
function headAfter(tokens: readonly Token[], determiner: number): number | undefined {
  for (let i = determiner + 1; i < tokens.length && i <= determiner + REACH; i++) {
    const token = tokens[i];
    if (!token || STOPS.has(token.text.toLowerCase()) || (token.kind === 'mark' && !/^[-‑’'"“”]$/.test(token.text))) {
      return undefined;
    }
    if (isHead(token)) return lastHead(tokens, i);
  }
  return undefined;
}

/** Of the nouns that stand together, the last: `police officer`, `team captain`, `deputy prime minister`. */
function lastHead(tokens: readonly Token[], first: number): number {
  let head = first;
  for (let i = first + 1; i <= head + 2; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.text !== '-')) break;
    if (isHead(token)) head = i;
  }
  return head;
}

/** The last token of the `of Northwick` behind a noun, as far as names go; the noun itself where there is none. */
function complementAfter(tokens: readonly Token[], head: number): number {
  if (isInLaw(tokens, head)) return head + IN_LAW.length;
  if (!/^(?:of|for|at|from)$/.test(tokens[head + 1]?.text ?? '')) return head;
  let last = head + 1;
  while (last < head + 6) {
    const next = tokens[last + 1];
    if (!next || next.kind !== 'word' || !(/^\p{Lu}/u.test(next.text) || (next.text === 'the' && last === head + 1)))
      break;
    last++;
  }
  const alone = last === head + 1 || tokens[last]?.text === 'the';
  // `the president of a club` is somebody of whom no name tells
  return alone ? Math.min(head + 3, tokens.length - 1) : last;
}

/** True of the `brother` of `brother-in-law`. */
function isInLaw(tokens: readonly Token[], head: number): boolean {
  return IN_LAW.every((word, i) => tokens[head + 1 + i]?.text === word);
}

const IN_LAW = ['-', 'in', '-', 'law'];

function isHead(token: Token): boolean {
  return token.kind === 'word' && isPersonNoun(fold(token.text));
}

function isTitle(tokens: readonly Token[], head: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[head + 1]?.text ?? '');
}

const STOPS: ReadonlySet<string> = new Set(
  `of in on for with to and or nor but is was are were be been said says has have had do does did that who whom which as at by from
  will would could can may might must should than then when where while if because so not the a an his her their he she it they we i
  you this these those there after before since until over under about into against during between among through`.split(
    /\s+/,
  ),
);
