import type { Article } from '../../article.js';
import { singular } from '../../language/singular.js';
import type { FigureMention } from '../../mentions/figures/figure.js';
import { once } from '../../text/once.js';

/** The other figures of the story for the same thing, in text order: of the same noun, or of the same value and unit. */
export function sameQuantity(article: Article, figure: FigureMention): FigureMention[] {
  const { counts, values } = quantities(article);
  const same = new Set([...listOf(counts, countOf(figure)), ...listOf(values, valueOf(figure))]);
  same.delete(figure);
  return [...same].sort((a, b) => a.core.start - b.core.start);
}

/** The figures of the story that count one thing, each list in text order: `420 workers`, `240 workers`. */
export function countsOfOneThing(article: Article): Iterable<readonly FigureMention[]> {
  return quantities(article).counts.values();
}

interface Quantities {
  readonly counts: ReadonlyMap<string, readonly FigureMention[]>;
  readonly values: ReadonlyMap<string, readonly FigureMention[]>;
}

const quantities = once(({ paragraphs }: Article): Quantities => {
  const figures = paragraphs.flatMap(paragraph => paragraph.figures);
  return { counts: group(figures, countOf), values: group(figures, valueOf) };
});

function group(
  figures: readonly FigureMention[],
  keyOf: (figure: FigureMention) => string | undefined,
): Map<string, FigureMention[]> {
  const groups = new Map<string, FigureMention[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list) list.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

function listOf(
  groups: ReadonlyMap<string, readonly FigureMention[]>,
  key: string | undefined,
): readonly FigureMention[] {
  return (key !== undefined && groups.get(key)) || [];
}

/** The noun that a figure counts, in lower case and the singular; nothing where it counts none, or time. */
function countOf({ of, unit, form }: FigureMention): string | undefined {
  if (!of || form === 'score' || unit === 'year of age') return undefined;
  return `${form} ${unit ?? ''} ${singular(of.text.toLowerCase())}`;
}

/** The value and unit, where they are not too common to tell. */
function valueOf({ value, unit, form }: FigureMention): string | undefined {
  return unit === undefined || value <= 12 ? undefined : `${form} ${value} ${unit}`;
}
