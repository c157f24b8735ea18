import type { Profile } from './profiles.js';

const GUIDE = 'Guardian and Observer style guide';

/** The Guardian, from its style guide. */
export const GUARDIAN: Profile = {
  house: 'Guardian',
  rules: {
    'percent-form': { form: '%', source: `${GUIDE}, “percentages”`, asOf: '2022' },
    'month-form': { form: 'September 9', source: `${GUIDE}, “dates”`, asOf: '2022' },
    'date-form': { form: '5 March', source: `${GUIDE}, “dates”`, asOf: '2022' },
    'time-form': { form: '9am', source: `${GUIDE}, “times”`, asOf: '2022' },
    'quote-punctuation': { form: 'sense', source: `${GUIDE}, “quotation marks”`, asOf: '2004' },
    'outer-marks': { form: 'double', source: `${GUIDE}, “quotation marks”`, asOf: '2004' },
    'headline-marks': { form: 'single', source: `${GUIDE}, “headlines”`, asOf: '2022' },
    numerals: { form: 'to nine', source: `${GUIDE}, “numbers”`, asOf: '2022' },
    'money-form': { form: '$5m', source: `${GUIDE}, “millions”`, asOf: '2022' },
    'us-form': { form: 'US', source: `${GUIDE}, “abbreviations and acronyms”`, asOf: '2022' },
    'acronym-form': { form: 'Nato', source: `${GUIDE}, “abbreviations and acronyms”`, asOf: '2022' },
    'decade-form': { form: '1990s', source: `${GUIDE}, “decades”`, asOf: '2022' },
  },
};
