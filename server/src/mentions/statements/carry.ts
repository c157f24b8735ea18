import type { Unit } from './clause.js';
import { isAlone } from './quotations.js';
import { sourceOf } from './sources.js';
import type { Source, StatementMention } from './statement.js';
import { clauseSubject } from './subjects.js';

/** Gives quotations with no source in their own sentence the one that stands nearest in the paragraph. */
export function carry(
  text: string,
  units: readonly Unit[],
  read: readonly (readonly StatementMention[])[],
): StatementMention[] {
  return read.flatMap((statements, i) =>
    statements.map(statement => {
      const unit = units[i];
      if (statement.source || statement.form === 'term' || !unit) return statement;
      const source = sourceBefore(text, units, read, i) ?? sourceBehind(read, i);
      return source ? { ...statement, source } : statement;
    }),
  );
}

/** Whoever spoke last, or of whom the sentence before tells. */
function sourceBefore(
  text: string,
  units: readonly Unit[],
  read: readonly (readonly StatementMention[])[],
  i: number,
): Source | undefined {
  for (let j = i - 1; j >= 0; j--) {
    const unit = units[j];
    const spoken = read[j]?.filter(({ form }) => form !== 'term') ?? [];
    const source = spoken.findLast(statement => statement.source)?.source;
    if (source) return { ...source, from: 'interrupted quotation' };
    if (!unit || (spoken.length > 0 && isAlone(unit))) continue;
    const subject = clauseSubject(unit, unit.end);
    if (subject) return sourceOf(text, unit, subject, 'previous sentence');
  }
  return undefined;
}

function sourceBehind(read: readonly (readonly StatementMention[])[], i: number): Source | undefined {
  const source = read
    .slice(i + 1)
    .flat()
    .find(statement => statement.source)?.source;
  return source && { ...source, from: 'next sentence' };
}
