import type { Finding, Severity } from '../../rules/rule.js';
import { SEVERITIES } from '../../rules/rule.js';

/** What was found in one story. */
export interface Report {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** How many findings of each severity the reports hold. */
export function countBySeverity(reports: readonly Report[]): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map(severity => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of reports.flatMap(report => report.findings)) counts[severity]++;
  return counts;
}
