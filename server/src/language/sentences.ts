import type { Span } from '../text/span.js';
import type { Token } from './tokens.js';

/**
 * The sentences of a paragraph, without the white space between them.
 *
 * A sentence ends behind a full stop, question mark, exclamation mark or ellipsis, and takes the closing quotation
 * marks and brackets behind it along: `“We lost.” He left.` is two. A mark inside quoted words that go on in lower case
 * ends nothing: `“Why?” she asked` is one.
 */
export function sentences(text: string, tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endsSentence(text, tokens, i);
    if (last !== undefined) {
      found.push(spanOf(tokens, first, last));
      first = last + 1;
      i = last;
    }
  }
  if (first < tokens.length) {
    found.push(spanOf(tokens, first, tokens.length - 1));
  }
  return found;
}

const STOP = /^(?:[.!?…。！？]|\.\.\.)$/u;
const CLOSER = /^["”’'»›)\]」』*_]$/u;
const OPENER = /^["“‘'«‹„(\[「『*_]$/u;
/** Abbreviations that may close a sentence as well as stand in it; those of titles never do. */
const MAY_END =
  /^(?:(?:\p{L}\.){2,}|(?:Inc|Corp|Co|Ltd|Jr|Sr|etc|Ph\.D|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.)$/u;
const STARTS_SENTENCE =
  /^(?:The|A|An|It|He|She|They|We|I|You|But|And|In|On|At|As|For|If|His|Her|Their|Its|This|That|These|Those|There|When|While|After|Before|Since|Although|However|Meanwhile|Some|Many|Most|One|Two|No|Not|So|What|Who|Why|How|Our|My|Your|According|By|With|From|To|Under|Last|Earlier|Also|Now|Then|Both|All|Another|Other|Officials|Police)$/;

/** If a sentence ends at token `i`, the index of its last token: closing marks included. */
function endsSentence(text: string, tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const abbreviation = token.kind === 'word' && MAY_END.test(token.text);
  if (!abbreviation && !STOP.test(token.text)) return undefined;
  let last = i;
  while (isStop(tokens[last + 1]) || isCloser(text, tokens, last + 1)) last++;
  const next = tokens[last + 1];
  if (!next) return last;
  if (next.glued && !OPENER.test(next.text)) return undefined;
  if (next.text === '—' || next.text === '–' || next.text === '-') return undefined;
  const after = OPENER.test(next.text) ? (tokens[last + 2] ?? next) : next;
  if (abbreviation && last === i) return STARTS_SENTENCE.test(after.text) ? last : undefined;
  return /^\p{Ll}/u.test(after.text) ? undefined : last;
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && token.glued && STOP.test(token.text);
}

/** A mark that closes: glued to what stands before it, with white space or another mark behind it. */
function isCloser(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.glued && CLOSER.test(token.text) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
