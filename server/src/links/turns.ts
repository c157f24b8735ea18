// Who says “I” in an interview that is printed as it was held: `Ada Quill: I was never asked.`
import type { Paragraph } from '../mentions/paragraph.js';
import type { StatementMention } from '../mentions/statements/statement.js';
import type { Span } from '../text/span.js';

interface Turn {
  readonly span: Span;
  readonly text: string;
}

/** For each paragraph, whose turn it is: the name before its colon, or in the double brackets that open it, or one before. */
export function turnsOf(paragraphs: readonly Paragraph[]): (Turn | undefined)[] {
  const labels = paragraphs.map(labelOf);
  const isInterview = new Set(labels.flatMap(label => label?.text ?? [])).size > 1;
  if (!isInterview) return labels.map(() => undefined);
  const answerer = onlyPerson(
    paragraphs.slice(
      0,
      labels.findIndex(label => label !== undefined),
    ),
  );
  let turn: Turn | undefined;
  return labels.map(label => {
    if (label?.text === 'Q') turn = undefined;
    else if (label) turn = label.text === 'A' ? answerer : label;
    return turn;
  });
}

/** Who is interviewed, where it is printed with `Q:` and `A:`: the one person whom the words in front of it name in full. */
function onlyPerson(paragraphs: readonly Paragraph[]): Turn | undefined {
  const people = paragraphs
    .filter(({ role }) => role === 'body')
    .flatMap(({ names }) => names.filter(({ type, name }) => type === 'person' && name.includes(' ')));
  const [first] = people;
  return first && people.every(({ name }) => name === first.name) ? { span: first.span, text: first.name } : undefined;
}

/** A statement of *I* in somebody’s turn is theirs. */
export function inTurn(statement: StatementMention, turn: Turn | undefined): StatementMention {
  const { source } = statement;
  if (!turn || !source || !/^i$/iu.test(source.text) || source.of) return statement;
  return { ...statement, source: { ...source, of: turn } };
}

function labelOf({ text, span: { start } }: Paragraph): Turn | undefined {
  const [all = '', open = '', bracketed, named] = LABEL.exec(text) ?? [];
  const name = bracketed ?? named;
  if (all === '' || name === undefined) return undefined;
  const from = start + open.length;
  return { span: { start: from, end: from + name.length }, text: name };
}

/** `((Ada Quill)) I …`, `Ada Quill: I …` */
const LABEL =
  /^(\s{0,4}(?:\(\()?)(?:(?<=\(\()([^()\n]{2,40})\)\)|(\p{Lu}[\p{L}’'.-]{0,20}(?: \p{Lu}[\p{L}’'.-]{0,20}){0,3}):(?=\s\S))/u;
