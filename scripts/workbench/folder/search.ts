// Quick Open and Find in Files for the folder in memory, by VS Code's proposed search interfaces.
import * as vscode from 'vscode';

interface TextQuery {
  readonly pattern: string;
  readonly isRegExp?: boolean;
  readonly isCaseSensitive?: boolean;
  readonly isWordMatch?: boolean;
}

interface TextMatch {
  readonly uri: vscode.Uri;
  readonly ranges: vscode.Range;
  readonly preview: { readonly text: string; readonly matches: vscode.Range };
}

interface SearchApi {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(query: { readonly pattern: string }): vscode.Uri[] },
  ): vscode.Disposable;
  registerTextSearchProvider(
    scheme: string,
    provider: {
      provideTextSearchResults(query: TextQuery, options: unknown, progress: vscode.Progress<TextMatch>): object;
    },
  ): vscode.Disposable;
}

export function registerSearch(scheme: string, files: ReadonlyMap<string, Uint8Array>): vscode.Disposable {
  const workspace = vscode.workspace as typeof vscode.workspace & SearchApi;
  const uriOf = (path: string) => vscode.Uri.from({ scheme, path });
  return vscode.Disposable.from(
    workspace.registerFileSearchProvider(scheme, {
      provideFileSearchResults: () => [...files.keys()].map(uriOf),
    }),
    workspace.registerTextSearchProvider(scheme, {
      provideTextSearchResults(query, _options, progress) {
        for (const [path, content] of files) {
          for (const match of matches(new TextDecoder().decode(content), query)) {
            progress.report({ uri: uriOf(path), ...match });
          }
        }
        return {};
      },
    }),
  );
}

function* matches(text: string, query: TextQuery): Generator<Omit<TextMatch, 'uri'>> {
  const literal = query.pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = query.isRegExp === true ? query.pattern : literal;
  const find = new RegExp(
    query.isWordMatch === true ? `\\b(?:${pattern})\\b` : pattern,
    query.isCaseSensitive === true ? 'gu' : 'giu',
  );
  for (const [number, line] of text.split(/\r?\n/).entries()) {
    for (const { index, 0: found } of line.matchAll(find)) {
      if (found !== '') {
        yield {
          ranges: new vscode.Range(number, index, number, index + found.length),
          preview: { text: line, matches: new vscode.Range(0, index, 0, index + found.length) },
        };
      }
    }
  }
}
