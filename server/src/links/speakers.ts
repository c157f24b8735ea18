import type { Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { singular } from '../language/singular.js';
import { SPEAKING } from '../language/words/speakers.js';
import type { DescriptionMention } from '../mentions/names/name.js';
import { genderOfNoun, isPersonNoun, type Gender } from '../mentions/names/person-noun.js';
import { NO_NAMES as PEOPLES } from '../mentions/names/words/others.js';
import { isTitleHead } from '../mentions/names/titles.js';
import type { Source } from '../mentions/statements/statement.js';
import type { Span } from '../text/span.js';
import { genderOfName, genderOfTitle } from './identity/gender.js';
import { personalName } from './identity/personal-name.js';

/** Who a source is, by its fullest name. */
export interface Speaker {
  readonly name: string;
  readonly entity: Entity | undefined;
}

/**
 * Finds who the words of a source are: `Mayor Ada Quill`, `Quill`, `she` and `the mayor` are Ada Quill.
 *
 * Called in text order, with the words behind the source: a pronoun that nothing else explains is whoever spoke last.
 * `unheard` is what the story does not tell itself, its quotations and bylines, in text order, and `openings` the descriptions that open a sentence: `Her sister disagreed.`
 */
export function speakerFinder(
  entities: readonly Entity[],
  unheard: readonly { readonly span: Span }[],
  openings: readonly DescriptionMention[],
): (source: Source, behind: string) => Speaker {
  const places = entities
    .flatMap(entity =>
      [...entity.mentions, ...entity.pronouns, ...entity.descriptions].map(({ span, kind }) => ({
        span,
        entity,
        kind,
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const bySurname = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    const key = lastWord(entity.name);
    bySurname.set(key, bySurname.has(key) ? undefined : entity);
  }

  const bodies = new Map(
    entities.flatMap(entity => (entity.type === 'organization' ? [[nameOfBody(entity.name), entity]] : [])),
  );

  const known = new Set<unknown>(entities.flatMap(entity => entity.descriptions));
  const strangers = openings.filter(description => !known.has(description));
  const spoke = new Speakers(outside(places, unheard), outside(strangers, unheard));

  return (source, behind) => {
    const words = bare(source.of ?? source);
    const entity =
      headOf(words, placesIn(places, words.span)) ??
      (source.kind === 'noun' ? apposed(source, behind, places) : undefined) ??
      (source.kind === 'name' ? called(words.text, bySurname) : undefined) ??
      bodies.get(nameOfBody(words.text));
    const speaker = entity ? { name: entity.name, entity } : spoke.recall(words);
    spoke.add(words, speaker);
    return speaker;
  };
}

/** Whom the last word of a name means: `Mr Quill`, `the Courier`; not `Vell Daily News` the `Northwick News`. */
function called(words: string, bySurname: ReadonlyMap<string, Entity | undefined>): Entity | undefined {
  const name = lastWord(words);
  const entity = isTied(words.slice(0, -name.length)) ? undefined : bySurname.get(name);
  return entity?.type === 'person' || withoutArticle(words) === name ? entity : undefined;
}

/** How a body is called in small letters too: `the works ministry` and `the Works Ministry’s`. */
function nameOfBody(words: string): string {
  return fold(withoutArticle(words).replace(/['’]s?$/u, ''));
}

function withoutArticle(words: string): string {
  return words.replace(/^the\s/iu, '');
}

/** The words without what stands in brackets behind them: `the Vell Atlas Centre (VAC)` */
function bare({ span, text }: Words): Words {
  const short = text.replace(/\s?\([^()]{1,40}\)$/u, '');
  return short === text || short === ''
    ? { span, text }
    : { span: { ...span, end: span.start + short.length }, text: short };
}

/**
 * Whom a source names: `Lis Smith` of `Quill campaign spokeswoman Lis Smith`, the first of `the council and the police`, nobody of
 * `the Quill campaign`.
 */
function headOf(words: Words, within: readonly Place[]): Entity | undefined {
  const named = within.filter(
    (place, i) => isHolder(words, within[i - 1], place) || !isAside(words, place.span, place.entity),
  );
  const person = named.find(({ entity }) => entity.type === 'person');
  return (person ?? named.find((place, i) => isLast(words, place) || isJoined(words, place, named[i + 1])))?.entity;
}

/** True of the `Ada Quill` of `director of Harbour Watch Ada Quill`: behind the body whose role it is. */
function isHolder({ span, text }: Words, body: Place | undefined, { span: { start, end }, entity }: Place): boolean {
  if (entity.type !== 'person' || body?.entity.type !== 'organization' || body.span.end + 1 !== start) return false;
  return /\b(?:of|at)\s(?:the\s)?$/iu.test(text.slice(0, body.span.start - span.start)) && end === span.end;
}

/** Whom a role is said of that stands before a name: `her father, Jan Orr,`, `his daughter, the journalist Ana Orr` */
function apposed({ span: { end }, text }: Source, behind: string, places: readonly Place[]): Entity | undefined {
  const noun = nounOf(text);
  // His sons, Jan and Per, said; A report by the head of planning, Jan Orr, found
  if (singular(noun) !== noun || REPORTS.has(noun)) return undefined;
  const next = placesIn(places, { start: end, end: end + 80 }).find(({ entity }) => entity.type === 'person');
  const between = behind.slice(0, next && next.span.start - end);
  if (!next || !(BEFORE_NAME.test(between) || isRoleWithin(between))) return undefined;
  return isClauseBehind(behind.slice(next.span.end - end)) ? undefined : next.entity;
}

/** True of `, retired coastguard ` between `Her neighbour` and her name. */
function isRoleWithin(between: string): boolean {
  const [, noun = ''] = /^, (?:\p{Ll}[\p{Ll}-]{1,20} ){0,3}(\p{Ll}[\p{Ll}-]{1,20}) $/u.exec(between) ?? [];
  return isPersonNoun(fold(noun));
}

/** True where a name has a verb of its own: `According to his agent, Orr had been ill`. */
function isClauseBehind(text: string): boolean {
  return /^\s(?!(?:and|or|but|of|from|at|in|on|for|who|as|when|while|after|before|during|by|to|with)\b)\p{Ll}/u.test(
    text,
  );
}

/** What may stand between a role and the name of who has it: `, `, `, Commodore `, `, the Vell journalist ` */
const BEFORE_NAME = /^, (?:the (?:[\p{L}-]{1,20} ){1,4}|(?:\p{Lu}[\p{L}.-]{1,20} ){0,4})$/u;

/** True of a name that ends the words: `the mayor herself` too. */
function isLast({ span, text }: Words, place: Place): boolean {
  return /^(?: (?:him|her|it)self)?$/u.test(text.slice(place.span.end - span.start));
}

/** True of the first of two of a kind: `the Vell Council and the Arden Police`, not the `High Court of England` and Wales. */
function isJoined({ span, text }: Words, place: Place, next: Place | undefined): boolean {
  if (!next || next.entity.type !== place.entity.type) return false;
  return /^,? and (?:the )?$/u.test(text.slice(place.span.end - span.start, next.span.start - span.start));
}

/** Who has spoken so far, and who may be meant by words that name nobody. */
class Speakers {
  private person: Entity | undefined;
  /** Where that person’s last credit ends. */
  private at = 0;
  private group: Speaker | undefined;
  /** By their noun, those who have no name: `a police spokesman`, later *the spokesman*. */
  private readonly unnamed = new Map<string, string>();

  /** Where the last credit of somebody without a name begins and ends: `a railway official`. */
  private stranger: Words | undefined;

  /** `told` is whom the writer mentions, which is not whom the quoted do; `strangers` are those of them who have no name. */
  constructor(
    private readonly told: readonly Place[],
    private readonly strangers: readonly DescriptionMention[],
  ) {}

  add({ text, span }: Words, speaker: Speaker): void {
    const { entity } = speaker;
    if (entity?.type === 'person') {
      this.person = entity;
      this.at = span.end;
      this.group = undefined;
      this.stranger = undefined;
    } else if (!PRONOUN.test(text)) {
      this.group = entity || isGroup(text) || isBody(text, undefined) || isOutlet(text) ? speaker : undefined;
      if (!entity && !ANAPHOR.test(text)) this.unnamed.set(nounOf(text), text);
      // a railway official, the company’s spokesman
      if (!entity && isPersonNoun(fold(nounOf(text))) && /^(?:an?|one|another)\s|['’]s?\s\p{Ll}+$/iu.test(text))
        this.stranger = { text, span };
    }
  }

  recall({ text, span }: Words): Speaker {
    const { person, group } = this;
    const stranger = genderOf(text) && this.strangerFor(text, span);
    if (stranger !== undefined) return { name: stranger, entity: undefined };
    const fits = person && mayBe(text, person);
    const one =
      fits && isSurely(text, person)
        ? person
        : genderOf(text) && (this.onlyOne(text, span) ?? (fits ? person : this.onlyTold(text, span)));
    if (one) return { name: one.name, entity: one };
    if (group && (/^they$/iu.test(text) ? mayBeSeveral(group) : /^it$/iu.test(text) && !isSeveral(group))) return group;
    const body = /^it$/iu.test(text) ? this.onlyBody(span) : this.bodyFor(text, span);
    if (body) return { name: body.name, entity: body };
    const known = this.unnamed.get(ANAPHOR.exec(text)?.[1]?.toLowerCase() ?? '');
    if (known !== undefined) return { name: known, entity: undefined };
    if (isVariation(text)) {
      const named = this.since(span);
      const recent = span.start - this.at < NEAR ? person : undefined;
      const meant = AGED.test(text) ? (named.at(-1) ?? recent) : named.every(other => other === recent) && recent;
      if (meant) return { name: meant.name, entity: meant };
    }
    return { name: text, entity: undefined };
  }

  /** The *it* of `The Weather Office has warned the west. Gusts are likely, it said`: the only body that stands near. */
  private onlyBody({ start }: Span): Entity | undefined {
    const near = placesIn(this.told, { start: Math.max(this.at, start - BESIDE), end: start });
    const [only, ...others] = new Set(near.map(({ entity }) => entity).filter(({ type }) => type === 'organization'));
    return others.length === 0 ? only : undefined;
  }

  /**
   * The body that *the council* or *the company* surely is: the only one told of before whose name says so, or for a company
   * the only one that stands near and bears no other noun.
   */
  private bodyFor(words: string, { start }: Span): Entity | undefined {
    const noun = ANAPHOR.exec(words)?.[1]?.toLowerCase() ?? '';
    if (!BODIES.has(noun)) return undefined;
    const isCompany = /^(?:company|firm|business|retailer|carmaker|airline|startup)$/u.test(noun);
    const near = placesIn(this.told, { start: isCompany ? Math.max(0, start - NEAR) : 0, end: start });
    const bodies = new Set(near.map(({ entity }) => entity).filter(({ type }) => type === 'organization'));
    const called = [...bodies].filter(({ name }) => wordsOf(name).includes(noun));
    const fitting =
      called.length > 0 || !isCompany ? called : [...bodies].filter(({ name }) => !wordsOf(name).some(isOfBody));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /**
   * Who is meant without a name by *he* or *she*: the official who spoke last, or whoever a sentence has told of since, `Her sister
   * disagreed`; unless somebody with a name has come in between.
   */
  private strangerFor(pronoun: string, { start }: Span): string | undefined {
    const gender = genderOf(pronoun);
    const spoke = this.stranger;
    const told = placesIn(this.strangers, { start: Math.max(this.at, start - NEAR), end: start }).findLast(
      description => description.gender === gender,
    );
    const meant = told && told.span.start >= (spoke?.span.end ?? 0) ? told : spoke;
    if (!meant || start - meant.span.end > NEAR) return undefined;
    if (meant === spoke && (genderOfNoun(fold(nounOf(spoke.text))) ?? gender) !== gender) return undefined;
    const named = placesIn(this.told, { start: meant.span.end, end: start });
    return named.some(({ entity }) => entity.type === 'person') ? undefined : meant.text;
  }

  /** The people told of since somebody spoke last. */
  private since({ start }: Span): Entity[] {
    return placesIn(this.told, { start: Math.max(this.at, start - NEAR), end: start })
      .map(({ entity }) => entity)
      .filter(({ type }) => type === 'person');
  }

  /** The only one of them who is surely a `he`, or a `she`. */
  private onlyOne(pronoun: string, span: Span): Entity | undefined {
    const fitting = new Set(this.since(span).filter(entity => genderNamed(entity) === genderOf(pronoun)));
    const [only] = fitting;
    return fitting.size === 1 ? only : undefined;
  }

  /** The only one told of since somebody spoke last, if that is somebody with a title: `Judge Gray Orr ruled. He said …` */
  private onlyTold(pronoun: string, span: Span): Entity | undefined {
    const [only, ...others] = new Set(this.since(span).filter(other => mayBe(pronoun, other)));
    const isOfficial = /^\p{Lu}/u.test(only?.title ?? '');
    return isOfficial && others.length === 0 ? only : undefined;
  }
}

/** The mentions that stand in none of the others, such as quotations. */
function outside<P extends { readonly span: Span }>(
  places: readonly P[],
  quotes: readonly { readonly span: Span }[],
): P[] {
  let next = 0;
  return places.filter(({ span }) => {
    while ((quotes[next]?.span.end ?? Infinity) <= span.start) next++;
    return (quotes[next]?.span.start ?? Infinity) > span.start;
  });
}

/** `the 35-year-old`, which is said of whoever was named last. */
const AGED = /^the \d{1,3}-year-old$/iu;

/** How far behind his last words somebody may be called by another name. */
const NEAR = 600;
/** How far back the body stands that *it* means. */
const BESIDE = 250;

/** True of what writers put for a name they have just used: `the 35-year-old`, `the Texas Republican`, `the former winger`. */
function isVariation(words: string): boolean {
  const [, narrower, noun] = /^the ((?:[\p{L}\p{N}.’'-]+ ){0,4})([\p{L}\p{N}-]+)$/iu.exec(words) ?? [];
  // the Quills’ lawyer is somebody’s
  if (noun === undefined || narrower === undefined || /['’]s?\s/u.test(narrower)) return false;
  if (/^\d{1,3}-year-old$/u.test(noun) || isPeople(noun)) return true;
  // the Local Government Ombudsman holds an office of that name
  if (/^\p{Lu}\p{Ll}/u.test(noun) && !PARTISANS.test(noun)) return false;
  return isPersonNoun(fold(noun)) && /(?:^|\s)(?:\p{Lu}|former |ex-|\d{1,2}-year-old )/u.test(narrower);
}

const PARTISANS = /^(?:Republican|Democrat|Conservative|Liberal|Socialist|Tory|Senator|Congressman|Congresswoman)$/u;

/** The `Romanian` of *the Romanian said*. */
function isPeople(noun: string): boolean {
  return /^\p{Lu}/u.test(noun) && PEOPLES.has(fold(noun));
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|who)$/iu;

/** What points back at somebody without a name: *the spokesman*. */
const ANAPHOR = /^the ([\p{L}-]{3,30})$/iu;

/** Nouns for a body of people that may stand for its name. */
const BODIES: ReadonlySet<string> = new Set(
  `company firm business retailer carmaker airline startup ministry council board bank club party union agency department committee
  commission court university college school hospital church institute association foundation federation charity museum authority
  trust group campaign academy society bureau alliance league centre center organization organisation network`.split(
    /\s+/,
  ),
);

/** Words that make a name that of no company: `Harbour Board`, `Vell Courier`. */
function isOfBody(word: string): boolean {
  return (
    (BODIES.has(word) && !/^(?:company|firm|bank|group|airline|trust)$/u.test(word)) ||
    /^(?:police|times|post|herald|courier|news|radio|tv|government|parliament|senate|congress|house|office|service|nations|fc|united|army)$/u.test(
      word,
    )
  );
}

function wordsOf(name: string): string[] {
  return fold(name).split(/[\s-]+/);
}

/** The noun that somebody without a name is told of by: `a spokesman for the water board` is a spokesman. */
export function nounOf(words: string): string {
  const [head = ''] = words
    .toLowerCase()
    .split(/ (?:of|for|from|by|with|at|in|on|who|that|familiar|close|briefed|aware|involved) |,/u);
  return lastWord(head);
}

/** True of `traders at the market`, whom no *it* means. */
function isSeveral({ name, entity }: Speaker): boolean {
  const noun = nounOf(name);
  return !entity && singular(noun) !== noun;
}

/** True of whom *they* may mean: `residents`, `Harbour Watch`; not `the affidavit`. */
function mayBeSeveral({ name, entity }: Speaker): boolean {
  return entity !== undefined || isGroup(name);
}

/** True of `residents` and `the police`. */
function isGroup(words: string): boolean {
  const noun = nounOf(words);
  return (
    singular(noun) !== noun ||
    /^(?:police|people|campaign|company|ministry|board|council|government|union|party|team|agency|department)$/u.test(
      noun,
    )
  );
}

/** True if nothing speaks against a person being meant by `he` or `she`. */
function mayBe(pronoun: string, person: Entity): boolean {
  const gender = genderOf(pronoun);
  if (gender === undefined || !person.pronouns.every(other => other.gender === gender)) return false;
  return (genderNamed(person) ?? gender) === gender;
}

/** True if something speaks for it. */
function isSurely(pronoun: string, person: Entity): boolean {
  return person.pronouns.length > 0 || genderNamed(person) === genderOf(pronoun);
}

function genderOf(pronoun: string): Gender | undefined {
  return /^he$/iu.test(pronoun) ? 'male' : /^she$/iu.test(pronoun) ? 'female' : undefined;
}

/** What the title or the name of a person says: `Mrs Orr`, `Maria Orr`. */
function genderNamed({ title, name }: Entity): Gender | undefined {
  return genderOfTitle(title) ?? genderOfName(personalName(name));
}

interface Words {
  readonly span: Span;
  readonly text: string;
}

interface Place {
  readonly span: Span;
  readonly entity: Entity;
}

/** The mentions that lie within a span; the search is by halves, since it is made for every statement. */
function placesIn<P extends { readonly span: Span }>(places: readonly P[], { start, end }: Span): P[] {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.span.start ?? Infinity) < start) from = middle + 1;
    else to = middle;
  }
  const found: P[] = [];
  for (let place = places[from]; place && place.span.start < end; place = places[++from]) {
    if (place.span.end <= end) found.push(place);
  }
  return found;
}

/** True of a name that only tells whose the source is: `Quill’s lawyer`, `a spokesman for Quill`, `the Quill campaign`, `his Vell office`. */
function isAside({ span, text }: Words, name: Span, { type }: Entity): boolean {
  const before = text.slice(0, name.start - span.start);
  const isOwner = /^(?:his|her|their)$/iu.test(text.slice(before.length, name.end - span.start)) && name.end < span.end;
  return (
    isOwner ||
    (type === 'person' ? isTied(before) && !OWNS.test(before) : TIES.test(before)) ||
    BEFORE_NOUN.test(text.slice(name.end - span.start))
  );
}

/** True of `a spokesman for ` before a name; not of a title, `Envoy to the United Nations `, or of `University of Vell president `. */
function isTied(before: string): boolean {
  const [, holder = '', body = ''] =
    /^(.*?)\b(?:of|for|from|at|to|with|by|in|on|within|inside|near)\s(.*)$/iu.exec(before) ?? [];
  if (body === '') return TIES.test(before);
  const head = lastWord(holder.trim());
  if (isSeat(holder, body) || isPortfolio(head, body)) return false;
  if (!TIES.test(body) && body.split(' ').some(word => isPersonNoun(fold(word))))
    return isCommon(head) && speaks(singular(fold(head)));
  const [first = ''] = body.replace(/^the\s/u, '').split(' ');
  return !(isTitleHead(head.toLowerCase()) && /^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(first));
}

/** True of what heads a role: the `speaker of the parliament`, the `co-author of the study` in front of a name. */
function isSeat(holder: string, body: string): boolean {
  // Member of Parliament (MP) Ada Quill
  if (/^member $/iu.test(holder) && /^(?:the )?\p{Lu}\p{Ll}+ (?:\(\p{Lu}{2,5}\) )?$/u.test(body)) return true;
  const [, noun = ''] = /^the (\p{Ll}{3,20}) $/u.exec(body) ?? [];
  const isBody =
    BODIES.has(noun) || /^(?:parliament|senate|assembly|house|study|report|paper|book|film|project)$/u.test(noun);
  return isBody && isPersonNoun(fold(lastWord(holder.trim())).replace(/^co-/u, ''));
}

/**
 * True of an office that goes on to say for what, or to another: the `minister of state for labour and employment` Ada Quill, the
 * `secretary of the party and Chief Minister` Ada Quill; not of `a lawyer for the singer`.
 */
function isPortfolio(office: string, body: string): boolean {
  if (!isTitleHead(office.toLowerCase())) return false;
  const words = body.trim().split(' ');
  const last = words.at(-1) ?? '';
  if (!/\b(?:the|an?|his|her)\b/u.test(body)) return /^\p{Ll}/u.test(last) && !isPersonNoun(last);
  const second = words.slice(words.lastIndexOf('and') + 1).join(' ');
  return second !== words.join(' ') && !TIES.test(second) && isTitleHead(last.toLowerCase());
}

/** True of a noun, not of a part of a name, though it may open the sentence: `Supporters`, but not `University`. */
function isCommon(word: string): boolean {
  return !/^\p{Lu}/u.test(word) || singular(fold(word)) !== fold(word) || isPersonNoun(fold(word));
}

function speaks(noun: string): boolean {
  return isPersonNoun(noun) || SPEAKING.has(noun);
}

/** What goes on behind a name that is not the speaker’s own: a possessive ending or a noun. */
const BEFORE_NOUN =
  /^(?:['’]s?\s|\s(?!(?:\p{Ll}{2,20}ing|of|for|from|with|at|in|on|by|to|during|after|before|while|when|and|or|who|himself|herself|jr|sr)\b)\p{Ll})/u;

/** What tells whose somebody is: `the Bureau of Rivers’ Jan Orr` */
const OWNS = /(?:['’]s|s['’])\s$/u;

/** Words behind which a name is not the speaker’s own. */
const TIES = /\b(?:of|for|from|at|to|with|by|in|on|within|inside|near)\s/iu;

function lastWord(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).replace(/['’]s$/u, '');
}

/** True of whom the story knows and of nouns for people, `a woman in the gallery`; not of `the filibuster`, nor of *they*. */
export function isSomebody({ name, entity }: Speaker): boolean {
  return entity !== undefined || isPersonNoun(singular(nounOf(name)));
}

/** True of `the council`, `the report`, `Vell Council`: what says things, but never *I*. */
export function isBody(name: string, type: Entity['type'] | undefined): boolean {
  if (type) return type === 'organization';
  const noun = nounOf(name);
  return BODIES.has(noun) || REPORTS.has(noun);
}

const REPORTS: ReadonlySet<string> = new Set(
  `report study survey poll audit panel police government affidavit indictment complaint petition filing lawsuit ruling judgment
  verdict statement letter memo bill law document editorial`.split(/\s+/),
);

/** True of a paper or a station: `the Vell Courier`, `Radio Vell`, `Vell.com`. */
export function isOutlet(name: string): boolean {
  return /(?<!\p{L})(?:Times|Post|Courier|Herald|Tribune|Gazette|Telegraph|Guardian|Observer|Journal|Chronicle|Daily|News|Press|Reuters|Agence France-Presse|CNN|BBC|NBC|ABC|CBS|NPR|AP|AFP)$|^Radio\s|\.(?:com|org|net)$/u.test(
    name,
  );
}
