/**
 * Words for a person, kept apart from what fills them, so that the words can be translated at the edge.
 *
 * `say` + "`{name} is not introduced`" gives `{ template: '{0} is not introduced', fill: [name] }`. What fills them may be
 * a message in its turn: the `a rise` of `From 40 to 50 is a rise of 25 percent.`
 */
export interface Message {
  readonly template: string;
  readonly fill: readonly (Words | number)[];
}

/** Words that are shown as they are, such as those of the copy, or ours. */
export type Words = string | Message;

/** A language to speak in: its code, such as `de`, and its words for each English template. */
export interface Language {
  readonly code: string;
  readonly words: Readonly<Record<string, string>>;
}

export const ENGLISH: Language = { code: 'en-US', words: {} };

/** Tag for a template literal: say`“${name}” is spelt two ways.` */
export function say(words: TemplateStringsArray, ...fill: (Words | number)[]): Message {
  return { template: words.reduce((all, next, i) => `${all}{${i - 1}}${next}`), fill };
}

/** `Dana Orr or Teo Orr` */
export function either(choices: readonly (Words | number)[]): Words | number {
  return choices.reduce((all, next) => say`${all} or ${next}`);
}

/** Words in a language; what it has none for stays English. `shape` has a last look at each template. */
export function render(
  words: Words | number,
  { words: known }: Language = ENGLISH,
  shape: (template: string) => string = template => template,
): string {
  return typeof words === 'object' ? filled(words) : String(words);

  function filled({ template, fill }: Message): string {
    return shape(known[template] ?? template).replace(/\{(\d+)\}/g, (_, i: string) => {
      const value = fill[Number(i)] ?? '';
      return typeof value === 'object' ? filled(value) : String(value);
    });
  }
}
