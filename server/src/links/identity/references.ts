import type { DescriptionMention, PronounMention } from '../../mentions/names/name.js';
import type { Gender } from '../../mentions/names/person-noun.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { contains, encloses, type Span } from '../../text/span.js';

/** A person to whom pronouns and descriptions may point. */
export interface Referent {
  readonly gender: Gender | undefined;
  readonly mentions: readonly { readonly span: Span }[];
}

/** What points at one person. */
export interface References {
  readonly pronouns: PronounMention[];
  readonly descriptions: DescriptionMention[];
}

/**
 * Whom each *he*, *she*, *his* and *her* of a story surely means, and each *the minister* that says what one person is, of
 * all (`bearers`) or of those in reach.
 *
 * A pronoun means the one person of its gender who is named before it in its sentence; else, of the last sentence that
 * names one, whoever speaks or else opens it, for the subject of a sentence mostly stays the subject of the next; else the
 * only one in reach. A pronoun that is resolved counts as naming, and somebody without a name (*his wife*) as a rival. What stands
 * in quotation marks has another speaker, and is left alone both ways.
 */
export function resolveReferences<P extends Referent>(
  paragraphs: readonly Paragraph[],
  people: readonly P[],
  bearers: (description: DescriptionMention) => readonly P[],
): Map<P, References> {
  const found = new Map<P, References>();
  const refer = (person: P): References => {
    const known = found.get(person) ?? { pronouns: [], descriptions: [] };
    found.set(person, known);
    return known;
  };
  const genders = new Map(people.map(person => [person, person.gender]));
  let past: Seen<P>[][] = [];

  for (const mentions of sentencesOf(paragraphs, people)) {
    const here: Seen<P>[] = [];
    past = [here, ...past.slice(0, REACH - 1)];
    for (const { opens, speaks, owns, mention } of mentions) {
      const lead = speaks || (opens && here.every(({ owns }) => owns));
      switch (mention.kind) {
        case 'name':
          here.push({ person: mention.person, gender: genders.get(mention.person), lead, speaks, owns });
          break;
        case 'description': {
          const person = onlyOne(bearers(mention), past);
          if (person) refer(person).descriptions.push(mention);
          here.push({ person, gender: person ? genders.get(person) : mention.gender, lead, speaks });
          break;
        }
        case 'pronoun': {
          const { gender } = mention;
          if (gender !== 'male' && gender !== 'female') break;
          const person = antecedent(past, gender);
          if (!person) break;
          refer(person).pronouns.push(mention);
          genders.set(person, gender);
          here.push({ person, gender, lead, speaks, owns });
        }
      }
    }
  }
  return found;
}

/** How many sentences back, its own counted, a pronoun looks for the person it means. */
const REACH = 4;

/** Somebody whom a sentence has mentioned so far. */
interface Seen<P> {
  /** Undefined for one who has no name, or none that is known. */
  readonly person: P | undefined;
  readonly gender: Gender | undefined;
  /** True of the one who opens the sentence, as its subject does, and of those whom it quotes. */
  readonly lead: boolean;
  readonly speaks: boolean;
  readonly owns?: boolean;
}

/** The person whom a pronoun means, of those seen in its own sentence (first in `past`) and in those before. */
function antecedent<P>(past: readonly Seen<P>[][], gender: Gender): P | undefined {
  const fits = (seen: Seen<P>): boolean => (seen.gender ?? (seen.person ? gender : undefined)) === gender;
  const depth = past.findIndex(sentence => sentence.some(fits));
  const near = past[depth]?.filter(fits) ?? [];
  const [first] = near;
  if (!first?.person) return undefined;
  // “An official said … He added”: whoever speaks without a name may be of either gender
  const stranger = (seen: Seen<P>): boolean => seen.speaks && !seen.person && seen.gender === undefined;
  if (past.slice(0, depth).some(sentence => sentence.some(stranger))) return undefined;
  const alone = near.every(({ person }) => person === first.person);
  if (depth === 0) return alone ? first.person : undefined;
  const leads = new Set(near.filter(({ lead }) => lead).map(({ person }) => person));
  if (depth === 1 && leads.size === 1) return leads.values().next().value;
  const only = past.flat().every(seen => !fits(seen) || seen.person === first.person);
  return only && first.gender === gender ? first.person : undefined;
}

