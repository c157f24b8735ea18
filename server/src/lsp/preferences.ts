import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Context } from '../analyzer.js';
import { isDay, parseSettings, type Settings } from '../settings.js';
import { FILE_DATE, type Options } from './protocol.js';

/** How one document is to be read and checked. */
export interface Preferences {
  readonly settings: Settings;
  readonly context: Context;
}

/** Asks the editor for each document's settings and file date once, and again when they have changed. */
export function createPreferences(connection: Connection, { capabilities, initializationOptions }: InitializeParams) {
  const { fileDates } = { ...(initializationOptions as Options | undefined) };
  const asked = new Map<string, Promise<Preferences>>();
  let given: unknown = initializationOptions;

  async function ask(uri: string): Promise<Preferences> {
    const answer: unknown =
      capabilities.workspace?.configuration === true &&
      (await connection.workspace.getConfiguration({ scopeUri: uri, section: 'copydesk' }).catch(() => undefined));
    const settings = parseSettings(answer || given);
    return { settings, context: await contextOf(uri, settings) };
  }

  async function contextOf(uri: string, { publicationDate }: Settings): Promise<Context> {
    if (publicationDate !== undefined) return { published: { date: publicationDate, from: 'setting' } };
    if (fileDates !== true) return {};
    const date: unknown = await connection.sendRequest(FILE_DATE, { uri }).catch(() => undefined);
    return isDay(date) ? { published: { date, from: 'file' } } : {};
  }

  return {
    of(uri: string): Promise<Preferences> {
      const found = asked.get(uri) ?? ask(uri);
      asked.set(uri, found);
      return found;
    },
    /** The document's file has changed, or the document is closed. */
    forget(uri: string): void {
      asked.delete(uri);
    },
    /** The settings have changed; editors without `workspace/configuration` send the new ones along. */
    changed(settings: unknown): void {
      asked.clear();
      given = (settings as { readonly copydesk?: unknown } | null)?.copydesk ?? given;
    },
  };
}
