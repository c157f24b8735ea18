import { REPORTING } from '../../language/words/reporting.js';
import type { NameMention } from '../names/name.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isMark, spanOf, type Unit } from './clause.js';
import { hasFinite } from './finite.js';
import { phraseAfter } from './phrase-after.js';
import type { Phrase } from './phrases.js';
import { maySpeak, sourceOf } from './sources.js';
import type { StatementMention } from './statement.js';

/** How many items the name or noun of a source has in a headline. */
const SHORT = 6;

/**
 * What a headline reports in the forms that only headlines have: `Bridge unsafe, engineer warns`, `Bank to cut 300 jobs: report`,
 * `Quill: bridge will shut in May`.
 */
export function readHeadline(text: string, unit: Unit, names: readonly NameMention[]): StatementMention[] {
  const found = behind(unit) ?? inFront(unit, names);
  if (!found) return [];
  const { source, content, cue } = found;
  const items = unit.items.slice(content.first, content.last + 1);
  const quoted = items.filter(({ kind }) => kind === 'quote');
  const form = quoted.length === 0 ? 'indirect' : quoted.length === items.length ? 'direct' : 'mixed';
  return [
    {
      kind: 'statement',
      span: spanOf(unit.items, content.first, content.last),
      form,
      closed: quoted.every(({ quote }) => quote?.closed !== false),
      ...(cue !== undefined && { cue: spanOf(unit.items, cue, cue) }),
      source: sourceOf(text, unit, source, cue === undefined ? 'lead-in' : 'same sentence'),
      by: 'statements/headline',
    },
  ];
}

interface Found {
  readonly source: Phrase;
  readonly content: Phrase;
  readonly cue?: number;
}

/** `Bridge unsafe, engineer warns`; `Bank to cut 300 jobs: report` */
function behind({ items, end }: Unit): Found | undefined {
  const last = items[end - 1];
  const verb = last && REPORTING.get(last.word);
  const cue = verb?.form === 'present' && verb.verb.frames.has('inverts') ? end - 1 : undefined;
  const stop = cue ?? end;
  let first = stop - 1;
  while (first > 1 && first > stop - SHORT && items[first - 1]?.kind === 'word') first--;
  const fits =
    cue === undefined
      ? isMark(items[first - 1], ':')
      : isMark(items[first - 1], ',') || items[first - 1]?.kind === 'quote';
  const source = { first, last: stop - 1 };
  const content = { first: 0, last: items[first - 1]?.kind === 'quote' ? first - 1 : first - 2 };
  const isQuoted = items.slice(0, content.last + 1).some(({ kind }) => kind === 'quote');
  if (first >= stop || !fits || content.last < (isQuoted ? 0 : cue === undefined ? 3 : 1)) return undefined;
  if (!maySpeak(items, source) || hasFinite(items, first, stop)) return undefined;
  return { source, content, ...(cue !== undefined && { cue }) };
}

/** `Quill: bridge will shut in May`, `Minister: rates will fall`, of somebody named or called so; a series has titles: `Quill: a life` */
function inFront({ items, end }: Unit, names: readonly NameMention[]): Found | undefined {
  const colon = items.findIndex(item => isMark(item, ':'));
  if (colon < 1 || colon > SHORT || items.slice(colon + 1).some(({ kind }) => kind === 'quote')) return undefined;
  const source = phraseAfter(items, 0, colon);
  const last = source && items[source.last];
  const isSomebody =
    last !== undefined &&
    (isPersonNoun(last.word) || names.some(({ type, span }) => type === 'person' && span.end === last.end));
  if (source?.last !== colon - 1 || !isSomebody) return undefined;
  return hasFinite(items, colon + 1, end) ? { source, content: { first: colon + 1, last: end - 1 } } : undefined;
}
