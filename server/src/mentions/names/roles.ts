import { fold } from '../../language/fold.js';
import type { Token } from '../../language/tokens.js';
import { isPersonNoun } from './person-noun.js';

/** The most tokens that a role has: `the clinic’s acting deputy director of public health`. */
const LONGEST = 12;

/**
 * The role in apposition behind a name, as the indexes of its first token and of the one after its last: of `the
 * treasurer` in `Lin Okafor, 41, the treasurer, said`, given the index of the comma behind the name.
 *
 * It must end at a comma, a full stop or *who*: in `To hear Lin Okafor, the treasurer said, is …` it is no role of hers.
 */
export function roleAfter(tokens: readonly Token[], comma: number): { first: number; end: number } | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const isAged = tokens[comma + 1]?.kind === 'number' && tokens[comma + 2]?.text === ',';
  const first = isAged ? comma + 3 : comma + 1;
  let joint: number | undefined;
  for (let i = first; i < tokens.length && i <= first + LONGEST; i++) {
    const word = tokens[i]?.text.toLowerCase() ?? '';
    if (ENDS.has(word)) {
      const head = tokens[(joint ?? i) - 1];
      return i > first && head && isPersonNoun(fold(head.text)) ? { first, end: i } : undefined;
    }
    if (JOINTS.has(word)) joint ??= i;
    else if (STOPS.has(word)) return undefined;
  }
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ')', '—', '–', 'who', 'whose']);
const JOINTS: ReadonlySet<string> = new Set('of at for in from with on'.split(' '));
const STOPS: ReadonlySet<string> = new Set('said says and or is was are were has had “ ” " ( :'.split(' '));
