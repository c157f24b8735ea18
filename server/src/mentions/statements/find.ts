import { trim, type Span } from '../../text/span.js';
import type { NameMention, PronounMention } from '../names/name.js';
import type { Reading } from '../paragraph.js';
import type { QuoteMention } from '../quotes/quote.js';
import { isCapital, isMark, spanOf, unitsOf, type Item, type Unit } from './clause.js';
import { contentsOf, type Report } from './contents.js';
import { findCues } from './cues.js';
import type { Phrase } from './phrases.js';
import type { Form, Place, Source, StatementMention } from './statement.js';
import { clauseSubject, subjectOf, type Subject } from './subjects.js';
import { PRONOUNS } from '../../language/words/speakers.js';

/** What a paragraph reports somebody to have said, in marks or not, in text order. */
export function findStatements(
  reading: Reading,
  {
    quotes,
  }: {
    readonly quotes: readonly QuoteMention[];
    readonly names: readonly NameMention[];
    readonly pronouns: readonly PronounMention[];
  },
): StatementMention[] {
  const units = unitsOf(reading, quotes);
  const read = units.map(unit => readUnit(reading.text, unit));
  return carry(reading.text, units, read).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What one sentence reports. */
function readUnit(text: string, unit: Unit): StatementMention[] {
  const reports = reportsOf(unit);
  const statements: StatementMention[] = [];
  const covered = new Set<Item>();
  for (const report of reports) {
    for (const content of report.contents) {
      statements.push(...statementsIn(text, unit, report, content));
      for (let i = content.first; i <= content.last; i++) covered.add(unit.items[i] as Item);
    }
  }
  unit.items.forEach((item, i) => {
    if (!item.quote || covered.has(item)) return;
    const report = nearest(reports, i);
    const subject = report?.subject ?? subjectFor(unit, i);
    const words = wordsIn(item.text);
    const isSpeech = report ? words > 1 : words > 4;
    statements.push({
      kind: 'statement',
      span: item.quote.span,
      form: isSpeech ? (looksWhole(item.text) ? 'direct' : 'mixed') : 'term',
      closed: item.quote.closed,
      ...(report && isSpeech && { cue: cueSpan(unit, report) }),
      ...(subject && isSpeech && { source: sourceOf(text, unit, subject, 'same sentence') }),
      by: 'statements/quotation',
    });
  });
  return statements;
}

function reportsOf(unit: Unit): Report[] {
  const cues = findCues(unit);
  const reports: Report[] = [];
  let earlier: Subject | undefined;
  let floor = 0;
  const subjects = cues.map(cue => {
    const subject = subjectOf(unit, cue, earlier);
    if (subject) earlier = subject;
    return subject;
  });
  cues.forEach((cue, i) => {
    const subject = subjects[i];
    if (!subject) return;
    const limit = limitOf(
      unit,
      cues.slice(i + 1).map((next, j) => ({ cue: next, subject: subjects[i + 1 + j] })),
    );
    const contents = contentsOf(unit, cue, subject, floor, limit);
    reports.push({ cue, subject, contents });
    const last = contents.at(-1);
    if (last && last.last > cue.at) floor = last.last + 1;
  });
  return reports;
}

/** How far the content of a cue may reach: not into a clause that reports something else. */
function limitOf({ items, end }: Unit, later: readonly { cue: Report['cue']; subject: Subject | undefined }[]): number {
  for (const { cue, subject } of later) {
    if (!subject) continue;
    const start = subject.side === 'before' ? Math.min(subject.first, cue.from) : cue.from;
    const before = items[start - 1];
    if (cue.mood === 'participle' && isMark(before, ',')) return start - 1;
    if (cue.mood === 'according') return start;
    if (subject.side === 'shared' && /^(?:and|but)$/u.test(before?.word ?? '')) return start - 1;
    if (/^(?:and|but|while|though|although)$/u.test(before?.word ?? '') && isMark(items[start - 2], ',', ';'))
      return start - 2;
    if (isMark(before, ';')) return start - 1;
  }
  return end;
}

/** One statement, or for content with quotations set apart by nothing but marks, one for each. */
function statementsIn(text: string, unit: Unit, report: Report, { first, last }: Phrase): StatementMention[] {
  const items = unit.items.slice(first, last + 1);
  const quotes = items.flatMap(item => item.quote ?? []);
  const isAllQuoted = items.every(item => item.quote ?? item.kind === 'mark');
  const base = {
    kind: 'statement',
    cue: cueSpan(unit, report),
    ...(report.subject && { source: sourceOf(text, unit, report.subject, 'same sentence') }),
    by: `statements/${report.cue.base}`,
  } as const;
  if (isAllQuoted) {
    return quotes.map(quote => ({ ...base, span: quote.span, form: 'direct', closed: quote.closed }));
  }
  const span = trim(text, spanOf(unit.items, first, last));
  const form: Form = quotes.length > 0 ? 'mixed' : 'indirect';
  return span.start < span.end ? [{ ...base, span, form, closed: quotes.every(quote => quote.closed) }] : [];
}

/** The report that a quotation outside its content belongs to: the last one before it, else the first behind it. */
function nearest(reports: readonly Report[], at: number): Report | undefined {
  return reports.findLast(({ cue }) => cue.at < at) ?? reports.find(({ cue }) => at < cue.at);
}

/** The subject of the clause that a quotation stands in: `The letter lists “grave errors of fact”`. */
function subjectFor(unit: Unit, at: number): Subject | undefined {
  const phrase = clauseSubject(unit.items, at);
  return phrase && { ...phrase, side: 'before' };
}

function cueSpan({ items }: Unit, { cue }: Report): Span {
  return spanOf(items, cue.at, cue.after - 1);
}

function sourceOf(text: string, { items }: Unit, { first, last }: Phrase, from: Place): Source {
  const span = spanOf(items, first, last);
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const head = items[first];
  const kind =
    first === last && PRONOUNS.has(head?.word ?? '')
      ? 'pronoun'
      : items.slice(first, last + 1).some(isCapital)
        ? 'name'
        : 'noun';
  return { span, text: words, kind, from };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** A quotation that is a sentence: it begins with a capital and ends with a stop. */
function looksWhole(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text) && /[.,!?…—-]\P{L}{0,3}$/u.test(text);
}

/** Gives quotations with no source in their own sentence the one that stands nearest in the paragraph. */
function carry(
  text: string,
  units: readonly Unit[],
  read: readonly (readonly StatementMention[])[],
): StatementMention[] {
  const result: StatementMention[] = [];
  let speaker: Source | undefined;
  let spoke = false;
  units.forEach((unit, i) => {
    const statements = read[i] ?? [];
    const open = statements.filter(statement => statement.source === undefined && statement.form !== 'term');
    for (const statement of statements) {
      if (!open.includes(statement)) result.push(statement);
      else {
        const next = speaker ?? undefined;
        const ahead = next
          ? undefined
          : read
              .slice(i + 1)
              .flat()
              .find(other => other.source);
        const source = next
          ? { ...next, from: spoke ? ('interrupted quotation' as const) : ('previous sentence' as const) }
          : ahead?.source && { ...ahead.source, from: 'next sentence' as const };
        result.push(source ? { ...statement, source } : statement);
      }
    }
    const last = statements.filter(statement => statement.source && statement.form !== 'term').at(-1)?.source;
    if (last) {
      speaker = last;
      spoke = true;
    } else if (open.length === 0) {
      const subject = clauseSubject(unit.items, unit.end);
      if (subject) {
        speaker = sourceOf(text, unit, subject, 'previous sentence');
        spoke = false;
      }
    }
  });
  return result;
}
