import type { Token } from '../../language/tokens.js';
import { overlaps, type Span } from '../../text/span.js';
import type { DateMention } from '../dates/date.js';
import type { Reading } from '../paragraph.js';
import { guess } from './guess.js';
import { isListedPlace, type Lists } from './lists.js';
import type { NamesModel } from './model.js';
import type { Chances, NameMention, OtherName } from './name.js';
import type { Run, TypedRange } from './range.js';
import { roleAfter } from './roles.js';
import { tagNames } from './tagger.js';
import { tidy } from './tidy.js';
import { titleBefore } from './titles.js';
import { traitsOf } from './traits.js';

/** What is named in a paragraph, in text order; no name overlaps another, or a date. */
export interface Names {
  readonly names: readonly NameMention[];
  readonly otherNames: readonly OtherName[];
}

export function findNames(reading: Reading, dates: readonly DateMention[], model: NamesModel | undefined): Names {
  const { names, others } = model ? tagNames(model, reading) : { names: guess(reading), others: [] };
  const { ranges, noNames } = tidy(reading.tokens, names);
  const other = ({ first, end }: Run, more: Pick<OtherName, 'chances' | 'isSpelledOut'>): OtherName => {
    const span = spanOf(reading.tokens, first, end);
    return { span, name: folded(reading.text, span), ...more };
  };
  return {
    names: ranges
      .map(range => mention(reading, range, model?.lists))
      .filter(name => !dates.some(date => overlaps(date.span, name.span))),
    otherNames: [
      ...others.map(range => other(range, { chances: range.chances })),
      ...noNames.map(run => other(run, { chances: NO_NAME, isSpelledOut: true })),
    ],
  };
}

const NO_NAME: Chances = { person: 0, organization: 0, place: 0, other: 1, none: 0 };

function mention(
  { text, tokens }: Reading,
  { first, end, type, by, chances }: TypedRange,
  lists: Lists | undefined,
): NameMention {
  const span = spanOf(tokens, first, end);
  const title = type === 'person' ? titleOf(tokens, first, end) : undefined;
  const traits = type === 'person' ? traitsOf(tokens, first, end) : undefined;
  const isListed = type === 'place' && end === first + 1 && lists && isListedPlace(lists, tokens[first]?.text ?? '');
  return {
    kind: 'name',
    span,
    type,
    name: folded(text, span),
    ...(title && { title: { span: title, text: folded(text, title) } }),
    ...(traits && { traits }),
    ...(chances && { chances }),
    ...(isListed && { isListed }),
    by,
  };
}

/** The title in front of a person's name, else the role behind it. */
function titleOf(tokens: readonly Token[], first: number, end: number): Span | undefined {
  const start = titleBefore(tokens, first);
  if (start < first) return spanOf(tokens, start, first);
  const role = roleAfter(tokens, end);
  return role && spanOf(tokens, role.first, role.end);
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The words as written, white space folded. */
function folded(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}