/** The one candidate there is, else the only one who is in reach. */
function onlyOne<P>(candidates: readonly P[], past: readonly Seen<P>[][]): P | undefined {
  if (candidates.length <= 1) return candidates[0];
  const near = new Set(past.flat().flatMap(({ person }) => (person && candidates.includes(person) ? [person] : [])));
  const [person] = near;
  return near.size === 1 ? person : undefined;
}

interface Located<P> {
  readonly span: Span;
  /** True of who stands near the start of the sentence, alone. */
  readonly opens: boolean;
  /** True of who is credited with what the sentence reports. */
  readonly speaks: boolean;
  /** True of the `her` of `her sister`, and the `Quill` of `Quill’s brother, Jan Orr,`, which only say whose sister or brother it is. */
  readonly owns: boolean;
  readonly mention: { readonly kind: 'name'; readonly person: P } | PronounMention | DescriptionMention;
}

type Bare<P> = Omit<Located<P>, 'opens' | 'speaks' | 'owns'>;

/** A sentence opens with its first words: `Asked about the vote on Tuesday, Lopez`. */
const OPENING = 60;

/** What each sentence of the story mentions outside quotation marks, in text order; one that is all quoted is left out. */
function* sentencesOf<P extends Referent>(
  paragraphs: readonly Paragraph[],
  people: readonly P[],
): Iterable<Located<P>[]> {
  const names = people
    .flatMap(person => person.mentions.map(({ span }) => ({ span, mention: { kind: 'name', person } as const })))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const { role, span, text, sentences, quotes, pronouns, descriptions, statements } of paragraphs) {
    const sources = new Set(statements.flatMap(({ source }) => (source ? [source.span.end] : [])));
    const first = next;
    while (names[next] && (names[next]?.span.start ?? 0) < span.end) next++;
    // Nobody in the story means its author
    const mentions = [
      ...(role === 'byline' ? [] : names.slice(first, next)),
      ...pronouns.map(mention => ({ span: mention.span, mention })),
      ...descriptions.map(mention => ({ span: mention.span, mention })),
    ]
      .filter(({ span }) => !quotes.some(quote => contains(quote.span, span.start)))
      // `his wife`: the pronoun is read first
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let at = 0;
    for (const sentence of sentences) {
      const from = at;
      while (mentions[at] && (mentions[at]?.span.start ?? 0) < sentence.end) at++;
      if (quotes.some(quote => encloses(quote.span, sentence))) continue;
      const here = mentions.slice(from, at);
      const between = (start: number, end: number): string => text.slice(start - span.start, end - span.start);
      const answer = answerIn(sentence, between);
      yield here
        .filter(({ span: { start }, mention }) => mention.kind !== 'name' || start >= answer)
        .filter((mention, i) => !isRole(mention, here[i - 1], between) && !isRole(mention, here[i + 1], between))
        .filter(
          ({ span: { start } }) => !ASKS.test(text.slice(Math.max(0, start - span.start - 60), start - span.start)),
        )
        .map((item, i, all) => ({
          ...item,
          speaks: sources.has(item.span.end),
          owns:
            isOwner(item, all[i + 1]) ||
            isWhose(item, all[i + 1], between) ||
            isAhead(item, all.slice(i + 1, i + 4), sentence, between),
          opens:
            item.span.start - sentence.start < OPENING &&
            !isJoined(item, all[i + 1]) &&
            !isWhose(item, all[i + 1], between) &&
            !isAhead(item, all.slice(i + 1, i + 4), sentence, between),
        }));
    }
  }
}

