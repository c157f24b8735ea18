import { ENGLISH, render, type Language, type Message } from './message.js';

/** A message whose template is Markdown; what fills it shows as it is written, whatever marks it holds. */
export function toMarkdown(message: Message, language: Language = ENGLISH): string {
  return render(escaped(message), language);
}

function escaped({ template, fill }: Message): Message {
  return {
    template,
    fill: fill.map(value => (typeof value === 'object' ? escaped(value) : escapeMarkdown(String(value)))),
  };
}

/** The same message for a display that knows no Markdown. */
export function toPlainText(message: Message, language: Language = ENGLISH): string {
  return render(message, language, template => template.replaceAll('**', ''));
}

/** Markdown that shows the text unchanged on one line: `*5 < 6*` is no emphasis, `www.example.org` no link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>&~|]/g, mark => `&#${mark.charCodeAt(0)};`)
    .replace(/(?<=:)\/(?=\/)|@|(?<=\bwww)\./gi, mark => `&#${mark.charCodeAt(0)};`)
    .replace(/^(?:[#+-]|=|\d{1,9}(?=[.)](?:\s|$)))/, mark => `&#${mark.charCodeAt(0)};${mark.slice(1)}`);
}
