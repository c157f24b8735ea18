import type { Article } from '../article.js';
import type { QuoteMention } from '../mentions/quotes/quote.js';
import { lazy } from '../text/once.js';
import { encloses, type Span } from '../text/span.js';
import { accents } from './accents.js';
import { accusedLabel } from './accused-label.js';
import { acronymForm } from './acronym-form.js';
import { ageArithmetic } from './age-arithmetic.js';
import { ageConflict } from './age-conflict.js';
import { allegedEvent } from './alleged-event.js';
import { allegedTwice } from './alleged-twice.js';
import { anniversary } from './anniversary.js';
import { anonymityReason } from './anonymity-reason.js';
import { carriedSpeaker } from './carried-speaker.js';
import { changeArithmetic } from './change-arithmetic.js';
import { chargedFor } from './charged-for.js';
import { courtesyTitle } from './courtesy-title.js';
import { dateForm } from './date-form.js';
import { decadeForm } from './decade-form.js';
import { doubledHalvedTripled } from './doubled-halved-tripled.js';
import { doubledWord } from './doubled-word.js';
import { duplicateParagraph } from './duplicate-paragraph.js';
import { duplicateQuote } from './duplicate-quote.js';
import { figureConflict } from './figure-conflict.js';
import { headlineFigure } from './headline-figure.js';
import { headlineMarks } from './headline-marks.js';
import { homeAddress } from './home-address.js';
import { houseName } from './house-name.js';
import { identityTerms } from './identity-terms.js';
import { impossibleDate } from './impossible-date.js';
import { lastNextWeekday } from './last-next-weekday.js';
import { lateAttribution } from './late-attribution.js';
import { loadedVerb } from './loaded-verb.js';
import { missingYear } from './missing-year.js';
import { mixedMarks } from './mixed-marks.js';
import { moneyForm } from './money-form.js';
import { monthForm } from './month-form.js';
import { murderBeforeVerdict } from './murder-before-verdict.js';
import { namedMinor } from './named-minor.js';
import { nearMissName } from './near-miss-name.js';
import { nestedMarks } from './nested-marks.js';
import { numerals } from './numerals.js';
import { outerMarks } from './outer-marks.js';
import { partsTotal } from './parts-total.js';
import { percentForm } from './percent-form.js';
import { percentPoints } from './percent-points.js';
import { placeholder } from './placeholder.js';
import { pleaClash } from './plea-clash.js';
import { pluralSource } from './plural-source.js';
import { quoteLeadIn } from './quote-lead-in.js';
import { quotePunctuation } from './quote-punctuation.js';
import { ratioPercent } from './ratio-percent.js';
import { relativeDay } from './relative-day.js';
import { repeatAttribution } from './repeat-attribution.js';
import type { Finding, Mode, Rule, Severity } from './rule.js';
import { runningQuote } from './running-quote.js';
import { sameSurname } from './same-surname.js';
import { scaleConflict } from './scale-conflict.js';
import { shareOver100 } from './share-over-100.js';
import { spanArithmetic } from './span-arithmetic.js';
import { statusClash } from './status-clash.js';
import { NO_STYLE, type Style } from './style/profiles.js';
import { suicideTerms } from './suicide-terms.js';
import { surnameFirstReference } from './surname-first-reference.js';
import { timeForm } from './time-form.js';
import { timesLess } from './times-less.js';
import { titleDrift } from './title-drift.js';
import { twoSpeakers } from './two-speakers.js';
import { unansweredAccusation } from './unanswered-accusation.js';
import { unattributedQuote } from './unattributed-quote.js';
import { unclosedQuote } from './unclosed-quote.js';
import { undefinedAcronym } from './undefined-acronym.js';
import { unitPair } from './unit-pair.js';
import { unsourcedFigure } from './unsourced-figure.js';
import { unusedAcronym } from './unused-acronym.js';
import { usForm } from './us-form.js';
import { vagueSource } from './vague-source.js';
import { weekdayDate } from './weekday-date.js';
import { weekdayForm } from './weekday-form.js';
import { whoAlleges } from './who-alleges.js';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  placeholder,
  doubledWord,
  duplicateParagraph,
  unattributedQuote,
  carriedSpeaker,
  unclosedQuote,
  runningQuote,
  lateAttribution,
  repeatAttribution,
  twoSpeakers,
  nestedMarks,
  mixedMarks,
  duplicateQuote,
  vagueSource,
  pluralSource,
  anonymityReason,
  loadedVerb,
  weekdayDate,
  impossibleDate,
  relativeDay,
  lastNextWeekday,
  missingYear,
  spanArithmetic,
  ageArithmetic,
  anniversary,
  changeArithmetic,
  percentPoints,
  partsTotal,
  ratioPercent,
  shareOver100,
  doubledHalvedTripled,
  unitPair,
  timesLess,
  scaleConflict,
  headlineFigure,
  unsourcedFigure,
  figureConflict,
  houseName,
  nearMissName,
  accents,
  surnameFirstReference,
  sameSurname,
  ageConflict,
  titleDrift,
  undefinedAcronym,
  unusedAcronym,
  chargedFor,
  accusedLabel,
  allegedTwice,
  allegedEvent,
  whoAlleges,
  murderBeforeVerdict,
  pleaClash,
  statusClash,
  namedMinor,
  homeAddress,
  unansweredAccusation,
  suicideTerms,
  identityTerms,
  percentForm,
  numerals,
  moneyForm,
  dateForm,
  monthForm,
  weekdayForm,
  timeForm,
  decadeForm,
  courtesyTitle,
  usForm,
  acronymForm,
  quotePunctuation,
  quoteLeadIn,
  headlineMarks,
  outerMarks,
];

/** What a user may set for a rule: how loudly it speaks, not at all, or as the rule itself says. */
export type Level = Severity | 'off' | 'default';

/** Everything an editor would be shown about an article, in text order. */
export function check(
  article: Article,
  levels: Readonly<Record<string, Level>> = {},
  mode: Mode = 'editing',
  style: Style = NO_STYLE,
): Finding[] {
  const quoted = lazy(() => article.paragraphs.flatMap(({ quotes }) => quotes.map(withinMarks)));
  const findings = rules.flatMap(rule => {
    const level = levels[rule.id] ?? 'default';
    const usual = (mode === 'fact-check' && rule.factCheck) || rule.severity;
    const loudness = level === 'default' ? usual : level;
    if (loudness === 'off') return [];
    return Array.from(rule.check(article, style[rule.id]), (problem): Finding => {
      const severity = level === 'default' ? (problem.severity ?? loudness) : loudness;
      return { ...problem, rule: rule.id, severity };
    }).filter(({ span }) => !rule.style || !quoted().some(words => encloses(words, span)));
  });
  return findings
    .filter(({ severity }) => mode !== 'writing' || severity === 'error')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The words of a quotation, without its marks. */
function withinMarks({ span, open, close }: QuoteMention): Span {
  return { start: span.start + open.length, end: span.end - close.length };
}
