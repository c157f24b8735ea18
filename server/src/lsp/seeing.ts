import {
  FoldingRangeKind,
  InlayHintKind,
  type CodeLens,
  type Connection,
  type DocumentLink,
  type FoldingRange,
  type InitializeParams,
  type InlayHint,
  type SelectionRange,
} from 'vscode-languageserver';
import { counts, placeOfCounts, type Count } from '../features/counts.js';
import { folds, type Fold } from '../features/folding.js';
import { dateHints, speakerHints, type Hint } from '../features/hints.js';
import { links } from '../features/links.js';
import { selections } from '../features/selection.js';
import { say, type Language, type Message } from '../text/message.js';
import { contains } from '../text/span.js';
import type { About } from './answers.js';
import type { Draft, Reading } from './draft.js';
import { COMMANDS, type Options, type PlacesParams, PLACES } from './protocol.js';

/** What is shown in and around the copy: counts over the headline, hints, folds, ever wider selections, links. */
export function answerSeeing(connection: Connection, about: About, { initializationOptions }: InitializeParams): void {
  const commands = (initializationOptions as Options | undefined)?.commands === true;
  connection.onCodeLens(about((reading, draft) => toLenses(draft, reading, commands)));
  connection.onRequest(
    PLACES,
    about<PlacesParams, object[]>(({ article }, draft, { what }) => {
      const places = counts(article).find(count => count.what === what)?.places ?? [];
      return places.map(span => draft.rangeOf(span));
    }),
  );
  connection.languages.inlayHint.on(about((reading, draft, { range }) => toHints(draft, reading, draft.spanOf(range))));
  connection.onFoldingRanges(about(({ article }, draft) => folds(article).flatMap(fold => toFold(draft, fold))));
  connection.onSelectionRanges(
    about(({ article }, draft, { positions }) =>
      positions.map(position => toSelection(draft, selections(article, draft.offsetAt(position)))),
    ),
  );
  connection.onDocumentLinks(
    about(({ article }, draft): DocumentLink[] =>
      draft.isMarkdown ? [] : links(article.source).map(({ span, target }) => ({ range: draft.rangeOf(span), target })),
    ),
  );
}

function toLenses(draft: Draft, { article, settings }: Reading, commands: boolean): CodeLens[] {
  const place = placeOfCounts(article);
  if (!settings.codeLens || !place) return [];
  const range = draft.rangeOf({ start: place.start, end: place.start });
  return counts(article).map(count => ({
    range,
    command: {
      title: draft.say(titleOf(count, draft.spoken)),
      command: commands ? COMMANDS.showPlaces : '',
      arguments: [draft.uri, count.what, count.count],
    },
  }));
}

function titleOf({ what, count }: Count, { code }: Language): Message {
  const words = count.toLocaleString(code);
  const one = count === 1;
  switch (what) {
    case 'quotations':
      return one ? say`${words} quotation` : say`${words} quotations`;
    case 'speakers':
      return one ? say`${words} speaker` : say`${words} speakers`;
    case 'unnamed':
      return say`${words} unnamed`;
    case 'figures':
      return one ? say`${words} figure` : say`${words} figures`;
    case 'dates':
      return one ? say`${words} date` : say`${words} dates`;
    case 'words':
      return one ? say`${words} word` : say`${words} words`;
  }
}

function toHints(draft: Draft, { article, settings: { inlayHints } }: Reading, asked: { start: number; end: number }) {
  const hints = [
    ...(inlayHints.speakers ? speakerHints(article) : []),
    ...(inlayHints.dates ? dateHints(article) : []),
  ];
  return hints.filter(({ at }) => contains(asked, at) || at === asked.end).map(hint => toHint(draft, hint));
}

function toHint(draft: Draft, { at, text, why }: Hint): InlayHint {
  return {
    position: draft.rangeOf({ start: at, end: at }).start,
    label: draft.say(text),
    kind: InlayHintKind.Type,
    tooltip: draft.say(why),
    paddingLeft: true,
  };
}

/** What stands on one line cannot be folded. */
function toFold(draft: Draft, { kind, span }: Fold): FoldingRange[] {
  const { start, end } = draft.rangeOf(span);
  // Front matter ends at the start of the line behind it.
  const endLine = end.character === 0 ? end.line - 1 : end.line;
  if (endLine <= start.line) return [];
  return [{ startLine: start.line, endLine, ...(kind !== 'quotation' && { kind: FoldingRangeKind.Region }) }];
}

/** At a place without copy, the place itself. */
function toSelection(draft: Draft, spans: ReturnType<typeof selections>): SelectionRange {
  return (
    spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: draft.rangeOf(span), ...(parent && { parent }) }),
      undefined,
    ) ?? { range: draft.rangeOf({ start: 0, end: 0 }) }
  );
}
