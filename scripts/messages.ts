// All that Copydesk says, and what of it a language lacks: for the tests and the package.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { readLanguage } from '../server/src/host/language.js';
import { rules } from '../server/src/rules/index.js';

/** The languages there are besides English. */
export const LANGUAGES = ['de', 'tr'];

/** Every message in English: what `say` and VS Code’s `t` are given, and what rules flag. */
export function messages(): ReadonlySet<string> {
  const sources = ['server/src', 'client/src'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .map(path => `${folder}/${path}`),
  );
  return new Set([...sources.flatMap(messagesIn), ...rules.map(({ flags }) => flags)]);
}

/** What is not translated, and what is translated and no longer said. What holds no word needs no translation. */
export function untranslated(code: string): { readonly missing: string[]; readonly stale: string[] } {
  const { words } = readLanguage(code, 'l10n');
  const said = messages();
  return {
    missing: [...said].filter(message => /\p{L}/u.test(message) && words[message] === undefined),
    stale: Object.keys(words).filter(message => !said.has(message)),
  };
}

function messagesIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(templateOf(node.template));
    if (ts.isCallExpression(node) && /(?:^|l10n\.)t$/.test(node.expression.getText())) {
      const [message] = node.arguments;
      if (message && ts.isStringLiteralLike(message)) found.push(message.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join('');
}
