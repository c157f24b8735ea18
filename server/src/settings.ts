import type { Locale } from './language/locale.js';
import { rules, type Level } from './rules/index.js';
import { SEVERITIES } from './rules/rule.js';

/** What a user may choose, each with its default. Read with `parseSettings`; described by `settingsSchema`. */
export interface Settings {
  /** By rule id; a rule that is not named speaks at its own level. */
  readonly rules: Readonly<Record<string, Level>>;
  /** ISO 8601, or undefined for none. */
  readonly publicationDate: string | undefined;
  readonly locale: Locale;
}

/** Decides how 03/04/2026 reads, and which spelling a fix writes. */

const LEVELS: readonly Level[] = ['default', ...SEVERITIES, 'off'];
const LOCALES: readonly Locale[] = ['en-US', 'en-GB'];

/** Settings from whatever an editor or a file gives under `copydesk`: a value of the wrong kind counts as not given. */
export function parseSettings(given: unknown): Settings {
  const { rules: levels, publicationDate, locale } = record(given);
  const known = Object.entries(record(levels)).filter((entry): entry is [string, Level] => isOneOf(LEVELS, entry[1]));
  return {
    rules: Object.fromEntries(known),
    publicationDate: isDay(publicationDate) ? publicationDate : undefined,
    locale: isOneOf(LOCALES, locale) ? locale : 'en-US',
  };
}

/** The same settings as JSON Schema, the form in which `package.json` tells VS Code of them. */
export function settingsSchema(): object {
  return {
    title: 'Copydesk',
    properties: {
      'copydesk.publicationDate': {
        type: 'string',
        default: '',
        pattern: '^(\\d{4}-\\d{2}-\\d{2})?$',
        patternErrorMessage: 'Write the date as YYYY-MM-DD.',
        scope: 'resource',
        order: 0,
        markdownDescription:
          'The day from which *Thursday*, *in July* and *last year* are counted, such as `2026-03-05`, for stories that do not say it in their front matter or dateline. When empty, the day the file was last changed.',
      },
      'copydesk.locale': {
        type: 'string',
        enum: LOCALES,
        default: 'en-US',
        scope: 'resource',
        order: 1,
        markdownDescription: 'The English of the copy: whether 03/04/2026 is 4 March (`en-US`) or 3 April (`en-GB`).',
      },
      ...Object.fromEntries(
        rules.map((rule, i) => [
          `copydesk.rules.${rule.id}`,
          {
            type: 'string',
            enum: LEVELS,
            default: 'default',
            scope: 'resource',
            order: 100 + i,
            markdownDescription: `Flags ${rule.flags}. ${rule.why} By default: ${rule.severity}.`,
          },
        ]),
      ),
    },
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}

/** True of a day that the calendar has, written as ISO 8601: `2026-02-29` is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
