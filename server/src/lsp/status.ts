import { dismissalOf } from '../features/dismissals.js';
import { rules } from '../rules/index.js';
import type { Mode } from '../rules/rule.js';
import { cover } from '../text/span.js';
import { messageOf } from './convert.js';
import type { Draft, Reading } from './draft.js';
import type { FindingRow, Status } from './protocol.js';

/** How a draft is read and what was found in it, for a status bar and a list of findings. */
export function toStatus(draft: Draft, reading: Reading | undefined, mode: Mode): Status {
  const { findings = [], dismissed = 0, placeholders = 0 } = reading ?? {};
  return {
    read: reading !== undefined,
    mode,
    findings: reading ? findings.map(finding => toRow(draft, reading, finding)) : [],
    dismissed,
    placeholders,
    pace: draft.pace,
  };
}

function toRow(draft: Draft, { article }: Reading, finding: Reading['findings'][number]): FindingRow {
  return {
    rule: finding.rule,
    flags: draft.say({ template: FLAGS.get(finding.rule) ?? finding.rule, fill: [] }),
    severity: finding.severity,
    message: messageOf(draft, finding),
    range: draft.rangeOf(finding.span),
    words: cover(article.text, finding.span),
    dismissal: dismissalOf(article, finding),
  };
}

const FLAGS: ReadonlyMap<string, string> = new Map(rules.map(({ id, flags }) => [id, flags]));
