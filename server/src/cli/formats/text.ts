import stringWidth from 'string-width';
import { linesOf, type Lines } from '../../text/lines.js';
import { render } from '../../text/message.js';
import type { Finding, Severity } from '../../rules/rule.js';
import { SEVERITIES } from '../../rules/rule.js';
import { countBySeverity, type Report } from './report.js';

/** How findings are painted: the escape codes of a terminal, or nothing. */
type Paint = (text: string, ...style: (keyof typeof CODES)[]) => string;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };

const COLOURS: Readonly<Record<Severity, keyof typeof CODES>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

/**
 * The report for a person: each finding with its line and a caret under the words, then a summary.
 *
 *     story.txt:3:7  error  “TK” is still to be filled in.  placeholder
 *       3 │ Mayor TK said the levy would rise.
 *         │       ^^
 */
export function formatText(reports: readonly Report[], { colour, width }: { colour: boolean; width: number }): string {
  const paint: Paint = (text, ...style) =>
    colour ? `\u001b[${style.map(name => CODES[name]).join(';')}m${text}\u001b[0m` : text;
  const shown = reports.flatMap(({ path, text, findings }) => {
    const lines = linesOf(text);
    return findings.map(finding => show(path, lines, finding, paint, width));
  });
  return [...shown, summary(reports, paint)].join('\n') + '\n';
}

function show(path: string, lines: Lines, finding: Finding, paint: Paint, width: number): string {
  const from = lines.placeOf(finding.span.start);
  const to = lines.placeOf(finding.span.end);
  const line = lines.textOf(from.line);
  const number = String(from.line);
  const last = to.line === from.line ? to.column : line.length + 1;
  const excerpt = cut(line, from.column - 1, last - 1, Math.max(40, width - number.length - 7));
  const heading = [
    paint(`${printable(path)}:${from.line}:${from.column}`, 'bold'),
    paint(finding.severity, COLOURS[finding.severity]),
    printable(render(finding.message)),
    paint(finding.rule, 'dim'),
  ].join('  ');
  return [
    heading,
    `  ${paint(`${number} │`, 'dim')} ${excerpt.text}`,
    `  ${paint(`${' '.repeat(number.length)} │`, 'dim')} ${' '.repeat(excerpt.before)}${paint('^'.repeat(excerpt.under), COLOURS[finding.severity])}`,
    '',
  ].join('\n');
}

/** The part of a line around the words found, so that it fits: paragraphs are long lines. */
function cut(line: string, start: number, end: number, room: number): { text: string; before: number; under: number } {
  const lead = Math.max(0, Math.min(start, Math.floor(room / 3)));
  let from = line.length <= room ? 0 : start - lead;
  let to = Math.min(line.length, from + room);
  if (isLowSurrogate(line, from)) from--;
  if (isLowSurrogate(line, to)) to--;
  const head = (from > 0 ? '…' : '') + printable(line.slice(from, start));
  const words = printable(line.slice(start, Math.min(end, to)));
  return {
    text: head + words + printable(line.slice(Math.min(end, to), to)) + (to < line.length ? '…' : ''),
    before: stringWidth(head),
    under: Math.max(1, stringWidth(words)),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}

/** Without what would move the cursor or speak to the terminal. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function summary(reports: readonly Report[], paint: Paint): string {
  const counts = countBySeverity(reports);
  const parts = SEVERITIES.filter(severity => counts[severity] > 0).map(severity =>
    paint(`${counts[severity]} ${plural(severity, counts[severity])}`, COLOURS[severity]),
  );
  const stories = `${reports.length} ${reports.length === 1 ? 'story' : 'stories'}`;
  return parts.length > 0 ? `${stories}: ${parts.join(', ')}` : `${stories}: ${paint('nothing to query', 'green')}`;
}

function plural(severity: Severity, count: number): string {
  return severity === 'information' ? 'for information' : severity + (count === 1 ? '' : 's');
}
