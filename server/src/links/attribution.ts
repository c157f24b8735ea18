import type { Attribution, Entity, Inference } from '../article.js';
import { contains } from '../text/span.js';
import type { Paragraph } from '../mentions/paragraph.js';
import type { Span } from '../text/span.js';
import { isTold } from '../mentions/statements/sources.js';
import type { Source, StatementMention } from '../mentions/statements/statement.js';
import { opensWithQuotation } from './quotations.js';
import { signaturesOf, type Signature } from './signatures.js';
import { lastWord } from './speaker.js';
import { speakerFinder } from './speakers.js';
import { inTurn, turnsOf } from './turns.js';

/** Credits each statement to its speaker: resolves sources to entities, and carries speakers over paragraphs. */
export function attribute(paragraphs: readonly Paragraph[], entities: readonly Entity[]): Attribution[] {
  const speakerOf = speakerFinder(
    entities,
    // Whoever is named in a byline is nobody that the story tells of
    paragraphs.flatMap<{ readonly span: Span }>(({ role, span, quotes }) => (role === 'byline' ? [{ span }] : quotes)),
    paragraphs.flatMap(({ descriptions, sentences }) =>
      descriptions.filter(
        ({ determiner, span }) => determiner === 'possessive' && sentences.some(({ start }) => start === span.start),
      ),
    ),
  );
  const carried = carry(paragraphs);
  const turns = turnsOf(paragraphs);
  return paragraphs.flatMap((paragraph, i) =>
    paragraph.statements.map(statement => {
      const own = ownSource(inTurn(statement, turns[i]));
      const [source, by] =
        (own && runsOn(statement) ? confirmed(own, carried[i]) : own) ??
        (statement.form === 'term' ? undefined : carried[i]) ??
        [];
      const behind = source ? paragraph.text.slice(Math.max(0, source.span.end - paragraph.span.start)) : '';
      const credit = source && by && { mention: source.span, ...speakerOf(source, behind), cue: statement.cue, by };
      if (!source || !isTold(source)) return { statement, speaker: credit, likely: undefined };
      const isNamed = credit && namesOf(paragraph, statement).has(lastWord(credit.name));
      return { statement, speaker: undefined, likely: isNamed ? undefined : credit };
    }),
  );
}

/** Whom a statement names, by the last words of their names: whoever says `“Orr drew all of it”` is hardly Orr. */
function namesOf({ names }: Paragraph, { form, span }: StatementMention): ReadonlySet<string> {
  const named = form === 'direct' ? names.filter(name => contains(span, name.span.start)) : [];
  return new Set(named.map(({ name }) => lastWord(name)));
}

type Found = readonly [Source, Inference];

function ownSource({ source }: StatementMention): Found | undefined {
  return source && [source, source.from];
}

/** Whom the writer tells of before a quotation says it, if it runs on to a paragraph that says `he continued`, or names the speaker. */
function confirmed(told: Found, next: Found | undefined): Found {
  if (next?.[1] !== 'running quotation') return told;
  const [source] = told;
  return next[0].kind === 'pronoun' ? [{ ...source, from: 'running quotation' }, 'running quotation'] : next;
}

/** For each paragraph, who speaks in it where it does not say so itself. */
function carry(paragraphs: readonly Paragraph[]): (Found | undefined)[] {
  const carried: (Found | undefined)[] = [];
  const signatures = signaturesOf(paragraphs, isAlone);
  paragraphs.forEach((paragraph, i) => {
    carried.push(needsSource(paragraph) ? around(paragraphs, i, carried[i - 1], signed(signatures[i])) : undefined);
  });
  return carried;
}

function around(
  paragraphs: readonly Paragraph[],
  i: number,
  carried: Found | undefined,
  signature: Found | undefined,
): Found | undefined {
  const paragraph = paragraphs[i];
  const before = paragraphs[i - 1];
  if (signature?.[1] === 'lead-in') return signature;
  const led = paragraph && before && behind(paragraph, before, carried);
  if (led?.[1] === 'lead-in' && !signature) return led;
  const found = (before && continued(before, carried)) ?? ahead(paragraphs, i) ?? signature;
  return found ?? (isSlip(paragraph, paragraphs[i + 1]) ? undefined : led);
}

function signed(signature: Signature | undefined): Found | undefined {
  if (!signature) return undefined;
  const { name, text, from } = signature;
  return [{ span: name, text, kind: 'name', from: 'lead-in' }, from];
}

function needsSource({ statements }: Paragraph): boolean {
  return statements.some(statement => statement.form !== 'term' && (!statement.source || runsOn(statement)));
}

/** True of a quotation that is left open behind whom the writer but tells of: who says it stands in the next paragraph. */
function runsOn({ closed, form, source }: StatementMention): boolean {
  return !closed && form === 'direct' && source !== undefined && isTold(source);
}

/** The paragraph before left its quotation open: it goes on here. */
function continued(before: Paragraph, carried: Found | undefined): Found | undefined {
  const last = before.statements.at(-1);
  if (!last || last.closed || last.form === 'term' || isDashed(before)) return undefined;
  const source = last.source ?? carried?.[0];
  return source && [source, 'running quotation'];
}

/** The quotation is left open here: who says it may stand in a paragraph that it runs on to. */
function ahead(paragraphs: readonly Paragraph[], i: number): Found | undefined {
  for (let j = i; j < paragraphs.length && isLeftOpen(paragraphs[j]); j++) {
    const next = paragraphs[j + 1];
    const source = next && opensWithQuotation(next) ? next.statements[0]?.source : undefined;
    if (source) return [source, 'running quotation'];
  }
  return undefined;
}

/** A quotation that somebody forgot to close has taken in what stands behind it, perhaps its speaker: `“We lost, said Orr.` */
function isSlip(paragraph: Paragraph | undefined, next: Paragraph | undefined): boolean {
  return isLeftOpen(paragraph) && !(next && opensWithQuotation(next));
}

function isLeftOpen(paragraph: Paragraph | undefined): boolean {
  return paragraph?.statements.at(-1)?.closed === false && !isDashed(paragraph);
}

/** Speech that a dash leads in has no mark at its end, and mostly another speaker in the next paragraph. */
function isDashed({ quotes }: Paragraph): boolean {
  return quotes.at(-1)?.by === 'quotes/dash';
}

/** A paragraph that is nothing but a quotation belongs to whoever the one before leads to. */
function behind(paragraph: Paragraph, before: Paragraph, carried: Found | undefined): Found | undefined {
  if (!isAlone(paragraph) || isDashed(paragraph) || paragraph.role !== 'body' || before.role !== 'body')
    return undefined;
  if (isAlone(before) && carried) return carried;
  const { follower } = before;
  if (paragraph.quotes[0]?.by === 'quotes/block' && follower?.from !== 'lead-in') return undefined;
  return follower && [follower, follower.from === 'lead-in' ? 'lead-in' : 'previous paragraph'];
}

/** True if quotations are all of the paragraph. */
function isAlone({ span, statements }: Paragraph): boolean {
  const quoted = statements.filter(({ form }) => form === 'direct' || form === 'mixed');
  const length = quoted.reduce((sum, statement) => sum + statement.span.end - statement.span.start, 0);
  return quoted.length > 0 && length + 3 * quoted.length >= span.end - span.start;
}
