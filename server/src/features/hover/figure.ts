import type { Article, Claim } from '../../article.js';
import type { Bound, FigureMention } from '../../mentions/figures/figure.js';
import { excerpt } from '../../text/excerpt.js';
import { say, type Message } from '../../text/message.js';
import { cover, hull } from '../../text/span.js';

/** What a hover says of a figure: its value written out, unit and bound, what is counted, and what it rests on. */
export function describeFigure({ figure, source }: Claim, { text }: Article): readonly Message[] {
  const { core, of, bound, change } = figure;
  return [
    say`**${cover(text, core)}** · figure`,
    say`${BOUNDS[bound]}${amountOf(figure)}${unitOf(figure)}`,
    ...(of ? [isPart(figure) ? say`Of: ${excerpt(of.text, 60)}` : say`Counted: ${excerpt(of.text, 60)}`] : []),
    ...(change ? [CHANGES[change]] : []),
    source
      ? say`Source: ${source.name} (“${excerpt(cover(text, source.cue ? hull(source.mention, source.cue) : source.mention), 60)}”)`
      : say`The copy gives no source for it.`,
  ];
}

const BOUNDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  about: 'About ',
  'at least': 'At least ',
  'at most': 'At most ',
};

const CHANGES = { up: say`A rise`, down: say`A fall` };

/** `12,000,000`, `10 to 12`; a ratio or fraction by its value. */
function amountOf({ form, value, to }: FigureMention): string {
  switch (form) {
    case 'range':
    case 'score':
      return to === undefined ? written(value) : `${written(value)} to ${written(to)}`;
    case 'number':
    case 'ratio':
    case 'fraction':
      return written(value);
  }
}

function written(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** True of a share, which is one of something, where others count it. */
function isPart({ form, unit }: FigureMention): boolean {
  return unit === 'percentage' || form === 'ratio' || form === 'fraction';
}

/** What stands behind the number: ` USD`, ` percent`; nothing where what is counted says it. */
function unitOf({ unit, of }: FigureMention): string {
  switch (unit) {
    case undefined:
      return '';
    case 'percentage':
      return ' percent';
    case 'point':
      return ' percentage points';
    default:
      return /^[A-Z]{3}$/.test(unit) || !of ? ` ${unit}` : '';
  }
}
