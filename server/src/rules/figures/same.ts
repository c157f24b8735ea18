import type { Article } from '../../article.js';
import { singular } from '../../language/singular.js';
import type { FigureMention } from '../../mentions/figures/figure.js';

/** The other figures of the story for the same thing: of the same noun, or of the same value and unit. */
export function sameQuantity({ paragraphs }: Article, figure: FigureMention): FigureMention[] {
  const noun = nounOf(figure);
  return paragraphs
    .flatMap(paragraph => paragraph.figures)
    .filter(other => other.core.start !== figure.core.start && other.form === figure.form)
    .filter(
      other =>
        (noun !== undefined && nounOf(other) === noun && other.unit === figure.unit) ||
        (other.value === figure.value && other.unit === figure.unit && figure.unit !== undefined && figure.value > 12),
    );
}

/** The noun that a figure counts, in lower case and the singular; nothing where it counts none, or time. */
function nounOf({ of, unit, form }: FigureMention): string | undefined {
  if (!of || form === 'score' || unit === 'year of age') return undefined;
  return singular(of.text.toLowerCase());
}
