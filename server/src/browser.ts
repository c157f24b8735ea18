import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { BrowserOptions } from './lsp/protocol.js';
import { startServer } from './lsp/server.js';
import { ENGLISH } from './text/message.js';

declare const self: DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  languageOf(code, options) {
    const { words } = (options ?? {}) as Partial<BrowserOptions>;
    return words && typeof code === 'string' ? { code, words } : ENGLISH;
  },
  async loadAnalyzer(options) {
    const { createAnalyzer, createReader, loadNamesModel } = await import('./analyzer.js');
    const { names } = (options ?? {}) as Partial<BrowserOptions>;
    const reader = createReader(names && loadNamesModel(names));
    return () => createAnalyzer(reader);
  },
});
