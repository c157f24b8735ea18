// Who is meant by words that name nobody: *she*, *the council*, *the 35-year-old*.
import type { Entity } from '../article.js';
import { fold } from '../language/fold.js';
import { singular } from '../language/singular.js';
import type { DescriptionMention } from '../mentions/names/name.js';
import { genderOfNoun, isPersonNoun, type Gender } from '../mentions/names/person-noun.js';
import { NO_NAMES as PEOPLES } from '../mentions/names/words/others.js';
import type { Span } from '../text/span.js';
import { genderOfName, genderOfTitle } from './identity/gender.js';
import { personalName } from './identity/personal-name.js';
import { type Speaker, BODIES, nounOf, isBody, isOutlet } from './speaker.js';
import { type Words, type Place, placesIn } from './speakers-named.js';

/** Who has spoken so far, and who may be meant by words that name nobody. */
export class Speakers {
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
export function outside<P extends { readonly span: Span }>(
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
