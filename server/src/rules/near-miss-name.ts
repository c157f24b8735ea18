import { say } from '../text/message.js';
import { slipsIn } from './naming/slips.js';
import type { CapitalWord, WordPlace } from './naming/words.js';
import type { Problem, Rule } from './rule.js';

export const nearMissName: Rule = {
  id: 'near-miss-name',
  flags: 'a name that is spelt almost as another name of the story',
  why: 'Misspelt names are the commonest error that readers report. Of 64 near misses in 2,948 published stories 33 were misspellings; two people with their own full names, and Syria beside Syrian, are told apart.',
  source: 'American Society of Newspaper Editors, list of common errors: proper names come first.',
  severity: 'warning',
  example: {
    bad: 'Councillor Pat Ostrow opened the fair. Ostrow said it rained. “We stayed,” Ostrov said.',
    good: 'Tim Barker met Lee Baker. Barker left. Syria said that Syrian troops would follow Barker and Baker.',
  },

  *check(article) {
    for (const { wrong, right } of slipsIn(article)) {
      const [first] = wrong.places;
      if (first) yield problem(first, wrong, right);
    }
  },
};

function problem(place: WordPlace, rare: CapitalWord, common: CapitalWord): Problem {
  const [model] = common.places.filter(({ name }) => name);
  const right = model?.text ?? common.places[0]?.text ?? '';
  const wrong = place.text;
  return {
    span: place.span,
    name: { name: place.name?.name ?? wrong, type: place.name?.type, not: [] },
    message: say`“${wrong}” or “${right}”? The story spells it both ways.`,
    evidence: common.places.slice(0, 1).map(({ span }) => ({ span, message: say`Here it is “${right}”.` })),
    fixes: [
      { title: say`Write “${right}”`, edits: rare.places.map(({ span }) => ({ span, text: right })) },
      { title: say`Write “${wrong}” throughout`, edits: common.places.map(({ span }) => ({ span, text: wrong })) },
    ],
  };
}
