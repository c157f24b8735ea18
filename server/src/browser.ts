import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { BrowserOptions } from './lsp/protocol.js';
import { startServer } from './lsp/server.js';

declare const self: DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  async loadAnalyzer(options) {
    const { createAnalyzer, createReader, loadNamesModel } = await import('./analyzer.js');
    const { names } = (options ?? {}) as Partial<BrowserOptions>;
    const reader = createReader(names && loadNamesModel(names));
    return () => createAnalyzer(reader);
  },
});
