import type { Profile } from './profiles.js';

const HANDBOOK = 'Reuters Handbook of Journalism';

/** Reuters, from its handbook as it was once public; what it does not settle is left alone. */
export const REUTERS: Profile = {
  house: 'Reuters',
  rules: {
    'date-form': { form: 'March 5', source: `${HANDBOOK}, “dates”`, asOf: '2016' },
    'weekday-form': { form: 'on Tuesday', source: `${HANDBOOK}, “dates”`, asOf: '2016' },
    'quote-lead-in': { form: 'colon', source: `${HANDBOOK}, “quotations”`, asOf: '2016' },
    'us-form': { form: 'U.S.', source: `${HANDBOOK}, “abbreviations”`, asOf: '2016' },
  },
};
