import type { Article } from '../article.js';
import { check } from '../rules/index.js';
import { placeholder } from '../rules/placeholder.js';
import type { Finding } from '../rules/rule.js';
import type { Settings } from '../settings.js';
import { silencer } from './directives.js';
import { dismisser, type Dismissal } from './dismissals.js';

/** What an editor is shown of what the rules found. */
export interface Review {
  readonly findings: readonly Finding[];
  /** How much of it the writer has dismissed. */
  readonly dismissed: number;
  /** How many placeholders and desk notes are left, however many of them are shown. */
  readonly placeholders: number;
}

/** The findings that are left when comments in the copy, the writer's dismissals and the cap have had their say. */
export function review(
  article: Article,
  { rules, mode, style, maxFindings }: Pick<Settings, 'rules' | 'mode' | 'style' | 'maxFindings'>,
  dismissals: readonly Dismissal[],
): Review {
  const isSilenced = silencer(article);
  const spoken = check(article, rules, mode, style).filter(({ rule, span }) => !isSilenced(rule, span));
  const isDismissed = dismisser(article, dismissals);
  const left = spoken.filter(finding => !isDismissed(finding));
  return {
    findings: capped(left, maxFindings),
    dismissed: spoken.length - left.length,
    placeholders: left.filter(({ rule }) => rule === placeholder.id).length,
  };
}

/** At most so many of each rule, the first ones; the last of them knows how many more there are. */
function capped(findings: readonly Finding[], most: number): Finding[] {
  const totals = new Map<string, number>();
  for (const { rule } of findings) totals.set(rule, (totals.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap(finding => {
    const nth = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, nth);
    if (nth > most) return [];
    const more = (totals.get(finding.rule) ?? 0) - most;
    return [nth === most && more > 0 ? { ...finding, more } : finding];
  });
}
