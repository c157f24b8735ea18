import { readDashed } from './dash.js';
import { readHeadline } from './headline.js';
import { cover, overlaps, trim } from '../../text/span.js';
import type { NameMention } from '../names/name.js';
import type { Reading } from '../paragraph.js';
import type { QuoteMention } from '../quotes/quote.js';
import { withAntecedents } from './antecedents.js';
import { carry, followerOf } from './carry.js';
import { spanOf, unitsOf, type Item, type Unit } from './clause.js';
import type { Report } from './contents.js';
import type { Phrase } from './phrases.js';
import { readQuotation } from './quotations.js';
import { reportsOf } from './reports.js';
import { sourceOf } from './sources.js';
import type { Form, Source, StatementMention } from './statement.js';

/** What a paragraph reports somebody to have said, in marks or not, in text order; and whom it leads to. */
export function findStatements(
  reading: Reading,
  { quotes, names }: { readonly quotes: readonly QuoteMention[]; readonly names: readonly NameMention[] },
): { readonly statements: StatementMention[]; readonly follower: Source | undefined } {
  const { text, role } = reading;
  const isDashed = quotes[0]?.by === 'quotes/dash';
  const units = unitsOf(reading, isDashed ? [] : quotes);
  const read = units.map(unit => {
    const own = isDashed ? readDashed(text, unit) : readUnit(text, unit);
    const isBare = role === 'headline' && own.every(({ form }) => form === 'term');
    const statements = isBare ? (present(readHeadline(text, unit, names)) ?? own) : own;
    // the heading ‘The sea took it back’ credits nobody
    const isTerm = ({ source }: StatementMention): boolean => role === 'heading' && source === undefined;
    return statements.map(statement =>
      entire(text, isTerm(statement) ? { ...statement, form: 'term' } : statement, names),
    );
  });
  const statements = carry(reading.text, units, withAntecedents(text, units, read)).sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  return { statements, follower: followerOf(reading.text, units, statements) };
}

function present<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** What one sentence reports. */
function readUnit(text: string, unit: Unit): StatementMention[] {
  const reports = reportsOf(unit);
  const covered = new Set<Item>();
  const statements = reports.flatMap(report =>
    report.contents.flatMap(content => {
      unit.items.slice(content.first, content.last + 1).forEach(item => covered.add(item));
      return statementsIn(text, unit, report, content);
    }),
  );
  const quotations = unit.items.flatMap((item, at) =>
    item.quote && !covered.has(item) ? readQuotation(text, unit, at, reports) : [],
  );
  return [...statements, ...quotations];
}

/** Its source to the end of the name in it: `the Wexcombe Evening Courier`, though *evening* by itself tells when. */
function entire(text: string, statement: StatementMention, names: readonly NameMention[]): StatementMention {
  const { source, span, cue } = statement;
  if (!source) return statement;
  const { start, end } = source.span;
  const name = names.find(name => start <= name.span.start && name.span.start < end && end < name.span.end);
  if (!name || overlaps(name.span, span) || (cue && overlaps(name.span, cue))) return statement;
  const whole = { start, end: name.span.end };
  return { ...statement, source: { ...source, span: whole, text: cover(text, whole).replace(/\s+/gu, ' ') } };
}

/** How quoted words are reported: those in `the board’s charges of “theft”` are a part of what was said. */
function formOf(text: string, { cue }: Report, { span, open }: QuoteMention): Form {
  return cue.mood === 'noun' && /^\p{Ll}/u.test(text.slice(span.start + open.length)) ? 'mixed' : 'direct';
}

/** One statement, or for content with quotations set apart by nothing but marks, one for each. */
function statementsIn(text: string, unit: Unit, report: Report, { first, last }: Phrase): StatementMention[] {
  const items = unit.items.slice(first, last + 1);
  const quotes = items.flatMap(item => item.quote ?? []);
  const base = {
    kind: 'statement',
    cue: spanOf(unit.items, report.cue.at, report.cue.after - 1),
    source: sourceOf(text, unit, report.subject, 'same sentence'),
    by: `statements/${report.cue.base}`,
  } as const;
  if (items.every(item => item.quote ?? item.kind === 'mark')) {
    return quotes.map(quote => ({
      ...base,
      span: quote.span,
      form: formOf(text, report, quote),
      closed: quote.closed,
    }));
  }
  // as Quill had asked her to; The agency denied that
  if (items.length === 1 && /^(?:to|that|this|it|so)$/u.test(items[0]?.word ?? '')) return [];
  const span = trim(text, spanOf(unit.items, first, last));
  const form: Form = quotes.length > 0 ? 'mixed' : 'indirect';
  return span.start < span.end ? [{ ...base, span, form, closed: quotes.every(quote => quote.closed) }] : [];
}
