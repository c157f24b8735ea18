/** How a draft is written: which marks in it are markup, not copy. */
export type Format = 'plain' | 'markdown' | 'archieml';

/** The format of a document in an editor's language: `markdown`, `mdx`, `archieml`; anything else is plain. */
export function formatOfLanguage(id: string): Format {
  if (id === 'markdown' || id === 'mdx') return 'markdown';
  return id === 'archieml' ? 'archieml' : 'plain';
}

/** The format of a file, by the ending of its name. */
export function formatOfPath(path: string): Format {
  if (/\.(?:md|markdown|mdx)$/i.test(path)) return 'markdown';
  return /\.(?:aml|archieml)$/i.test(path) ? 'archieml' : 'plain';
}
