/**
 * Words for a person, kept apart from what fills them, so that the words can be translated at the edge.
 *
 * `say` + "`{name} is not introduced`" gives `{ template: '{0} is not introduced', fill: [name] }`.
 */
export interface Message {
  readonly template: string;
  readonly fill: readonly (string | number)[];
}

/** Tag for a template literal: say`“${name}” is spelt two ways.` */
export function say(words: TemplateStringsArray, ...fill: (string | number)[]): Message {
  return { template: words.reduce((all, next, i) => `${all}{${i - 1}}${next}`), fill };
}

/** The message in English, or in the words of a translated template. */
export function render(message: Message, template: string = message.template): string {
  return template.replace(/\{(\d+)\}/g, (_, i: string) => String(message.fill[Number(i)]));
}
