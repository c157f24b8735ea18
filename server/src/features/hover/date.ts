import type { Article, Inferred, Moment, Published } from '../../article.js';
import type { Locale } from '../../language/locale.js';
import { dayInWords, lengthInWords, MONTHS, WEEKDAYS } from '../../links/calendar/say.js';
import { dayNumber, parseDay, weekdayOf, ymd, type Ymd } from '../../links/calendar/days.js';
import type { DateType, Written } from '../../mentions/dates/date.js';
import { say, type Message } from '../../text/message.js';
import { cover } from '../../text/span.js';

/**
 * What a hover says of a date: as written, the day or period that it resolves to, how far that is from publication, and
 * what was inferred from what.
 */
export function describeDate(
  { mention, value, inferred }: Moment,
  { text, published, locale }: Article,
): readonly Message[] {
  const today = published && parseDay(published.date);
  const away = today && distance(value, today);
  return [
    say`**${cover(text, mention.span)}** · ${TYPES[mention.type]}`,
    ...inWords(value, mention.written, locale),
    ...(away ? [away] : []),
    ...inferred.map(what => say`Inferred: ${INFERRED[what]}.`),
    ...(published && inferred.length > 0 ? [FROM[published.from](published.date)] : []),
  ];
}

/** `Tuesday, March 3, 2026 (2026-03-03)`, `2011 (early)`; of a length nothing, of a repetition that it is one. */
function inWords(value: string, written: Written, locale: Locale): Message[] {
  switch (written.form) {
    case 'calendar':
    case 'shift': {
      const place = placeInWords(value, locale);
      if (!place) return [say`No date is known.`];
      const words = written.edge === undefined ? place : EDGES[written.edge](place);
      return [/^\d{4}-\d{2}/.test(value) ? say`${words} (${value})` : words];
    }
    case 'length':
      return [];
    case 'repeat':
      return [say`It comes again.`];
    case 'reference':
      return [say`No date is told.`];
  }
}

const EDGES = {
  start: (place: Message) => say`${place} (early)`,
  mid: (place: Message) => say`${place} (middle)`,
  end: (place: Message) => say`${place} (late)`,
};

function placeInWords(value: string, locale: Locale): Message | undefined {
  const day = parseDay(value);
  if (day) {
    const weekday = WEEKDAYS[weekdayOf(dayNumber(day))] ?? '';
    const words = dayInWords(day, locale);
    return locale === 'en-GB' ? say`${weekday} ${words}` : say`${weekday}, ${words}`;
  }
  const period = /^(\d{4})-(?:(\d{2})|Q(\d)|H(\d)|(SP|SU|FA|WI)|W(\d{2})(-WE)?)$/.exec(value);
  const [, year = '', month, quarter, half, season, week, weekend] = period ?? [];
  if (month !== undefined) return say`${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  if (quarter !== undefined) return QUARTERS[Number(quarter) - 1]?.(year);
  if (half !== undefined) return half === '1' ? say`The first half of ${year}` : say`The second half of ${year}`;
  if (season !== undefined) return SEASONS[season]?.(year);
  if (week !== undefined) {
    return weekend === undefined
      ? say`The week of ${dayInWords(dayOfWeek(Number(year), Number(week), 0), locale)}`
      : say`The weekend of ${dayInWords(dayOfWeek(Number(year), Number(week), 5), locale)}`;
  }
  if (/^\d{4}$/.test(value)) return say`${value}`;
  return /^\d{3}$/.test(value) ? say`The ${value}0s` : undefined;
}

const QUARTERS: readonly ((year: string) => Message)[] = [
  year => say`The first quarter of ${year}`,
  year => say`The second quarter of ${year}`,
  year => say`The third quarter of ${year}`,
  year => say`The fourth quarter of ${year}`,
];

const SEASONS: Readonly<Record<string, (year: string) => Message>> = {
  SP: year => say`Spring ${year}`,
  SU: year => say`Summer ${year}`,
  FA: year => say`Autumn ${year}`,
  WI: year => say`Winter ${year}`,
};

/** A day of an ISO week, counted from its Monday: the first week is that of 4 January. */
function dayOfWeek(year: number, week: number, day: number): Ymd {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return ymd(fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (week - 1) + day);
}

/** `9 days before publication`, `5 months after publication` */
function distance(value: string, today: Ymd): Message | undefined {
  const day = parseDay(value);
  if (day) return apart('day', dayNumber(day) - dayNumber(today));
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const years = Number(year) - today.year;
  return month === undefined ? apart('year', years) : apart('month', 12 * years + Number(month) - today.month);
}

function apart(unit: 'day' | 'month' | 'year', by: number): Message {
  if (by === 0) return THIS[unit];
  const length = lengthInWords(unit, Math.abs(by));
  return by < 0 ? say`${length} before publication.` : say`${length} after publication.`;
}

const THIS = {
  day: say`The day of publication.`,
  month: say`The month of publication.`,
  year: say`The year of publication.`,
};

/** What was not written, and where it is from. */
export function inferredAs(inferred: readonly Inferred[]): Message {
  return inferred.map(what => INFERRED[what]).reduce((all, next) => say`${all}; ${next}`);
}

const INFERRED: Readonly<Record<Inferred, Message>> = {
  'the year, from the publication date': say`the year, from the publication date`,
  'the day, from the publication date': say`the day, from the publication date`,
  'the century': say`the century`,
  'the order of day and month, from the language': say`the order of day and month, from the language`,
  'counted from the date before it': say`counted from the date before it`,
  'counted from the publication date': say`counted from the publication date`,
};

const FROM: Readonly<Record<Published['from'], (date: string) => Message>> = {
  'front matter': date => say`Published ${date}, by the front matter.`,
  dateline: date => say`Published ${date}, by the dateline.`,
  setting: date => say`Published ${date}, by the setting.`,
  file: date => say`Published ${date}, by the file.`,
  request: date => say`Published ${date}, by the request.`,
};

const TYPES: Readonly<Record<DateType, Message>> = {
  date: say`date`,
  time: say`time`,
  duration: say`duration`,
  set: say`set`,
};
