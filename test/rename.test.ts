import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createAnalyzer } from '../server/src/analyzer.js';
import { pointedAt, renamed } from '../server/src/features/names.js';
import { cover } from '../server/src/text/span.js';

suite('renaming', () => {
  const CASES: [what: string, copy: string, at: string, name: string, after: string][] = [
    [
      'a full name changes the surname alone, its possessive and its capitals',
      'Mayor Maria Lopez rose. LOPEZ sat; Lopez’s chair broke.',
      'Maria',
      'Mary Lopes',
      'Mayor Mary Lopes rose. LOPES sat; Lopes’s chair broke.',
    ],
    [
      'a surname changes the full name',
      'Mayor Maria Lopez rose. Mayor Lopez sat.',
      'Lopez sat',
      'Lopes Cruz',
      'Mayor Maria Lopes Cruz rose. Mayor Lopes Cruz sat.',
    ],
    [
      'a particle goes with the surname',
      'Coach Joost van der Berg spoke. Mr. Van der Berg left. Mr. Berg slept.',
      'Joost',
      'Joost van den Broek',
      'Coach Joost van den Broek spoke. Mr. Van den Broek left. Mr. Broek slept.',
    ],
    [
      'a surname of two',
      'Councillor Ida Okafor-Bello spoke. Ms. Okafor-Bello left.',
      'Ida',
      'Ida Okafor-Smith',
      'Councillor Ida Okafor-Smith spoke. Ms. Okafor-Smith left.',
    ],
    [
      'accents that one form lacks',
      'Minister Séamus Brannigan spoke. Mr. Brannigan left, and Seamus Brannigan slept.',
      'Séamus',
      'Sean Branigan',
      'Minister Sean Branigan spoke. Mr. Branigan left, and Sean Branigan slept.',
    ],
    [
      'a suffix stays',
      'Mayor Carl Orr Jr. spoke. Mayor Orr left.',
      'Orr left',
      'Ore',
      'Mayor Carl Ore Jr. spoke. Mayor Ore left.',
    ],
    [
      'an organization changes where it is written so',
      'The Rural Water Compact (RWC) met. The Rural Water Compact paid; the RWC left.',
      'Rural',
      'Rural Water Trust',
      'The Rural Water Trust (RWC) met. The Rural Water Trust paid; the RWC left.',
    ],
  ];
  for (const [what, copy, at, name, after] of CASES) {
    test(what, () => {
      const article = createAnalyzer()(copy);
      const found = pointedAt(article, copy.indexOf(at));
      assert.ok(found?.name, `nothing is named by “${at}”`);
      const edits = renamed(article, found, name);
      const changed = [...edits]
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((text, { span, text: fresh }) => text.slice(0, span.start) + fresh + text.slice(span.end), copy);
      assert.equal(changed, after);
      for (const { span, text } of edits) assert.notEqual(cover(copy, span), text);
    });
  }
});
