import { serveParent } from './lsp/node.js';

serveParent();
