import { createAnalyzer, createReader, type Context } from '../analyzer.js';
import { readNamesModel } from '../host/model.js';
import { review } from '../features/review.js';
import type { House } from '../mentions/names/house.js';
import type { ReadParagraph } from '../mentions/paragraph.js';
import { SEVERITIES, type Severity } from '../rules/rule.js';
import { formatOfPath } from '../segments/format.js';
import { parseSettings, type Settings } from '../settings.js';
import { filesOf, readCopy, readStdin, STDIN, type Copy } from './copy.js';
import { createHouses, dismissalsOf } from './desk.js';
import { formatJson } from './formats/json.js';
import type { Report } from './formats/report.js';
import { formatSarif } from './formats/sarif.js';
import { formatText } from './formats/text.js';
import { STATUS, UserError, write, type Io, type Status } from './io.js';
import type { FAIL_ON, FORMATS } from './options.js';
import { version } from './version.js';

export interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly settings: Settings;
}

/** `copydesk check`: prints what an editor would query; `-`, or no path, is standard input. */
export async function checkFiles(paths: readonly string[], options: CheckOptions, io: Io): Promise<Status> {
  const stories = await gather(paths.length > 0 ? paths : ['-'], io);
  const reader = createReader(await readNamesModel());
  const houseOf = createHouses(problem => write(io.stderr, `copydesk: ${problem}\n`));
  const reports = await Promise.all(
    stories.read.map(async copy => {
      const house = await houseOf(copy.path);
      return { ...copy, findings: await findingsIn(copy, house, options.settings, reader) };
    }),
  );
  await write(io.stdout, format(reports, options.format, io));
  if (stories.unread.length > 0) return STATUS.failed;
  return reports.some(report => isLoud(report, options.failOn)) ? STATUS.found : STATUS.fine;
}

/** Reads every story that can be read, and says on standard error why another cannot. */
async function gather(paths: readonly string[], io: Io): Promise<{ read: Copy[]; unread: string[] }> {
  const read: Copy[] = [];
  const unread: string[] = [];
  const attempt = async <T>(what: string, get: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await get();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push(what);
      await write(io.stderr, `copydesk: ${error.message}\n`);
      return undefined;
    }
  };
  for (const path of paths) {
    const files = path === '-' ? [path] : await attempt(path, () => filesOf(path));
    for (const file of files ?? []) {
      const copy = await attempt(file, () => (file === '-' ? readStdin(io.stdin) : readCopy(file)));
      if (copy) read.push(copy);
    }
  }
  return { read, unread };
}

/** All that is to be said of a story, but for what comments in it or the folder it lies in dismiss. */
async function findingsIn(
  { path, text, changed }: Copy,
  house: House,
  settings: Settings,
  reader: ReadParagraph,
): Promise<Report['findings']> {
  const context = { ...contextOf(settings, changed), format: formatOfPath(path), house };
  const article = createAnalyzer(reader)(text, context);
  const dismissals = path === STDIN ? [] : await dismissalsOf(path);
  return review(article, { ...settings, maxFindings: Infinity }, dismissals).findings;
}

function contextOf({ publicationDate, locale }: Settings, changed: string | undefined): Context {
  if (publicationDate !== undefined) return { locale, published: { date: publicationDate, from: 'setting' } };
  return changed === undefined ? { locale } : { locale, published: { date: changed, from: 'file' } };
}

function format(reports: readonly Report[], form: CheckOptions['format'], io: Io): string {
  switch (form) {
    case 'text':
      return formatText(reports, io);
    case 'json':
      return formatJson(reports);
    case 'sarif':
      return formatSarif(reports, version);
  }
}

function isLoud({ findings }: Report, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
}

/** Settings of the command line in the form in which an editor gives them. */
export function settingsFrom(given: {
  rule: readonly string[];
  mode: string;
  date?: string;
  locale?: string;
}): Settings {
  const levels = given.rule.map(pair => pair.split('=', 2));
  const settings = parseSettings({
    rules: Object.fromEntries(levels) as Record<string, string>,
    mode: given.mode,
    publicationDate: given.date,
    locale: given.locale,
  });
  if (given.date !== settings.publicationDate)
    throw new UserError(`--date: “${given.date ?? ''}” is no day (YYYY-MM-DD)`);
  return settings;
}
