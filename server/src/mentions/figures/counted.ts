import { singular } from '../../language/singular.js';
import type { Token } from '../../language/tokens.js';
import { isHyphen, lower } from './numerals.js';

/** The words for what a figure counts, over the tokens `first` to `last`: `European countries`. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  /** In the singular, as a unit: `European country`. */
  readonly unit: string;
}

/**
 * What is counted right behind a number: the words up to the first plural noun, `different bosses`, or with `one` the
 * words that are left, `local store`. Nothing, where no such noun stands: `78 per cent`, `killed 12 in`.
 */
export function readCounted(tokens: readonly Token[], i: number, value: number): Counted | undefined {
  const one = value === 1;
  const hyphened = byHyphen(tokens, i);
  if (hyphened) return hyphened;
  const start = lower(tokens[i]) === 'more' ? i + 1 : i;
  let last: number | undefined;
  for (let at = start; at < tokens.length && at < i + 7; at++) {
    const token = tokens[at];
    if (isHyphen(token) && at > start && tokens[at + 1]?.kind === 'word') continue;
    if (!token || token.kind !== 'word' || (at > start && token.glued && !isHyphen(tokens[at - 1]))) break;
    const word = lower(token);
    if (STOP.has(word) || /[\p{L}]['’]/u.test(word)) break;
    if (/^['’]s?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.glued) {
      if (!isPlural(word)) break;
    }
    if (one) {
      last = at;
      if (!DESCRIBES.test(token.text) || at - i >= 3) break;
      continue;
    }
    if (isPlural(word) && !isHyphen(tokens[at + 1])) {
      last = at;
      break;
    }
  }
  return last === undefined ? undefined : counted(tokens, start, last);
}

/** The noun of `12-member panel` and `41-vote margin`. */
function byHyphen(tokens: readonly Token[], i: number): Counted | undefined {
  const noun = tokens[i + 1];
  if (!isHyphen(tokens[i]) || !noun?.glued || !HYPHENED.test(noun.text)) return undefined;
  return isHyphen(tokens[i + 2]) ? undefined : { first: i + 1, last: i + 1, unit: noun.text };
}

const HYPHENED =
  /^(?:member|vote|seat|bed|bedroom|storey|story|page|point|game|match|person|man|woman|country|state|nation|city|car|vehicle|team|player|part|room|unit|home|house|count|run|shot|goal|stop|stage|step|lap|hole|lane|ship|truck|victim|term|nation|article|question|ward)$/;

/** What stands behind `of`: `of the votes`, `of adults`, `of its workforce`. */
export function readOf(tokens: readonly Token[], i: number): Counted | undefined {
  if (lower(tokens[i]) !== 'of') return undefined;
  let first = i + 1;
  while (first < i + 4 && DETERMINERS.test(lower(tokens[first]))) first++;
  let last: number | undefined;
  for (let at = first; at < tokens.length && at < first + 6; at++) {
    const token = tokens[at];
    if (isHyphen(token) && at > first && tokens[at + 1]?.kind === 'word') continue;
    if (token?.text === '’s' || token?.text === "'s" || token?.text === '’' || token?.text === "'") {
      if (at === first) break;
      last = undefined;
      continue;
    }
    if (token?.kind === 'number' && at === first) {
      first++;
      continue;
    }
    if (!token || token.kind !== 'word' || STOP.has(lower(token))) break;
    if (last !== undefined && VERBAL.test(token.text)) break;
    last = at;
    if (isPlural(lower(token)) && !/^['’]/.test(tokens[at + 1]?.text ?? '')) break;
  }
  return last === undefined ? undefined : counted(tokens, first, last);
}

function counted(tokens: readonly Token[], first: number, last: number): Counted {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    const { text = '', glued = false } = tokens[at] ?? {};
    words.push(at > first && !glued ? ` ${text}` : text);
  }
  return { first, last, unit: singular(words.join('')) };
}

/** True of a word that ends like a plural noun, or is an irregular one: `votes`, `people`. */
export function isPlural(word: string): boolean {
  return IRREGULAR.has(word) || (/\p{L}{2}s$/u.test(word) && !/(?:ss|ous|us|is)$/.test(word) && !NOT_PLURAL.has(word));
}

const DETERMINERS = /^(?:the|its|their|his|her|our|your|my|all|these|those|this|that|some|an?|eligible|total|such)$/;

const words = (text: string): Set<string> => new Set(text.split(/\s+/));

const IRREGULAR = words(
  `people men women children police feet teeth mice geese sheep cattle fish deer aircraft spacecraft personnel troops
   staff data media criteria phenomena bacteria alumni cacti fungi nuclei passersby lives wives dead wounded injured
   homeless unemployed crew policemen policewomen firemen congressmen gunmen servicemen businessmen fishermen
   lawmen salesmen spokesmen chairmen councilmen freshmen countrymen grandchildren schoolchildren stepchildren
   workforce headquarters electorate`,
);

const NOT_PLURAL = words(
  `always across perhaps less plus towards afterwards sometimes besides nevertheless as has was does goes says gas
   ours theirs hers yes its this thus overseas downstairs upstairs nonetheless regardless unless whereas minus versus
   indoors outdoors backwards upwards downwards alas`,
);

/** Words that no counted noun phrase holds: those that join, point, and the common verbs. */
const STOP = words(
  `a an the this that these those its their his her our your my it he she they we i you who whom whose which what where
   when why how there here of in on at to for from by with without within into onto over under above below between among
   amid during before after since until till through throughout across about against along around as than like per via
   near off out up down and or but nor so yet if because while although though unless whether not no is are was were be
   been being am has have had having do does did will would can could may might must shall should also too then now just
   only even still already later earlier ago away apart each every all both some any many much most more less fewer
   said says say saying told tells tell according including included including plus minus versus vs percent per cent
   today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april
   june july august september october november december one two three four five six seven eight nine ten eleven twelve
   respectively compared annually monthly weekly daily yearly overall worldwide altogether went came got made took`,
);

/** Words that another word of the phrase follows: `one local store`, `one Senate vote`. */
const DESCRIBES =
  /^\p{Lu}|(?:al|ous|ive|ic|ful|ary|less|able|ible|ent|ant|ern|ese|est|ing|ed)$|^(?:big|small|new|old|young|major|key|top|main|other|more|single|last|large|long|short|recent|huge|tiny|good|great|bad|best|high|low|black|white|red|blue|green|early|late|rare|third|second|bus|police|family|home|state|school|city|road|car|house|army|air|television|radio|newspaper)$/u;

/** Words that end a noun phrase headed by a singular noun. */
const VERBAL = /(?:ed|ing|ly|n’t|n't)$/;
