import { fold } from '../language/fold.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const titleDrift: Rule = {
  id: 'title-drift',
  flags: 'two offices given to one person',
  why: 'A minister who is a mayor two paragraphs on is a slip, a promotion, or another person.',
  source: 'Accuracy checklists of Craig Silverman and Steve Buttry: check titles at every mention.',
  severity: 'information',
  example: {
    bad: 'Mayor Lin Okafor signed on Friday. On Monday, Governor Lin Okafor will not.',
    good: 'Mayor Lin Okafor signed on Friday. On Monday, Mayor Okafor will not. Former Governor Ida Orr did.',
  },

  *check({ text, entities }) {
    for (const { type, name, mentions } of entities) {
      if (type !== 'person') continue;
      const titles = mentions.flatMap(({ title, span }) => {
        const office =
          title && title.span.start < span.start && !text.startsWith('-', title.span.start - 1)
            ? officeOf(title.text)
            : undefined;
        return title && office !== undefined ? [{ title, office }] : [];
      });
      const [first] = titles;
      const other = titles.find(({ office }) => office !== first?.office);
      if (!first || !other) continue;
      yield {
        span: other.title.span,
        message: say`${name} is ${first.title.text} above and ${other.title.text} here.`,
        evidence: [{ span: first.title.span, message: say`Here it is “${first.title.text}”.` }],
        fixes: [
          { title: say`Write “${first.title.text}” here`, edits: [{ span: other.title.span, text: first.title.text }] },
        ],
      };
    }
  },
};

/** The one office that a title names; none for one that is over (*former*, and *then-Senator* by its hyphen), or that goes with others: `former`, `Dr.`, `author`. */
function officeOf(title: string): string | undefined {
  const words = fold(title).replaceAll('.', '').split(/[ -]/);
  if (words.some(word => PAST.has(word))) return undefined;
  const office = words.findLast(word => OFFICES.has(word));
  return office === undefined ? undefined : OFFICES.get(office);
}

const PAST: ReadonlySet<string> = new Set(
  'former ex then late elect designate acting interim incoming outgoing candidate vice deputy'.split(' '),
);

const OFFICES: ReadonlyMap<string, string> = new Map(
  [
    'mayor',
    'governor gov',
    'senator sen',
    'congressman congresswoman representative rep',
    'minister',
    'president pres',
    'chancellor',
    'premier',
    'ambassador',
    'judge justice magistrate',
    'sheriff',
    'bishop',
    'archbishop',
    'cardinal',
    'councillor councilor councilman councilwoman',
    'king',
    'queen',
    'general gen',
    'colonel col',
    'major maj',
    'captain capt',
    'lieutenant lt',
    'sergeant sgt',
  ].flatMap(line => line.split(' ').map((word, _, all): [string, string] => [word, all[0] ?? word])),
);
