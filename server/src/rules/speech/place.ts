import type { Article } from '../../article.js';
import type { SpokenQuotation } from '../../links/quotations.js';
import type { Paragraph } from '../../mentions/paragraph.js';
import { FILLER } from '../../segments/mask.js';
import { cover, type Span } from '../../text/span.js';
import { BLOT, outsideQuotations } from './outside.js';

/** True when a paragraph ends with the quotation, whatever its marks of punctuation. */
export function endsWithQuotation({ text }: Article, { quote, paragraph }: SpokenQuotation): boolean {
  return /^[\s.,;*_]*$/.test(text.slice(quote.span.end, paragraph.span.end));
}

/** True when nothing but quotations stands in the paragraph. */
export function standsAlone({ paragraph }: SpokenQuotation): boolean {
  return new RegExp(`^[\\s.,;*_${BLOT}]*$`, 'u').test(outsideQuotations(paragraph));
}

/** True of words that make a sentence: `“The road is gone.”`, not `“a work of fiction”`. */
export function isSentence(text: string, { quote }: SpokenQuotation): boolean {
  const words = cover(text, quote.span).replaceAll(FILLER, '');
  return /^\P{L}{0,4}[\p{Lu}\p{N}]/u.test(words) && /[.!?…][^\p{L}\p{N}]{0,3}$/u.test(words);
}

/** True of words that a reader wants a speaker for: a sentence’s worth of them, which nothing else presents. */
export function needsSpeaker(article: Article, quotation: SpokenQuotation): boolean {
  const { paragraph, words } = quotation;
  if (paragraph.role !== 'body' || words < leastWords(article, quotation)) return false;
  return !isPresented(article, quotation) && !isPulled(article, quotation.index);
}

/**
 * True of a paragraph that is pulled out of the story to break the page: `{{< pullquote >}}“…”{{< /pullquote >}}`, a line
 * `{.pullquote}`, `<aside>`. It says again what somebody says in the story, and need not say who.
 */
export function isPulled({ source, paragraphs }: Article, index: number): boolean {
  const { start, end } = paragraphs[index]?.span ?? { start: 0, end: 0 };
  return (
    PULLED.test(source.slice(start, end)) ||
    OPENS_PULLED.test(source.slice(Math.max(0, start - 300), start)) ||
    CLOSES_PULLED.test(source.slice(end, end + 100))
  );
}

