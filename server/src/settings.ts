import type { Locale } from './language/locale.js';
import { LONGEST_LINE, parseHouse, type House } from './mentions/names/house.js';
import { rules, type Level } from './rules/index.js';
import { MODES, SEVERITIES, type Mode } from './rules/rule.js';
import { styleOf, STYLES, type Style } from './rules/style/profiles.js';

/** What a user may choose, each with its default. Read with `parseSettings`; described by `settingsSchema`. */
export interface Settings {
  /** Whether Copydesk reads here at all. */
  readonly enable: boolean;
  /** Which Markdown is read: where front matter or a `.copydesk` folder says that it is news, all of it, or none. */
  readonly markdown: MarkdownReading;
  readonly mode: Mode;
  /** By rule id; a rule that is not named speaks at its own level. */
  readonly rules: Readonly<Record<string, Level>>;
  /** What the house writes, by rule of style. */
  readonly style: Style;
  /** The names that the house has decided on, but for those in its file. */
  readonly names: House;
  /** How many findings of one rule are shown in one story. */
  readonly maxFindings: number;
  /** ISO 8601, or undefined for none. */
  readonly publicationDate: string | undefined;
  /** Decides how 03/04/2026 reads, and how dates and units are written in hovers and fixes. */
  readonly locale: Locale;
  /** Whether the counts of a story stand over its headline. */
  readonly codeLens: boolean;
  readonly inlayHints: { readonly speakers: boolean; readonly dates: boolean };
}

export type MarkdownReading = 'stories' | 'always' | 'never';

const MARKDOWN: readonly MarkdownReading[] = ['stories', 'always', 'never'];
const LEVELS: readonly Level[] = ['default', ...SEVERITIES, 'off'];
const LOCALES: readonly Locale[] = ['en-US', 'en-GB'];
const MAX_FINDINGS = 25;
/** All legal and sensitive queries off; a level that is given for one of them still counts. */
const NO_LEGAL = Object.fromEntries(rules.flatMap(({ id, legal }) => (legal ? [[id, 'off' as const]] : [])));

/** Settings from whatever an editor or a file gives under `copydesk`: a value of the wrong kind counts as not given. */
export function parseSettings(given: unknown): Settings {
  const { rules: levels, publicationDate, inlayHints, style, houseStyle, ...others } = record(given);
  const known = Object.entries(record(levels)).filter((entry): entry is [string, Level] => isOneOf(LEVELS, entry[1]));
  const { speakers, dates } = record(inlayHints);
  const { maxFindings } = others;
  return {
    enable: others['enable'] !== false,
    markdown: isOneOf(MARKDOWN, others['markdown']) ? others['markdown'] : 'stories',
    mode: isOneOf(MODES, others['mode']) ? others['mode'] : 'editing',
    rules: { ...(others['legal'] === false && NO_LEGAL), ...Object.fromEntries(known) },
    style: styleOf(isOneOf(STYLES, style) ? style : 'none', strings(houseStyle)),
    names: parseHouse(lines(others['names'])).house,
    maxFindings: typeof maxFindings === 'number' && maxFindings >= 1 ? Math.floor(maxFindings) : MAX_FINDINGS,
    publicationDate: isDay(publicationDate) ? publicationDate : undefined,
    locale: isOneOf(LOCALES, others['locale']) ? others['locale'] : 'en-US',
    codeLens: others['codeLens'] !== false,
    inlayHints: { speakers: speakers === true, dates: dates === true },
  };
}

/** The same settings as JSON Schema, the form in which `package.json` tells VS Code of them. */
export function settingsSchema(): object {
  const properties = Object.entries(PROPERTIES).map(([name, property], order) => [
    `copydesk.${name}`,
    { ...property, scope: 'resource', order },
  ]);
  return { title: 'Copydesk', properties: Object.fromEntries(properties) as object };
}

