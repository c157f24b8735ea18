import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Context } from '../analyzer.js';
import type { Dismissal } from '../features/dismissals.js';
import { joined, parseHouse } from '../mentions/names/house.js';
import { isDay, parseSettings, type Settings } from '../settings.js';
import { DESK, FILE_DATE, type Desk, type Options } from './protocol.js';

/** How one document is to be read and checked. */
export interface Preferences {
  readonly settings: Settings;
  readonly context: Context;
  readonly desk: Desk;
}

/** Asks the editor for each document's settings, desk and file date once, and again when they have changed. */
export function createPreferences(connection: Connection, { capabilities, initializationOptions }: InitializeParams) {
  const { fileDates, desk } = { ...(initializationOptions as Options | undefined) };
  const asked = new Map<string, Promise<Preferences>>();
  let given: unknown = initializationOptions;

  async function ask(uri: string): Promise<Preferences> {
    const [settings, desk] = await Promise.all([settingsOf(uri), deskOf(uri)]);
    return { settings, context: await contextOf(uri, settings, desk), desk };
  }

  async function settingsOf(uri: string): Promise<Settings> {
    const answer: unknown =
      capabilities.workspace?.configuration === true &&
      (await connection.workspace.getConfiguration({ scopeUri: uri, section: 'copydesk' }).catch(() => undefined));
    return parseSettings(answer || given);
  }

  async function deskOf(uri: string): Promise<Desk> {
    return parseDesk(desk === true && (await connection.sendRequest(DESK, { uri }).catch(() => undefined)));
  }

  async function contextOf(uri: string, { publicationDate, locale, names }: Settings, desk: Desk): Promise<Context> {
    const decided = { locale, house: joined(parseHouse(desk.names).house, names) };
    if (publicationDate !== undefined) return { ...decided, published: { date: publicationDate, from: 'setting' } };
    if (fileDates !== true) return decided;
    const date: unknown = await connection.sendRequest(FILE_DATE, { uri }).catch(() => undefined);
    return isDay(date) ? { ...decided, published: { date, from: 'file' } } : decided;
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
    /** What desks say has changed. */
    forgetAll(): void {
      asked.clear();
    },
    /** The settings have changed; editors without `workspace/configuration` send the new ones along. */
    changed(settings: unknown): void {
      asked.clear();
      given = (settings as { readonly copydesk?: unknown } | null)?.copydesk ?? given;
    },
  };
}

/** What an editor answers, of which nothing is taken on trust: it may come from a file that somebody wrote by hand. */
function parseDesk(answer: unknown): Desk {
  const { folder, dismissals, names } = (answer || {}) as Partial<Record<keyof Desk, unknown>>;
  return {
    folder: folder === true,
    dismissals: Array.isArray(dismissals) ? dismissals.filter(isDismissal) : [],
    names: typeof names === 'string' ? names : '',
  };
}

function isDismissal(value: unknown): value is Dismissal {
  const { rule, key } = (value || {}) as Partial<Record<keyof Dismissal, unknown>>;
  return typeof rule === 'string' && (key === undefined || typeof key === 'string');
}