/** Where the `he` stands of `Asked whether Orr would play, he smiled`, who is not Orr; the start of any other sentence. */
function answerIn({ start, end }: Span, between: Between): number {
  return start + (QUESTION.exec(between(start, end))?.[0].length ?? 0);
}

const QUESTION =
  /^(?:When )?(?:asked|pressed|questioned|challenged|quizzed) (?:whether|if|about|why|how|what|when|who|on)\b[^.!?]{0,200}?, (?=s?he )/iu;

/** The words of a paragraph from one offset to another; none where the second comes first. */
type Between = (start: number, end: number) => string;

/** True of the `her` of `her sister`. */
function isOwner<P>({ span, mention }: Bare<P>, next: Bare<P> | undefined): boolean {
  return mention.kind === 'pronoun' && next?.mention.kind === 'description' && next.span.start === span.start;
}

/** True of two in one breath, neither of whom opens the sentence alone: `Ana Duarte and Rosa Klein`. */
function isJoined<P>({ span }: Bare<P>, next: Bare<P> | undefined): boolean {
  return next !== undefined && next.mention.kind === 'name' && next.span.start - span.end <= ' and '.length;
}

/** Before who asks somebody else: `Under questioning by ` Ada Quill, `he agreed`; `Asked by `. */
const ASKS =
  /(?:^|[.”"] )(?:(?:Under|During|In) (?:cross-examination|(?:cross-|further )?questioning|examination|re-examination)|Asked|Pressed|Questioned|Challenged|Cross-examined|Interviewed|Quizzed|Grilled)(?: \p{Ll}+)? by (?:\p{L}+\.? ){0,4}$/u;

/** True of the `him` of `When we met him, Quill laughed`, and the `his` of `For his part, Quill agreed`: who follows opens the sentence. */
function isAhead<P>({ span, mention }: Bare<P>, rest: readonly Bare<P>[], sentence: Span, between: Between): boolean {
  const name = rest.find(({ mention }) => mention.kind === 'name');
  return (
    mention.kind === 'pronoun' &&
    name !== undefined &&
    span.start - sentence.start < OPENING &&
    FRONTED.test(between(sentence.start, span.end)) &&
    /^[^,]{0,60}, (?:[^,]{1,60}, )?$/u.test(between(span.end, name.span.start))
  );
}

/** How a phrase or a clause opens that stands before the subject of its sentence. */
const FRONTED =
  /^\P{L}*(?:When|While|As|After|Before|Since|Until|For|In|On|At|With|During|Despite|Like|Upon|Asked)\s[^,]*$/u;

/** True of a mention in the words `Quill’s half-brother, Jan` or `Her coach, Jan`, where Jan is next. */
function isWhose<P>({ span, mention }: Bare<P>, next: Bare<P> | undefined, between: Between): boolean {
  if (next?.mention.kind !== 'name') return false;
  if (mention.kind === 'pronoun' && !/^(?:his|her|their|its)$/iu.test(between(span.start, span.end))) return false;
  return (mention.kind === 'pronoun' ? /^ [\p{L} -]{2,40},? $/u : /^['’]s? [\p{L} -]{2,40},? $/u).test(
    between(span.end, next.span.start),
  );
}

/**
 * True of a description that says what the name beside it is: `Lin Okafor, the treasurer`, `the treasurer, Lin Okafor`,
 * `Its owner, the Vell banker Lin Okafor`.
 */
function isRole<P>(a: Bare<P>, b: Bare<P> | undefined, between: Between): boolean {
  if (a.mention.kind !== 'description' || b?.mention.kind !== 'name') return false;
  if (Math.abs(a.span.start - b.span.end) <= 2 || Math.abs(b.span.start - a.span.end) <= 2) return true;
  return /^, the (?:[\p{L}-]{1,20} ){1,4}$/u.test(between(a.span.end, b.span.start));
}
