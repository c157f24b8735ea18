import { createHash } from 'node:crypto';
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Region, Result } from 'sarif';
import { rules } from '../../rules/index.js';
import { pageOf, type Finding, type Severity } from '../../rules/rule.js';
import { linesOf, type Lines } from '../../text/lines.js';
import { render } from '../../text/message.js';
import { cover, type Span } from '../../text/span.js';
import type { Report } from './report.js';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The report as SARIF 2.1.0, which code hosts show beside a change. */
export function formatSarif(reports: readonly Report[], version: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Copydesk',
            version,
            rules: rules.map(({ id, flags, why, severity }) => ({
              id,
              shortDescription: { text: `Flags ${flags}.` },
              fullDescription: { text: why },
              helpUri: pageOf(id),
              defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
            })),
          },
        },
        results: reports.flatMap(report => {
          const lines = linesOf(report.text);
          return report.findings.map(finding => result(report, lines, finding));
        }),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2) + '\n';
}

function result({ path, text }: Report, lines: Lines, { rule, severity, message, span, evidence }: Finding): Result {
  const place = (where: Span) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: region(lines, where) },
  });
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: render(message) },
    locations: [place(span)],
    ...(evidence && {
      relatedLocations: evidence.map(other => ({ ...place(other.span), message: { text: render(other.message) } })),
    }),
    // The rule and the words, not the place: the same finding stays the same when lines above it move.
    partialFingerprints: {
      'copydesk/v1': createHash('sha256')
        .update(`${rule}\n${cover(text, span)}`)
        .digest('hex'),
    },
  };
}

function region(lines: Lines, span: Span): Region {
  const start = lines.placeOf(span.start);
  const end = lines.placeOf(span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/');
}
