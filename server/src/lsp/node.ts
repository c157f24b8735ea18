import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readLanguage } from '../host/language.js';
import { readNamesModel } from '../host/model.js';
import { startServer, type Host } from './server.js';

/** Serves VS Code, which started this process with `--node-ipc`. */
export function serveParent(): void {
  startServer(createConnection(ProposedFeatures.all), host);
}

/** Serves the editor at the other end of standard input and output: `copydesk lsp`. */
export function serveStandardStreams(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), host);
}

const host: Host = {
  languageOf: code => readLanguage(code),
  async loadAnalyzer() {
    const [{ createAnalyzer, createReader }, model] = await Promise.all([import('../analyzer.js'), readNamesModel()]);
    const reader = createReader(model);
    return () => createAnalyzer(reader);
  },
};
