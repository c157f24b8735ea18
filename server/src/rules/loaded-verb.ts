import { say } from '../text/message.js';
import { cover } from '../text/span.js';
import { inEach, type Rule } from './rule.js';

export const loadedVerb: Rule = {
  id: 'loaded-verb',
  flags: 'a verb of speech that says more than *said*',
  why: '*Claimed* and *insisted* cast doubt, *admitted* implies guilt, *revealed* vouches for the truth, and *refuted* means disproved. *Said* takes no side.',
  source:
    'University of Kent, Centre for Journalism, and Reuters (avoid *quip*); AP on *admit*; Mongabay: stick to *said*.',
  severity: 'off',
  style: true,
  example: {
    bad: '“We paid every worker,” the owner claimed.',
    good: '“We paid every worker,” the owner said.',
  },

  check: inEach(function* ({ text, statements }) {
    const cues = new Set(statements.flatMap(({ cue }) => (cue ? [cue.start] : [])));
    for (const { cue } of statements) {
      if (!cue || !cues.delete(cue.start)) continue;
      const match = LOADED.exec(cover(text, cue));
      if (!match) continue;
      const start = cue.start + match.index;
      const span = { start, end: start + match[0].length };
      const form = formOf(match[0]);
      yield {
        span,
        message: say`“${match[0]}” takes sides; “${form}” does not.`,
        fixes: [{ title: say`“${form}”`, edits: [{ span, text: form }] }],
      };
    }
  }),
};

const LOADED =
  /(?<!\p{L})(?:claim|admit|insist|refut|reveal|quip|boast|confess|gush|opin|scoff)(?:s|e|es|ed|ted|ped|ing|ting|ping)?(?!\p{L})/iu;

function formOf(verb: string): string {
  if (/ing$/.test(verb)) return 'saying';
  if (/ed$/.test(verb)) return 'said';
  return /[^s]s$/.test(verb) ? 'says' : 'say';
}