/** In the order in which VS Code shows them. */
const PROPERTIES: Readonly<Record<string, object>> = {
  enable: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Read news copy. Set it to `false` for a folder or a workspace whose plain text is something else, such as logs or lists.',
  },
  markdown: {
    type: 'string',
    enum: MARKDOWN,
    enumDescriptions: [
      'Where front matter says that it is a story (byline, dateline, embargo, headline, hed, dek …), or the workspace has a .copydesk folder.',
      'All Markdown.',
      'No Markdown.',
    ],
    default: 'stories',
    markdownDescription:
      'Which Markdown is news copy. With `stories`, a file whose front matter has `byline: Ada Quill` is read and a README is left alone.',
  },
  mode: {
    type: 'string',
    enum: MODES,
    enumDescriptions: [
      'Errors alone: what must not be published.',
      'What each rule says by itself.',
      'All that, and what a fact-checker asks: figures with no source, the same thing counted two ways.',
    ],
    default: 'editing',
    markdownDescription:
      'How much is said. The status bar shows it and changes it: `writing` while a draft is young, `fact-check` before it runs.',
  },
  rules: {
    type: 'object',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(rule => [
        rule.id,
        {
          type: 'string',
          enum: LEVELS,
          default: 'default',
          description: `Flags ${rule.flags}. By default: ${defaultOf(rule)}.`,
        },
      ]),
    ),
    markdownDescription:
      'How loudly each rule speaks: `error`, `warning`, `information`, `hint`, `off`, or `default`, such as `{ "vague-source": "off" }`. [All rules](https://github.com/copydesk-news/copydesk/blob/main/docs/rules.md).',
  },
  legal: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Query what a lawyer would: `indicted for bribery`, `accused killer`, `committed suicide`. Such findings are *information*, and no legal advice; `false` turns all of them off.',
  },
  style: {
    type: 'string',
    enum: STYLES,
    enumDescriptions: [
      'No style.',
      'The Associated Press.',
      'Reuters.',
      'BBC News.',
      'The Guardian.',
      'Oxford: New Hart’s Rules, with single quotation marks outside.',
      'Your own: what `copydesk.houseStyle` says, and nothing else.',
    ],
    default: 'none',
    markdownDescription:
      'Whose style the copy is in, such as `ap`: hints, with quick fixes, where numerals, dates, times, percentages, money, titles or quotation marks are written in another way. Never inside quotations.',
  },
  houseStyle: {
    type: 'object',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.flatMap(({ id, flags, forms }) =>
        forms
          ? [
              [
                id,
                {
                  type: 'string',
                  enum: [...Object.keys(forms), 'off'],
                  enumDescriptions: [...Object.values(forms), 'Not checked.'],
                  description: `Flags ${flags}.`,
                },
              ],
            ]
          : [],
      ),
    ),
    markdownDescription:
      'What your house writes, over the style chosen above: `{ "percent-form": "per cent", "numerals": "to ten", "weekday-form": "off" }`.',
  },
  names: {
    type: 'array',
    items: {
      type: 'string',
      minLength: 1,
      maxLength: LONGEST_LINE,
      pattern: '^[^\\r\\n]*$',
      patternErrorMessage: 'Write each name as an item of its own.',
    },
    default: [],
    markdownDescription:
      'How your house writes names: `["Kyiv (place), not Kiev", "Séamus Brannigan", "not Bombay"]`. Where a workspace has a `.copydesk/names.txt` with such lines, both count.',
  },
  maxFindings: {
    type: 'integer',
    default: MAX_FINDINGS,
    minimum: 1,
    maximum: 1000,
    markdownDescription:
      'How many findings of one rule are shown in one story, such as `10`. The last of them says how many more there are.',
  },
  publicationDate: {
    type: 'string',
    default: '',
    pattern: '^(\\d{4}-\\d{2}-\\d{2})?$',
    patternErrorMessage: 'Write the date as YYYY-MM-DD.',
    markdownDescription:
      'The day from which *Thursday*, *in July* and *last year* are counted, such as `2026-03-05`, for stories that do not say it in their front matter or dateline. When empty, the day the file was last changed.',
  },
  locale: {
    type: 'string',
    enum: LOCALES,
    default: 'en-US',
    markdownDescription:
      'The English of the copy: whether 03/04/2026 is March 4 (`en-US`) or 3 April (`en-GB`), and how hovers and fixes write dates and units.',
  },
  codeLens: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Show over the headline what the story holds: `11 quotations`, `6 speakers`, `2 unnamed`, `14 figures`, `3 dates`, `620 words`.',
  },
  'inlayHints.speakers': {
    type: 'boolean',
    default: false,
    markdownDescription:
      'Show the speaker of a quotation that is credited only in the paragraph before: `“It is gone.”` *Dana Orr*, or *Dana Orr?* where that but tells of her.',
  },
  'inlayHints.dates': {
    type: 'boolean',
    default: false,
    markdownDescription: 'Show the day that is meant by *Thursday* or *last week*: `on Thursday` *2026-03-05*.',
  },
};

/** `hint`, or `off, hint in Fact-check`. */
export function defaultOf({ severity, factCheck }: (typeof rules)[number]): string {
  return factCheck === undefined ? severity : `${severity}, ${factCheck} in Fact-check`;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The entries of a record that are strings. */
function strings(value: unknown): Record<string, string> {
  const entries = Object.entries(record(value));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The strings of an array, a line each. */
function lines(value: unknown): string {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items
    .filter(item => typeof item === 'string')
    .map(item => item.replace(/\s+/gu, ' '))
    .join('\n');
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
