import type { Span } from '../../text/span.js';
import type { Groups } from './pieces.js';

/** False for words that look like a date and are none: `may`, `April Jones`, `2000 people`, `a second time`. */
export function isDate(text: string, span: Span, groups: Groups): boolean {
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 24);
  const { month, weekday, day, year, unit, amount, one, clock, season } = groups;
  if (month !== undefined && !isCapital(month)) return false;
  if (weekday !== undefined && !isCapital(weekday)) return false;
  if (weekday !== undefined && weekday.length < 5 && weekday === words)
    return /\.$/.test(weekday) && /^(?:Mon|Tues|Wed|Thurs|Fri)\.$/.test(weekday);
  if (month !== undefined && words === month) return isBareMonth(month, before, after);
  if (day !== undefined && Number.parseInt(day, 10) > 39) return false;
  if (
    month !== undefined &&
    year === undefined &&
    /\d$/.test(words) &&
    /\bin\s+$/i.test(before) &&
    /^\s+\p{Ll}/u.test(after)
  ) {
    return false;
  }
  if (year !== undefined && words === year) return isBareYear(Number(year), before, after);
  if (unit !== undefined && /^second$/i.test(unit)) return amount !== undefined && /^\d/.test(amount);
  if ((unit ?? groups['units']) !== undefined && isAge(words, before, after)) return false;
  if (
    /^hours$/i.test(words) &&
    /\b(?:small|early|late|working|office|opening|business|rush|visiting|peak)\s+$/i.test(before)
  )
    return false;
  // It will last four weeks
  if (/^last\s/.test(words) && LASTS.test(before)) return false;
  if (one !== undefined && /^an?\s+\w+$/i.test(words)) return LEADS_TO_LENGTH.test(before) && !/quarter/i.test(words);
  if (season !== undefined && words === season) return LEADS_TO_SEASON.test(before);
  if (season !== undefined && /\bfall$/i.test(words))
    return !/^\s+(?:of|in|into|from|to|back|behind|apart|below|guy)\b/.test(after);
  if (groups['nth'] !== undefined && OF_A_GAME.test(after)) return false;
  if (/\bquarter$/i.test(words) && groups['nth'] === undefined)
    return !/^\s+(?:of|century|mile|final|pounder|point)|^-/.test(after);
  if (/^soon$/i.test(words)) return !/as\s+$/i.test(before) && !/^\s+(?:as|after)\b/.test(after);
  if (/\b(?:before|after|earlier|later)$/i.test(words) && (unit ?? groups['bigUnit']) !== undefined) {
    if (/(?:before|after)$/i.test(words) ? /^\s+[\p{L}\d]/u.test(after) : /^\s+than\b/.test(after)) return false;
  }
  if (unit !== undefined && /quarters?$/i.test(unit)) return !/^\s+of\b/.test(after);
  if (clock !== undefined && words === clock) return isClock(clock, before);
  return true;
}

/** `a 44-year-old man`, `37 years old`: an age is a figure. */
function isAge(words: string, before: string, after: string): boolean {
  return (
    /\bage(?:s|d)?\s+(?:of\s+)?$/i.test(before) ||
    /^(?:\s|[-‐‑–])olds?\b/u.test(after) ||
    (/\byears?$/i.test(words) && /^\s+of\s+age\b/.test(after))
  );
}

/** Before the verb *last*: `will `, `expected to `. */
const LASTS = /\b(?:to|will|would|could|can|may|might|must|should|not)\s+$/;

/** `in a year` is a length; `40 hours a week` is a rate. */
const LEADS_TO_SEASON = /(?:^|\s)(?:in|by|since|until|during|of|every|each|through|and|between|or)\s+$/i;
const LEADS_TO_LENGTH =
  /(?:^|\s)(?:in|for|within|after|over|during|than|barely|just|only|about|nearly|almost|by|of|lasting|lasted|takes?|took|least|most|once|under|half|past|until)\s+$/i;

/** `the first quarter of the game` is no part of a year. */
const OF_A_GAME =
  /^\s+of\s+(?:the|a|his|her|its|their)\s+(?!year|fiscal|financial|current|calendar|century|last|next|coming)/i;

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const LEADS_TO_MONTH =
  /(?:^|[\s(–—-])(?:in|since|until|till|by|of|from|to|through|during|for|before|after|between|and|or|late|early|mid|last|next|this|every|each|into|around|on|is|was|beyond|past|starting|ending|beginning)[\s-]+$/i;

/** `in May`, `April’s` are months; `May`, `March on`, `April Jones` need not be. */
function isBareMonth(month: string, before: string, after: string): boolean {
  const led = LEADS_TO_MONTH.test(before);
  if (/^(?:may|march)$/i.test(month)) return led && !/^\s+\p{Lu}\p{Ll}/u.test(after);
  if (/^(?:mar|sun|jan|dec|oct|nov|sep|sept|aug|feb|apr|jun|jul)\.?$/i.test(month)) return led;
  if (/^(?:april|june|august)$/i.test(month)) return led || !/^\s+\p{Lu}\p{Ll}/u.test(after);
  return true;
}

const LEADS_TO_YEAR =
  /(?:^|[\s(–—/-])(?:in|since|until|till|by|of|from|to|through|during|for|before|after|between|and|late|early|mid|fiscal|year|the|than|circa|around|to)[\s-]+$|[(–-]$/i;
const COUNTED =
  /^\s+(?:people|persons|men|women|children|students|workers|employees|jobs|troops|soldiers|members|residents|homes|houses|families|miles|meters|metres|kilometers|kilometres|km|feet|ft|acres|hectares|tons|tonnes|pounds|dollars|euros|calories|units|shares|copies|votes|cases|deaths|others|or so|times|pages|words|degrees|square|cubic|percent|million|billion|mph|rpm|MW|GB|mg|kg|m\b|points)/i;

/** `Expo 2020` is the name of a thing; `In 2020` and `May 2020` are not. */
const NAMED_FOR_YEAR =
  /(?<![.!?:;“"]\s{0,3})(?<=\s)(?!(?:In|Since|By|Until|From|Of|The|Between|And|During|For|After|Before|Fiscal|FY|To|Through|Late|Early|Mid|Around|Summer|Spring|Fall|Autumn|Winter|Christmas|Easter|Ramadan)\s)\p{Lu}[\p{L}]{2,}\s+$/u;

function isBareYear(year: number, before: string, after: string): boolean {
  if (/^\s?%|^['’]?[\p{L}]/u.test(after) && !/^['’]s/.test(after)) return false;
  if (COUNTED.test(after) || NAMED_FOR_YEAR.test(before)) return false;
  if (1900 <= year && year <= 2059) return !/(?:No\.|number|room|flight|page|route|highway)\s+$/i.test(before);
  return 1000 <= year && year < 2200 && LEADS_TO_YEAR.test(before) && !/^[\s-]+\p{Ll}+s\b/u.test(after);
}

/** `7:30` alone may be a score or a verse: it needs a word of time around it. */
function isClock(clock: string, before: string): boolean {
  if (/^(?:Noon|Midnight)$/.test(clock)) return /(?:^|[.!?“"]\s*)$/u.test(before);
  if (/[apo]|noon|midnight/i.test(clock)) return true;
  return /(?:at|around|about|by|before|after|until|till|from|to|between|since)\s+$/i.test(before);
}
