import type { Article } from '../article.js';
import { finder, type Match } from '../mentions/words.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const pleaClash: Rule = {
  id: 'plea-clash',
  flags: 'a headline in which somebody is guilty, of a story in which all are not guilty, or the other way round',
  why: 'A dropped *not* is the costliest slip of a court story.',
  source: 'AP long wrote *innocent* for fear that the *not* of *not guilty* would be lost on the wire.',
  severity: 'information',
  legal: true,
  example: {
    bad: 'Orr pleads guilty to bribery\n\nTeo Orr, 41, pleaded not guilty to bribery on Monday.',
    good: 'Orr pleads not guilty to bribery\n\nTeo Orr, 41, pleaded not guilty to bribery on Monday.',
  },

  *check(article) {
    const claimed = pleas(article, role => role === 'headline');
    if (claimed.length === 0) return;
    const told = pleas(article, role => role !== 'headline');
    for (const plea of claimed) {
      const same = told.filter(({ verb }) => verb === plea.verb);
      const [first] = same;
      if (!first || same.some(({ guilty }) => guilty === plea.guilty)) continue;
      yield {
        span: plea.span,
        message: say`The story says “${first.words}”. Ask the desk or a lawyer.`,
        evidence: [{ span: first.span, message: say`“${first.words}”` }],
      };
    }
  },
};

interface Plea extends Pick<Match, 'span' | 'words'> {
  /** A plea, which people make, or a verdict, which is made. */
  readonly verb: 'plead' | 'find';
  readonly guilty: boolean;
}

function pleas({ paragraphs }: Article, isWanted: (role: string) => boolean): Plea[] {
  return paragraphs
    .filter(({ role }) => isWanted(role))
    .flatMap(paragraph =>
      matches(paragraph).map(({ span, words }) => ({
        span,
        words,
        verb: /^f/iu.test(words) ? 'find' : 'plead',
        guilty: !/not/iu.test(words),
      })),
    );
}

const matches = finder(/(?<!\p{L})(?:plead(?:s|ed|ing)?|pled|found)\s(?:not\s)?guilty(?!\p{L})/giu);
