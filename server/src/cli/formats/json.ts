import { linesOf } from '../../text/lines.js';
import { render } from '../../text/message.js';
import { cover } from '../../text/span.js';
import { countBySeverity, type Report } from './report.js';

/** The report for a program. Lines and columns count from 1, offsets from 0, both in UTF-16 code units. */
export function formatJson(reports: readonly Report[]): string {
  const files = reports.map(({ path, text, findings }) => {
    const lines = linesOf(text);
    return {
      path,
      findings: findings.map(({ rule, severity, message, span }) => ({
        rule,
        severity,
        message: render(message),
        text: cover(text, span),
        start: { ...lines.placeOf(span.start), offset: span.start },
        end: { ...lines.placeOf(span.end), offset: span.end },
      })),
    };
  });
  return JSON.stringify({ version: 1, files, summary: countBySeverity(reports) }, undefined, 2) + '\n';
}
