import type { Profile } from './profiles.js';

const NUMBERS = 'BBC News style guide, numbers and time (BBC Academy)';

/** BBC News online, from the style guide that the BBC Academy made public. */
export const BBC: Profile = {
  house: 'BBC',
  rules: {
    'percent-form': { form: '%', source: NUMBERS, asOf: '2013' },
    'month-form': { form: 'September 9', source: NUMBERS, asOf: '2013' },
    'date-form': { form: '5 March', source: NUMBERS, asOf: '2013' },
    'time-form': { form: '21:00', source: NUMBERS, asOf: '2013' },
    'weekday-form': { form: 'on Tuesday', source: 'BBC News style guide, “American”', asOf: '2013' },
    'outer-marks': { form: 'double', source: 'BBC News style guide, “quotation marks”', asOf: '2013' },
    'headline-marks': { form: 'single', source: 'BBC News style guide, “quotation marks”', asOf: '2013' },
    numerals: { form: 'to nine', source: NUMBERS, asOf: '2013' },
    'money-form': { form: '$5m', source: NUMBERS, asOf: '2013' },
    'us-form': { form: 'US', source: 'BBC News style guide, “abbreviations”', asOf: '2013' },
    'acronym-form': {
      form: 'Nato',
      source: 'Ian Jolly, style editor, on the BBC College of Journalism blog',
      asOf: '2013',
    },
    'decade-form': { form: '1990s', source: NUMBERS, asOf: '2013' },
  },
};
