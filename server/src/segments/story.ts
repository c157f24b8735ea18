/**
 * True of Markdown whose front matter says that it is a story, by a key that newsrooms use and blogs do not: `byline`,
 * `dateline`, `embargo` … A README has none.
 *
 * Quick, for it is asked of every Markdown file that is opened, and again while it is not read: the keys are looked for
 * and nothing is parsed.
 */
export function isStory(draft: string): boolean {
  const opening = /^\ufeff?(---|\+\+\+|\{)[ \t]*(?:\r\n|\r|\n)/.exec(draft);
  const close = opening && CLOSING[opening[1] as keyof typeof CLOSING].exec(draft.slice(0, LONGEST));
  return close !== null && KEY.test(draft.slice(0, close.index));
}

/** More front matter than any story has. */
const LONGEST = 20_000;

const CLOSING = {
  '---': /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/,
  '+++': /(?<=[\r\n])\+\+\+[ \t]*(?:[\r\n]|$)/,
  '{': /(?<=[\r\n])\}[ \t]*(?:[\r\n]|$)/,
};

/** At the start of a line, or of a line of JSON. */
const KEY =
  /^(?:[ \t]{0,8}"|)(?:bylines?|dateline|embargo(?:ed)?(?:_until)?|headline|hed|dek|standfirst|kicker|slugline|reporters?)"?[ \t]{0,8}[:=]/im;