const OPENING = String.raw`(?:\{\{[<%]-?\s*pull-?quote|\{%\s*pull-?quote|class=["'][^"'\n]{0,80}\bpull-?quote|<aside)\b`;
const PULLED = new RegExp(String.raw`${OPENING}|\{:?\s*\.pull-?quote\b`, 'iu');
/** On lines of their own, right above or below. */
const OPENS_PULLED = new RegExp(String.raw`${OPENING}[^\n]{0,200}[>}]\s*$`, 'iu');
const CLOSES_PULLED =
  /^\s*(?:\{\{[<%]-?\s*\/\s*pull-?quote\b|\{%\s*endpull-?quote\b|\{:?\s*\.pull-?quote\b|<\/aside>)/iu;

/** How many words it takes: a line of quoted words that end no sentence may be a heading, ‘A song can heal’. */
function leastWords({ text }: Article, quotation: SpokenQuotation): number {
  const whole = isSentence(text, quotation);
  if (standsAlone(quotation)) return whole ? 3 : 10;
  return whole ? 4 : 5;
}

/** True where the copy presents the words in another way than by naming a speaker. */
function isPresented(article: Article, quotation: SpokenQuotation): boolean {
  const { quote, paragraph, index } = quotation;
  const { text, source, paragraphs } = article;
  const before = paragraphs[index - 1];
  const below = paragraphs[index + 1];
  const lead = text.slice(paragraph.span.start, quote.span.start);
  const above = before ? outsideQuotations(before) : '';
  return (
    /[:—–…]\s*$/u.test(lead) ||
    NAMES.test(lead.slice(-40)) ||
    /(?:[:…—–]|\.\.\.)\s*$/u.test(above) ||
    (below !== undefined && /^\s*[–—-]\s?\p{Lu}/u.test(source.slice(below.span.start, below.span.start + 8))) ||
    isListItem(source, paragraph) ||
    isAnswer(text, paragraph, above) ||
    (before !== undefined && before.role !== 'body') ||
    DOCUMENT.test(sentencesOf(paragraph, quote.span, isSentence(text, quotation)))
  );
}

/** Words that lead to what somebody or something is called: `known as “the town that drinks its river”`. */
const NAMES = /(?<!\p{L})(?:known as|called|dubbed|nicknamed|named|titled|entitled|billed as)\s*$/u;

/** The sentence that a quotation stands in and the one before, without what is quoted. */
function sentencesOf(paragraph: Paragraph, { start, end }: Span, isWhole: boolean): string {
  const { sentences, span } = paragraph;
  const first = Math.max(0, sentences.findLastIndex(sentence => sentence.start <= start) - (isWhole ? 1 : 0));
  const last = sentences.find(sentence => end <= sentence.end);
  return outsideQuotations(paragraph).slice(
    (sentences[first]?.start ?? span.start) - span.start,
    (last ?? span).end - span.start,
  );
}

/** True when something is reported in the paragraph or the one before, or a document named, though not clearly for these words. */
export function isReportedNear({ paragraphs }: Article, { paragraph, index }: SpokenQuotation): boolean {
  const before = paragraphs[index - 1];
  return [paragraph, ...(before ? [before] : [])].some(
    near =>
      near.statements.some(({ cue }) => cue !== undefined) ||
      [REPORTS, DOCUMENT].some(words => words.test(outsideQuotations(near))),
  );
}

const REPORTS =
  /(?<!\p{L})(?:sa(?:id|ys|y|ying)|told|tells|add(?:s|ed)|according to|wrote|writes|asked|recall(?:s|ed)|explain(?:s|ed)|continued|replied|insist(?:s|ed)|argue[ds]|warn(?:s|ed)|testified|quot(?:es|ed|ing))(?!\p{L})/u;

function isListItem(source: string, { span }: Paragraph): boolean {
  return /^\s*(?:[-*+•·▪‣–—]|\d{1,3}[.)])\s?/u.test(source.slice(span.start, span.start + 12));
}

/** An answer follows a question: that of the paragraph before, or the `Q:` before its own `A:`. */
function isAnswer(text: string, { span }: Paragraph, above: string): boolean {
  return (
    new RegExp(`[?？][\\s${BLOT}]*$`, 'u').test(above.replace(/\s+$/u, '')) ||
    /^(?:[QA]|Question|Answer|\p{Lu}[\p{Lu}.'’-]{1,20}(?:\s\p{Lu}[\p{Lu}.'’-]{1,20})?)\s?[:.—]/u.test(
      text.slice(span.start, span.start + 48),
    )
  );
}

/** What speaks without being a person: a document, a sign, a work. */
const DOCUMENT =
  /(?<!\p{L})(?:bills?|polic(?:y|ies)|rulings?|reports?|texts?|signs?|letters?|statements?|tweets?|tweeted|posts?|posted|e-?mails?|laws?|amendments?|orders?|memos?|memorandum|posters?|banners?|placards?|slogans?|lyrics|songs?|verses?|poems?|articles?|essays?|books?|chapters?|novels?|diar(?:y|ies)|notes?|documents?|messages?|headlines?|captions?|ads?|adverts?|advertisements?|filings?|complaints?|indictments?|lawsuits?|suits?|affidavits?|transcripts?|recordings?|videos?|clips?|T-?shirts?|hats?|labels?|reads?|editorials?|columns?|op-eds?|reviews?|surveys?|polls?|guidelines?|rules?|resolutions?|constitution|charters?|Acts?|themes?|charges|charged|clauses?|provisions?|contracts?|agreements?|deals?|treat(?:y|ies)|press release|website|web page|page|inscriptions?|plaques?|scripts?|prayers?|chants?|chanted|chanting|proverbs?|sayings?|mottos?|quotes?|quoted|quotations?|speech(?:es)?|questions?|answers?)(?!\p{L})/u;
