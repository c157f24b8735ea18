import type { Span } from '../text/span.js';

/** A word, a number or a mark. Tokens cover everything but white space, in order, and never overlap. */
export interface Token extends Span {
  /** As written: `Çavuşoğlu`, `’s`, `U.S.`, `95.1`, `“`. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True when no white space stands before it: the `’s` of `Syria’s`. */
  readonly glued: boolean;
}

/**
 * Splits text into tokens.
 *
 * - Hyphens and dashes are marks of their own: `Syrian-led` is three tokens.
 * - A possessive ending or contraction is a token: `Syria` `’s`, `do` `n’t` is left whole as `don’t`.
 * - Full stops of initials and of known abbreviations belong to the word: `U.S.`, `Mr.`, `a.m.`
 * - Figures keep their separators: `1,234.5`, `7:30`; signs of currency and percent are marks.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index, groups } of text.matchAll(TOKEN)) {
    tokens.push({
      start: index,
      end: index + written.length,
      text: written,
      kind: groups?.['word'] !== undefined ? 'word' : groups?.['number'] !== undefined ? 'number' : 'mark',
      glued: index > 0 && !/\s/u.test(text.charAt(index - 1)),
    });
  }
  return tokens;
}

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Col|Lt|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Supt|Insp|Det|Jr|Sr|St|Ste|Sta|Sto|Mt|Ft|Messrs|Mme|Mlle|Fr|Msgr|Cllr|Ald|Atty|Amb|Engr|Rt' +
  '|Inc|Corp|Co|Ltd|Bros|Assn|Dept|Univ|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri' +
  '|No|Nos|vs|etc|approx|est|Ave|Blvd|Rd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont' +
  '|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo';

const TOKEN = new RegExp(
  [
    // initials and letter-stop abbreviations: U.S., U.N., a.m., J.K., Ph.D.
    String.raw`(?<word>(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`,
    String.raw`(?<![\p{L}\p{N}])Ph\.D\.`,
    // one initial before a capitalised word: J. Smith; not what ends a sentence, `said on X. Crews`
    String.raw`(?<![\p{L}\p{N}'’])(?!(?<=\bon )X\.)\p{Lu}\.(?=\s+\p{Lu})`,
    String.raw`(?<![\p{L}\p{N}])(?:${ABBREVIATIONS})\.(?![\p{L}\p{N}])`,
    // possessives and contractions that stand behind a word
    String.raw`(?<=[\p{L}\p{N}.])['’](?:s|S|ll|re|ve|d|m)(?![\p{L}\p{N}])`,
    // a word, with an apostrophe or middle dot inside it: don’t, O’Brien, rock’n’roll, Baha´u
    String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u200d·]|['’´](?!(?:s|S|ll|re|ve|d|m)(?![\p{L}\p{N}]))(?=\p{L}))*)`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*)`,
    String.raw`\.\.\.`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
