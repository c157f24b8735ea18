import type { Article } from '../article.js';
import { placeholder } from './placeholder.js';
import type { Finding, Problem, Rule, Severity } from './rule.js';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [placeholder];

/** What a user may set for a rule: how loudly it speaks, not at all, or as the rule itself says. */
export type Level = Severity | 'off' | 'default';

/** Everything an editor would be shown about an article, in text order. */
export function check(article: Article, levels: Readonly<Record<string, Level>> = {}): Finding[] {
  const findings = rules.flatMap(rule => {
    const level = levels[rule.id] ?? 'default';
    return level === 'off' ? [] : Array.from(rule.check(article), problem => finding(rule, problem, level));
  });
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function finding(rule: Rule, problem: Problem, level: Severity | 'default'): Finding {
  return { ...problem, rule: rule.id, severity: level === 'default' ? (problem.severity ?? rule.severity) : level };
}
